// The two pages for webmasters: the builder of code, and the check of an installation.
import { readFileSync, writeFileSync } from 'node:fs';

import { bundled } from './bundle.mjs';
import { shipped, source } from './places.mjs';
import { filled, marks, written } from './written.mjs';

const script = (page, all = {}) =>
  written(page, filled(bundled(`import ${JSON.stringify(source(`src/webmaster/${page}.js`))};`), all), 'js');

const fill = (page, file) => {
  const path = shipped(`${page}.html`);
  writeFileSync(path, filled(readFileSync(path, 'utf8'), marks(page.toUpperCase(), file)));
};

/** Writes their scripts; the builder knows the cases that a widget can open with. */
export function writeToolPages(cases) {
  fill('check', script('check'));
  fill('builder', script('builder', { __CASES__: JSON.stringify(cases) }));
}
