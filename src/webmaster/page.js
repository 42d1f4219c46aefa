// What the pages for webmasters share: their languages, and elements made of text, never of markup.

export const LANGUAGES = ['id', 'ms', 'en'];
const NAMES = ['Bahasa Indonesia', 'Bahasa Melayu', 'English'];

const asked = new URLSearchParams(location.search).get('lang');
const spoken = (navigator.languages || []).map(tag => tag.slice(0, 2)).find(tag => LANGUAGES.includes(tag));
let language = Math.max(LANGUAGES.indexOf(LANGUAGES.includes(asked) ? asked : spoken), 0);

/** The words of the chosen language out of those of all three. */
export const say = words => words[language];
export const code = () => LANGUAGES[language];

/** A text with values in the places of `#`. */
export const fill = (words, ...values) => values.reduce((text, value) => text.replace('#', () => value), say(words));

/** An element: attributes, properties that are functions as listeners, then what is inside. */
export const el = (tag, attributes = {}, ...inside) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...inside.flat().filter(Boolean));
  return element;
};

/** Draws a page again in another language when one is picked; `draw` gives its title and what is below. */
export const page = draw => {
  const main = document.querySelector('main');
  const show = () => {
    document.documentElement.lang = code();
    const [title, ...parts] = draw();
    document.title = title;
    const pick = el('select', { id: 'language', 'aria-label': say(['Bahasa', 'Bahasa', 'Language']), change: event => { language = Number(event.target.value); show(); document.querySelector('#language').focus(); } },
      NAMES.map((name, place) => el('option', { value: place, selected: place === language, lang: LANGUAGES[place] }, name)));
    main.replaceChildren(el('header', {}, el('h1', {}, title), pick), ...parts);
  };
  show();
};

/** A button that copies a text, and says whether it did. */
export const copying = (label, text) => {
  const button = el('button', { type: 'button', click: () => {
    const done = words => { button.textContent = say(words); };
    const no = ['Pilih teksnya lalu salin', 'Pilih teksnya lalu salin', 'Select the text and copy it'];
    if (!navigator.clipboard) return done(no);
    navigator.clipboard.writeText(text()).then(() => done(['Tersalin ✓', 'Disalin ✓', 'Copied ✓']), () => done(no));
  } }, label);
  return button;
};
