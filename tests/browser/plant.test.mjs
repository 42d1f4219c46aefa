// The plant's page: from a price per nut to the change in one's own part, and what a plant costs at a volume.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allHere, drawWhole, open, pick, shows, start, turn, type } from './support.mjs';

/** The highest price, below the verdict; a dash while there is neither. */
const answer = async page => {
  const price = page.locator('.answer b.num');
  return await price.count() ? price.first().textContent() : page.locator('.answer strong').first().textContent();
};
const plain = text => text.replaceAll('\u200b', '');
const result = async page => plain(await page.locator('.result').textContent());
const row = async (page, name) => plain(await page.locator('tr', { has: page.locator('th', { hasText: name }) }).first().locator('td').first().textContent());

async function plant(t, country = 0, options = {}) {
  const opened = await open(await start(t), options);
  await pick(opened.page, 0, country);
  await turn(opened.page, 4);
  await opened.page.locator('#rpb-0').waitFor();
  await drawWhole(opened.page);
  return opened;
}

test('a coconut farmer on a small phone goes from a price per nut to the change in the own part', async t => {
  const { page, faults, requests } = await plant(t);
  await allHere(page);
  const loaded = requests.length;
  await shows(() => answer(page), 'Rp3.950/butir');
  let inputs = 0;
  for (const [slot, text] of [[1, '2.500'], [3, '62.000'], [0, '80.000']]) { await type(page, `rpb-${slot}`, text); inputs += 1; }
  // 0,12 × 62.000 − 1.800 − 600 − 85.000.000 ÷ 80.000 = 3.977,50, of which members are paid 3.800.
  await shows(() => answer(page), 'Rp3.977,50/butir');
  await shows(() => row(page, 'Tambahan marjin per satuan'), 'Rp1.477,50/butir');
  await page.getByRole('button', { name: 'Masukkan ke pembagian SHU' }).click();
  inputs += 1;
  // The published co-op: 60,000,000 of other surplus gives Rp1.240.000; the plant adds 170,400,000 to it.
  await shows(() => result(page), /Bagian saya berubah \+Rp3\.521\.600/);
  await shows(() => row(page, 'Bagian saya tanpa pabrik'), 'Rp1.240.000');
  assert.ok(inputs < 10);
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.equal(requests.length, loaded, 'no request after loading');
  assert.deepEqual(faults, []);
});

test('the plant of Batu Bara costs Rp80.000 a kilogram at one tonne a month and Rp8.000 at ten', async t => {
  const { page } = await plant(t, 0, { width: 1280 });
  const options = await page.locator('section select').first().locator('option').allTextContents();
  await page.locator('section select').first().selectOption({ index: options.indexOf('Cabai segar → Cabai kering') });
  await shows(() => page.locator('#rpb-2').inputValue(), '0,22', 'the yield that was measured');
  await shows(() => page.locator('#rpb-5').inputValue(), '', 'what has no source is empty');
  for (const slot of [1, 3]) await shows(() => page.locator(`#rpb-${slot}`).inputValue(), '', 'no price is a default');
  for (const [slot, text] of [[0, '1.000'], [1, '6.400'], [3, '50.000'], [4, '4.000'], [5, '0']]) await type(page, `rpb-${slot}`, text);
  await page.locator('summary', { hasText: 'Investasi' }).click();
  await page.locator('summary', { hasText: 'Asal angka' }).click();
  await page.locator('.rules li', { hasText: 'Batu Bara' }).locator('button').click();
  await shows(() => page.locator('#rpb-25').inputValue(), '9.600.000.000', 'taken over by a tap');
  await shows(page.locator('.answer'), /sejauh ini/, 'a plant without its life is no whole answer');
  await type(page, 'rpb-26', '10');
  await shows(() => row(page, 'Biaya pabrik per satuan'), 'Rp80.000/kg');
  await type(page, 'rpb-0', '10.000');
  await shows(() => row(page, 'Biaya pabrik per satuan'), 'Rp8.000/kg');
  const source = page.locator('.rules li', { hasText: 'Setyawibawa' }).first();
  await shows(() => source.isVisible(), true, 'a source behind a tap');
  await type(page, 'rpb-2', '0,5');
  await shows(page.locator('.fields > .error'), /jauh dari yang pernah diukur \(0,202–0,224\)/);
});

