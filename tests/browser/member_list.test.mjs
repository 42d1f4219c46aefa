// A treasurer with the co-op's own list: opened, looked through, mended, shared over, saved; none of it leaves the page.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { zip } from '../../scripts/node/zip.mjs';
import { LISTS, allHere, drawn, lacks, open, shows, start, type, until, violations } from './support.mjs';

const OPEN = '[data-list-do=open]';
const PATH = '?calculator=daftar&lang=id&country=ID';

/** The page, as it opens. */
const opened = async (t, options = {}) => {
  const found = await open(await start(t), { path: PATH, asItOpens: true, selector: OPEN, width: 1280, height: 800, ...options });
  // The script that opens files comes with the page.
  await found.page.locator(OPEN).waitFor({ state: 'attached' });
  return found;
};
const give = async (page, name, text, mimeType = 'text/csv') => {
  await page.locator(OPEN).setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
};
const button = (page, name) => page.getByRole('button', { name, exact: true });
const next = page => page.locator('.fields .main');

/** As a co-op's own program writes it: titles, a total, signatures, an O for a zero, one number twice, one missing. */
const MESSY = [
  'KOPERASI KARYAWAN SEJAHTERA (REKAAN);;;;;', 'DAFTAR ANGGOTA PER 31 DESEMBER 2025;;;;;',
  'No;No. Anggota;Nama;Simpanan Pokok;Simpanan Wajib;Pinjaman', '1;0001;Veri D.;100.000;710.000;0', '2;0002;Zainab L.;100.000;990.000;2.250.000',
  '3;0003;"Tan, ""Mat"" Isa";100.000;1.110.00O;750.000', '4;0087;Lilis S.;100.000;550.000;500.000', '5;0087;Umi T.;100.000;450.000;0',
  '6;0090;=Qomariah M.;100.000;550.000;7.500.000', ';;Jumlah;600.000;4.360.000;11.000.000', '', ';;Ketua;;Bendahara;', '',
].join('\r\n');

/** What each gets by whole units of rupiah: the largest fractions get what is left. */
const split = (amount, weights) => {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map(weight => amount * weight / all), rests = weights.map(weight => amount * weight % all);
  const order = rests.map((rest, place) => [rest, place]).sort(([one, a], [other, b]) => (other > one ? 1 : other < one ? -1 : a - b));
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  for (const [, place] of order.slice(0, left)) parts[place] += 1n;
  return parts;
};

/** The cells of a saved file. */
const cells = text => text.replace(/^\ufeff/, '').trimEnd().split('\r\n').map(line => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/));
const download = async (page, press) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

test('from a messy file to exact shares as a file, in at most twelve taps', async t => {
  const { page, faults } = await opened(t);
  let taps = 0;
  const press = async locator => { await locator.click(); taps += 1; await drawn(page); };
  await give(page, 'anggota.csv', MESSY);
  taps += 1;
  await shows(page.locator('.heads .on code'), /^No · No\. Anggota · Nama/);
  await press(next(page));
  // Ten records besides the headings and titles; every one is named.
  await shows(() => page.locator('.tally dd').allTextContents(), ['4', '2', '6', '12']);
  await shows(page.locator('.trouble').last(), /Baris 6 · Simpanan Wajib · 0003 · Tan, "Mat" Isa/);
  await shows(page.locator('.trouble code').first(), '1.110.00O');
  const mend = (place, text) => page.locator('.mend').nth(place).locator('input').fill(text);
  await mend(0, '1.110.000');
  await press(page.locator('.mend button').first());
  await mend(0, '0088');
  await press(page.locator('.mend button').first());
  await shows(() => page.locator('.tally dd').allTextContents(), ['6', '0', '6', '12']);
  await press(next(page));
  await page.locator('#daftar-0').fill('21862501');
  await drawn(page);
  await press(button(page, '+ jumlah lain'));
  await page.locator('#daftar-1').fill('30607500');
  await drawn(page);
  await shows(() => page.locator('.based .hint').allTextContents(), [
    'Kolom yang dipilih dijumlahkan: Rp4.960.000 untuk semua anggota.', 'Rp11.000.000 untuk semua anggota.',
  ]);
  await press(next(page));
  await shows(page.locator('.answer strong'), 'Rp52.470.001');
  const { name, text } = await download(page, () => press(button(page, 'Unduh daftar dengan bagiannya (CSV)')));
  assert.equal(name, 'anggota-bagian.csv');
  assert.ok(taps <= 12, `${taps} taps`);
  const savings = [810_000n, 1_090_000n, 1_210_000n, 650_000n, 550_000n, 650_000n], loans = [0n, 2_250_000n, 750_000n, 500_000n, 0n, 7_500_000n];
  const [first, second] = [split(21_862_501n, savings), split(30_607_500n, loans)];
  const [head, ...rows] = cells(text);
  assert.deepEqual(head.slice(-3), ['Bagian: Simpanan Pokok + Simpanan Wajib', 'Bagian: Pinjaman', 'Jumlah bagian']);
  assert.deepEqual(rows.map(row => row.slice(-3)), first.map((part, place) => [part, second[place], part + second[place]].map(String)));
  // A spreadsheet must not take a name for a formula.
  assert.equal(rows[5][2], "'=Qomariah M.");
  assert.deepEqual(faults, []);
});

