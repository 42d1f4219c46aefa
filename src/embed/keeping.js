// The last figures of a widget, kept in this browser only when the visitor says so. Whatever the storage does, the calculation goes on.
import { isCase } from './cases.js';
import { carried, isFramed, isHome } from './settings.js';
import { whenSettled } from './settled.js';
import { shelve } from './shelf.js';
import { keys, PREFIX, read, remove, textOf, write } from './store.js';

const PAUSE = 600;
const summed = record => record.lines;
/** The folds of a record as the module writes them; of anything else none. */
const foldsOf = ({ folds }) => (/^[\d.]{0,500}$/.test(folds) ? String(folds) : '');

/** In these states what is typed is written: what failed once may go well the next time. */
const WRITES = ['on', 'full', 'damaged', 'lost'];
/** In these the visitor chooses first, between what is on the screen and what is kept. */
const CHOOSES = ['elsewhere', 'link'];
/** Of these the visitor is warned above the page. */
const WARNS = ['full', 'lost', 'gone', 'denied', 'elsewhere'];

// Each version of the widget lies in a folder of its own; its figures are the same visitor's.
const VERSION = /\/\d+\.\d+\.\d+(?=\/)/;
const place = element => {
  const all = [...document.querySelectorAll('kalkulator-koperasi')];
  return isHome(element) ? 0 : element.id || all.indexOf(element);
};

/** What is kept for an element; what an earlier version kept in its own folder, where there is nothing else. */
const found = element => {
  const at = place(element), key = `${PREFIX}${location.pathname.replace(VERSION, '')}:${at}`;
  const own = read(key, summed);
  if (own.state !== 'off') return { key, ...own };
  const folder = name => (VERSION.exec(name) || [''])[0].split('.').map(part => part.replace(/\D/g, '').padStart(6, '0')).join();
  const earlier = keys().filter(name => VERSION.test(name) && name.replace(VERSION, '') === key);
  for (const name of earlier.sort((one, other) => (folder(one) < folder(other) ? 1 : -1))) {
    const kept = read(name, summed);
    if (kept.state === 'on') return { key, ...kept, text: own.text };
  }
  return { key, ...own };
};

/** Offers to keep what is typed; what it gives ends it. */
export const keep = (element, life) => {
  if (element.getAttribute('saving') === 'off') return () => {};
  const { root, widget } = life;
  const kept = found(element), { key, record } = kept;
  // `mine`: what this page read or wrote last; another text under the key is another tab's.
  let { state, text: mine } = kept, last = record && record.lines, lastFolds = record ? foldsOf(record) : '';
  /** The folds that are open, by the module's own list. */
  const folds = () => { const check = root.querySelector('[data-do=keep]'); return check ? check.dataset.folds : lastFolds; };
  // The state of which the visitor is warned until it is another, or was read.
  let warned = '';
  const say = () => life.say({ keeping: state, warn: warned === state ? '1' : '', framed: isFramed(element) ? '1' : '' });
  const become = now => {
    if (now === state) return;
    state = now;
    warned = WARNS.includes(state) ? state : '';
    say();
    shelf.tell();
  };
  const put = lines => {
    lastFolds = folds();
    const done = write(key, { lines, of: shelf.opened(), folds: lastFolds }, summed);
    last = lines;
    if (done.text) mine = done.text;
    become(done.state === 'on' && state === 'damaged' ? 'damaged' : done.state);
  };
  const isMine = () => {
    const now = textOf(key);
    if (now === mine) return true;
    become(now === null ? 'gone' : 'elsewhere');
    return false;
  };
  const flush = () => {
    if (life.closed || !WRITES.includes(state)) return;
    const lines = widget.everything();
    if (!lines) return;
    shelf.compare(lines);
    if ((lines !== last || folds() !== lastFolds || state !== 'on') && isMine()) put(lines);
  };
  const shelf = shelve(life, { isOpen: () => WRITES.includes(state) || CHOOSES.includes(state), changed: () => { last = undefined; } });
  const elsewhere = event => {
    if (event.key === null || isCase(event.key)) shelf.look();
    if (event.key !== key && event.key !== null) return;
    // Another tab removed everything: this one must not bring it back.
    if (event.newValue === null) { mine = null; if (state !== 'denied') become('off'); return; }
    if (event.newValue !== mine && WRITES.includes(state)) become('elsewhere');
  };
  const begin = () => {
    const lines = widget.everything();
    state = 'on';
    say();
    shelf.look();
    if (lines) put(lines);
  };
  life.shelf = shelf;
  life.keep = on => {
    if (!on) return shelf.isEmpty() ? life.forget() : shelf.ask('all');
    if (textOf(key) === null) mine = null;
    if (textOf(key) === mine) begin(); else become('elsewhere');
    return undefined;
  };
  life.forget = () => {
    if (!remove(keys())) return become('denied');
    last = undefined;
    mine = null;
    state = 'off';
    shelf.look();
    say();
    return undefined;
  };
  Object.assign(shelf.deeds, {
    noticed: async () => { warned = ''; say(); },
    'keep-here': async () => { mine = textOf(key); begin(); },
    'keep-there': async () => {
      const there = read(key, summed);
      if (there.state !== 'on') return become(there.state === 'off' ? 'gone' : there.state);
      mine = there.text;
      last = there.record.lines;
      state = 'on';
      shelf.reopen(there.record.of);
      say();
      return widget.open(`from=saved\n${last}`);
    },
  });
  // A link that was opened on purpose comes before what was kept, and does not take its place unasked; so does what was typed by now.
  const isTaken = Boolean(carried(location.hash)) || life.typed;
  if (record && isTaken) state = 'link';
  shelf.look();
  if (record) shelf.reopen(isTaken ? '' : record.of);
  say();
  if (record && !isTaken) widget.open(`from=saved\n${record.lines}\nabout-folds=${lastFolds}\n`);
  const { end } = whenSettled(root, PAUSE, flush);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('storage', elsewhere);
  return () => {
    end();
    shelf.leave();
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
    window.removeEventListener('storage', elsewhere);
  };
};
