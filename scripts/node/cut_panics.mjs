// Takes the texts of panics out of a linked module: where code can only go on to a trap, what leads there straight
// (the message, its arguments, the place in the source) is replaced by the trap itself. No check is touched: what
// trapped still traps, silently; the loader sees it and covers the figures. Sizes and offsets stay as they are, and
// the linker's notes about the removed code go, so that a tool that follows them finds what nobody needs any more.

import { CODE, CUSTOM, DATA, Reader, sections } from './wasm_reader.mjs';

// The parts of WebAssembly that rustc writes: https://webassembly.github.io/spec/core/binary/
const SYMBOL_TABLE = 8;
const UNREACHABLE = 0x00;
const NOP = 0x01;
// After these a new straight piece begins: block, loop, if, else, end, br, br_if, br_table, return.
const BRANCHES = new Set([0x02, 0x03, 0x04, 0x05, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f]);
// Relocations with an addend: https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md
const WITH_ADDEND = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);

/** Goes past what follows an instruction's first byte. */
function skipOperands(reader, code) {
  if (code >= 0x45 && code <= 0xc4) return; // comparisons, arithmetic, conversions
  if (code >= 0x28 && code <= 0x3e) return reader.skipNumbers(2); // loads and stores: alignment and offset
  if (code >= 0x20 && code <= 0x26) return reader.skipNumber(); // locals, globals, tables
  switch (code) {
    case 0x00: case 0x01: case 0x05: case 0x0b: case 0x0f: case 0x1a: case 0x1b: case 0xd1:
      return;
    case 0x02: case 0x03: case 0x04: case 0x0c: case 0x0d: case 0x10: case 0x3f: case 0x40: case 0x41: case 0x42: case 0xd0: case 0xd2:
      return reader.skipNumber();
    case 0x0e: // br_table: the labels and the default one
      return reader.skipNumbers(reader.number() + 1);
    case 0x11: // call_indirect: type and table
      return reader.skipNumbers(2);
    case 0x1c: // select with types
      return reader.skipNumbers(reader.number());
    case 0x43:
      reader.at += 4;
      return;
    case 0x44:
      reader.at += 8;
      return;
    case 0xfc: {
      const rest = reader.number();
      if (rest < 8) return; // saturating conversions
      if (rest === 8 || rest === 10 || rest === 12 || rest === 14) return reader.skipNumbers(2);
      if (rest === 9 || rest === 11 || rest === 13 || (rest >= 15 && rest <= 17)) return reader.skipNumber();
    }
  }
  throw new Error(`unknown instruction ${code.toString(16)} at ${reader.at}`);
}

/** Cuts what leads straight to a trap in one function; gives the cut ranges as offsets into the file. */
function cutFunction(bytes, start, end, cut) {
  const reader = new Reader(bytes, start);
  for (let groups = reader.number(); groups > 0; groups--) {
    reader.skipNumber();
    reader.byte();
  }
  let straight = reader.at;
  while (reader.at < end) {
    const code = reader.byte();
    skipOperands(reader, code);
    if (code === UNREACHABLE) {
      if (reader.at - 1 > straight) {
        bytes.fill(NOP, straight, reader.at);
        bytes[straight] = UNREACHABLE;
        cut.push([straight, reader.at]);
      }
      straight = reader.at;
    } else if (BRANCHES.has(code)) {
      straight = reader.at;
    }
  }
}

function leb(value) {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return bytes;
}

/** A section with the linker's notes, without those for which `drop(offset, symbol)` is true. */
function withoutNotes(content, drop) {
  const reader = new Reader(content);
  reader.name();
  reader.skipNumber();
  const head = content.subarray(0, reader.at);
  const kept = [];
  let count = 0;
  for (let left = reader.number(); left > 0; left--) {
    const from = reader.at;
    const type = reader.byte();
    const offset = reader.number();
    const symbol = reader.number();
    if (WITH_ADDEND.has(type)) reader.skipNumber();
    if (drop(offset, symbol)) continue;
    kept.push(content.subarray(from, reader.at));
    count++;
  }
  return Buffer.concat([head, Buffer.from(leb(count)), ...kept]);
}