test('what was saved is opened again, and is the same list', async t => {
  const { page } = await opened(t);
  const through = async () => {
    await next(page).click();
    await drawn(page);
    await next(page).click();
    await drawn(page);
    await page.locator('#daftar-0').fill('1000');
    await drawn(page);
    // What was shared before are columns of the file now, and count only where they are chosen.
    await next(page).click();
    await shows(page.locator('.answer strong'), 'Rp1.000');
    return download(page, () => button(page, 'Unduh daftar dengan bagiannya (CSV)').click());
  };
  await give(page, 'a.csv', 'No Anggota;Nama;Simpanan\n1;Ali;100\n2;Budi;200\n3;Citra;400\n');
  const first = await through();
  await button(page, 'Lupakan daftar ini').click();
  await page.locator(OPEN).waitFor({ state: 'attached' });
  await give(page, 'b.csv', first.text);
  const again = await through();
  assert.deepEqual(cells(again.text).map(row => row.slice(0, 3)), cells(first.text).map(row => row.slice(0, 3)));
  assert.deepEqual(cells(again.text).map(row => row.at(-1)), cells(first.text).map(row => row.at(-1)));
});

test('nothing of an open list is sent, kept, told or put into a link', async t => {
  const { page, requests } = await opened(t);
  await page.evaluate(() => {
    window.heard = [];
    window.addEventListener('message', ({ data }) => window.heard.push(data));
    for (const name of ['kk-change', 'kk-share', 'kk-export']) document.addEventListener(name, ({ detail }) => window.heard.push(detail));
    document.querySelector('kalkulator-koperasi').setAttribute('emit-results', '');
  });
  await page.locator('.share').first().evaluate(fold => { fold.open = true; });
  await allHere(page);
  const before = requests.length;
  await give(page, 'rahasia.csv', 'No Anggota;Nama;Simpanan\nX17;Zubaidah Unik;123456\nX18;Budi Unik;654321\n');
  for (let step = 0; step < 2; step += 1) {
    await next(page).click();
    await drawn(page);
  }
  await page.locator('#daftar-0').fill('777777');
  await drawn(page);
  await next(page).click();
  await shows(page.locator('.answer strong'), 'Rp777.777');
  await page.locator('#daftar-find').fill('zubaidah');
  await shows(page.locator('.members tbody tr'), /Zubaidah Unik/);
  await page.locator('.members .name .link').click();
  await page.locator('.told').waitFor();
  // Reports to a host, links and what is kept follow a pause.
  await page.waitForTimeout(1500);
  const found = await page.evaluate(async () => {
    const element = document.querySelector('kalkulator-koperasi');
    const kept = { ...localStorage, ...sessionStorage };
    const databases = indexedDB.databases ? (await indexedDB.databases()).map(({ name }) => name) : [];
    return JSON.stringify({ kept, databases, heard: window.heard, value: element.value, link: element.toShareUrl(), csv: element.exportCsv(), address: location.href, cookie: document.cookie });
  });
  assert.doesNotMatch(found, /Zubaidah|zubaidah|Unik|X17|X18|123456|654321|rahasia/i);
  assert.match(found, /777777/, 'the amount, which is the co-op’s, travels in a link');
  assert.deepEqual(requests.slice(before), []);
  await page.reload();
  await page.locator(OPEN).waitFor({ state: 'attached' });
  await lacks(page.locator('.kk').last(), /Zubaidah|rahasia/);
});

