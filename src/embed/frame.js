// The widget's side of a frame: tells its height, takes settings from the page around it and from nobody else.
import { message, received } from './messages.js';
import { PASSED } from './settings.js';
import { whenSettled } from './settled.js';

const PAUSE = 500;

export const speak = (element, life) => {
  const { root, widget } = life;
  document.documentElement.dataset.framed = '';
  // Nothing is known of the page around before it has spoken; the first word says nothing of the figures.
  let host = '*', height = 0, resizer = false, drawn;
  const post = (type, data) => window.parent.postMessage(message(type, data), host);
  const measure = () => {
    cancelAnimationFrame(drawn);
    drawn = requestAnimationFrame(() => {
      const { height: exact, width } = root.getBoundingClientRect();
      const now = Math.ceil(exact);
      if (Math.abs(now - height) < 2) return;
      height = now;
      post('height', { px: now });
      // Pages that already run the free resizer of that name need no script of ours.
      if (resizer) window.parent.postMessage({ type: 'iframe-resized', width: Math.ceil(width), height: now }, '*');
    });
  };
  const inward = {
    init: ({ attributes, looks }) => {
      for (const name of PASSED) if (attributes && typeof attributes[name] === 'string') element.setAttribute(name, attributes[name]);
      if (looks && typeof looks === 'object') import('./__LOOKS__').then(module => module.wear(element, looks)).catch(() => {});
      height = 0;
      measure();
      soon();
    },
    set: data => inward.init(data),
    open: ({ text, value }) => { if (typeof text === 'string') widget.open(text); else if (value) life.open(value); },
    reset: () => widget.reset(),
    print: () => window.print(),
    subscribe: () => element.setAttribute('emit-results', ''),
  };
  const listen = event => {
    if (event.source !== window.parent) return;
    if (event.data && (event.data.type === 'iframe-child-init' || event.data.type === 'iframe-get-child-dimensions')) {
      resizer = true;
      height = 0;
      return measure();
    }
    const got = received(event);
    if (!got || (host !== '*' && event.origin !== host)) return;
    if (got.type === 'init' && host === '*' && event.origin !== 'null') host = event.origin;
    if (host !== '*' && Object.prototype.hasOwnProperty.call(inward, got.type)) inward[got.type](got.data);
  };
  // What makes a link may still be on its way.
  let tries = 60;
  const changed = () => {
    if (host === '*') return;
    const fragment = widget.link();
    if (fragment) post('state', { fragment, value: life.value(), csv: widget.csv() });
    else if (tries--) soon();
  };
  const results = event => { if (host !== '*') post('result', event.detail); };
  const { soon, end } = whenSettled(root, PAUSE, changed);
  element.addEventListener('kk-change', results);
  window.addEventListener('message', listen);
  const watch = new ResizeObserver(measure);
  watch.observe(root);
  window.parent.postMessage(message('ready'), '*');
  return () => { watch.disconnect(); end(); window.removeEventListener('message', listen); };
};
