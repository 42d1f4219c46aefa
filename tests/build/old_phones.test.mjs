// What is shipped runs on browsers of 2020: WebAssembly 1.0, and JavaScript of the promised year.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copyingFaster } from '../../scripts/node/memory_copy.mjs';
import { plainElements } from '../../scripts/node/plain_elements.mjs';
import { wasmOpt } from '../../scripts/node/wasm_opt.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const esbuild = createRequire(join(root, '.tools/node/'))('esbuild');
const shipped = ending => readdirSync(dist).filter(name => name.endsWith(ending));

/** Whether a module is WebAssembly 1.0 with mutable globals. */
async function isFirst(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'wasm-'));
  try {
    writeFileSync(join(folder, 'module.wasm'), bytes);
    await wasmOpt(join(folder, 'module.wasm'), '--mvp-features', '--enable-mutable-globals', '-o', join(folder, 'out.wasm'));
    return true;
  } catch (error) {
    if (!/exit code 1$/.test(error.message)) throw error;
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** One function without anything in it, four places in a table, and what fills them. */
const table = (...elements) => Uint8Array.from([...HEAD, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 4, 4, 1, 0x70, 0, 4,
  7, 5, 1, 1, 0x74, 1, 0, 9, elements.length, ...elements, 10, 4, 1, 2, 0, 0x0b]);
const GAPS = [1, 4, 0x41, 0, 0x0b, 4, 0xd0, 0x70, 0x0b, 0xd2, 0, 0x0b, 0xd0, 0x70, 0x0b, 0xd2, 0, 0x0b];

test('every module is WebAssembly 1.0', async () => {
  const names = shipped('.wasm');
  const first = await Promise.all(names.map(name => isFirst(readFileSync(join(dist, name)))));
  assert.deepEqual(names.filter((_, at) => !first[at]), []);
});

test('a module with something newer is found out', async () => {
  // (i32.extend8_s (i32.const 1))
  assert.equal(await isFirst(Uint8Array.from([...HEAD, 1, 5, 1, 0x60, 0, 1, 0x7f, 3, 2, 1, 0, 10, 7, 1, 5, 0, 0x41, 1, 0xc0, 0x0b])), false);
  assert.equal(await isFirst(Uint8Array.from(HEAD)), true);
});

test('scripts hold no syntax newer than their promise', () => {
  // A compiler for the promised year leaves a script as it is that has nothing newer.
  const written = (text, target) => esbuild.transformSync(text, {
    minify: false, target, format: 'esm', supported: { 'import-meta': true, 'dynamic-import': true },
  }).code;
  const older = (text, target) => written(text, target) === written(text, 'esnext');
  assert.ok(!older('export const a = b?.c ?? 1;', 'es2019'), 'it can fail');
  for (const name of shipped('.js')) {
    const target = name === 'kalkulator-koperasi.js' ? 'es2018' : 'es2019';
    assert.ok(older(readFileSync(join(dist, name), 'utf8'), target), `${name} is newer than ${target}`);
  }
});

test('gaps in a table are left out, every function stays in its place', async () => {
  const before = table(...GAPS);
  const after = plainElements(before);
  for (const bytes of [before, after]) {
    const { instance } = await WebAssembly.instantiate(bytes);
    assert.deepEqual([0, 1, 2, 3].map(place => instance.exports.t.get(place) !== null), [false, true, false, true]);
  }
  assert.equal(await isFirst(after), true);
});

test('a table that is named is the first one, filled by functions or by expressions', async () => {
  const functions = table(1, 2, 0, 0x41, 1, 0x0b, 0, 2, 0, 0);
  const expressions = table(1, 6, 0, 0x41, 0, 0x0b, 0x70, 3, 0xd0, 0x70, 0x0b, 0xd2, 0, 0x0b, 0xd2, 0, 0x0b);
  for (const before of [functions, expressions]) {
    const after = plainElements(before);
    for (const bytes of [before, after]) {
      const { instance } = await WebAssembly.instantiate(bytes);
      assert.deepEqual([0, 1, 2, 3].map(place => instance.exports.t.get(place) !== null), [false, true, true, false]);
    }
    assert.equal(await isFirst(after), true);
  }
  assert.throws(() => plainElements(table(1, 2, 1, 0x41, 1, 0x0b, 0, 1, 0)), /another table/);
});

test('a table that is filled by something else is refused', () => {
  assert.throws(() => plainElements(table(1, 1, 0, 1, 0)), /another way/);
});

test('what is copied eight bytes at a time is what the newer instruction copies, over itself too', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'wasm-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = name => join(folder, name);
  writeFileSync(file('new.wat'), `(module (memory (export "memory") 1)
    (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2))))`);
  const opt = (...words) => wasmOpt(...words, '--enable-bulk-memory');
  await opt(file('new.wat'), '--llvm-memory-copy-fill-lowering', '-S', '-o', file('old.wat'));
  const slow = readFileSync(file('old.wat'), 'utf8');
  const fast = copyingFaster(slow);
  assert.notEqual(fast, slow);
  writeFileSync(file('old.wat'), fast);
  await opt(file('old.wat'), '-o', file('old.wasm'));
  assert.equal(await isFirst(readFileSync(file('old.wasm'))), true);
  const { instance: { exports: { memory, copy } } } = await WebAssembly.instantiate(readFileSync(file('old.wasm')));
  const bytes = new Uint8Array(memory.buffer);
  let seed = 1;
  const next = most => { seed = (seed * 48271) % 2147483647; return seed % most; };
  for (let round = 0; round < 3000; round++) {
    for (let at = 0; at < 128; at++) bytes[at] = next(256);
    const [to, from, size] = [next(64), next(64), next(64)];
    const expected = bytes.slice(0, 128).copyWithin(to, from, from + size);
    copy(to, from, size);
    assert.deepEqual(bytes.slice(0, 128), expected, `${size} from ${from} to ${to}`);
  }
  for (const outside of [[65536, 0, 1], [0, 65530, 8], [65530, 0, 8]]) assert.throws(() => copy(...outside));
});
