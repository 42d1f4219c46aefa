// The sheets that come after the first picture come together: what one of them lays out must not fall upon another's rooms.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The general one first: what it lays out everywhere is meant for all rooms. */
const LATER = ['sheet', 'list', 'class', 'share'];
/** What is one thing in all of them: a batch of sheets to print, a code for cameras, the links to the statements. */
const SHARED = ['batch', 'qr', 'statements'];

const sheets = LATER.map(name => {
  const text = readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  const selectors = [...text.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector.trim()).filter(selector => !selector.startsWith('@'));
  return { name, selectors };
});
const classes = selector => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name);
/** Classes that a sheet lays out wherever they stand: selectors of nothing but one class and its state. */
const everywhere = ({ selectors }) => selectors.flatMap(selector => selector.split(/,(?![^(]*\))/))
  .map(one => /^\.([a-z][\w-]*)(?::[\w-]+(?:\([^()]*\))?)*$/i.exec(one.trim())?.[1]).filter(Boolean);

test('a class that one later sheet lays out everywhere is no other one’s word', () => {
  const clashes = [];
  for (const sheet of sheets.slice(1)) {
    const own = new Set(everywhere(sheet));
    for (const other of sheets.filter(other => other !== sheet)) {
      const used = new Set(other.selectors.flatMap(classes));
      clashes.push(...[...own].filter(name => used.has(name) && !SHARED.includes(name)).map(name => `.${name} of ${sheet.name}.css in ${other.name}.css`));
    }
  }
  assert.ok(sheets.every(sheet => everywhere(sheet).length > 0));
  assert.deepEqual(clashes, []);
});