test('a hundred thousand members: the page answers all the while, and it can be stopped', async t => {
  const { page, faults } = await opened(t);
  const rows = ['No Anggota;Nama;Simpanan;Pinjaman'];
  for (let row = 1; row <= 100_000; row += 1) rows.push(`${row};Anggota ${row};${(row * 7919) % 5_000_000}.50;${(row * 104_729) % 9_000_000}`);
  // From a folder, as people have it: a file that the test hands over itself is made in the page, in a task of half a second.
  const folder = mkdtempSync(join(tmpdir(), 'kk-')), file = join(folder, 'besar.csv');
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(file, rows.join('\n'));
  await page.evaluate(() => {
    window.long = [];
    new PerformanceObserver(list => window.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
  });
  // It is there for as long as the list is read: it is waited for from the start.
  const offered = page.locator('[data-list-do=cancel]').waitFor();
  await page.locator(OPEN).setInputFiles(file);
  await offered;
  const stopped = await page.evaluate(async () => {
    const root = document.querySelector('kalkulator-koperasi').shadowRoot, begun = performance.now();
    root.querySelector('[data-list-do=cancel]').click();
    let pictures = 0;
    for (; !root.querySelector('[data-list=rest]'); pictures += 1) await new Promise(done => requestAnimationFrame(done));
    return { pictures, after: performance.now() - begun };
  });
  // Pictures, and not milliseconds: those are the machine's.
  assert.ok(stopped.pictures <= 6, `stopped after ${stopped.pictures} pictures`);
  t.diagnostic(`stopped after ${stopped.pictures} pictures, ${Math.round(stopped.after)} ms`);
  await shows(page.locator('.fields'), /Dibatalkan\. Tidak ada yang disimpan\./);
  const begun = Date.now();
  await page.locator(OPEN).setInputFiles(file);
  await page.locator('.heads').waitFor({ timeout: 60_000 });
  const read = Date.now() - begun;
  await next(page).click();
  await next(page).click();
  await page.locator('#daftar-0').fill('52470000');
  await drawn(page);
  await next(page).click();
  await shows(page.locator('.answer strong'), 'Rp52.470.000');
  await shows(page.locator('.turns span'), 'Halaman 1 dari 2000');
  const long = await page.evaluate(() => window.long);
  t.diagnostic(`100,000 members read in ${read} ms; tasks above 50 ms: ${long.map(Math.round).join(', ') || 'none'}`);
  const { text: saved } = await download(page, () => button(page, 'Unduh daftar dengan bagiannya (CSV)').click());
  const parts = saved.trimEnd().split('\r\n').slice(1).map(line => BigInt(line.split(';').at(-1)));
  assert.equal(parts.length, 100_000);
  assert.equal(parts.reduce((sum, part) => sum + part, 0n), 52_470_000n);
  assert.deepEqual(faults, []);
});

const SHEET = rows => `<?xml version="1.0"?><worksheet><sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row.map(cell => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`).join('')}</sheetData></worksheet>`;
const BOOK = names => `<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`;
const PARTS = count => `<Relationships>${Array.from({ length: count }, (all, at) => `<Relationship Id="rId${at + 1}" Type="t/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`;
/** An archive with these texts by their names. */
const archive = texts => zip(new Map(Object.entries(texts)));
const workbook = (sheets, more = {}) => archive({
  'xl/workbook.xml': BOOK(Object.keys(sheets)), 'xl/_rels/workbook.xml.rels': PARTS(Object.keys(sheets).length),
  ...Object.fromEntries(Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, SHEET(rows)])), ...more,
});
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a workbook with several sheets: another one is chosen, and shared over', async t => {
  const { page, faults } = await opened(t);
  await give(page, 'buku.xlsx', workbook({
    Rekap: [['Uraian', 'Jumlah'], ['Anggota', 3]],
    Anggota: [['DAFTAR ANGGOTA'], ['No Anggota', 'Nama', 'Simpanan'], ['007', 'Siti', 1250000.5], ['8', 'Budi', 750000], ['9', 'Citra', 1000000]],
  }), EXCEL);
  await page.locator('[data-list-do=sheet]').selectOption({ label: 'Anggota' });
  await shows(page.locator('.heads .on code'), /^No Anggota · Nama · Simpanan/);
  await shows(page.locator('.match'), /1250000\.5 · 750000 · 1000000/);
  await next(page).click();
  await next(page).click();
  await page.locator('#daftar-0').fill('1000000');
  await drawn(page);
  await next(page).click();
  await shows(page.locator('.members tbody'), /007Siti416\.667.*8Budi250\.000.*9Citra333\.333/);
  assert.deepEqual(faults, []);
});

