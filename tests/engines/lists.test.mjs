// A list of members in every engine: from a workbook to exact shares, a workbook again, and a slip on paper; a large one that is stopped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve, STRICT } from '../../scripts/node/server.mjs';
import { zip } from '../../scripts/node/zip.mjs';
import { ENGINES, launch, missing, until } from './drivers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page of lists under the strict policy; everything ends with the test. */
async function opened(t, engine) {
  const { server, address } = await serve([`${root}dist`, root], { policy: STRICT });
  t.after(() => { server.closeAllConnections(); server.close(); });
  const page = await launch(engine);
  t.after(() => page.close());
  await page.go(`${address}?calculator=daftar&lang=id&country=ID`);
  await until(() => page.run(() => Boolean(document.querySelector('kalkulator-koperasi').shadowRoot?.querySelector('[data-list-do=open]'))));
  return page;
}

/** Gives the page a file as somebody who chooses it, until it is taken: its bytes as letters of one byte each. */
const give = (page, name, bytes) => until(() => page.run(([name, letters]) => {
  const input = document.querySelector('kalkulator-koperasi').shadowRoot.querySelector('[data-list-do=open]');
  // What was given before the script came is opened by it: the page has gone on to the next step then.
  if (!input) return true;
  const given = new DataTransfer();
  given.items.add(new File([Uint8Array.from(atob(letters), letter => letter.charCodeAt())], name));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  // It is taken, and the field is empty again.
  return input.files.length === 0;
}, [name, Buffer.from(bytes).toString('base64')]));
const text = (page, place) => page.run(place => document.querySelector('kalkulator-koperasi').shadowRoot.querySelector(`:not(.picture) > .kk ${place}`)?.textContent ?? '', place);
const shows = (page, place, wanted) => until(async () => wanted.test(await text(page, place)));
/** Presses what has these words, once it is there. */
const press = (page, words) => until(() => page.run(words => {
  const all = [...document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll(':not(.picture) > .kk button, :not(.picture) > .kk summary')];
  const found = all.find(each => each.textContent.trim() === words);
  found?.click();
  return Boolean(found);
}, words));

const cell = value => (typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`);
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook of one sheet, as messy as treasurers have them. */
const workbook = rows => zip(new Map(Object.entries({
  'xl/workbook.xml': `<workbook xmlns:r="${LINKS}"><sheets><sheet name="Anggota" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
})));
const MEMBERS = Array.from({ length: 240 }, (all, at) => [at + 1, String(at + 1).padStart(4, '0'), `Anggota ${at + 1}`, 100_000, 1000 * (at % 37 + 20)]);
const SUM = MEMBERS.reduce((sum, row) => sum + row[4], 0);
const MESSY = [
  ['KOPERASI REKAAN SEJAHTERA'], ['Daftar anggota per 31 Desember 2025'], ['No', 'No. Anggota', 'Nama', 'Simpanan Pokok', 'Simpanan Wajib'],
  ...MEMBERS, ['', '', 'Jumlah', 24_000_000, SUM], [''], ['', '', 'Ketua', '', 'Bendahara'],
];

for (const engine of ENGINES) {
  const skip = missing(engine);

  test(`${engine}: 240 members from a messy workbook to shares, a workbook and a slip`, { skip }, async t => {
    const page = await opened(t, engine);
    await give(page, 'anggota.xlsx', workbook(MESSY));
    await shows(page, '.heads .on', /No · No\. Anggota · Nama/);
    await press(page, 'Lanjut');
    await shows(page, '.tally', /240/);
    await shows(page, '.fields h2, .fields h3', /Semua baris terbaca/);
    await press(page, 'Lanjut');
    await page.type(() => document.querySelector('kalkulator-koperasi').shadowRoot.querySelector('#daftar-0'), '52470001');
    await press(page, 'Hitung bagian tiap anggota');
    await shows(page, '.answer strong', /Rp52\.470\.001/);
    await shows(page, '.members [role=status]', /240 dari 240 anggota; jumlah bagiannya Rp52\.470\.001/);
    // What is saved is seen where it is made: no engine's driver has a folder of downloads.
    await page.run(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = blob => {
        blob.slice(0, 2).arrayBuffer().then(bytes => { window.made = [...new Uint8Array(bytes), blob.size]; });
        return make.call(URL, blob);
      };
      window.print = () => { window.printed = document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('.slip').length; };
    });
    await press(page, 'Unduh daftar dengan bagiannya (Excel)');
    const [p, k, size] = await until(() => page.run(() => window.made));
    assert.deepEqual([p, k], [0x50, 0x4b]);
    assert.ok(size > 5000, `${size} bytes`);
    await press(page, 'Cetak slip dan lembar tanda tangan');
    await press(page, 'Slip 1–240');
    assert.equal(await until(() => page.run(() => window.printed)), 240);
  });

  test(`${engine}: a list of a hundred thousand is stopped, and read to its end`, { skip }, async t => {
    const page = await opened(t, engine);
    const rows = ['No Anggota;Nama;Simpanan'];
    for (let row = 1; row <= 100_000; row += 1) rows.push(`${row};Anggota ${row};${(row * 7919) % 5_000_000}.50`);
    const bytes = rows.join('\n');
    await give(page, 'besar.csv', bytes);
    await press(page, 'Batalkan');
    await shows(page, '.fields', /Dibatalkan\. Tidak ada yang disimpan\./);
    await give(page, 'besar.csv', bytes);
    await press(page, 'Lanjut');
    await shows(page, '.tally', /^anggota terbaca100000perlu dilihat0dilewati1baris di berkas100001$/);
  });
}
