// What leads straight to a trap goes, every check stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPanics } from '../../scripts/node/cut_panics.mjs';

const sized = content => [content.length, ...content];
const section = (id, ...content) => [id, ...sized(content)];
const text = word => sized([...Buffer.from(word)]);
const custom = (name, ...content) => section(0, ...text(name), ...content);

const MESSAGE = [0x41, 8, 0x41, 1, 0x36, 2, 0]; // i32.const 8, i32.const 1, i32.store
const BODY = [
  0, // no locals
  0x20, 0, 0x04, 0x40, // local.get 0, if
  ...MESSAGE, 0x10, 0, 0x00, // call 0, unreachable
  0x0b, // end
  0x41, 7, // i32.const 7
  0x0b,
];
const CODE = [1, ...sized(BODY)];
const MESSAGE_AT = 2 + 5; // in the section: count, size, locals, four bytes of the condition
const PLACE = [16, 0, 0, 0, 6, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0];
const DATA = [1, 0, 0x41, 0, 0x0b, ...sized([...PLACE, ...Buffer.from('lib.rs'), ...Buffer.from('kept')])];

const module = () => Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, 1, 0x60, 1, 0x7f, 1, 0x7f),
  ...section(3, 1, 0),
  ...section(5, 1, 0, 1),
  ...section(7, 2, ...text('run'), 0, 0, ...text('memory'), 2, 0),
  ...section(10, ...CODE),
  ...section(11, ...DATA),
  // Three symbols of data: the place, the name of the source file, something else.
  ...custom('linking', 2, 8, ...sized([3, ...[0, 16, 6].flatMap((at, i) => [1, 0, ...text('abc'[i]), 0, [0, 16, 22][i], [16, 6, 4][i]])])),
  // Two notes about code, one of them in what is cut, and two about data, one of them in the place.
  ...custom('reloc.CODE', 3, 2, 4, MESSAGE_AT + 1, 2, 0, 4, MESSAGE_AT + MESSAGE.length + 5, 2, 0),
  ...custom('reloc.DATA', 4, 2, 5, 6, 1, 0, 5, 7, 2, 0),
]);

const notes = async (bytes, name) => new Uint8Array(WebAssembly.Module.customSections(await WebAssembly.compile(bytes), name)[0]);

test('the check stays, what leads to its trap is gone', async () => {
  const before = module();
  const after = cutPanics(before);
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(after));
  assert.equal(exports.run(0), 7);
  assert.throws(() => exports.run(1), WebAssembly.RuntimeError);
  assert.equal(Buffer.from(after).indexOf(Buffer.from(MESSAGE)), -1);
  assert.notEqual(Buffer.from(before).indexOf(Buffer.from(MESSAGE)), -1);
});

test('notes about what is gone go too, others stay', async () => {
  const after = cutPanics(module());
  assert.deepEqual([...await notes(after, 'reloc.CODE')], [3, 1, 4, MESSAGE_AT + MESSAGE.length + 5, 2, 0]);
  assert.deepEqual([...await notes(after, 'reloc.DATA')], [4, 1, 5, 7, 2, 0]);
});

test('places in the source are emptied, other data stays', async () => {
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(cutPanics(module())));
  const memory = Buffer.from(exports.memory.buffer);
  assert.ok(memory.subarray(0, 16).every(byte => byte === 0));
  assert.equal(memory.subarray(22, 26).toString(), 'kept');
});