test('files that are no lists are named, each with what to do', async t => {
  const { page } = await opened(t);
  const sheet = SHEET([['No Anggota', 'Simpanan'], ['1', 5]]);
  const bomb = archive({ 'xl/workbook.xml': BOOK(['A']), 'xl/_rels/workbook.xml.rels': PARTS(1), 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(4 << 20)}</worksheet>` });
  const good = workbook({ A: [['No Anggota', 'Simpanan'], ['1', 5]] });
  const wrong = Buffer.from(good);
  // The checksum of the sheet, in the list of entries: what comes out is not what was put in.
  wrong[wrong.lastIndexOf(Buffer.from('PK\x01\x02')) + 16] ^= 1;
  const locked = Buffer.from(good);
  locked[locked.indexOf(Buffer.from('PK\x01\x02')) + 8] |= 1;
  for (const [name, bytes, told] of [
    ['kosong.csv', '', /kosong/],
    ['foto.xlsx', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), /foto atau gambar/],
    ['lama.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /\.xls\) atau yang dikunci kata sandi/],
    ['web.xls', '<html><table><tr><td>1</td></tr></table>', /halaman web/],
    ['surat.pdf', '%PDF-1.7 x', /PDF/],
    ['arsip.xlsx', archive({ 'daftar.txt': sheet }), /tidak ada lembar/],
    ['bom.xlsx', bomb, /terlalu besar/],
    ['potong.xlsx', good.subarray(0, good.length - 30), /rusak atau terpotong/],
    ['salah.xlsx', wrong, /rusak atau terpotong/],
    ['kunci.xlsx', locked, /terenkripsi/],
    ['lebar.csv', `${'a,'.repeat(2000)}b\n1\n`, /Kolomnya terlalu banyak/],
  ]) {
    await give(page, name, bytes);
    await shows(page.locator('.fields .problems'), told, name);
    await page.locator(OPEN).waitFor({ state: 'attached' });
  }
  await give(page, 'baik.xlsx', good, EXCEL);
  await page.locator('.heads').waitFor();
  assert.equal(await page.locator('.fields .problems').count(), 0);
});

test('what is pasted from a sheet is a list, and its separator can be said otherwise', async t => {
  const { page } = await opened(t);
  await page.locator('#daftar-paste').evaluate(area => {
    const data = new DataTransfer();
    data.setData('text/plain', 'No Anggota\tNama\tSimpanan\n1\tSiti; Aminah\t1.000\n2\tBudi\t2.500,50\n');
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
  });
  await shows(page.locator('.sofar'), /tempelan, 3 baris/);
  await shows(page.locator('.match'), /1\.000 · 2\.500,50/);
  const separator = page.locator('.fields select').first();
  await separator.selectOption({ label: 'Titik koma' });
  await shows(page.locator('.heads'), /1 Siti · Aminah|1\tSiti · Aminah/);
  await separator.selectOption({ label: 'Tab' });
  await shows(page.locator('.heads .on code'), /^No Anggota · Nama · Simpanan/);
});

test('rows with faults come back as a file with their reasons, and the rest is shared without them', async t => {
  const { page } = await opened(t);
  await give(page, 'anggota.csv', MESSY);
  await next(page).click();
  const { name, text } = await download(page, () => button(page, 'Unduh baris ini dengan alasannya (CSV)').click());
  assert.equal(name, 'anggota-masalah.csv');
  const rows = cells(text);
  assert.deepEqual(rows[0].slice(-2), ['baris berkas', 'alasan']);
  assert.deepEqual(rows.slice(1).map(row => [row[1], row.at(-2)]), [['0003', '6'], ['0087', '8']]);
  await page.getByRole('button', { name: /^Lanjut tanpa 2 baris/ }).click();
  await shows(page.locator('.sofar'), /4 anggota terbaca, 8 dilewati/);
});

test('somebody is found, and the share is told step by step', async t => {
  const { page } = await opened(t);
  await page.locator('.example button').click();
  await shows(page.locator('.answer strong'), 'Rp52.470.000');
  await shows(page.locator('.answer'), /Contoh: Koperasi Melati/);
  await page.locator('#daftar-find').fill('0148');
  await shows(page.locator('.members [role=status]'), /^1 dari 240 anggota/);
  await page.locator('.members .name .link').click();
  await shows(page.locator('.told code').first(), /^Rp21\.862\.500 × Rp[\d.]+ ÷ Rp[\d.]+ [=≈] /);
  await page.locator('#daftar-find').fill('');
  await page.getByLabel('Urutkan').selectOption({ label: 'Bagian terbesar' });
  const amounts = () => page.locator('.members tbody .pay').allTextContents();
  await shows(async () => { const all = (await amounts()).map(text => Number(text.replaceAll('.', ''))); return String(all.every((one, at) => at === 0 || all[at - 1] >= one) && all.length === 50); }, 'true');
});

test('the split of another page is shared over the list', async t => {
  const site = await start(t);
  const { page } = await open(site, { path: '?lang=id&country=ID&calculator=pembagian,daftar', asItOpens: true, selector: '.answer', width: 1280 });
  for (const [id, text] of [['shu-1', '412600000'], ['shu-2', '318400000'], ['shu-3', '6750000'], ['shu-12', '25'], ['shu-13', '35']]) {
    await page.locator(`#${id}`).fill(text);
    await drawn(page);
  }
  await page.locator('.tabs .tab').nth(1).click();
  await page.locator(OPEN).waitFor({ state: 'attached' });
  await give(page, 'a.csv', 'No Anggota;Nama;Simpanan;Belanja\n1;Ali;100000;5000\n2;Budi;200000;0\n3;Citra;400000;7000\n');
  await next(page).click();
  await next(page).click();
  // 25 % and 35 % of 87,450,000.
  await shows(page.locator('.fields'), /Jasa modal: Rp21\.862\.500[\s\S]*Jasa usaha: Rp30\.607\.500/);
  await next(page).click();
  await shows(page.locator('.answer strong'), 'Rp52.470.000');
  // What no longer has an answer there has none here, and nothing is to be saved of it.
  for (const text of ['80', 'abc']) {
    await page.locator('.tabs .tab').nth(0).click();
    await page.locator('#shu-12').fill(text);
    await drawn(page);
    await page.locator('.tabs .tab').nth(1).click();
    await shows(page.locator('.answer strong'), '–');
    assert.equal(await page.locator('[data-list-do=save], [data-list-do=print], .members').count(), 0);
  }
  await page.locator('.tabs .tab').nth(0).click();
  await page.locator('#shu-12').fill('25');
  await drawn(page);
  await page.locator('.tabs .tab').nth(1).click();
  await shows(page.locator('.answer strong'), 'Rp52.470.000');
});

