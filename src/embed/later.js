// What a widget needs once it is drawn: files, paper, saving, reports to the host, the frame around it.
import { act } from './acts.js';
import { equip } from './api.js';
import { goToAnswer } from './arrived.js';
import { tidy } from './class_kept.js';
import { speak } from './frame.js';
import { fromObject, toObject } from './forms.js';
import { fetchNearby } from './nearby.js';
import { onPaper, prepare } from './paper.js';
import { keep } from './keeping.js';
import { watch } from './redrawn.js';
import { report } from './reports.js';
import { carried, isFramed, isHome } from './settings.js';

/** Gives a widget the rest of its abilities; what it gives ends them. */
export const attach = (element, life) => {
  if (life.closed) return undefined;
  equip(element);
  tidy();
  const { root, widget } = life;
  // Something fetched or read for an element that has left must not come into the next one's place.
  life.open = value => { if (!life.closed) widget.open(typeof value === 'string' ? value : fromObject(value)); };
  life.value = () => toObject(widget.value());
  life.onPaper = () => onPaper(element, life);
  act(element, life);
  const ends = [report(element, life), prepare(life), watch(life)];
  ends.push(comes(life, '[data-list]', () => import('./__LIST__')), comes(life, '[data-class]', () => import('./__CLASS__')));
  if (isFramed(element)) ends.push(speak(element, life));
  ends.push(keep(element, life));
  if (isHome(element)) {
    // In a frame the page around it decides what is in sight.
    const arrive = () => { if (!isFramed(element)) goToAnswer(root); };
    const opened = () => { const text = carried(location.hash); if (text) { widget.open(text); arrive(); } };
    if (life.first) arrive();
    // Another link may have been followed while this was on its way.
    if (carried(location.hash) !== life.first) opened();
    window.addEventListener('hashchange', opened);
    ends.push(() => window.removeEventListener('hashchange', opened));
  }
  nearby(element, life).catch(() => {});
  const source = element.getAttribute('profile-src');
  if (source) profile(element, life, source);
  return () => ends.forEach(end => end());
};

/** What works at lists of members, or at a class, comes with the first one that is drawn; what it gives ends that. */
const comes = (life, mark, fetched) => {
  let end = () => observer.disconnect();
  const look = () => {
    if (!life.root.querySelector(mark)) return;
    observer.disconnect();
    const script = fetched().then(({ attach }) => attach(life), () => {});
    end = () => script.then(leave => leave && leave());
  };
  const observer = new MutationObserver(look);
  observer.observe(life.root, { childList: true, subtree: true });
  look();
  return () => end();
};

/** Fetches what may be wanted next; then all files are kept for use without a network, unless data is dear and nobody installed the page. */
const nearby = async (element, life) => {
  const all = await fetchNearby(element, life);
  if (!isHome(element) || isFramed(element) || life.closed) return;
  const isInstalled = () => matchMedia('(display-mode: standalone)').matches || navigator.standalone || navigator.serviceWorker?.controller;
  if (!all && !isInstalled()) await new Promise(done => { window.addEventListener('appinstalled', done); });
  const offline = await import('./__OFFLINE__');
  await offline.start(life);
};

/** The figures of a co-op, from the host's own server and no other. */
const profile = async (element, life, source) => {
  const url = new URL(source, location.href);
  try {
    if (url.origin !== location.origin) throw Error('another origin');
    const answer = await fetch(url, { credentials: 'omit' });
    const text = await answer.text();
    if (!answer.ok || text.length > 65536) throw Error(String(answer.status));
    const profile = JSON.parse(text);
    life.open(profile);
    const locked = Array.isArray(profile.lock) ? profile.lock.filter(id => typeof id === 'string') : [];
    if (locked.length) life.say({ lock: locked.join(), reason: typeof profile.reason === 'string' ? profile.reason : '' });
  } catch (error) {
    element.tell('error', { code: 'profile', message: String(error) });
  }
};
