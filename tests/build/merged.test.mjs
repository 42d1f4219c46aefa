// What several parts share becomes one module: its pieces find each other by their places in the table, as they did apart.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { asOne } from '../../scripts/node/finish/merged.mjs';

const AROUND = '(import "__wasm_split" "memory" (memory 1)) (import "__wasm_split" "__indirect_function_table" (table 8 funcref))';
const SHARED = '(import "__wasm_split" "__wasm_split_shared0" (global $shared (mut i32)))';
const NUMBER = '(type $number (func (result i32)))';
/** Both have a function of one name, as the splitter writes them, and one of them a gap in what it puts into the table. */
const PIECES = [
  `(module ${NUMBER} ${AROUND} (elem (i32.const 1) $of) (func $of (result i32) (i32.const 20)))`,
  `(module ${NUMBER} ${AROUND} ${SHARED} (elem (i32.const 2) funcref (ref.func $of) (ref.null func) (ref.func $two)) (data (i32.const 4) "ab")
    (func $of (result i32) (i32.add (global.get $shared) (call_indirect (type $number) (i32.const 1))))
    (func $two (result i32) (i32.load8_u (i32.const 5))))`,
];

test('pieces of the splitter are one module that imports everything once', t => {
  const folder = mkdtempSync(join(tmpdir(), 'merged-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const paths = PIECES.map((text, place) => {
    const path = join(folder, `chunk_${place}.wasm`);
    writeFileSync(`${path}.wat`, text);
    execFileSync('wasm-as', ['--enable-reference-types', `${path}.wat`, '-o', path]);
    return path;
  });
  const module = new WebAssembly.Module(readFileSync(asOne(paths, folder, 'one.wasm')));
  assert.deepEqual(WebAssembly.Module.imports(module).map(({ module, name }) => `${module} ${name}`).sort(), [
    '__wasm_split __indirect_function_table', '__wasm_split __wasm_split_shared0', '__wasm_split memory',
  ]);
  assert.deepEqual(WebAssembly.Module.exports(module), []);
  const memory = new WebAssembly.Memory({ initial: 1 }), table = new WebAssembly.Table({ initial: 8, element: 'anyfunc' });
  const shared = new WebAssembly.Global({ value: 'i32', mutable: true }, 3);
  new WebAssembly.Instance(module, { __wasm_split: { memory, __indirect_function_table: table, __wasm_split_shared0: shared } });
  assert.equal(table.get(1)(), 20);
  assert.equal(table.get(2)(), 23, 'one calls the other');
  assert.equal(table.get(3), null, 'what is nobody’s stays empty');
  assert.equal(table.get(4)(), 'b'.charCodeAt());
});