test('what all members have by the list goes back to the page that the amount is from', async t => {
  const site = await start(t);
  const { page, faults } = await open(site, { path: '?lang=id&country=ID&calculator=shu,daftar', asItOpens: true, selector: '.answer', width: 1280 });
  for (const [id, text] of [['surplus', '1.000.000'], ['capital-share', '20'], ['capital-mine', '100.000'], ['pool0-share', '25'], ['pool0-mine', '5.000'], ['pool0-all', '12.000']]) await type(page, id, text);
  await page.locator('.tabs .tab').nth(1).click();
  await page.locator(OPEN).waitFor({ state: 'attached' });
  await give(page, 'a.csv', 'No Anggota;Nama;Simpanan;Belanja\n1;Ali;100000;5000\n2;Budi;200000;0\n3;Citra;400000;7000\n');
  await next(page).click();
  await next(page).click();
  // The page has the other one already.
  const back = page.getByRole('button', { name: /^Isikan/ });
  await shows(() => back.allTextContents(), ['Isikan Rp700.000 sebagai milik semua anggota di halaman SHU saya']);
  await back.click();
  await shows(() => page.locator('#capital-all').inputValue(), '700.000');
  // 200.000 × 100.000 ÷ 700.000, and 250.000 × 5.000 ÷ 12.000.
  await shows(page.locator('.answer strong').first(), 'Rp132.738');
  await page.locator('.tabs .tab').nth(1).click();
  await shows(page.locator('.fields'), /Jasa modal: Rp200\.000/);
  await shows(() => back.count(), 0);
  assert.deepEqual(faults, []);
});

test('in Malaysia it goes back to the account of which the rates are, and to the rebate', async t => {
  const site = await start(t);
  const csv = 'No Anggota,Nama,Modal syer,Yuran,Belian\n1,Ali,1000.50,20,500\n2,Siti,2000,30,0\n3,Devi,3000,50,700\n';
  for (const [calculator, typed, wanted, seen] of [
    ['akaun', [['my-11', '10,000'], ['my-13', '10'], ['my-12', '5,000']], ['Isikan RM6,000.50 sebagai milik semua anggota dalam halaman Pembahagian keuntungan'], [['my-12', '6,000.50']]],
    ['rebat', [['rebat-0', '40,000'], ['rebat-1', '25'], ['rebat-2', '20']], ['Isikan RM1,200.00 sebagai milik semua anggota dalam halaman Rebat saya', 'Isikan RM6,100.50 sebagai milik semua anggota dalam halaman Rebat saya'], [['rebat-4', '1,200']]],
  ]) {
    const { page, faults } = await open(site, { path: `?lang=ms&country=MY&calculator=${calculator},daftar`, asItOpens: true, selector: '.answer', width: 1280 });
    for (const [id, text] of typed) await type(page, id, text);
    await page.locator('.tabs .tab').nth(1).click();
    await page.locator(OPEN).waitFor({ state: 'attached' });
    await give(page, 'a.csv', csv);
    await next(page).click();
    await next(page).click();
    const back = page.getByRole('button', { name: /^Isikan/ });
    await shows(() => back.allTextContents(), wanted);
    await back.first().click();
    for (const [id, text] of seen) await shows(() => page.locator(`#${id}`).inputValue(), text);
    await page.locator('.tabs .tab').nth(1).click();
    await shows(() => back.count(), wanted.length - 1);
    assert.deepEqual(faults, []);
    await page.close();
  }
});

test('an amount that cannot be paid is refused at its field, and one that is taken out leaves the others what they are shared by', async t => {
  const { page, faults } = await opened(t);
  await give(page, 'a.csv', 'No Anggota;Nama;Simpanan;Belanja\n1;Ali;100000;5000\n2;Budi;200000;0\n3;Citra;400000;7000\n');
  await next(page).click();
  await next(page).click();
  const amount = async (place, text) => { await page.locator(`#daftar-${place}`).fill(text); await drawn(page); };
  for (const [text, told] of [['-1000000', /Tidak boleh kurang dari nol/], ['1.000.000,75', /mengandung pecahan yang tidak bisa dibayar/]]) {
    await amount(0, text);
    await shows(page.locator('.field:has(#daftar-0) .error'), told);
    assert.equal(await page.locator('#daftar-0').inputValue(), text);
    assert.equal(await next(page).count(), 0);
  }
  for (const [place, text] of ['1000', '500', '77'].entries()) {
    if (place > 0) await button(page, '+ jumlah lain').click();
    await amount(place, text);
  }
  const chosen = () => page.locator('.based').evaluateAll(all => all.map(one => [...one.querySelectorAll('[aria-pressed=true]')].map(chip => chip.textContent).join()));
  await page.locator('.based').nth(1).getByRole('button', { name: 'sama rata per anggota' }).click();
  await page.locator('.based').nth(2).getByRole('button', { name: 'Belanja' }).click();
  await shows(chosen, ['Simpanan', 'sama rata per anggota', 'Belanja']);
  // The first stays; the second goes.
  assert.equal(await page.locator('.out').count(), 2);
  await page.locator('.out').first().click();
  await shows(chosen, ['Simpanan', 'Belanja']);
  assert.equal(await page.locator('#daftar-1').inputValue(), '77');
  assert.deepEqual(faults, []);
});

