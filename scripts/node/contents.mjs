// What every visitor loads, by crate and room: where its bytes go. It needs a build.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BOUND } from './finish/places.mjs';
import { named } from './lowered.mjs';
import { CODE, CUSTOM, DATA, IMPORTS, Reader, sections } from './wasm_reader.mjs';

const OURS = 'kalkulator_koperasi';
const FUNCTION_NAMES = 1;

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
  reader.name();
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
copyFileSync(join(BOUND, 'main_bg.wasm'), path);
const bytes = readFileSync(await named(path));
rmSync(folder, { recursive: true });

const all = sections(bytes);
/** A reader of one section and nothing after it. */
const section = (id, name = '') => {
  const { start, end } = all.find(each => each.id === id && each.name === name);
  return new Reader(bytes.subarray(0, end), start);
};
const code = section(CODE), sizes = [];
for (let left = code.number(); left > 0; left--) {
  sizes.push(code.number());
  code.at += sizes.at(-1);
}
const data = section(DATA), outside = imported(section(IMPORTS)), names = functionNames(section(CUSTOM, 'name'));
const nameOf = at => names.get(at + outside) ?? '';
const table = new Map([['texts and tables', data.bytes.length - data.at]]);
for (const [at, size] of sizes.entries()) {
  const of = place(nameOf(at));
  table.set(of, (table.get(of) ?? 0) + size);
}
const total = [...table.values()].reduce((sum, size) => sum + size, 0);
console.log(`what every visitor loads of the module, ${total} bytes before compression`);
for (const [name, size] of [...table].sort(([, one], [, other]) => other - one).slice(0, 30)) {
  console.log(`${name.padEnd(44)}${String(size).padStart(8)}${(100 * size / total).toFixed(1).padStart(6)} %`);
}
if (process.argv.includes('--functions')) {
  const all = sizes.map((size, at) => [nameOf(at), size]).sort(([, one], [, other]) => other - one);
  for (const [name, size] of all.slice(0, 120)) console.log(`${String(size).padStart(7)} ${name}`);
}
