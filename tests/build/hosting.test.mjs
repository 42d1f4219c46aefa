// What the archive has for web servers: well formed, the same in all of them, and nothing that a site's own settings collide with.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { all, parse } from './xml.mjs';

const root = new URL('../../', import.meta.url).pathname;
const text = name => readFileSync(join(root, 'hosting', name), 'utf8');
/** The types that a page of the check asks for. */
const TYPES = JSON.parse(/const PROPER = (\{.*\});/.exec(readFileSync(join(root, 'src/webmaster/probes.js'), 'utf8'))[1].replace(/(\w+): '([^']*)'/g, '"$1":"$2"'));
const CONFIGS = ['web.config', 'version.web.config'];
/** The pages of a version, but for the first pictures, which are no pages of their own. */
const PAGES = ['index.html', ...readdirSync(join(root, 'static')).filter(name => name.endsWith('.html'))].sort();

test('the reader of XML refuses what is not well formed', () => {
  for (const wrong of ['<a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<a b="1" b="2"/>', '<a>&x;</a>', '<a><!-- -- --></a>', '<a b="<"/>', 'a', '<a>a < b</a>']) {
    assert.throws(() => parse(wrong), undefined, wrong);
  }
  assert.deepEqual(parse('<?xml version="1.0"?>\n<!-- x -->\n<a b="&quot;"><c/></a>'), { name: 'a', attributes: { b: '"' }, children: [{ name: 'c', attributes: {}, children: [] }] });
});

for (const name of CONFIGS) {
  test(`${name}: whatever a site may have said before is taken out first`, () => {
    const config = parse(text(name));
    assert.equal(config.name, 'configuration');
    for (const list of [...all(config, 'staticContent'), ...all(config, 'customHeaders')]) {
      const gone = new Set();
      for (const { name: kind, attributes } of list.children) {
        const key = attributes.fileExtension ?? attributes.name;
        if (kind === 'remove') gone.add(key);
        else if (kind !== 'clientCache') assert.ok(gone.delete(key), `${key} is added once, after it was taken out`);
      }
    }
  });
}

test('web.config: the types that IIS does not know, and the headers of every file', () => {
  const config = parse(text('web.config'));
  const types = Object.fromEntries(all(config, 'mimeMap').map(({ attributes }) => [attributes.fileExtension.slice(1), attributes.mimeType]));
  assert.deepEqual(types, Object.fromEntries(['wasm', 'js', 'json', 'webmanifest'].map(ending => [ending, TYPES[ending]])));
  const headers = Object.fromEntries(all(config, 'add').map(({ attributes }) => [attributes.name, attributes.value]));
  assert.deepEqual(headers, { 'X-Content-Type-Options': 'nosniff', 'Access-Control-Allow-Origin': '*' });
  // A place is looked for beside the file that names it, and the pages lie one folder further down.
  assert.deepEqual(all(config, 'location'), []);
});