test('what is typed for other cells stays while one is mended', async t => {
  const { page } = await opened(t);
  await give(page, 'a.csv', 'No Anggota;Nama;Simpanan\n1;Ali;100O\n2;Budi;2OO\n3;Citra;4OO\n');
  await next(page).click();
  const mend = place => page.locator('.mend').nth(place);
  for (const [place, text] of ['111', '222', '444'].entries()) await mend(place).locator('input').fill(text);
  await mend(0).locator('button').click();
  await shows(() => page.locator('.mend input').evaluateAll(all => all.map(one => one.value)), ['222', '444']);
  await mend(1).locator('button').click();
  await mend(0).locator('button').click();
  await shows(() => page.locator('.tally dd').allTextContents(), ['3', '0', '1', '4']);
});

for (const [country, calculator] of LISTS) {
  test(`each step has names for everything: ${country}`, async t => {
    const { page } = await opened(t, { path: `?country=${country}&calculator=${calculator}&lang=en`, width: 360, height: 740 });
    assert.deepEqual(await violations(page), []);
    await give(page, 'anggota.csv', MESSY);
    await page.locator('.heads').waitFor();
    assert.deepEqual(await violations(page), []);
    await next(page).click();
    await page.locator('.tally').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: /^Continue without/ }).click();
    await page.locator('.based').first().waitFor();
    await page.locator('#daftar-0').fill('1000');
    await drawn(page);
    assert.deepEqual(await violations(page), []);
    const chips = page.locator('.based .chip-button[aria-pressed=true]');
    if (!await chips.count()) await page.locator('.based .chip-button').first().click();
    await until(() => next(page).count());
    await next(page).click();
    await page.locator('.members').waitFor();
    await page.locator('.members .name .link').first().click();
    await page.locator('.told').waitFor();
    assert.deepEqual(await violations(page), []);
  });
}

test('rows that cannot be shared over are told where it is said by what, and what was said of a row is taken back', async t => {
  const { page, faults } = await opened(t);
  await give(page, 'a.csv', 'No Anggota;Nama;Simpanan;Bulan\n1;Ali;100;12\n2;Budi;-50;6\n3;Citra;400;13\n4;Dewi;100;\n5;Eka;1O0;12\n');
  await page.getByLabel('Isi kolom Bulan').selectOption({ label: 'Bulan keanggotaan setahun' });
  await drawn(page);
  await next(page).click();
  await drawn(page);
  // The key that ends a field takes it.
  const mend = page.locator('.mend input');
  await mend.fill('100');
  await mend.press('Enter');
  await shows(() => page.locator('.tally dd').allTextContents(), ['5', '0', '1', '6']);
  await next(page).click();
  await page.locator('#daftar-0').fill('1000');
  await drawn(page);
  await shows(page.locator('.fields'), /1 anggota tanpa isi di kolom itu dihitung 12 bulan/);
  const stops = page.locator('.problems li');
  await shows(() => stops.allTextContents(), told => told.length === 2 && /Baris 3 · 2 Budi.*kurang dari nol/.test(told[0]) && /Baris 4 · 3 Citra.*0 sampai 12/.test(told[1]));
  assert.equal(await next(page).count(), 0);
  for (let left = 2; left > 0; left -= 1) {
    await stops.first().getByRole('button').click();
    await shows(() => stops.count(), left - 1);
  }
  // Whoever was left out is named, and can come back.
  await page.getByRole('button', { name: 'Ubah: Masalah' }).click();
  await drawn(page);
  await page.locator('summary', { hasText: 'Yang dilewati' }).click();
  await shows(page.locator('.left').last(), /Baris 3: dikeluarkan oleh Anda · 2 · Budi/);
  await page.locator('.left li', { hasText: 'Baris 3' }).getByRole('button', { name: 'Batalkan' }).click();
  await shows(() => page.locator('.tally dd').allTextContents(), ['4', '0', '2', '6']);
  assert.deepEqual(faults, []);
});

