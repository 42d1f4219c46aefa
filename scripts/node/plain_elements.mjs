// Tables of functions as WebAssembly 1.0 writes them: the splitter fills its gaps with empty references, which browsers
// before 2021 do not know. A table is empty from the start, so the gaps are left out and only the functions are written.
import { Reader } from './wasm_reader.mjs';

const TABLES = 9;

const leb = value => {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return bytes;
};

const signedLeb = value => {
  const bytes = [];
  for (;;) {
    const byte = value & 127;
    value >>= 7;
    if ((value === 0 && !(byte & 64)) || (value === -1 && byte & 64)) return [...bytes, byte];
    bytes.push(byte | 128);
  }
};

const expect = (reader, byte, what) => {
  if (reader.byte() !== byte) throw new Error(`a table is filled in another way: ${what}`);
};

/** One item of a segment of expressions: the function, or nothing for an empty reference. */
function item(reader) {
  const code = reader.byte();
  const index = reader.number();
  expect(reader, 0x0b, 'an item does not end');
  if (code === 0xd2) return index;
  if (code === 0xd0) return null;
  throw new Error(`a table is filled in another way: ${code.toString(16)}`);
}

/** Runs of functions in one segment: where each begins, and its functions. */
function runs(reader) {
  const kind = reader.number();
  // Of functions or of expressions; the table is the only one, whether it is named or not.
  if (![0, 2, 4, 6].includes(kind)) throw new Error(`a table is filled in another way: kind ${kind}`);
  const named = kind === 2 || kind === 6;
  if (named) expect(reader, 0, 'another table');
  expect(reader, 0x41, 'the place is not a number');
  const start = reader.signed();
  expect(reader, 0x0b, 'the place does not end');
  if (named) expect(reader, kind === 2 ? 0x00 : 0x70, 'what is in it');
  const items = Array.from({ length: reader.number() }, () => (kind === 0 || kind === 2 ? reader.number() : item(reader)));
  const found = [];
  items.forEach((index, place) => {
    if (index === null) return;
    if (place === 0 || items[place - 1] === null) found.push([start + place, []]);
    found.at(-1)[1].push(index);
  });
  return found;
}

/** The module with its table filled by lists of functions only. Anything but functions and gaps is an error. */
export function plainElements(module) {
  const bytes = Buffer.from(module);
  const reader = new Reader(bytes, 8);
  const pieces = [bytes.subarray(0, 8)];
  while (reader.at < bytes.length) {
    const from = reader.at;
    const id = reader.byte();
    const end = reader.number() + reader.at;
    if (id === TABLES) {
      const found = Array.from({ length: reader.number() }, () => runs(reader)).flat();
      const content = [...leb(found.length), ...found.flatMap(([start, functions]) =>
        [0, 0x41, ...signedLeb(start), 0x0b, ...leb(functions.length), ...functions.flatMap(leb)])];
      pieces.push(Buffer.from([TABLES, ...leb(content.length), ...content]));
    } else {
      pieces.push(bytes.subarray(from, end));
    }
    reader.at = end;
  }
  return Buffer.concat(pieces);
}
