// Writes a .zip of which the same files always give the same bytes: sorted names, one fixed time, no owners.
import { deflateRawSync } from 'node:zlib';

const CRC = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const checksum = bytes => {
  let value = ~0;
  for (const byte of bytes) value = CRC[(value ^ byte) & 255] ^ (value >>> 8);
  return ~value >>> 0;
};
// 1 January 1980, the first day that the format knows.
const [TIME, DAY, UTF8, DEFLATED, VERSION] = [0, 0x21, 0x800, 8, 20];

const fields = (...pairs) => Buffer.concat(pairs.map(([size, value]) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}));

/** The archive of `files`, a map of names to contents. */
export const zip = files => {
  const [bodies, list] = [[], []];
  let offset = 0;
  for (const name of [...files.keys()].sort()) {
    const content = Buffer.from(files.get(name)), packed = deflateRawSync(content, { level: 9 }), text = Buffer.from(name);
    const shared = [[2, VERSION], [2, UTF8], [2, DEFLATED], [2, TIME], [2, DAY], [4, checksum(content)], [4, packed.length], [4, content.length], [2, text.length], [2, 0]];
    const body = Buffer.concat([fields([4, 0x04034b50], ...shared), text, packed]);
    list.push(fields([4, 0x02014b50], [2, VERSION], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), text);
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(list);
  return Buffer.concat([...bodies, directory, fields([4, 0x06054b50], [2, 0], [2, 0], [2, files.size], [2, files.size], [4, directory.length], [4, offset], [2, 0])]);
};
