// The widget's own page, and what is seen on it until the module is there.
import { readFileSync, writeFileSync } from 'node:fs';

import { minified } from './bundle.mjs';
import { shipped, source } from './places.mjs';
import { filled, marks, written } from './written.mjs';

/** The page itself holds the picture of the country and language that it opens with. */
const OPENS_WITH = 'id-ID';

/** Writes the other pictures, fetched by those who ask for them, and the script that chooses; says the latter. */
function writeFirst(others) {
  const html = drawn => `<!doctype html><meta charset="utf-8">${drawn}`;
  const names = others.map(([which, drawn]) => [which, written(`first-${which}`, html(drawn), 'html').name]);
  const text = readFileSync(source('src/embed/first.js'), 'utf8');
  const script = filled(text, { __PICTURES__: JSON.stringify(Object.fromEntries(names)) });
  return written('first', minified(script, 'js', { target: 'es2017', format: 'iife' }), 'js');
}

/** Fills the page that Trunk wrote. */
export function writePage(pictures, all) {
  const own = pictures.find(([which]) => which === OPENS_WITH);
  if (!own) throw new Error(`the code draws no first picture for ${OPENS_WITH}`);
  const first = writeFirst(pictures.filter(each => each !== own));
  const path = shipped('index.html');
  const page = filled(readFileSync(path, 'utf8'), { ...all, ...marks('FIRST', first), __PICTURE__: own[1] });
  // Trunk leaves empty lines where it took something out.
  writeFileSync(path, page.replace(/\n+/g, '\n'));
}
