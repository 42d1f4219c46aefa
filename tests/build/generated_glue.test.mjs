// The build changes what tools generate, and relies on its very text. When a tool is updated, a sentence says what
// changed: nothing broken is shipped, and nobody has to search.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { onAPage } from '../../scripts/node/finish/colours.mjs';
import { PATCHES, SHARED_MODULES, loadOf, needsOf, patchedGlue, patchedLink } from '../../scripts/node/finish/generated_glue.mjs';
import { patched } from '../../scripts/node/finish/patch.mjs';
import { filled } from '../../scripts/node/finish/written.mjs';
import { TODAY, module, parts } from './generated_today.mjs';

const read = name => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const inSetup = name => new RegExp(`^${name}=(.+)$`, 'm').exec(read('scripts/setup'))[1];
const VERSIONS = {
  'wasm-bindgen': inSetup('WASM_BINDGEN'),
  'wasm-split-cli': inSetup('SPLIT'),
  esbuild: JSON.parse(read('scripts/node/package.json')).dependencies.esbuild,
};
/** A sentence with the version of the tool behind its name. */
const withVersion = says => says.replace(/^[\w-]+/, tool => `${tool} ${VERSIONS[tool]}`);

test('every patch is tried here', () => {
  assert.deepEqual(Object.keys(TODAY), Object.keys(PATCHES));
});

for (const [name, { text, given, becomes, altered, says, ends }] of Object.entries(TODAY)) {
  const refused = other => assert.throws(() => patched(other, PATCHES[name], given), ({ message }) => {
    assert.ok(message.startsWith(`${withVersion(says)}: `), message);
    assert.ok(message.endsWith(ends), message);
    assert.doesNotMatch(message, /\n/);
    return true;
  }, other);
  test(`${name}: the text of today is changed, another one is refused in a sentence`, () => {
    assert.equal(patched(text, PATCHES[name], given), becomes);
    assert.ok(altered.length > 1);
    altered.forEach(refused);
    // Calls into the module are many; anything else that is there twice is not what it was.
    if (name !== 'exportedFunctions') refused(`${text}\n${text}`);
  });
}

test('a sentence as it is read', () => {
  assert.throws(() => patched('', PATCHES.guardedModule), {
    message: `wasm-bindgen ${VERSIONS['wasm-bindgen']} keeps what the module exports in another way: `
      + '“wasm = instance.exports;” should be there once, and is 0 times. '
      + 'It matters because an unguarded call that fails would leave wrong figures on the screen.',
  });
});

test('both texts as a whole: short names, guards, parts by their files', () => {
  const together = names => names.map(name => TODAY[name].text).join('\n');
  const glue = together(['importedFunction', 'oneModuleOfImports', 'exportedFunctions', 'neverASecondStart', 'nothingButResponses', 'fromAResponse', 'guardedModule']);
  const link = together(['sharedExports', 'loadThatBegins', 'guardedArrival', 'partThatBegins', 'fetchedPart']);
  const after = patchedGlue(glue, module) + patchedLink(link, module, parts);
  for (const name of ['guarded', 'guardedCall', 'fetched']) {
    assert.equal(after.split(`import { ${name} } from `).length, 2, name);
  }
  assert.ok(after.includes(`const SMALL = [${parts.shared.SMALL}];`));
  for (const long of ['__wbg_now', 'wasm.memory', '__wasm_split_load_plant', 'chunk_7.wasm']) {
    assert.ok(!after.includes(long), long);
  }
});

test('a part waits for the modules that its pieces lie in', () => {
  const load = (name, shared) => `export const ${name} = wrapAsyncCb(makeLoad(() => {}, [${shared}]));`;
  const link = [load('__wasm_split_load_one', '__chunk_1'), load('__wasm_split_load_two', '__chunk_1, __chunk_2, __chunk_9'), load('__wasm_split_load_three', '')].join('\n');
  assert.deepEqual(needsOf(link, 'two'), ['chunk_1.wasm', 'chunk_2.wasm', 'chunk_9.wasm']);
  assert.throws(() => needsOf(link, 'four'), /nothing loads four/);
  const pieces = new Map([['__chunk_1', 'COMMON'], ['__chunk_2', 'SMALL']]);
  const names = ['one', 'two', 'three'].map(name => `__wasm_split_load_${name}`);
  const lists = [...patched(link, PATCHES.sharedParts, { parts: names, pieces }).matchAll(/\[(.*?)\]/g)].map(([, list]) => list);
  assert.deepEqual(lists, ['common', '__chunk_9, small', '']);
  const order = new Function('makeLoad', 'fetched', 'SMALL', 'COMMON', `${SHARED_MODULES}; return small();`);
  const asked = [], makeLoad = (fetcher, deps) => () => { deps.forEach(dep => dep()); return fetcher(); };
  order(makeLoad, name => asked.push(name), ['small'], ['common']);
  assert.deepEqual(asked, ['common', 'small']);
});

test('a part that the code calls by another name is found out', () => {
  assert.equal(loadOf('plant', module), 'u');
  assert.throws(() => loadOf('press', module), {
    message: 'src/ui/on_demand.rs names its parts in another way: nothing loads press',
  });
});

test('the widget’s colours become those of a page, or a sentence says that they are declared otherwise', () => {
  const tokens = read('styles/tokens.css');
  const page = onAPage(tokens);
  const selectors = page.match(/^ *[:[][^{]*(?=\{)/gm).map(each => each.trim());
  assert.deepEqual(selectors, [':root', ':root', '[data-theme="dark"]']);
  const refused = text => assert.throws(() => onAPage(text), {
    message: /^styles\/tokens\.css declares the colours in another way: .* It matters because .*\.$/,
  });
  refused(tokens.replace(':host {', ':host, .kk {'));
  refused(tokens.replace(':host([theme="dark"]),', ''));
  refused(`${tokens}\n:host {}`);
  refused(`${tokens}\n:host([contrast]) {}`);
});

test('a mark of ours for which the build has nothing is found out', () => {
  assert.equal(filled('a __JS__ b', { __JS__: '$&.js', __WASM__: '' }), 'a $&.js b');
  assert.throws(() => filled('import("./__LATE__")', { __LATER__: '' }), {
    message: 'nothing is to stand in the place of __LATE__',
  });
});