test('version.web.config: every page of a version, beside the pages', () => {
  const places = all(parse(text('version.web.config')), 'location');
  assert.deepEqual(places.map(({ attributes }) => attributes.path).sort(), PAGES);
  for (const place of places) assert.deepEqual(all(place, 'add').map(({ attributes }) => attributes.name), ['Referrer-Policy', 'Content-Security-Policy']);
  assert.match(readFileSync(join(root, 'scripts/node/package.mjs'), 'utf8'), /add\(`\$\{web\}\/\$\{version\}\/web\.config`, .*version\.web\.config/);
});

test('one policy of the pages, in every server', () => {
  const policies = [
    ...all(parse(text('version.web.config')), 'add').filter(({ attributes }) => attributes.name === 'Content-Security-Policy').map(({ attributes }) => attributes.value),
    ...[...text('htaccess').matchAll(/Content-Security-Policy "([^"]*)"/g)].map(([, policy]) => policy),
    ...[...text('nginx.conf').matchAll(/Content-Security-Policy "([^"]*)"/g)].map(([, policy]) => policy),
  ];
  assert.equal(policies.length, PAGES.length + 2);
  assert.deepEqual([...new Set(policies)].length, 1);
  const said = new Map(policies[0].split('; ').map(part => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));
  assert.equal(said.get('default-src'), "'none'");
  assert.equal(said.get('script-src'), "'self' 'wasm-unsafe-eval'");
  assert.equal(said.get('frame-ancestors'), "'self' https://*.go.id https://*.gov.my");
  assert.equal(said.get('trusted-types'), 'kalkulator-koperasi');
  assert.doesNotMatch(policies[0], /unsafe-inline|'unsafe-eval'|https?:\/\/(?!\*\.go(v\.my|\.id))/);
});

test('htaccess: every type, every section closed, and packed files with the type of what they pack', () => {
  const lines = text('htaccess').split('\n');
  for (const [ending, type] of Object.entries(TYPES)) {
    assert.ok(lines.includes(`AddType ${type} .${ending}`), ending);
    assert.ok(lines.some(line => line.includes(`\\.${ending}\\.(br|gz)$ - [T=${type},`)), `${ending}, packed`);
  }
  const open = [];
  for (const line of lines) {
    const [, closes, name] = /^\s*<(\/?)(\w+)/.exec(line) ?? [];
    if (name && closes) assert.equal(open.pop(), name); else if (name) open.push(name);
  }
  assert.deepEqual(open, []);
});

/** The blocks of a configuration of nginx: `{head, said: [statement], blocks}`. */
const blocks = conf => {
  const top = { head: '', said: [], blocks: [] }, open = [top];
  const bare = conf.replace(/^\s*#.*$/gm, '');
  for (const [all, before, sign] of bare.matchAll(/((?:"[^"]*"|[^";{}])*)([;{}])/g)) {
    const words = before.trim(), last = open[open.length - 1];
    if (sign === ';') { assert.ok(words, all); last.said.push(words); continue; }
    if (sign === '}') { assert.equal(words, '', 'a statement without its end'); open.pop(); continue; }
    const block = { head: words, said: [], blocks: [] };
    last.blocks.push(block);
    open.push(block);
  }
  assert.equal(open.length, 1, 'every block is closed');
  return top;
};

test('nginx.conf: every type, and every place repeats the headers that it would lose', () => {
  const [place] = blocks(text('nginx.conf')).blocks;
  assert.equal(place.head, 'location ^~ /kalkulator-koperasi/');
  const [types, ...inner] = place.blocks;
  for (const [ending, type] of Object.entries(TYPES)) assert.ok(types.said.includes(`${type} ${ending}`), ending);
  const headers = block => Object.fromEntries(block.said.map(line => /^add_header (\S+) "([^"]*)" always$/.exec(line)).filter(Boolean).map(([, name, value]) => [name, value]));
  // A place with a header of its own has none of those around it.
  for (const block of [place, ...inner]) {
    const said = headers(block);
    assert.equal(said['X-Content-Type-Options'], 'nosniff', block.head);
    assert.equal(said['Access-Control-Allow-Origin'], '*', block.head);
    assert.match(said['Cache-Control'], /no-cache|immutable/, block.head);
  }
});

test('the container has what its configuration asks for, and the archive has what the container copies', () => {
  const [from, ...copies] = text('Containerfile').split('\n').filter(line => line && !line.startsWith('#'));
  assert.match(from, /^FROM \S+\/nginx:\S+$/);
  const [copied] = [Object.fromEntries(copies.map(line => /^COPY (\S+) (\S+)$/.exec(line).slice(1)))];
  const pack = readFileSync(join(root, 'scripts/node/package.mjs'), 'utf8');
  for (const name of ['nginx.conf', 'server.conf', 'Containerfile']) assert.match(pack, new RegExp(`add\\('${name}'`));
  const [server] = blocks(text('server.conf').replaceAll('{VERSION}', '1.2.3')).blocks;
  assert.ok(server.said.includes(`include ${copied['nginx.conf']}`));
  const [web] = server.said.map(line => /^root (.*)$/.exec(line)?.[1]).filter(Boolean);
  assert.equal(copied['kalkulator-koperasi'], `${web}/kalkulator-koperasi`);
  for (const words of ['podman build -t kalkulator-koperasi .', '-p 8080:8080']) assert.equal(text('PETUNJUK.md').split(words).length, 4, 'in three languages');
  assert.ok(server.said.includes('listen 8080'));
});