test('whoever holds more of the share capital than the law lets one is named, with the law; and gets a letter', async t => {
  const { page, faults } = await opened(t, { path: '?calculator=daftar&lang=ms&country=MY' });
  await give(page, 'ahli.csv', 'No Anggota,Nama,Modal Syer\n1,Aminah,250.00\n2,Badrul,200.00\n3,Chong,550.00\n');
  await next(page).click();
  await drawn(page);
  await next(page).click();
  await page.locator('#daftar-0').fill('100');
  await drawn(page);
  await next(page).click();
  // A fifth is no more than a fifth.
  await shows(page.locator('.fields'), /2 anggota memegang lebih daripada 20% modal syer dalam senarai ini, had bagi seorang anggota \(.*Akta.*\):.*1 Aminah: RM250\.00 \(25%\).*3 Chong: RM550\.00 \(55%\)/s);
  await page.getByRole('button', { name: 'Chong' }).click();
  await page.evaluate(() => { window.print = () => { window.printed = document.querySelector('kalkulator-koperasi').shadowRoot.querySelector('.letter')?.textContent; }; });
  await button(page, 'Cetak surat untuk anggota ini').click();
  const letter = await until(() => page.evaluate(() => window.printed));
  assert.match(letter, /Kepada: 3 · Chong.*RM55\.00.*RM100\.00 × RM550\.00 ÷ RM1,000\.00 = RM55\.00/s);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await shows(() => page.locator('.batch').count(), 0);
  assert.deepEqual(faults, []);
});

test('what is below the least amount is credited: table, sheet to sign, slip, letter and payments have what is paid', async t => {
  const { page, faults } = await opened(t);
  await give(page, 'anggota.csv', 'No Anggota;Nama;Simpanan\n1;Ali;100000\n2;Budi;200000\n3;Citra;400000\n');
  await next(page).click();
  await next(page).click();
  await page.locator('#daftar-0').fill('1.000.000');
  await drawn(page);
  await page.locator('#daftar-8').fill('-1');
  await shows(page.locator('.field:has(#daftar-8) .error'), /kurang dari nol/);
  await page.locator('#daftar-8').fill('150.000');
  await drawn(page);
  await next(page).click();
  await shows(page.locator('.members thead'), /Jumlah bagian.*Dicatat sebagai simpanan.*Yang dibayarkan/s);
  await shows(page.locator('.members tbody tr').first(), /1\s*Ali.*142\.857.*142\.857.*0$/s);
  assert.deepEqual(await page.locator('.members .pay').allTextContents(), ['0', '285.714', '571.429', '857.143']);
  const printed = async (press, selector) => {
    await page.evaluate(selector => { window.printed = ''; window.print = () => { window.printed = document.querySelector('kalkulator-koperasi').shadowRoot.querySelector(selector)?.textContent; }; }, selector);
    await press.click();
    const text = await until(() => page.evaluate(() => window.printed));
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await shows(() => page.locator('.batch').count(), 0);
    return text;
  };
  // What is folded is drawn once it is open.
  await page.locator('.fields summary', { hasText: 'Cetak' }).evaluate(fold => { fold.parentElement.open = true; });
  const prints = page.locator('.fields [data-list-do=print]');
  await shows(() => prints.count(), 2);
  const texts = [];
  for (let at = 0; at < await prints.count(); at++) texts.push(await printed(prints.nth(at), '.batch'));
  const [slips, sheet] = texts;
  assert.match(sheet, /1Ali0.*2Budi285\.714.*3Citra571\.429.*857\.143/s);
  assert.doesNotMatch(sheet, /142\.857/);
  assert.match(slips, /Ali.*Yang dibayarkanRp0.*nol rupiah/s);
  await page.getByRole('button', { name: 'Ali', exact: true }).click();
  assert.match(await printed(button(page, 'Cetak surat untuk anggota ini'), '.letter'), /Kepada: 1 · Ali\s*Rp0/);
  await page.locator('.fields summary', { hasText: 'bank' }).evaluate(fold => { fold.parentElement.open = true; });
  const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'Unduh daftar pembayaran (CSV)').click()]);
  const payments = readFileSync(await saved.path(), 'utf8');
  assert.doesNotMatch(payments, /Ali/);
  assert.match(payments, /Budi.*285\.?714/);
  assert.deepEqual(faults, []);
});

test('in Malaysia it can be paid in cash, to the nearest five sen; who gets nothing can be shown alone', async t => {
  const { page, faults } = await opened(t, { path: '?calculator=daftar&lang=ms&country=MY' });
  await give(page, 'ahli.csv', 'No Anggota,Nama,Belanja\n1,Ali,100.00\n2,Bala,200.00\n3,Chong,0.00\n');
  await next(page).click();
  await next(page).click();
  await page.locator('#daftar-0').fill('10.00');
  await button(page, 'Belanja').click();
  await page.locator('.field', { hasText: 'Dibayar' }).locator('select').selectOption({ index: 1 });
  await drawn(page);
  await next(page).click();
  // 3.333… and 6.666…, the larger fraction up.
  await shows(page.locator('.members thead'), /Jumlah bahagian.*Dibayar tunai, kepada 5 sen terdekat/s);
  await shows(() => page.locator('.members .pay').allTextContents(), ['3.35', '6.65', '0.00', '10.00']);
  await shows(page.locator('.members tbody tr').first(), /Ali.*3\.33/s);
  await page.getByRole('button', { name: 'Ali', exact: true }).click();
  await shows(page.locator('.told'), /Jumlah bahagian: RM3\.33\s*Dibayar tunai, kepada 5 sen terdekat: RM3\.35/);
  await page.getByLabel('Paparkan').selectOption({ label: 'Yang tidak mendapat bahagian' });
  await shows(page.locator('.members [role=status]'), /^1 daripada 3 anggota/);
  await shows(page.locator('.members tbody'), /Chong/);
  await page.getByLabel('Paparkan').selectOption({ label: 'Semua anggota' });
  await shows(page.locator('.members [role=status]'), /^3 daripada 3 anggota/);
  assert.deepEqual(faults, []);
});

