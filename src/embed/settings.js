// What the element's attributes say, as the module reads it: lines `name=value`.

/** Whether the element is on the widget's own page, whose address carries settings and figures. */
export const isHome = element => element.hasAttribute('address');

/** Whether the widget's own page is shown inside another page. */
export const isFramed = element => isHome(element) && window.parent !== window;

/** The address of the page that a link opens. */
export const address = (element, base) => {
  const home = element.getAttribute('share-base') || (isHome(element) ? location.pathname : 'index.html');
  return new URL(home, isHome(element) ? location.href : base).href;
};

/** What a link says of its language, where that is not the one in which the widget’s own page opens by itself. */
export const inLanguage = lang => (lang && lang !== 'id' ? `?lang=${lang}` : '');

/** The text of a link in an address, with what it says of whose figures these are, or nothing. */
export const carried = hash => (/^#k=([^&].*)/.exec(hash) || [])[1] || '';

/** The day on this device, `2026-01-31`. */
export const today = () => {
  const now = new Date();
  const two = number => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The lines; `more` are settings that are no attributes. */
export const settings = (element, base, more) => {
  const near = element.closest('[lang]');
  const own = name => element.getAttribute(name) || '';
  const all = {
    lang: near ? near.lang : '', country: own('country'), calculator: own('calculator'), heading: own('heading-level'),
    lock: own('lock'), reason: own('lock-reason'), today: today(), address: address(element, base),
    link: (isHome(element) && carried(location.hash)) || own('params') || own('preset'),
    emit: element.hasAttribute('emit-results') ? '1' : '', ...more,
  };
  return Object.entries(all).map(([name, value]) => `${name}=${String(value).replace(/\s+/g, ' ')}`).join('\n');
};

/** What an element hands on to the widget's own page in its frame. */
export const PASSED = ['lang', 'country', 'calculator', 'theme', 'brand-color', 'preset', 'lock', 'lock-reason', 'heading-level', 'saving', 'parts'];

/** On the widget's own page the address may say what attributes say elsewhere. */
export const readAddress = element => {
  const asked = new URLSearchParams(location.search);
  for (const name of [...PASSED, 'share-base']) if (asked.has(name)) element.setAttribute(name, asked.get(name));
};
