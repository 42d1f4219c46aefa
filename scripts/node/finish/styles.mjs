// The widget's looks, on the screen, on paper, and on the pages for webmasters.
import { readFileSync, writeFileSync } from 'node:fs';

import { minifiedStyle } from './bundle.mjs';
import { patched } from './patch.mjs';
import { shipped, source } from './places.mjs';
import { written } from './written.mjs';

const sheets = (...names) => names.map(name => readFileSync(source(`styles/${name}.css`), 'utf8')).join('');

/** Writes what every widget wears, and what it wears on paper. */
export const writeStyles = () => ({
  css: written('kalkulator-koperasi', minifiedStyle(sheets('tokens', 'widget')), 'css', 'sha384'),
  print: written('print', minifiedStyle(sheets('print')), 'css'),
});

const declares = (finds, instead) => ({
  who: 'styles/tokens.css',
  otherwise: 'declares the colours in another way',
  why: 'the pages for webmasters have these colours too: light, dark for who prefers it, dark where it is said',
  finds,
  by: () => instead,
});
const ON_A_PAGE = [
  declares(':host {', ':root {'),
  declares(':host(:not([theme="light"], [data-scheme])) {', ':root {'),
  { ...declares(':host([theme="dark"]), :host([data-scheme="dark"]) {', '[data-theme="dark"] {'), gone: ':host' },
];

/** The widget's colours, declared for a page of their own. */
export const onAPage = tokens => ON_A_PAGE.reduce((text, patch) => patched(text, patch), tokens);

/** Writes the style of the pages for webmasters. */
export const writeToolStyle = () =>
  writeFileSync(shipped('tools.css'), minifiedStyle(onAPage(sheets('tokens')) + sheets('tools')));
