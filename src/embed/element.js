// A widget inside the host's own page: its shadow root, its looks, and its life until it is taken out.
import { reach, reachFolded } from './go_to.js';
import { shadowOf } from './shadow.js';
import { address, carried, inLanguage, isHome, readAddress, settings } from './settings.js';
import { uncover } from './uncover.js';

const styled = (shadow, base) => [...shadow.querySelectorAll('link')].some(link => link.sheet && link.integrity === '__CSS_HASH__') || new Promise((done, fail) => {
  shadow.append(Object.assign(document.createElement('link'), {
    rel: 'stylesheet', href: base + '__CSS__', integrity: '__CSS_HASH__', crossOrigin: '', onload: done, onerror: () => fail(Error('style')),
  }));
});

// Ids inside a shadow root are not reached by "#" links; a field in a folded part must unfold before it takes the focus.
const go = async (event, life) => {
  const from = event.target.closest('[data-go]'), menu = life.root.querySelector('.menu[open]');
  // The menu lies over the page until a page is chosen, or something else is pressed.
  if (menu && (from || !menu.contains(event.target))) menu.open = false;
  if (!from) return;
  // From the root on, and not from the button: what it does may have taken it out of the page.
  // What is not here yet comes with what figures are shared with.
  if (!await reachFolded(life, from.dataset.go)) reach(life.root, 'share');
};
// A figure of the example makes way for the visitor's own.
const select = event => { if (event.target.closest('[data-example]')) event.target.select(); };

// Colours of a host page or its design system; most pages have none, and wait for nothing.
const hasLooks = element => element.hasAttribute('brand-color')
  || ['--bg-primary-600', '--ina-primary-primary', '--ina-brand-primary'].some(name => getComputedStyle(element).getPropertyValue(name));

// Widgets whose element left the page, for the next ones: what Yew puts on the place of a widget it never takes off again.
const parked = [];

/** Draws a widget into an element; what it gives is how the element speaks to it. */
export const open = async (glue, element, base) => {
  if (isHome(element)) readAddress(element);
  const { shadow, slot } = shadowOf(element);
  await styled(shadow, base);
  const unfollow = hasLooks(element) && await import('./__LOOKS__').then(looks => looks.follow(element)).catch(() => {});
  const { place, widget: again } = parked.pop() || { place: document.createElement('div') };
  if (!glue.watch(place)) throw Error('stopped');
  // The element's own listeners go with the root.
  const root = document.createElement('div');
  root.append(place);
  root.addEventListener('click', event => go(event, life));
  root.addEventListener('focusin', select);
  root.addEventListener('input', () => { life.typed = true; }, { once: true });
  const picture = shadow.querySelector('.picture');
  // The amount of the example stays as it was drawn until it can be calculated; a picture that nobody saw is of another page.
  const drawn = picture && document.documentElement.dataset.first === 'picture' && picture.querySelector('.example strong');
  const more = { example: drawn ? drawn.textContent : '' }, first = carried(location.hash);
  const lines = () => settings(element, base, more);
  if (again) again.restart(lines());
  const widget = again || glue.mount(place, lines());
  slot.remove();
  const uncovered = picture && uncover(root, picture, again => element.tell('error', { code: 'part', message: 'page', again }));
  shadow.append(root);
  // What was typed into the picture is there before what was kept could come.
  const later = Promise.all([import('./__LATER__'), uncovered]).then(([later]) => later.attach(element, life));
  const life = {
    mode: 'inline', root, widget, base, later, first, said: more, quiet: glue.quiet, calmly: glue.calmly,
    update: () => widget.update(lines()),
    say: said => { Object.assign(more, said); if (!life.closed) life.update(); },
    close: () => {
      life.closed = true;
      if (unfollow) unfollow();
      glue.forget(place);
      root.remove();
      parked.push({ place, widget });
      later.then(leave => leave && leave(), () => {});
    },
    value: () => widget.value(),
    fill: value => later.then(() => life.open(value)),
    reset: () => widget.reset(),
    print: () => later.then(() => life.onPaper()),
    exportCsv: () => widget.csv(),
    toShareUrl: () => {
      const text = widget.link();
      const url = text && `${address(element, base)}${inLanguage(root.querySelector('.kk').lang)}#k=${text}`;
      if (url) element.tell('share', { url });
      return url;
    },
  };
  return life;
};
