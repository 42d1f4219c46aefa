// What every visitor loads, by crate and room: where its bytes go. It needs a build.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BOUND } from './finish/places.mjs';
import { named } from './lowered.mjs';
import { Reader } from './wasm_reader.mjs';

const OURS = 'kalkulator_koperasi';
const CODE = 10, DATA = 11, CUSTOM = 0, IMPORT = 2, FUNCTION_NAMES = 1;

/** The sections of a module: kind, and a reader at the first of its bytes. */
function* sections(bytes) {
  const reader = new Reader(bytes, 8);
  while (reader.at < bytes.length) {
    const kind = reader.byte(), length = reader.number(), begin = reader.at;
    yield { kind, length, reader: new Reader(bytes.subarray(0, begin + length), begin) };
    reader.at = begin + length;
  }
}

/** How many functions come from outside: the names are numbered with them. */
function imported(reader) {
  let functions = 0;
  for (let left = reader.number(); left > 0; left--) {
    reader.name();
    reader.name();
    const kind = reader.byte();
    if (kind === 0) { functions += 1; reader.skipNumber(); }
    else if (kind === 3) reader.skipNumbers(2);
    else {
      if (kind === 1) reader.byte();
      reader.skipNumbers(reader.number() & 1 ? 2 : 1);
    }
  }
  return functions;
}

function functionNames(reader) {
  const names = new Map();
  while (reader.at < reader.bytes.length) {
    const kind = reader.byte(), end = reader.number() + reader.at;
    if (kind === FUNCTION_NAMES) for (let left = reader.number(); left > 0; left--) names.set(reader.number(), reader.name());
    reader.at = end;
  }
  return names;
}

/** Crate, and in this one the room and the floor, of a function: `<a::B as c::D>::e` is of the crate of its type. */
const place = name => {
  const [path] = /\bkalkulator_koperasi(::\w+)+/.exec(name) ?? /\b[a-z_]\w*(?=(\[\w+\])?::)/.exec(name) ?? ['without a name'];
  const [crate, room, floor] = path.split('::');
  if (crate !== OURS) return crate;
  return [crate, room, ...(room === 'ui' ? [floor] : [])].join('::');
};

const folder = mkdtempSync(join(tmpdir(), 'contents-'));
const path = join(folder, 'main.wasm');
writeFileSync(path, readFileSync(join(BOUND, 'main_bg.wasm')));
const bytes = readFileSync(await named(path));
rmSync(folder, { recursive: true });

const sizes = [];
let outside = 0, names = new Map(), data = 0;
for (const { kind, length, reader } of sections(bytes)) {
  if (kind === IMPORT) outside = imported(reader);
  if (kind === DATA) data = length;
  if (kind === CODE) for (let left = reader.number(); left > 0; left--) { const size = reader.number(); sizes.push(size); reader.at += size; }
  if (kind === CUSTOM && reader.name() === 'name') names = functionNames(reader);
}
const table = new Map([['texts and tables', data]]);
for (const [at, size] of sizes.entries()) {
  const of = place(names.get(at + outside) ?? '');
  table.set(of, (table.get(of) ?? 0) + size);
}
const total = [...table.values()].reduce((sum, size) => sum + size, 0);
console.log(`what every visitor loads of the module, ${total} bytes before compression`);
for (const [name, size] of [...table].sort(([, one], [, other]) => other - one).slice(0, 30)) {
  console.log(`${name.padEnd(44)}${String(size).padStart(8)}${(100 * size / total).toFixed(1).padStart(6)} %`);
}
if (process.argv.includes('--functions')) {
  const all = sizes.map((size, at) => [names.get(at + outside) ?? '?', size]).sort(([, one], [, other]) => other - one);
  for (const [name, size] of all.slice(0, 120)) console.log(`${String(size).padStart(7)} ${name}`);
}