test('a mended cell is named with what the file has, and goes back to it', async t => {
  const { page } = await opened(t);
  await give(page, 'anggota.csv', MESSY);
  await next(page).click();
  await shows(page.locator('.trouble code').first(), '1.110.00O');
  await page.locator('.mend').first().locator('input').fill('9');
  await page.locator('.mend button').first().click();
  await drawn(page);
  const mended = page.locator('.remarks.left li').filter({ hasText: '→' });
  await shows(mended, /Baris 6 · Simpanan Wajib: 1\.110\.00O → 9/);
  await mended.locator('button').click();
  await drawn(page);
  await shows(page.locator('.trouble code').first(), '1.110.00O', 'the file’s own text');
  await shows(() => mended.count(), 0);
});

test('what is asked of a column is answered before rows are left out', async t => {
  const { page } = await opened(t);
  await give(page, 'anggota.csv', 'No Anggota;Nama;Simpanan\n001;Ani;1,500,000\n002;Budi;750.000\n003;Cici;abc\n');
  await next(page).click();
  await shows(page.locator('.trouble .ask-it'), /750\.000/);
  await shows(page.locator('.kk'), /Jawab dulu yang ditanyakan di atas/);
  assert.equal(await page.getByRole('button', { name: /^Lanjut tanpa/ }).count(), 0);
  await page.locator('.trouble select').first().selectOption({ index: 1 });
  await drawn(page);
  await page.getByRole('button', { name: /^Lanjut tanpa/ }).waitFor();
});

test('an amount that cannot be read stops the sharing', async t => {
  const { page } = await opened(t);
  await give(page, 'anggota.csv', 'No Anggota;Nama;Simpanan\n1;Ali;100000\n2;Budi;200000\n');
  await next(page).click();
  await next(page).click();
  await page.locator('#daftar-0').fill('1.000.000');
  await drawn(page);
  await shows(() => next(page).count(), 1);
  await page.locator('#daftar-8').fill('abc');
  await drawn(page);
  await shows(() => next(page).count(), 0, 'nothing is shared without what was meant');
  await page.locator('#daftar-8').fill('');
  await drawn(page);
  await shows(() => next(page).count(), 1);
});

test('every slip keeps its place to sign, whatever is on it', async t => {
  const { page } = await opened(t);
  const long = 'Raden Ajeng Siti Nurhaliza binti Haji Abdul Rahman Wahid, S.Pd., M.M.';
  const rows = Array.from({ length: 9 }, (_, at) => `KSU-${at};${at % 2 ? long : 'Ali'};${100000 + at};${250000 + at}`);
  await give(page, 'anggota.csv', ['No Anggota;Nama;Simpanan Wajib;Belanja', ...rows, ''].join('\n'));
  await next(page).click();
  await next(page).click();
  await page.locator('#daftar-0').fill('100.000.000');
  await button(page, '+ jumlah lain').click();
  await drawn(page);
  await page.locator('#daftar-1').fill('250.000.000');
  await drawn(page);
  for (const least of ['', '1.000']) {
    await page.locator('#daftar-8').fill(least);
    await drawn(page);
    await next(page).click();
    await drawn(page);
    await page.locator('.fields summary', { hasText: 'Cetak' }).evaluate(fold => { fold.parentElement.open = true; });
    await page.evaluate(() => { window.print = () => { window.isPrinting = true; }; window.isPrinting = false; });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.fields [data-list-do=print]').first().evaluate(press => press.click());
    await until(() => page.evaluate(() => window.isPrinting));
    const slips = await page.locator('.slip').evaluateAll(all => all.map(slip => {
      const end = slip.getBoundingClientRect().bottom, sign = slip.querySelector('.sign').getBoundingClientRect();
      const texts = [...slip.children].filter(one => !one.matches('.sign')).map(one => one.getBoundingClientRect().bottom);
      return { isInside: sign.height > 0 && sign.bottom <= end + 1, room: sign.top - Math.max(...texts) };
    }));
    assert.equal(slips.length, 9);
    assert.ok(slips.every(({ isInside }) => isInside), 'the place to sign is on the slip');
    assert.ok(slips.every(({ room }) => room >= 0), `it lies on nothing else: ${slips.map(({ room }) => Math.round(room))}`);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await shows(() => page.locator('.batch').count(), 0);
    await page.locator('.walk button, .back, .fields .link').filter({ hasText: /Pembagian/ }).first().click();
    await drawn(page);
  }
});