test('forms stand side by side where that was asked for, with the differences', async t => {
  const { page } = await plant(t, 0, { width: 1280 });
  await page.getByRole('button', { name: 'Bandingkan dengan angka lain' }).click();
  await shows(page.locator('.compared'), /Usulan A disimpan\. Ubah angka: usulan B akan muncul di sebelahnya/);
  await type(page, 'rpb-0', '50.000');
  await shows(page.locator('.compared table').first(), /−Rp850\/butir/);
  await page.getByRole('button', { name: 'Hapus usulan A' }).click();
  await shows(() => page.getByRole('button', { name: 'Hapus usulan A' }).count(), 0);
});

test('one culm becomes trays or baskets: each is priced, one is made', async t => {
  const { page } = await plant(t, 0, { width: 1280 });
  const options = await page.locator('section select').first().locator('option').allTextContents();
  await page.locator('section select').first().selectOption({ index: options.indexOf('Bambu → Anyaman bambu') });
  for (const [slot, text] of [[0, '1.000'], [1, '15.000'], [3, '8.500'], [4, '2.000'], [5, '1.000.000']]) await type(page, `rpb-${slot}`, text);
  // 3 × 8.500 − 2.000 − 1.000.
  await shows(() => answer(page), 'Rp22.500/batang');
  await page.locator('summary', { hasText: 'Produk lain' }).click();
  await type(page, 'rpb-17', '17.500');
  const made = page.locator('label', { hasText: 'Yang dibuat' }).locator('select');
  await made.selectOption({ index: 2 });
  // 5 × 17.500 − 2.000 − 1.000.
  await shows(() => answer(page), 'Rp84.500/batang');
  await page.locator('section select').first().selectOption({ index: 0 });
  await shows(() => answer(page), '–', 'nothing of that process is left');
  await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
  await shows(() => page.locator('#rpb-17').inputValue(), '17.500', 'and so does what was typed');
});

test('in Malaysia the plant changes the rate that the profit affords, once the statutory rates are given', async t => {
  const { page } = await plant(t, 1, { width: 1280 });
  await shows(() => answer(page), 'RM2.15/butir');
  await page.locator('.answer + *, .result').first().waitFor();
  await page.locator('.result .chips button').nth(1).click();
  for (const [slot, text] of [[48, '10'], [49, '2'], [50, '1']]) await type(page, `rpb-${slot}`, text);
  await shows(() => result(page), /\+RM/);
});

test('zero, a yield above any physics, an exchange rate of nothing and 10^15 nuts give sentences, never a fault', async t => {
  const { page, faults } = await plant(t);
  for (const [slot, text] of [[0, '0'], [0, '999.999.999.999.999'], [2, '5000'], [3, '0'], [5, '999.999.999.999.999'], [2, '0']]) {
    await type(page, `rpb-${slot}`, text);
    const shown = await page.locator('.kk').textContent();
    assert.doesNotMatch(shown, /\binf\b|NaN|undefined|panicked/);
    assert.ok(shown.length > 400, 'still drawn');
  }
  await page.locator('summary', { hasText: 'Ekspor' }).click();
  await type(page, 'rpb-41', '4');
  await type(page, 'rpb-42', '0');
  await shows(page.locator('#rpb-42-note'), /lebih besar dari nol/);
  assert.deepEqual(faults, []);
});

// The fields of the second line and of the stages of the table stand in blocks.
const second = slot => `rpb-${59 + slot}`;
const staged = (stage, field) => `rpb-${135 + 24 * stage + field}`;
const cells = async (page, name) => (await page.locator('tr', { has: page.locator('th', { hasText: name }) }).first().locator('td').allTextContents()).map(plain);

