// A treasurer whose list is a book of transactions: what is taken out is asked about, and balances are what is shared over.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawn, open, shows, start } from './support.mjs';

const OPEN = '[data-list-do=open]';
const opened = async (t, options = {}) => {
  const found = await open(await start(t), {
    path: '?calculator=daftar&lang=id&country=ID', asItOpens: true, selector: OPEN, width: 1280, height: 800, ...options,
  });
  await found.page.locator(OPEN).waitFor({ state: 'attached' });
  return found;
};
const give = (page, name, buffer, mimeType = 'text/csv') => page.locator(OPEN).setInputFiles({ name, mimeType, buffer: Buffer.from(buffer) });
const button = (page, name) => page.getByRole('button', { name, exact: true });
const next = page => page.locator('.fields .main');
const onwards = async page => { await next(page).click(); await drawn(page); };
const trouble = page => page.locator('.trouble');

const BOOK = [
  'No Anggota;Nama;Jenis;Tanggal;Jumlah',
  'A-1;Siti;setoran;2024-12-31;1.000.000', 'A-1;Siti;penarikan;2025-07-01;400.000',
  'B-2;Budi;setoran;2025-01-01;200.000', 'B-2;Budi;setoran;2025-01-01;200.000', 'C-3;Citra;setoran;31/13/2025;50.000', '',
].join('\r\n');

test('a withdrawal is never added up with payments: the balance is asked for, and every doubt stands with its line', async t => {
  const { page, faults } = await opened(t);
  await give(page, 'mutasi.csv', BOOK);
  await shows(page.locator('.heads .on code'), /^No Anggota/);
  await onwards(page);
  await shows(trouble(page).first(), /Ini buku transaksi: di baris 3 mungkin ada yang diambil/);
  assert.equal(await button(page, 'Ya, jumlahkan per anggota').count(), 0);
  await button(page, 'Rata-rata saldo terendah tiap bulan').click();
  await drawn(page);
  // Which year it is stands there, and can be changed.
  assert.deepEqual(await page.locator('.group select').evaluateAll(all => all.map(one => one.selectedOptions[0].text).slice(0, 3)), [
    'Rata-rata saldo terendah tiap bulan', 'Januari', '2025',
  ]);
  await shows(trouble(page).last(), /Baris 5 · B-2 · Budi\s*Sama dengan baris 4/);
  await shows(trouble(page).last(), /Baris 6 · Tanggal · C-3 · Citra/);
  await page.locator('.mend input').fill('2025-12-31');
  await page.locator('.mend button').click();
  await drawn(page);
  assert.equal(await next(page).count(), 0, 'one is asked about still');
  await button(page, 'Hitung keduanya').click();
  await drawn(page);
  // Opening and paid in, less taken out, is closing.
  await shows(() => page.locator('.group .tally dd').allTextContents(), ['Rp1.000.000', 'Rp450.000', 'Rp400.000', 'Rp1.050.000']);
  // So it is by the books, or not.
  const books = page.locator('.group');
  await page.locator('#daftar-9').fill('1.000.000');
  await shows(books, /Daftar ini berjumlah Rp1\.050\.000; selisihnya \+Rp50\.000 dari angka di neraca/);
  await page.locator('#daftar-9').fill('1.050.000');
  await shows(books, /Sama dengan saldo akhir semua anggota/);
  await onwards(page);
  await page.locator('#daftar-0').fill('1.300.000');
  await drawn(page);
  await shows(page.locator('.based .hint'), 'Rp1.200.000 untuk semua anggota.');
  await shows(page.locator('.sofar'), /5 transaksi, 3 anggota: rata-rata saldo terendah tiap bulan, mulai 1 Januari 2025; 1 dilewati/);
  await onwards(page);
  // Six months of 1.000.000 and six of 600.000; twelve of 400.000; none, for what came on the last day: 800.000, 400.000 and 0.
  await shows(page.locator('.answer strong'), 'Rp1.300.000');
  const shares = page.locator('table tbody tr');
  await shows(shares.nth(0), /A-1\s*Siti.*866\.667/s);
  await shows(shares.nth(1), /B-2\s*Budi.*433\.333/s);
  // Back to the problems the ledger lies there as it was.
  await page.getByRole('button', { name: 'Ubah: Masalah' }).click();
  await drawn(page);
  await shows(() => page.locator('.group .tally dd').allTextContents(), ['Rp1.000.000', 'Rp450.000', 'Rp400.000', 'Rp1.050.000']);
  await page.locator('.group select').first().selectOption({ index: 0 });
  await drawn(page);
  await onwards(page);
  await shows(page.locator('.based .hint'), 'Rp1.050.000 untuk semua anggota.');
  assert.deepEqual(faults, []);
});

