// A class: what a phone typed is kept on it until the next day, a trainer's codes where that is wished; codes are pasted and scanned, the
// list is saved, the sheet printed. Nothing of it is sent.
import { OWN, summed } from './class_kept.js';
import { saved } from './files.js';
import { shown } from './go_to.js';
import { today } from './settings.js';
import { read, remove, write } from './store.js';

/** Milliseconds between two keys of a scanner at most. */
const QUICK = 60;

/** Works at the class of a widget; what it gives ends that. */
export const attach = life => {
  const { root } = life;
  let key = '', written = '', asked = false, last = 0;
  const page = () => root.querySelector('[data-class]');

  /** Gives the page a text, after a word that says what it is. */
  const give = text => {
    const way = root.querySelector('[data-class-in]');
    if (!way) return;
    way.value = text;
    way.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const keyOf = ({ dataset }) => `${OWN}${dataset.class === 'phone' ? 'phone' : 'desk'}:${dataset.about}`;
  const look = () => {
    const at = page();
    if (!at) { key = ''; return; }
    const { class: place, about, kept } = at.dataset, now = `${place}:${about}`;
    // Nobody keeps an exercise that is tried alone.
    if (!about) { key = now; return; }
    if (now !== key) {
      key = now;
      written = undefined;
      const { record } = place === 'desk' ? {} : read(keyOf(at), summed);
      if (record && typeof record.text === 'string' && record.text) {
        written = record.text;
        give(`kept\n${record.text}`);
        return;
      }
    }
    if (place === 'door' || kept === written) return;
    // What is kept of a desk goes when that is no longer wished, and what a phone has not typed is not written.
    if (kept) write(keyOf(at), { text: kept, day: today() }, summed);
    else if (written) remove([keyOf(at)]);
    written = kept;
  };
  /** A code that is wrong stays, and is selected: the next one takes its place. */
  const mark = () => {
    const field = root.querySelector('[data-class-code]'), is = Boolean(field && field.getAttribute('aria-invalid'));
    if (is && !asked && field.getRootNode().activeElement === field) field.select();
    asked = is;
  };
  const print = async () => {
    await shown();
    root.dataset.batch = '';
    window.addEventListener('afterprint', () => { delete root.dataset.batch; }, { once: true });
    window.print();
  };
  const pressed = event => {
    const at = event.target.closest && event.target.closest('[data-class-do]');
    if (!at) return;
    if (at.dataset.classDo === 'save') saved(root, at.dataset.about, at.dataset.text, 'text/csv');
    if (at.dataset.classDo === 'print') print();
  };
  const isCode = event => event.target.closest && event.target.closest('[data-class-code]');
  const typed = event => {
    if (!isCode(event)) return;
    const since = event.timeStamp - last;
    last = event.timeStamp;
    // Scanners end with one of these. By hand Tab leads on as everywhere.
    if (event.key === 'Enter' || (event.key === 'Tab' && since < QUICK)) event.preventDefault();
  };
  // One field has one line: lines go where there is room for them.
  const pasted = event => {
    const text = isCode(event) && event.clipboardData.getData('text/plain');
    if (!text || !/\n/.test(text.trim())) return;
    event.preventDefault();
    give(`pasted\n${text}`);
  };
  root.addEventListener('click', pressed);
  root.addEventListener('keydown', typed);
  root.addEventListener('paste', pasted);
  const all = () => { look(); mark(); };
  const observer = new MutationObserver(all);
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-kept', 'data-about', 'data-class', 'aria-invalid'] });
  all();
  return () => observer.disconnect();
};
