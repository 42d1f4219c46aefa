// What hosts rely on: docs/embedding.md, the examples and the code name the same attributes, events, messages, addresses and files.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const read = name => readFileSync(join(root, name), 'utf8');
const sorted = names => [...new Set(names)].sort();
const quoted = text => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
const guide = read('docs/embedding.md'), loader = read('static/kalkulator-koperasi.js'), types = read('examples/use/kalkulator-koperasi.d.ts');
const section = title => new RegExp(`^## ${title}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(guide)[1];
/** The rows of a table, each a list of its cells. */
const rows = text => [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row]) => row.split(' | '));
const embed = Object.fromEntries(readdirSync(join(root, 'src/embed')).filter(name => name.endsWith('.js')).map(name => [name, read(`src/embed/${name}`)]));
const scripts = [...Object.values(embed), loader].join('\n');

const ATTRIBUTES = /ATTRIBUTES = '([^']+)'/.exec(loader)[1].split(' ');
const attributeRows = rows(section('Attributes')).filter(([name]) => name.startsWith('`'));
const PASSED = /PASSED = \[([^\]]+)\]/.exec(embed['settings.js'])[1].match(/[a-z-]+/g);

/** The names that a TypeScript interface has. */
const members = name => [...new RegExp(`interface ${name} [^{]*\\{([^]*?)\\n\\}`).exec(types)[1].matchAll(/^ {2}'?([\w-]+)'?\??[:(]/gm)].map(([, member]) => member);

test('the attributes are those that the element observes, in the guide and in the types', () => {
  assert.deepEqual(sorted(attributeRows.flatMap(([names]) => quoted(names))), sorted(ATTRIBUTES));
  assert.deepEqual(sorted(members('KalkulatorKoperasiAttributes')), sorted(ATTRIBUTES));
});

test('the calculators are those of the directory', () => {
  const known = [...read('src/ui/directory.rs').matchAll(/^\s+entry\("([a-z-]+)",/gm)].map(([, name]) => name);
  assert.ok(known.length > 10);
  const [, told] = attributeRows.find(([name]) => name === '`calculator`');
  assert.deepEqual(sorted(quoted(told)), sorted(known));
});

test('the address of the page takes what the guide says', () => {
  const [, told] = /The address takes `([^`]+)`/.exec(guide);
  assert.deepEqual(told.split(' '), [...PASSED, 'share-base']);
  assert.match(embed['settings.js'], /\[\.\.\.PASSED, 'share-base'\]/);
  for (const name of PASSED) assert.ok(ATTRIBUTES.includes(name), name);
});

test('the shortcode takes every attribute but those that the guide excepts', () => {
  const plugin = [...read('wordpress/kalkulator-koperasi/kalkulator-koperasi.php').matchAll(/^\t'([a-z-]+)'\s*=> '\//gm)].map(([, name]) => name);
  const [, excepted] = /takes every attribute but ([^.]*), and of/.exec(guide);
  assert.deepEqual(sorted([...plugin, ...quoted(excepted)]), sorted(ATTRIBUTES));
});

const eventRows = rows(section('Properties, methods, events')).filter(([name]) => name.startsWith('`kk-'));

test('the events are those that the code tells, in the guide and in the types', () => {
  // Of the shelf too there is something called so, which is no event.
  const told = [...scripts.matchAll(/\b(?:element|this)\.tell\('([a-z]+)'/g)].map(([, name]) => `kk-${name}`);
  assert.deepEqual(sorted(eventRows.map(([name]) => quoted(name)[0])), sorted(told));
  assert.deepEqual(sorted(members('KalkulatorKoperasiEvents')), sorted(told));
  assert.match(loader, /'kk-' \+ name, \{ bubbles: true, composed: true, detail \}/);
});

test('the keys of what events tell are named in the guide and in the types', () => {
  assert.match(embed['reports.js'], /return \{ results, \.\.\.told \}/);
  const keys = { 'kk-change': ['results', ...[.../told = \{([^}]*)\}/.exec(embed['reports.js'])[1].matchAll(/(\w+):/g)].map(([, key]) => key)] };
  for (const [, name, detail] of scripts.matchAll(/\b(?:element|this)\.tell\('([a-z]+)', \{ ([^}]*) \}/g)) {
    (keys[`kk-${name}`] ||= []).push(...detail.split(', ').map(pair => pair.split(':')[0]));
  }
  for (const [event, names] of Object.entries(keys)) {
    const row = eventRows.find(([name]) => name === `\`${event}\``).join(' ');
    const typed = new RegExp(`'${event}': CustomEvent<\\{(.*)\\}>`).exec(types)[1];
    for (const name of names) {
      assert.match(row, new RegExp(`\`${name}\\b`), `${event}: ${name}`);
      assert.match(typed, new RegExp(`\\b${name}\\??:`), `${event}: ${name}`);
    }
    assert.deepEqual(sorted([...typed.matchAll(/(\w+)\??: /g)].map(([, key]) => key)), sorted(names), event);
  }
});

test('the codes of failures and the kinds of files are all named', () => {
  const list = (pattern, text) => sorted([...text.matchAll(pattern)].flatMap(([, found]) => found.match(/[a-z]+/g)));
  const row = name => eventRows.find(([told]) => told === `\`kk-${name}\``).join(' ');
  const codes = list(/tell\('error', \{ code: '([a-z]+)'/g, scripts), formats = list(/tell\('export', \{ format: (.*) \}\)/g, scripts);
  assert.deepEqual(sorted(quoted(row('error')).filter(word => codes.includes(word))), codes);
  assert.deepEqual(list(/code: ((?:'[a-z]+'(?: \| )?)+)/g, types), codes);
  assert.deepEqual(list(/format: ((?:'[a-z]+'(?: \| )?)+) \}>/g, types), formats);
  for (const format of formats) assert.ok(quoted(row('export')).includes(format), format);
});

test('properties and methods: those of the code, in the guide and in the types', () => {
  const methods = /METHODS = \[([^\]]+)\]/.exec(embed['api.js'])[1].match(/\w+/g);
  for (const name of methods) {
    assert.ok(section('Properties, methods, events').includes(`\`${name}()\``), name);
    assert.match(types, new RegExp(`^ {2}${name}\\?\\(`, 'm'));
  }
  const own = members('KalkulatorKoperasiElement').filter(name => !/EventListener$/.test(name));
  assert.deepEqual(sorted(own), sorted([...methods, 'value']));
  const [, format, version] = /FORMAT = '([^']+)', VERSION = (\d+)/.exec(embed['forms.js']);
  assert.ok(types.includes(`format: '${format}';`) && types.includes(`version: ${version};`));
  assert.ok(section('What stays the same').includes(`\`format\` is \`${format}\`, \`version\` is ${version},`));
});

