// The papers: what they name is there, and the changelog has its three readers.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const read = name => readFileSync(join(root, name), 'utf8');
const papers = ['.', 'docs'].flatMap(folder => readdirSync(join(root, folder)).filter(name => name.endsWith('.md')).map(name => normalize(join(folder, name))));
/** The anchor that a heading gets. */
const anchor = heading => heading.toLowerCase().replace(/[`*]/g, '').replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
const anchors = name => [...read(name).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading));

for (const name of papers) {
  test(`${name}: every link leads somewhere, every place is there`, () => {
    const text = read(name), bare = text.replace(/^```[^]*?^```$/gm, '');
    for (const [, to] of bare.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(to)) continue;
      const [path, part] = to.split('#'), file = path ? normalize(join(dirname(name), path)) : name;
      assert.ok(existsSync(join(root, file)), `${name}: ${to}`);
      if (part) assert.ok(anchors(file).includes(part), `${name}: ${to}`);
    }
    for (const [, place] of bare.matchAll(/`((?:src|tests|docs|hosting|wordpress|examples|scripts|static|styles|benches)\/[\w./-]+)`/g)) {
      assert.ok(existsSync(join(root, place)) || existsSync(join(root, `${place}.rs`)), `${name}: ${place}`);
    }
  });
}

test('the changelog: every version for webmasters, officers and developers; the version of the project is among them', () => {
  const [, ...versions] = read('CHANGELOG.md').split(/^## /m);
  assert.ok(versions.some(text => text.startsWith(`${/^version = "([^"]+)"/m.exec(read('Cargo.toml'))[1]},`)));
  for (const text of versions) {
    assert.match(text, /^\d+\.\d+\.\d+, (not released|\d{1,2} \p{Lu}\p{Ll}+ \d{4})\n/u);
    assert.deepEqual([...text.matchAll(/^### For (\w+)/gm)].map(([, reader]) => reader), ['webmasters', 'officers', 'developers']);
  }
});

test('the papers name no address of a person, and README names the papers', () => {
  for (const name of papers) assert.doesNotMatch(read(name), /[\w.+-]+@[\w-]+\.[a-z]{2,}(?!\w)/i, name);
  for (const name of ['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/drupal.md', 'docs/joomla.md']) assert.ok(read('README.md').includes(`](${name})`), name);
  // The first screen is the two commands.
  assert.ok(read('README.md').indexOf('scripts/test') < 1000 && read('README.md').indexOf('CHANGELOG.md') > 2000);
});