test('a second product line shares the plant, is answered beside the first, and goes again', async t => {
  const { page, faults } = await plant(t);
  await page.getByRole('button', { name: 'Tambah lini produk' }).click();
  const commodity = page.locator('fieldset select').first();
  const options = await commodity.locator('option').allTextContents();
  await commodity.selectOption({ index: options.indexOf('Bambu → Anyaman bambu') });
  await page.locator('legend', { hasText: 'Lini 2: bambu' }).waitFor();
  await shows(() => page.locator('.answer').textContent().catch(() => ''), /–|belum|Isi/, 'no answer before the line is filled');
  for (const [slot, text] of [[0, '1.000'], [1, '15.000'], [3, '9.000'], [4, '2.000']]) await type(page, second(slot), text);
  // Revenues of 8,640 and 324 million bear 1,020 million: 983.13 of it are the nuts', a little less for each than before, and never more than is left.
  await shows(() => answer(page), '≈ Rp3.980/butir');
  await shows(async () => (await cells(page, 'Lini 2: bambu')).slice(0, 3), ['≈ Rp21.927/batang', '≈ Rp6.928/batang', '≈ Rp3.072/batang']);
  await page.getByRole('button', { name: 'Hapus lini ini' }).click();
  await shows(() => answer(page), 'Rp3.950/butir');
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('a printed table of tofu agrees with its inputs, but for the rows that were changed', async t => {
  const { page, faults } = await plant(t);
  await page.locator('summary', { hasText: 'tahap berantai' }).click();
  await page.getByRole('button', { name: 'Isi tabel Hayami' }).click();
  await page.locator('label', { hasText: 'Bandingkan dengan tabel tercetak' }).locator('select').selectOption({ index: 1 });
  // Tegal: 66 kg of soybeans to 108.4 kg of tofu.
  const rows = [[0, '108,4'], [1, '66'], [2, '3,95'], [5, '9.000'], [6, '28.257'], [7, '7.334'], [8, '1.848']];
  const stated = [[10, '14.782'], [11, '5.599'], [12, '0,3788'], [13, '1.691,14'], [15, '4.908']];
  for (const [field, text] of [...rows, ...stated]) await type(page, staged(0, field), text);
  const table = page.locator('[aria-label="Tabel Hayami"]').first();
  const checked = async name => (await table.locator('tr', { has: page.locator('th', { hasText: name }) }).locator('td').allTextContents()).map(plain);
  await shows(() => checked('J Nilai output'), ['≈ Rp14.781,82', '14.782', 'sesuai']);
  await shows(() => checked('K Nilai tambah'), ['≈ Rp5.599,82', '5.599', 'sesuai']);
  await shows(async () => (await checked('L Rasio nilai tambah'))[2], 'pecahan, bukan persen');
  await shows(() => checked('O Keuntungan'), ['≈ Rp3.908,68', '4.908', 'tidak sesuai']);
  await page.getByRole('button', { name: 'Tambah tahap' }).click();
  for (const [field, text] of [[3, '0,5'], [5, '30.000'], [8, '1.000']]) await type(page, staged(1, field), text);
  // The tofu's 9,000 is the next one's raw price: 15,000 − 9,000 − 1,000.
  const of = page.locator('[aria-label="Tabel Hayami"]').nth(1).locator('tr', { has: page.locator('th', { hasText: 'K Nilai tambah' }) });
  await shows(async () => plain(await of.textContent()), /Rp5\.000/);
  for (const [field, text] of [[1, '0'], [3, '999.999.999'], [5, '999.999.999.999.999']]) await type(page, staged(1, field), text);
  assert.doesNotMatch(await page.locator('.kk').textContent(), /\binf\b|NaN|undefined|panicked/);
  // What comes out is divided by what goes in.
  for (const [field, text] of [[3, ''], [0, '100']]) await type(page, staged(1, field), text);
  await shows(page.locator(`#${staged(1, 1)}-note`), /lebih besar dari nol/);
  assert.deepEqual(faults, []);
});

test('export costs of a unit and of a shipment come off the price on board, each by its name', async t => {
  const { page } = await plant(t, 0, { width: 1280 });
  await page.locator('summary', { hasText: 'Ekspor' }).click();
  for (const [slot, text] of [[41, '4,5'], [42, '16.000'], [43, '2.000'], [131, '8.000.000']]) await type(page, `rpb-${slot}`, text);
  await page.locator('label', { has: page.locator('.legend-label', { hasText: /^Dihitung$/ }) }).nth(1).locator('select').selectOption({ index: 1 });
  await page.locator('#rpb-134').waitFor();
  await shows(() => page.locator('#rpb-131').inputValue(), '8.000.000');
  await type(page, 'rpb-134', '4.000');
  // 4.5 × 16,000 − 2,000 − 8,000,000 ÷ 4,000 = 68,000 a litre: 0.12 of it, less 2,400 and 850.
  await shows(() => answer(page), 'Rp4.910/butir');
  const steps = async () => plain(await page.locator('details', { has: page.locator('summary', { hasText: /^Bagaimana dihitung/ }) }).locator('.steps').textContent());
  await shows(steps, /biaya ekspor produk \(kemasan ekspor; Rp2\.000\/liter\)/);
  await shows(steps, /4,5 USD\/liter/);
  await type(page, 'rpb-134', '0');
  await shows(page.locator('#rpb-134-note'), /lebih besar dari nol/);
});

test('deliveries count in the basis where the members say so, and four ways stand without a member', async t => {
  const { page } = await plant(t, 0, { width: 1280 });
  await page.getByRole('button', { name: 'Masukkan ke pembagian SHU' }).click();
  const change = async () => plain(await page.locator('.result').textContent()).match(/Bagian saya berubah (\+?-?Rp[\d.]+)/)?.[1];
  await shows(change, found => found);
  const before = await change();
  await page.locator('label', { hasText: 'sebagai jasa usaha' }).locator('select').selectOption({ index: 1 });
  // The published co-op shares by loans only: nothing is changed in silence.
  await shows(page.locator('.result'), /Setoran tidak menambah dasar apa pun/);
  assert.equal(await change(), before);
  // 12,000 nuts at 3,800 of 1.2 million.
  await shows(() => row(page, 'Nilai setoran saya setahun'), 'Rp45.600.000');
  await shows(() => row(page, 'Nilai setoran semua anggota'), 'Rp4.560.000.000');
  await page.locator('summary', { hasText: 'Harga untuk anggota' }).click();
  await type(page, 'rpb-10', '');
  await shows(change, undefined, 'asked for first');
  await shows(() => page.getByRole('button', { name: 'Isi setoran saya untuk melihat' }).count(), 1);
  await shows(() => page.locator('.ways > li').count(), 4);
});

test('the picture of the break-even has a scale, and English counts nuts', async t => {
  const { page } = await plant(t);
  await page.locator('summary', { hasText: 'Titik impas' }).first().click();
  await shows(() => page.locator('svg.lines text').allTextContents(), marks => marks.length >= 4 && marks.every(mark => /^\d+([.,]\d)?( ribu| juta| miliar)$/.test(mark)));
  await pick(page, 1, 2);
  await shows(() => result(page), /[\d.]{5,} nuts/);
});

test('a loan that a year’s cash does not pay is told year by year, and the price that would do can be tried', async t => {
  const { page, faults } = await plant(t);
  const commodity = page.locator('section select').first();
  const options = await commodity.locator('option').allTextContents();
  await commodity.selectOption({ index: options.indexOf('Cabai segar → Cabai kering') });
  for (const [slot, text] of [[0, '12.000'], [1, '18.000'], [3, '120.000'], [4, '1.500'], [5, '28.500.000'], [21, '85.000']]) await type(page, `rpb-${slot}`, text);
  const verdict = () => page.locator('.answer strong').first().textContent();
  // Nobody has told what the plant costs.
  await shows(verdict, 'Belum tentu layak');
  await page.locator('summary', { hasText: 'Investasi' }).click();
  for (const [slot, text] of [[25, '1.250.000.000'], [26, '10']]) await type(page, `rpb-${slot}`, text);
  await shows(verdict, 'Layak');
  await page.locator('label', { has: page.locator('.legend-label', { hasText: /^Pembiayaan$/ }) }).locator('select').selectOption({ index: 2 });
  for (const [slot, text] of [[29, '900.000.000'], [30, '9'], [31, '48'], [32, '6']]) await type(page, `rpb-${slot}`, text);
  await shows(verdict, 'Belum tentu layak');
  await shows(() => page.locator('.cash > .short p').allTextContents(), ['Tahun 2 ! kurang Rp31.564.280', 'Tahun 3 ! kurang Rp8.421.425']);
  await page.locator('.result').getByRole('button', { name: 'Coba' }).click();
  await shows(() => page.locator('#rpb-6').inputValue(), '17.780');
  await shows(() => page.locator('.cash > .short').count(), 0);
  await shows(verdict, 'Layak');
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});