/** The linker's symbols; those of data with segment, offset and size. */
function readSymbols(content) {
  const reader = new Reader(content);
  reader.name();
  reader.number();
  const symbols = [];
  while (reader.at < content.length) {
    const kind = reader.byte();
    const end = reader.number() + reader.at;
    if (kind === SYMBOL_TABLE) for (let left = reader.number(); left > 0; left--) symbols.push(readSymbol(reader));
    reader.at = end;
  }
  return symbols;
}

function readSymbol(reader) {
  const kind = reader.byte();
  const flags = reader.number();
  const undefinedHere = flags & 0x10;
  if (kind === 1) {
    reader.name();
    return undefinedHere ? {} : { segment: reader.number(), offset: reader.number(), size: reader.number() };
  }
  reader.skipNumber();
  if (kind !== 3 && (!undefinedHere || flags & 0x40)) reader.name();
  return {};
}

/** Where the content of each data segment begins and ends in the file. */
function readSegments(bytes, start) {
  const reader = new Reader(bytes, start);
  const segments = [];
  for (let left = reader.number(); left > 0; left--) {
    if (reader.byte() !== 0) throw new Error('a data segment of another kind');
    while (reader.byte() !== 0x0b); // `i32.const`, the address, `end`
    const size = reader.number();
    segments.push(reader.at);
    reader.at += size;
  }
  return segments;
}

const SOURCE_FILE = /^[\w./@+-]+\.rs\0*$/;

/** The module without what leads straight to a trap. Input: a module with relocations, as `--emit-relocs` writes it. */
export function cutPanics(module) {
  const bytes = Buffer.from(module);
  const all = sections(bytes);
  const section = (id, name) => all.find(each => each.id === id && each.name === name);

  const code = section(CODE, '');
  const cut = [];
  const functions = new Reader(bytes, code.start);
  for (let left = functions.number(); left > 0; left--) {
    const length = functions.number();
    cutFunction(bytes, functions.at, functions.at + length, cut);
    functions.at += length;
  }
  let next = 0;
  const isCut = offset => {
    while (next < cut.length && cut[next][1] <= offset + code.start) next++;
    return next < cut.length && cut[next][0] <= offset + code.start;
  };

  // A place in the source, of which only panics speak: address and length of the file's name, line, column.
  const data = section(DATA, '');
  const segments = readSegments(bytes, data.start);
  const linking = section(CUSTOM, 'linking');
  const symbols = readSymbols(bytes.subarray(linking.start, linking.end));
  const content = ({ segment, offset, size }) => bytes.subarray(segments[segment] + offset, segments[segment] + offset + size);
  const isSourceFile = symbols.map(symbol => symbol.size > 0 && SOURCE_FILE.test(content(symbol).toString('latin1')));
  const places = new Set(symbols.filter(symbol => symbol.size === 16).map(({ segment, offset }) => segments[segment] + offset - data.start));
  const namesSourceFile = (offset, symbol) => {
    if (!isSourceFile[symbol] || !places.has(offset)) return false;
    bytes.fill(0, data.start + offset, data.start + offset + 16);
    return true;
  };

  const dropped = { 'reloc.CODE': isCut, 'reloc.DATA': namesSourceFile };
  return Buffer.concat([bytes.subarray(0, 8), ...all.map(({ id, name, from, start, end }) => {
    const drop = id === CUSTOM && dropped[name];
    if (!drop) return bytes.subarray(from, end);
    const notes = withoutNotes(bytes.subarray(start, end), drop);
    return Buffer.concat([Buffer.from([CUSTOM, ...leb(notes.length)]), notes]);
  })]);
}
