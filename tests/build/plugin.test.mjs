// The plugin for WordPress: what its readme says is what its code takes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const read = name => readFileSync(join(root, name), 'utf8');
const folder = 'wordpress/kalkulator-koperasi';
const readme = read(`${folder}/readme.txt`), php = read(`${folder}/kalkulator-koperasi.php`), block = read(`${folder}/block.js`);
const version = /^version = "([^"]+)"/m.exec(read('Cargo.toml'))[1];
const header = (text, name) => new RegExp(`^(?: \\* )?${name}: (.+)$`, 'm').exec(text)?.[1];

/** The attributes that the plugin takes, each with the pattern of its values. */
const PATTERNS = new Map([...php.matchAll(/^\t'([a-z-]+)'\s*=> '\/(.*)\/(u?)',$/gm)].map(([, name, pattern, flags]) => [name, new RegExp(pattern, flags)]));
const takes = (name, value) => PATTERNS.get(name).test(value);
const calculators = text => [...new Set([...text.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name))];

test('the readme has the headers that the directory asks for, and they are those of the plugin', () => {
  assert.match(readme, /^=== Kalkulator Koperasi ===\n/);
  for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) assert.equal(header(readme, name), header(php, name), name);
  assert.equal(header(readme, 'Stable tag'), header(php, 'Version'));
  assert.ok(header(readme, 'Tags').split(', ').length <= 5);
  assert.match(header(readme, 'Tested up to'), /^\d+\.\d+$/);
  const short = readme.split('\n\n')[1];
  assert.ok(short.length <= 150, `${short.length} letters`);
  assert.doesNotMatch(short, /[`*<[\n]/);
  assert.deepEqual([...readme.matchAll(/^== (.+) ==$/gm)].map(([, name]) => name), ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog']);
});

test('every place names the version of the project', () => {
  assert.equal(header(php, 'Version'), version);
  assert.equal(/'version'\s*=> '([^']+)'/.exec(read(`${folder}/block.asset.php`))[1], version);
  for (const [name, text] of [['plugin', php], ['readme', readme], ['docs/embedding.md', read('docs/embedding.md')]]) {
    for (const [, said] of text.matchAll(/kalkulator-koperasi\/(\d+\.\d+\.\d+)\//g)) assert.equal(said, version, name);
  }
  assert.match(readme, new RegExp(`^= ${version.replaceAll('.', '\\.')} =$`, 'm'));
});

test('the readme lists every attribute and filter of the plugin, and no other', () => {
  const list = /= What can the shortcode say\? =\n\n([^]*?)\n\n/.exec(readme)[1];
  assert.deepEqual([...list.matchAll(/^\* ([^:]+):/gm)].flatMap(([, names]) => [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)), [...PATTERNS.keys()]);
  const filters = text => [...new Set([...text.matchAll(/(?:apply_filters|add_filter)\( '(kalkulator_\w+)'/g)].map(([, name]) => name))].sort();
  assert.deepEqual(filters(readme), filters(php));
});

test('what the readme says of a value is taken', () => {
  const line = name => new RegExp(`^\\* \`${name}\`: (.*)$`, 'm').exec(readme)[1];
  for (const name of ['lang', 'country', 'mode', 'theme', 'saving', 'parts', 'heading-level', 'brand-color']) {
    for (const [, value] of line(name).matchAll(/`([^`]+)`/g)) assert.ok(takes(name, value), `${name}="${value}"`);
  }
  for (const value of calculators(line('calculator'))) assert.ok(takes('calculator', value), value);
  assert.ok(takes('calculator', 'shu,modal,daftar'));
  for (const wrong of ['', 'shu,', ',shu', 'shushu', 'shu modal', 'other']) assert.ok(!takes('calculator', wrong), wrong);
});

test('the calculators are those of the builder, in readme, plugin and block', () => {
  const known = /const CALCULATORS = \{([^]*?)\n\};/.exec(read('src/webmaster/builder.js'))[1];
  const names = [...new Set([...known.matchAll(/([a-z-]+)'?: \[/g)].map(([, name]) => name))].sort();
  const offered = /calculator: \['[^']*', \{([^]*?)\}\]/.exec(block)[1];
  assert.deepEqual([...offered.matchAll(/([a-z-]+)'?: '/g)].map(([, name]) => name).sort(), names);
  assert.deepEqual(calculators(/^\* `calculator`: (.*)$/m.exec(readme)[1]).sort(), names);
  assert.deepEqual([...new Set(PATTERNS.get('calculator').source.match(/[a-z-]{3,}/g))].sort(), names);
  for (const name of Object.keys(JSON.parse(read(`${folder}/block.json`)).attributes)) assert.ok(PATTERNS.has(name), name);
});

test('a shared link is taken whole, with the part that says whose figures these are, and nothing else is', () => {
  const figures = '1.AOTwAgYQA0ABQQJCBUMGRAcHAAwOBAQCCAQMCQIQEDIAEQoMEpYBDAAzKDh9', beside = '&n=C0tvcGVyYXNpIFg_-A';
  for (const text of [figures, figures + beside, 'susu-sejahtera']) assert.ok(takes('params', text), text);
  for (const text of ['', `${figures}&n=`, `${figures}&m=x`, `${figures}"`, `${figures}&n=a&n=b`, 'a b', '<']) assert.ok(!takes('params', text), text);
  // The editor of the block cuts a whole link down to this; a text may have the sign as an entity.
  assert.match(block, /replace\(\/\^\.\*#k=\/, ''\)/);
  assert.match(php, /str_replace\( array\( '&amp;', '&#038;' \), '&', \$value \)/);
});
