// The widget's own page, and what is seen on it until the module is there.
import { readFileSync, writeFileSync } from 'node:fs';

import { minified } from './bundle.mjs';
import { shipped, source } from './places.mjs';
import { filled, marks, written } from './written.mjs';

/** The page itself holds the picture of the country and language that it opens with. */
const OPENS_WITH = 'id-ID';

/** What does nothing before the module is there; text can be typed at once, and goes along (`src/embed/uncover.js`). */
const NOT_YET = /<(?:button|select|summary|a|input(?![^>]* type="text"))(?=[ >])/g;
const usable = drawn => drawn.replace(NOT_YET, '$& inert');

/** Writes the other pictures, fetched by those who ask for them, and the script that chooses; says the latter. */
function writeFirst(others, all) {
  const html = drawn => `<!doctype html><meta charset="utf-8">${drawn}`;
  const names = others.map(([which, drawn]) => [which, written(`first-${which}`, html(drawn), 'html').name]);
  const text = readFileSync(source('src/embed/first.js'), 'utf8');
  const script = filled(text, { ...all, __PICTURES__: JSON.stringify(Object.fromEntries(names)) });
  return written('first', minified(script, 'js', { target: 'es2017', format: 'iife' }), 'js');
}

/** Fills the page that Trunk wrote. */
export function writePage(drawn, all) {
  const pictures = drawn.map(([which, picture]) => [which, usable(picture)]);
  const own = pictures.find(([which]) => which === OPENS_WITH);
  if (!own) throw new Error(`the code draws no first picture for ${OPENS_WITH}`);
  const first = writeFirst(pictures.filter(each => each !== own), all);
  const path = shipped('index.html');
  const page = filled(readFileSync(path, 'utf8'), { ...all, ...marks('FIRST', first), __PICTURE__: own[1] });
  // Trunk leaves empty lines where it took something out.
  writeFileSync(path, page.replace(/\n+/g, '\n'));
}
