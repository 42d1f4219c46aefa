// The three forms in which a widget is put on a page: as an element, as a frame, as a WordPress shortcode.
import { PASSED } from '../embed/settings.js';

const LINKS = { id: 'Hitung bagian Anda', ms: 'Kira bahagian anda', en: 'Work out your share' };
const TITLES = { id: 'Kalkulator Koperasi', ms: 'Kalkulator Koperasi', en: 'Co-operative calculator' };
/** What the plugin takes. */
const SHORTCODE = ['lang', 'country', 'calculator', 'mode', 'theme', 'brand-color', 'preset', 'params', 'lock', 'lock-reason', 'heading-level', 'saving', 'parts'];

const escaped = text => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const here = name => new URL(name, location.href).href.split(/[?#]/)[0];
const home = chosen => LINKS[chosen.lang] || LINKS[chosen.country === 'MY' ? 'ms' : 'id'];

/** The address of the widget's own page with the chosen settings in it. */
export const address = (chosen, page) => {
  const url = new URL(page);
  url.search = new URLSearchParams([...PASSED, 'share-base'].filter(name => chosen[name]).map(name => [name, chosen[name]])).toString();
  url.hash = chosen.params ? `k=${chosen.params}` : '';
  return url.href;
};

const words = (chosen, names) => names.filter(name => chosen[name]).map(name => (name === 'emit-results' ? ` ${name}` : ` ${name}="${escaped(chosen[name])}"`)).join('');

/** The loader beside the folders of all versions, which always names the newest; no hash can hold for it. */
export const MOVING = /\/\d+\.\d+\.\d+\/[^/]*$/.test(location.pathname) ? here('../kalkulator-koperasi.js') : '';

/** The loader and the element with its link; `moving`: with the loader that moves on. */
export const element = (chosen, integrity, moving) => {
  const link = address({ lang: chosen.lang, country: chosen.country, calculator: chosen.calculator, params: chosen.params }, here('index.html'));
  const pinned = integrity && !moving ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${escaped(moving ? MOVING : here('kalkulator-koperasi.js'))}"${pinned} defer></script>\n`
    + `<kalkulator-koperasi${words(chosen, Object.keys(chosen))}><a href="${escaped(link)}">${home(chosen)}</a></kalkulator-koperasi>`;
};

/** A frame alone, for editors that strip scripts. */
export const frame = chosen =>
  `<iframe src="${escaped(address(chosen, here('index.html')))}" title="${TITLES[chosen.lang] || TITLES.id}" width="100%" height="900" style="border:0" allow="clipboard-write; web-share"></iframe>`;

/** The shortcode of the plugin. It has no way to write a bracket or a quotation mark in a value. */
export const shortcode = chosen => `[kalkulator-koperasi${SHORTCODE.filter(name => chosen[name]).map(name => ` ${name}="${chosen[name].replace(/[[\]"<>]/g, '')}"`).join('')}]`;
