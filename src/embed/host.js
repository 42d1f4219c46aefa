// A widget in a frame: for pages whose policy does not let WebAssembly run.
import { equip } from './api.js';
import { message, received } from './messages.js';
import { inLanguage, PASSED } from './settings.js';
import { shadowOf } from './shadow.js';

const PATIENCE = 20000;

const attributes = element => {
  const near = element.closest('[lang]');
  const own = PASSED.filter(name => element.hasAttribute(name)).map(name => [name, element.getAttribute(name)]);
  return { lang: near ? near.lang : '', ...Object.fromEntries(own) };
};

/** Puts a frame beside the element's content, which makes way once the widget in it has spoken. */
export const open = (element, base) => new Promise((done, fail) => {
  equip(element);
  const { shadow, slot } = shadowOf(element);
  const frame = document.createElement('iframe');
  const page = new URL(element.getAttribute('share-base') || 'index.html', base);
  page.search = new URLSearchParams(attributes(element)).toString();
  const carried = element.getAttribute('params');
  if (carried) page.hash = `k=${carried}`;
  frame.title = element.textContent.trim() || 'Kalkulator Koperasi';
  Object.assign(frame.style, { width: '100%', height: '0', border: '0', display: 'block', colorScheme: 'normal' });
  frame.setAttribute('allow', 'clipboard-write; web-share');
  shadow.append(frame);
  let state = {}, ready = false;
  const post = (type, data) => frame.contentWindow.postMessage(message(type, data), page.origin);
  const close = () => {
    clearTimeout(patience);
    window.removeEventListener('message', listen);
    frame.remove();
  };
  const init = async () => {
    const looks = await import('./__LOOKS__').then(module => module.found(element)).catch(() => undefined);
    post('init', { attributes: attributes(element), looks });
    // The frame listens to nothing else before it knows whom it listens to.
    if (element.hasAttribute('emit-results')) post('subscribe');
  };
  const outward = {
    ready: () => {
      init();
      if (ready) return;
      ready = true;
      clearTimeout(patience);
      slot.remove();
      frame.style.height = '600px';
      done(life);
    },
    height: ({ px }) => {
      if (!(px >= 0 && px < 1e5)) return;
      frame.style.height = `${Math.ceil(px)}px`;
      element.tell('height', { px });
    },
    state: data => { if (typeof data.fragment === 'string') state = data; },
    result: data => { if (element.hasAttribute('emit-results')) element.tell('change', data); },
  };
  const listen = event => {
    if (event.source !== frame.contentWindow || event.origin !== page.origin) return;
    const got = received(event);
    if (got && Object.prototype.hasOwnProperty.call(outward, got.type)) outward[got.type](got.data);
  };
  const life = {
    mode: 'iframe',
    close,
    update: () => init(),
    value: () => state.value,
    fill: value => post('open', typeof value === 'string' ? { text: value } : { value }),
    reset: () => post('reset'),
    print: () => post('print'),
    exportCsv: () => (typeof state.csv === 'string' ? state.csv : undefined),
    toShareUrl: () => {
      const url = state.fragment && `${page.origin}${page.pathname}${inLanguage(page.searchParams.get('lang'))}#k=${state.fragment}`;
      if (url) element.tell('share', { url });
      return url;
    },
  };
  const patience = setTimeout(() => { close(); fail(Error('frame')); }, PATIENCE);
  window.addEventListener('message', listen);
  frame.src = page.href;
});
