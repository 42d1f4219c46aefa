// The widget's own page, and what is seen on it until the module is there.
import { readFileSync, writeFileSync } from 'node:fs';

import { minified } from './bundle.mjs';
import { shipped, source } from './places.mjs';
import { filled, fingerprint, marks, written } from './written.mjs';

/** The page itself holds the picture of the country and language that it opens with. */
const OPENS_WITH = 'id-ID';

/** What does nothing before the module is there; text can be typed at once, and goes along (`src/embed/uncover.js`). */
const NOT_YET = /<(?:button|select|summary|a|input(?![^>]* type="text"))(?=[ >])/g;
const usable = drawn => drawn.replace(NOT_YET, '$& inert');

/** What `src/embed/first.js` calls a picture. */
const nameOf = ({ language, country, calculator }) => [language, country, calculator].filter(Boolean).join('-');

/** Writes the other pictures, fetched by those who ask for them, and the script that chooses; says the latter. */
function writeFirst(others, all) {
  const files = others.map(({ name, drawn }) => [name, `<!doctype html><meta charset="utf-8">${drawn}`]);
  // One mark for all of them: a script that every visitor waits for does not hold seventy.
  const mark = fingerprint(...files.flat());
  for (const [name, html] of files) writeFileSync(shipped(`first-${name}-${mark}.html`), html);
  const calculators = country => [...new Set(others.filter(of => of.country === country && of.calculator).map(({ calculator }) => calculator))];
  const known = Object.fromEntries(others.map(({ country }) => [country, calculators(country).join(' ')]));
  const text = readFileSync(source('src/embed/first.js'), 'utf8');
  const script = filled(text, { ...all, __OPENS_WITH__: OPENS_WITH, __MARK__: mark, __CALCULATORS__: JSON.stringify(known) });
  return written('first', minified(script, 'js', { target: 'es2017', format: 'iife' }), 'js');
}

/** Fills the page that Trunk wrote. */
export function writePage(drawn, all) {
  const pictures = drawn.map(each => ({ ...each, name: nameOf(each), drawn: usable(each.drawn) }));
  const own = pictures.find(({ name }) => name === OPENS_WITH);
  if (!own) throw new Error(`the code draws no first picture for ${OPENS_WITH}`);
  const first = writeFirst(pictures.filter(each => each !== own), all);
  const path = shipped('index.html');
  const page = filled(readFileSync(path, 'utf8'), { ...all, ...marks('FIRST', first), __PICTURE__: own.drawn });
  // Trunk leaves empty lines where it took something out.
  writeFileSync(path, page.replace(/\n+/g, '\n'));
}
