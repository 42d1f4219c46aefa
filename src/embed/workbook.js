// Workbooks (.xlsx): an archive whose list of entries is read here, and whose entries the browser itself inflates.
//
// An entry is given to the browser as a gzip stream: that is understood longer than a bare one, and what comes out is compared with
// its checksum. Until it has ended well nothing that came out may be used.

/** Bytes that all entries inflate to at most, and times that one may grow. */
const LARGEST = 200 << 20, MOST = 100, SMALL = 1 << 20;
/** The end of an archive lies in its last bytes. */
const TAIL = 65557;
/** Milliseconds after which something else has its turn. */
const LONG = 12;

const fail = fault => { throw Object.assign(Error(fault), { fault }); };
const view = async blob => new DataView(await blob.arrayBuffer());

/** Whether a file begins as an archive does. */
export const isWorkbook = async file => {
  const head = await view(file.slice(0, 4));
  return head.byteLength === 4 && head.getUint32(0, true) === 0x04034b50;
};

/** The entries of an archive by their names. */
const entriesOf = async file => {
  const from = Math.max(0, file.size - TAIL), tail = await view(file.slice(from));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) fail('damaged');
  const count = tail.getUint16(end + 10, true), size = tail.getUint32(end + 12, true), start = tail.getUint32(end + 16, true);
  if (start + size > file.size) fail('damaged');
  const list = await view(file.slice(start, start + size)), entries = new Map(), letters = new TextDecoder();
  for (let at = 0, left = count; left > 0; left -= 1) {
    if (at + 46 > list.byteLength || list.getUint32(at, true) !== 0x02014b50) fail('damaged');
    const [name, extra, remark] = [28, 30, 32].map(where => list.getUint16(at + where, true));
    if (at + 46 + name > list.byteLength) fail('damaged');
    entries.set(letters.decode(new Uint8Array(list.buffer, at + 46, name)), {
      flags: list.getUint16(at + 8, true), method: list.getUint16(at + 10, true), sum: list.getUint32(at + 16, true),
      packed: list.getUint32(at + 20, true), full: list.getUint32(at + 24, true), at: list.getUint32(at + 42, true),
    });
    at += 46 + name + extra + remark;
  }
  return entries;
};

/** Gives the bytes of an entry to `take`, a piece at a time; whether it is still wanted. */
const inflated = async (file, entry, take, { still, turn }) => {
  if (entry.flags & 1) fail('locked');
  if (entry.full > SMALL && entry.full > MOST * entry.packed) fail('too_large');
  const head = await view(file.slice(entry.at, entry.at + 30));
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) fail('damaged');
  const start = entry.at + 30 + head.getUint16(26, true) + head.getUint16(28, true), body = file.slice(start, start + entry.packed);
  if (body.size !== entry.packed || ![0, 8].includes(entry.method)) fail('damaged');
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, entry.sum, true);
  end.setUint32(4, entry.full, true);
  const stream = entry.method === 0 ? body.stream()
    : new Blob([new Uint8Array([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]), body, end.buffer]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  let all = 0, begun = performance.now();
  for (;;) {
    const { done, value } = await reader.read().catch(() => fail('damaged'));
    if (done) break;
    all += value.length;
    if (!still() || all > entry.full) {
      reader.cancel().catch(() => {});
      if (all > entry.full) fail('damaged');
      return false;
    }
    await take(value);
    if (performance.now() - begun > LONG) {
      await turn();
      begun = performance.now();
    }
  }
  if (all !== entry.full) fail('damaged');
  return true;
};

/** Hands over what a list needs of a workbook: its sheets, texts, styles, and the sheet at a place; whether all of it was. */
export const unpacked = async (file, { give, still, turn, place }) => {
  if (!window.DecompressionStream) fail('no_inflate');
  const entries = await entriesOf(file);
  let total = 0;
  const part = async (name, verb) => {
    const entry = entries.get(name);
    if (!entry) return fail('no_sheet');
    total += entry.full;
    if (total > LARGEST) fail('too_large');
    return inflated(file, entry, bytes => give(verb, bytes), { still, turn });
  };
  /** A small part, whole. */
  const whole = async name => {
    const pieces = [], entry = entries.get(name);
    if (!entry) fail('no_sheet');
    if (entry.full > SMALL) fail('too_large');
    if (!await inflated(file, entry, bytes => pieces.push(bytes), { still, turn })) return undefined;
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  };
  const book = await whole('xl/workbook.xml'), links = await whole('xl/_rels/workbook.xml.rels');
  if (!book || !links || !still()) return false;
  await give('book', book);
  const [strings, styles, sheet] = (await give(`parts ${place === undefined ? '' : place}`, links)).split('\n');
  if (!sheet) fail('no_sheet');
  for (const [name, verb] of [[strings, 'strings'], [styles, 'styles'], [sheet, 'sheet']]) {
    // A workbook without texts or styles has no such part.
    if (name && (verb === 'sheet' || entries.has(name)) && !await part(name, verb)) return false;
  }
  await give('unpacked');
  await give('read');
  return still();
};
