// Reads the bytes of a WebAssembly module from front to back.
export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  byte() {
    if (this.at >= this.bytes.length) throw new Error('the module ends too early');
    return this.bytes[this.at++];
  }
  /** An unsigned LEB128 number. */
  number() {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.byte();
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }
  /** A signed LEB128 number of 32 bits. */
  signed() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return shift < 25 && byte & 64 ? value | (-1 << (shift + 7)) : value;
    }
  }
  skipNumber() {
    while (this.byte() > 127);
  }
  skipNumbers(count) {
    for (let i = 0; i < count; i++) this.skipNumber();
  }
  name() {
    const length = this.number();
    this.at += length;
    return Buffer.from(this.bytes.subarray(this.at - length, this.at)).toString();
  }
}

/** Kinds of sections: https://webassembly.github.io/spec/core/binary/; `CUSTOM` ones have a name of their own. */
export const CUSTOM = 0, IMPORTS = 2, CODE = 10, DATA = 11;

/** The sections of a module: id, the name of a custom one, whole range, and where the content begins. */
export function sections(bytes) {
  const reader = new Reader(bytes, 8);
  const found = [];
  while (reader.at < bytes.length) {
    const from = reader.at;
    const id = reader.byte();
    const size = reader.number();
    const start = reader.at;
    reader.at += size;
    const name = id === CUSTOM ? new Reader(bytes, start).name() : '';
    found.push({ id, name, from, start, end: reader.at });
  }
  return found;
}