test('a book whose column of directions, deleted rows and days no heading names is read all the same; what is unclear is asked', async t => {
  const { page, faults } = await opened(t);
  await give(page, 'buku.csv', [
    'No Anggota;Nama;Tgl;D/K;Nominal;Dibatalkan',
    'A-1;Siti;5 Januari 2025;K;1.000.000;Tidak', 'A-1;Siti;1-Jul-25;D;400.000;Tidak', 'B-2;Budi;07/01/2025;K;5O0.000;Tidak',
    'B-2;Budi;08/01/2025;K;900.000;Ya', 'B-2;Budi;13/01/2025;K;200.000;mungkin', '',
  ].join('\r\n'));
  // Of that the columns say what they are taken for.
  await shows(() => page.locator('.match select').evaluateAll(all => all.map(one => one.selectedOptions[0].text)), [
    'Nomor anggota', 'Nama', 'Tanggal transaksi', 'Masuk atau keluar', 'Jumlah lain', 'Tanda dihapus atau batal',
  ]);
  await onwards(page);
  assert.equal(await button(page, 'Ya, jumlahkan per anggota').count(), 0);
  await button(page, 'Saldo akhir tahun').click();
  await drawn(page);
  await page.locator('.trouble select').first().selectOption({ label: 'Uang keluar' });
  await drawn(page);
  await shows(trouble(page).last(), /Baris 4 · Nominal · B-2 · Budi.*5O0\.000.*Baris 6 · Dibatalkan · B-2 · Budi/s);
  assert.equal(await page.locator('.mend').count(), 2, 'each fault once');
  await page.locator('.mend input').first().fill('500.000');
  await page.locator('.mend button').first().click();
  await drawn(page);
  await button(page, 'Tetap hitung').first().click();
  await drawn(page);
  await shows(() => page.locator('.group .tally dd').allTextContents(), ['Rp0', 'Rp1.700.000', 'Rp400.000', 'Rp1.300.000']);
  // What was cancelled is named, and can be counted again.
  const left = page.locator('.remarks.left').last();
  await page.locator('summary', { hasText: 'Yang dilewati' }).last().evaluate(fold => { fold.parentElement.open = true; });
  await shows(left, /Baris 5: dihapus atau dibatalkan di program asalnya/);
  await left.getByRole('button', { name: 'Tetap hitung' }).click();
  await drawn(page);
  await shows(() => page.locator('.group .tally dd').allTextContents(), ['Rp0', 'Rp2.600.000', 'Rp400.000', 'Rp2.200.000']);
  assert.deepEqual(faults, []);
});

test('amounts without any word for in and out: it is asked whether they say it themselves', async t => {
  const { page, faults } = await opened(t);
  await give(page, 'tanpa-arah.csv', 'No Anggota;Tanggal;Jumlah\nA-1;2025-01-05;300\nA-1;2025-02-05;-100\nB-2;2025-01-07;50\n');
  await onwards(page);
  await button(page, 'Saldo akhir tahun').click();
  await drawn(page);
  await shows(trouble(page).first(), /Tidak ada kolom yang mengatakan masuk atau keluar \(mulai baris 2\)/);
  await button(page, 'Semua disetor; yang kurang dari nol ditarik').click();
  await drawn(page);
  await shows(() => page.locator('.group .tally dd').allTextContents(), ['Rp0', 'Rp350', 'Rp100', 'Rp250']);
  // It can be said otherwise.
  await page.locator('.group select').last().selectOption({ index: 0 });
  await drawn(page);
  await shows(trouble(page).first(), /Tidak ada kolom yang mengatakan/);
  assert.deepEqual(faults, []);
});

test('a workbook goes out with three sheets, and is the same list when it is opened again', async t => {
  const { page, faults } = await opened(t);
  await give(page, 'anggota.csv', 'No Anggota;Nama;Simpanan\n001;"Ali & Co <1>";100\n002;=Budi;200,5\n003;Citra;400\n');
  await onwards(page);
  await onwards(page);
  await page.locator('#daftar-0').fill('1001');
  await drawn(page);
  await onwards(page);
  const save = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Unduh daftar dengan bagiannya (Excel)').click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const { name, bytes } = await save();
  assert.equal(name, 'anggota-bagian.xlsx');
  assert.deepEqual((await save()).bytes, bytes, 'the same list is the same file');
  await button(page, 'Lupakan daftar ini').click();
  await page.locator(OPEN).waitFor({ state: 'attached' });
  await give(page, name, bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const sheet = page.locator('[data-list-do=sheet]');
  await sheet.waitFor();
  assert.deepEqual(await sheet.locator('option').allTextContents(), ['Ringkasan', 'Anggota', 'Penjelasan']);
  await sheet.selectOption('Anggota');
  await shows(page.locator('.heads .on code'), 'No Anggota · Nama · Simpanan · Bagian: Simpanan · Jumlah bagian');
  await shows(page.locator('.heads label').nth(1), /001 · Ali & Co <1> · 100 · 143 · 143/);
  await onwards(page);
  await shows(() => page.locator('.tally dd').allTextContents(), ['3', '0', '2', '5']);
  assert.deepEqual(faults, []);
});
