// Saving in this browser, only when the visitor says so. Whatever the storage does, the calculation goes on.
import { isHome } from './settings.js';
import { whenSettled } from './settled.js';

const VERSION = 1, PAUSE = 600;

const sum = text => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Every way in which a storage fails is one of these. */
const read = key => {
  let text;
  try {
    text = localStorage.getItem(key);
  } catch {
    return { state: 'denied' };
  }
  if (text === null) return { state: 'off' };
  try {
    const saved = JSON.parse(text);
    if (saved.version > VERSION) return { state: 'newer' };
    if (typeof saved.lines === 'string' && saved.sum === sum(saved.lines)) return { state: 'on', lines: saved.lines };
  } catch { /* damaged */ }
  try {
    localStorage.setItem(`${key}:damaged:${Date.now()}`, text);
    localStorage.removeItem(key);
  } catch { /* full: it stays where it is until something new is written */ }
  return { state: 'damaged' };
};

const write = (key, lines) => {
  try {
    localStorage.setItem(key, JSON.stringify({ version: VERSION, sum: sum(lines), lines }));
    return 'on';
  } catch {
    return 'full';
  }
};

const name = element => {
  const all = [...document.querySelectorAll('kalkulator-koperasi')];
  return `kalkulator-koperasi:${location.pathname}:${isHome(element) ? 0 : element.id || all.indexOf(element)}`;
};

/** Offers saving; what it gives ends it. */
export const keep = (element, life) => {
  const { root, widget } = life;
  const key = name(element);
  let { state, lines } = read(key), last = lines;
  const become = now => { if (now !== state) { state = now; life.say({ keeping: state }); } };
  const flush = () => {
    if (life.closed || !['on', 'full', 'damaged'].includes(state)) return;
    const now = widget.everything();
    if (!now || (now === last && state === 'on')) return;
    last = now;
    const done = write(key, now);
    become(done === 'on' && state === 'damaged' ? 'damaged' : done);
  };
  const elsewhere = event => {
    // Another tab removed everything: this one must not bring it back.
    if (event.key === key || event.key === null) if (event.newValue === null) become('off');
  };
  life.keep = on => {
    if (on) { state = 'on'; last = undefined; life.say({ keeping: state }); flush(); } else life.forget();
  };
  life.forget = () => {
    try {
      for (const stored of Object.keys(localStorage)) if (stored.startsWith('kalkulator-koperasi:')) localStorage.removeItem(stored);
    } catch { return become('denied'); }
    last = undefined;
    state = 'off';
    life.say({ keeping: state });
  };
  life.say({ keeping: state });
  // A link that was opened on purpose comes before what was saved.
  if (lines && !location.hash.startsWith('#k=')) widget.open(`from=saved\n${lines}`);
  const { end } = whenSettled(root, PAUSE, flush);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('storage', elsewhere);
  return () => {
    end();
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
    window.removeEventListener('storage', elsewhere);
  };
};
