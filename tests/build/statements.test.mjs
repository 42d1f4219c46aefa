// The statements about privacy and accessibility: whole, in three languages, and fit for the strictest policy.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const built = join(root, 'dist/index.html');
const text = (folder, page) => readFileSync(join(root, folder, `${page}.html`), 'utf8');
/** The sections of a page, by their language. */
const sections = page => new Map([...page.matchAll(/<section id="(\w+)" lang="\1">([^]*?)<\/section>/g)].map(([, lang, inside]) => [lang, inside]));
const shape = html => [...html.matchAll(/<(h1|h2|p|ul|li)>/g)].map(([, name]) => name).join(' ');

for (const page of ['privacy', 'accessibility']) {
  test(`${page}: three languages say the same, part by part`, () => {
    const all = sections(text('static', page));
    assert.deepEqual([...all.keys()], ['id', 'ms', 'en']);
    const [first, ...others] = [...all.values()].map(shape);
    assert.ok(first.split('h2').length > 4, first);
    for (const other of others) assert.equal(other, first);
    for (const lang of all.keys()) assert.match(text('static', page), new RegExp(`<a href="#${lang}"`));
  });

  test(`${page}: nothing that a strict policy refuses, and nothing from elsewhere`, () => {
    const html = text('static', page);
    assert.doesNotMatch(html, /<script|<style|\sstyle=|\son\w+=|<iframe|<form/);
    assert.deepEqual([...html.matchAll(/(?:href|src)="([^#"][^"]*)"/g)].map(([, to]) => to), ['icon.svg', 'tools.css']);
  });

  test(`${page}: is part of what is built, and named where webmasters read`, { skip: existsSync(built) ? false : 'no dist/: run scripts/build first' }, () => {
    assert.equal(text('dist', page), text('static', page));
    assert.match(readFileSync(join(root, 'dist/integrity.json'), 'utf8'), new RegExp(`"${page}\\.html"`));
    assert.doesNotMatch(readFileSync(join(root, 'dist/sw.js'), 'utf8'), new RegExp(`${page}\\.html`));
  });

  test(`${page}: is named in the guide for embedding and three times on the sheet`, () => {
    assert.match(readFileSync(join(root, 'docs/embedding.md'), 'utf8'), new RegExp(`\`${page}\\.html\``));
    assert.equal(readFileSync(join(root, 'hosting/PETUNJUK.md'), 'utf8').split(`${page}.html#`).length, 4);
  });
}
