// The widget's looks, on the screen, on paper, and on the pages for webmasters.
import { readFileSync, writeFileSync } from 'node:fs';

import { minifiedStyle } from './bundle.mjs';
import { onAPage } from './colours.mjs';
import { shipped, source } from './places.mjs';
import { written } from './written.mjs';

const sheets = (...names) => names.map(name => readFileSync(source(`styles/${name}.css`), 'utf8')).join('');

/** Writes what every widget wears, what its accounts and the ways to take figures along wear, and what it wears on paper. */
export const writeStyles = () => ({
  css: written('kalkulator-koperasi', minifiedStyle(sheets('tokens', 'widget')), 'css'),
  sheet: written('sheet', minifiedStyle(sheets('sheet', 'list', 'class')), 'css'),
  print: written('print', minifiedStyle(sheets('print')), 'css'),
  share: written('share', minifiedStyle(sheets('share')), 'css'),
});

/** Writes the style of the pages for webmasters. */
export const writeToolStyle = () =>
  writeFileSync(shipped('tools.css'), minifiedStyle(onAPage(sheets('tokens')) + sheets('tools')));
