// Archives for tests, as a workbook is one.
import { deflateRawSync } from 'node:zlib';

const TABLE = Array.from({ length: 256 }, (all, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

/** The checksum of an entry. */
export const crc32 = content => {
  let sum = 0xffffffff;
  for (const byte of Buffer.from(content)) sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

/** An archive with these texts by their names. */
export const zip = entries => {
  const files = [], list = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const full = Buffer.from(text), packed = deflateRawSync(full), sum = crc32(full), title = Buffer.from(name);
    const head = Buffer.alloc(30), row = Buffer.alloc(46);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(sum, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(full.length, 22);
    head.writeUInt16LE(title.length, 26);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(20, 6);
    row.writeUInt16LE(8, 10);
    row.writeUInt32LE(sum, 16);
    row.writeUInt32LE(packed.length, 20);
    row.writeUInt32LE(full.length, 24);
    row.writeUInt16LE(title.length, 28);
    row.writeUInt32LE(at, 42);
    files.push(head, title, packed);
    list.push(row, title);
    at += 30 + title.length + packed.length;
  }
  const end = Buffer.alloc(22), size = list.reduce((sum, part) => sum + part.length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length / 2, 8);
  end.writeUInt16LE(list.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...list, end]);
};