test('messages: every type that one side knows is named, with its direction', () => {
  const known = (file, name) => [...new RegExp(`const ${name} = \\{([^]*?)\\n  \\};`).exec(embed[file])[1].matchAll(/^ {4}(\w+):/gm)].map(([, type]) => type);
  const [, from, to] = /From the frame: ([^]*?)\. To the frame: ([^]*?)\. The frame/.exec(guide);
  assert.deepEqual(sorted(quoted(from).map(said => said.split(' ')[0]).filter(type => type !== 'init')), sorted(known('host.js', 'outward')));
  assert.deepEqual(sorted(quoted(to).map(said => said.split(' ')[0])), sorted(known('frame.js', 'inward')));
  const [, name, version] = /NS = '([^']+)', VERSION = (\d+)/.exec(embed['messages.js']);
  assert.ok(guide.includes(`\`{ns: "${name}", v: ${version}, id, type, data}\``));
  assert.ok(section('What stays the same').includes(`\`v\` is ${version};`));
  // What the frame posts is taken by the host, and the other way round.
  const posted = text => [...text.matchAll(/(?:post|message)\('(\w+)'/g)].map(([, type]) => type);
  for (const type of posted(embed['frame.js'])) assert.ok(known('host.js', 'outward').includes(type), type);
  for (const type of posted(embed['host.js'])) assert.ok(known('frame.js', 'inward').includes(type), type);
});

test('links begin as the guide says', () => {
  const [, first] = /const VERSION: &str = "([^"]+)";/.exec(read('src/input/transfer/link.rs'));
  assert.ok(section('What stays the same').includes(`behind \`#k=\` begins with \`${first}\``));
  assert.ok(read('src/input/transfer/beside.rs').includes('const MARK: &str = "n=";') && guide.includes('`&n=`'));
});

test('the files that keep their name are made by the build under that name', () => {
  const [, told] = rows(section('What stays the same')).find(([name]) => name === 'files');
  const names = quoted(told).filter(name => /\.\w+$/.test(name));
  assert.deepEqual(sorted(names), ['accessibility.html', 'builder.html', 'check.html', 'index.html', 'integrity.json', 'kalkulator-koperasi.js', 'privacy.html']);
  const there = ['index.html', ...readdirSync(join(root, 'static'))];
  for (const name of names) assert.ok(there.includes(name) || read('scripts/node/finish/lists.mjs').includes(`'${name}'`), name);
});

test('the examples use what there is', () => {
  const events = members('KalkulatorKoperasiEvents'), methods = /METHODS = \[([^\]]+)\]/.exec(embed['api.js'])[1].match(/\w+/g);
  const folder = 'examples/use';
  for (const name of readdirSync(join(root, folder)).filter(name => !name.endsWith('.d.ts'))) {
    const text = read(join(folder, name));
    for (const [, inside] of text.matchAll(/<kalkulator-koperasi\s([^>]*)>/g)) {
      for (const [, said] of inside.replace(/=(?:"[^"]*"|\{[^}]*\})/g, '').matchAll(/(?:^|\s)([\w-]+)(?=\s|$)/g)) assert.ok([...ATTRIBUTES, 'ref'].includes(said), `${name}: ${said}`);
      const calculators = /calculator="([^"]*)"/.exec(inside)?.[1].split(',') ?? [];
      for (const each of calculators) assert.ok(quoted(attributeRows.find(([told]) => told === '`calculator`')[1]).includes(each), `${name}: ${each}`);
    }
    for (const [event] of text.matchAll(/\bkk-[a-z]+/g)) assert.ok(events.includes(event), `${name}: ${event}`);
    for (const [, method] of text.matchAll(/(?:calculator|element)\??\.(\w+)\??\.?\(/g)) assert.ok([...methods, 'addEventListener', 'removeEventListener'].includes(method), `${name}: ${method}`);
    assert.doesNotMatch(text, /https?:\/\/(?!example\.org)/, name);
    for (const [, said] of text.matchAll(/kalkulator-koperasi\/(\d+\.\d+\.\d+)\//g)) assert.equal(said, /^version = "([^"]+)"/m.exec(read('Cargo.toml'))[1], name);
  }
});
