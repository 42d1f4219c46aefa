// Archives that are written here: the parts of a workbook, deflated by the browser itself where it can.

/** The first day that an archive knows: the same parts are the same bytes on any day. */
const DAY = 0x21;
const bytesOf = size => new DataView(new ArrayBuffer(size));

/** The checksum of some bytes, where no browser's stream gives it. */
const checksum = bytes => {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

/** A part as it stands in the archive: how, its checksum, its sizes, its bytes. */
const packed = async part => {
  if (!window.CompressionStream) return { method: 0, sum: checksum(new Uint8Array(await part.arrayBuffer())), full: part.size, body: part };
  // A gzip stream is ten bytes, the deflated ones, the checksum and the size.
  const stream = await new Response(part.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const end = new DataView(await stream.slice(-8).arrayBuffer());
  return { method: 8, sum: end.getUint32(0, true), full: end.getUint32(4, true), body: stream.slice(10, -8) };
};

/** An archive of parts: a name and a blob each. */
export const archived = async parts => {
  const out = [], list = [], letters = new TextEncoder();
  let at = 0, listed = 0;
  for (const [title, part] of parts) {
    const name = letters.encode(title), { method, sum, full, body } = await packed(part);
    // What both heads of an entry say of it: version, names in UTF-8, method, day, checksum, sizes, length of the name.
    const say = (head, from) => [[20, 2], [0x800, 2], [method, 2], [0, 2], [DAY, 2], [sum, 4], [body.size, 4], [full, 4], [name.length, 2]]
      .reduce((place, [value, size]) => {
        if (size === 2) head.setUint16(place, value, true); else head.setUint32(place, value, true);
        return place + size;
      }, from);
    const own = bytesOf(30), entry = bytesOf(46);
    own.setUint32(0, 0x04034b50, true);
    say(own, 4);
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(4, 20, true);
    say(entry, 6);
    entry.setUint32(42, at, true);
    out.push(own, name, body);
    list.push(entry, name);
    at += 30 + name.length + body.size;
    listed += 46 + name.length;
  }
  const end = bytesOf(22);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(12, listed, true);
  end.setUint32(16, at, true);
  return new Blob([...out, ...list, end]);
};
