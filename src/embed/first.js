// Runs before the first picture of the widget's own page: asks for the module, says in which language the page is, and whether that
// picture can be a page that was drawn when this was built. Text can be typed into it at once; words take its place where it would
// be of no such page, or the module does not come and nothing was typed.
const CALCULATORS = __CALCULATORS__;
// One download in every browser: not all of them use what was preloaded. The loader says what is wrong when it does not come.
const module = fetch('__WASM__', { integrity: '__WASM_HASH__' });
// What is there before it is seen before it starts, also where it comes at once, and before its parts are asked for; a page that nobody
// looks at draws nothing.
let shown;
const seen = window.kkSeen = new Promise(done => { shown = () => requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 500); });
// In a go of its own: a slow device is at each for long enough.
(window.kkModule = Promise.all([module, seen]).then(([answer]) => new Promise(done => { setTimeout(() => done(answer)); }))).catch(() => {});

// Where nobody said of which country, a device of Malaysia opens its own; in a page of a host the host says it.
const here = navigator.language;
if (parent === window && !location.hash && /^ms$|-MY\b/i.test(here) && !/[?&](country|lang|calculator|preset|params)=/.test(location.search)) {
  const mine = `country=MY&lang=${(/^(id|en)/i.exec(here) || ['ms'])[0].toLowerCase()}`;
  // A page that no server gave keeps its address.
  try { history.replaceState(null, '', `${location.search || '?'}${location.search && '&'}${mine}`); } catch {}
}
const page = document.documentElement, asked = new URLSearchParams(location.search);
const country = (asked.get('country') || '').toUpperCase() === 'MY' ? 'MY' : 'ID';
const [, said] = /^(id|ms|en)\b/i.exec(asked.get('lang')) || [];
page.lang = said ? said.toLowerCase() : country === 'MY' ? 'ms' : 'id';
if (page.lang === 'en') document.title = 'Cooperative Calculator';

const show = what => {
  page.dataset.first = what;
  if (what !== 'coming') shown();
};
const host = () => document.querySelector('kalkulator-koperasi');
const picture = () => host() && host().shadowRoot && host().shadowRoot.querySelector('.picture');
/** Another page than the one in the document: it is asked for at once, with its looks, and still needs nothing to run. */
const fetchPicture = (name, looks) => {
  if (looks) document.head.append(looks);
  const request = new XMLHttpRequest();
  request.open('GET', name);
  request.responseType = 'document';
  request.onload = () => {
    // On a slow device the body may come after it.
    if (!picture() && document.readyState === 'loading') return setTimeout(request.onload, 9);
    if (!picture() || request.status >= 400 || !request.response) return show('words');
    picture().replaceChildren(...request.response.body.childNodes);
    const dressed = () => { if (page.dataset.first === 'coming') show('picture'); };
    if (!looks) return dressed();
    // What was fetched ahead tells so as well, before it is worn.
    looks.onload = () => { if (looks.sheet) dressed(); };
    looks.onerror = dressed;
    looks.rel = 'stylesheet';
    // It stays for the page itself.
    picture().before(looks);
  };
  request.onerror = () => show('words');
  request.send();
};

// Figures of a link, several calculators, other colours: the picture would not be what comes.
const only = asked.get('calculator') || '';
const usual = [...asked.keys()].every(name => /^(lang|country|calculator|heading-level|share-base)$/.test(name)) && !/^#k=./.test(location.hash)
  && (!only || CALCULATORS[country].split(' ').includes(only));
const name = `${page.lang}-${country}${only && '-'}${only}`, isHere = name === '__OPENS_WITH__';
show(!usual ? 'words' : isHere ? 'picture' : 'coming');
// What words of labels and accounts look like comes last for who opens the first page, and here with the picture.
const looks = only && Object.assign(document.createElement('link'), { rel: 'preload', as: 'style', href: '__SHEET__', integrity: '__SHEET_HASH__', crossOrigin: '' });
if (usual && !isHere) fetchPicture(`first-${name}-__MARK__.html`, looks);

// An input method must not lose the field that it writes into.
for (const step of ['start', 'end']) addEventListener(`composition${step}`, () => page.toggleAttribute('data-composing', step === 'start'), true);

let again;
/** Says so at the foot of the window, where nothing moves, and what is tried then; what was typed stays where it is. */
const fail = how => {
  again = how;
  if (!picture() || [...picture().querySelectorAll('[type=text], textarea')].every(field => field.value === field.defaultValue)) show('words');
  page.dataset.failed = '';
};
const end = () => { delete page.dataset.failed; };
// Where even the loader did not come it is asked for again, each time by another address: what failed is remembered by the one it had.
let mark = '';
const start = () => (host().connectedCallback ? host().connectedCallback() : import(`./kalkulator-koperasi.js${mark += '?'}`).catch(() => fail(start)));
document.addEventListener('click', ({ target }) => { if (target.matches('.failed button')) { end(); again(); } });
document.addEventListener('kk-ready', end);
document.addEventListener('kk-error', ({ detail }) => fail(detail.again || start));
window.addEventListener('error', event => { if (event.target !== window && event.target.nodeName === 'SCRIPT') fail(start); }, true);
