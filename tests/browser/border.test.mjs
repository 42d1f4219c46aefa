// The pages that look across the border: one co-op under two sets of rules, and what reaches a member of a price abroad.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, open, shows, start, tryExample, turn, type, unfold, violations } from './support.mjs';

const answer = page => page.locator('.answer strong').first();
const opened = async (t, path, options = {}) => open(await start(t), { path, asItOpens: true, ...options });
const fill = async (page, figures) => { for (const [id, text] of Object.entries(figures)) await type(page, id, text); };
const fold = (page, text) => page.locator('summary', { hasText: text });

/** A surplus of 120 million and a capital of 600; what both meetings decide. */
const COOP = { 'dua-0': '120000000', 'dua-1': '600000000', 'dua-2': '20', 'dua-3': '30', 'dua-5': '15', 'dua-6': '2', 'dua-7': '5' };

test('one co-op under both sets of rules, from seven figures', async t => {
  const { page, faults } = await opened(t, '?calculator=dua-negara', { width: 360 });
  await fill(page, COOP);
  // By hand: 24 + 36 of 120 million; 5 % of 600.
  await shows(answer(page), 'Indonesia 50%; Malaysia 25%');
  await shows(page.locator('.answer'), /anggota menerima Rp60\.000\.000 menurut aturan Indonesia dan Rp30\.000\.000 menurut aturan Malaysia/);
  await fold(page, 'Ke mana tiap 100 pergi').click();
  await shows(page.locator('[role=region] tbody tr', { hasText: 'KWRS' }), /15\.600\.000/);
  await fold(page, 'Aturan di balik tiap baris').click();
  await shows(page.locator('.result dl').first(), /UU 25\/1992.*Akta Koperasi 1993/s);
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('a rate of exchange is the visitor’s own, and one that is none is told', async t => {
  const { page } = await opened(t, '?calculator=dua-negara');
  await fill(page, COOP);
  await fold(page, 'Dalam mata uang lain').click();
  await drawn(page);
  await fill(page, { 'dua-18': '3789' });
  await shows(page.locator('.fields'), /Rp120\.000\.000 ≈ RM31,700\.00/);
  await fill(page, { 'dua-18': '0' });
  await shows(page.locator('.fields'), /Kurs harus lebih dari nol/);
  await shows(answer(page), 'Indonesia 50%; Malaysia 25%', 'the comparison needs none');
});

test('nonsense on the pages across the border stays in its field with a sentence', async t => {
  const { page } = await opened(t, '?calculator=dua-negara');
  for (const [id, text] of [['dua-0', 'abc'], ['dua-2', '101'], ['dua-5', '-1'], ['dua-7', '5..5']]) {
    await fill(page, { ...COOP, [id]: text });
    await shows(page.locator('.problems'), /./);
    assert.equal((await page.locator(`#${id}`).inputValue()).replace('−', '-'), text);
  }
});

test('what a plant leaves is taken over as the surplus', async t => {
  const { page } = await open(await start(t), { path: '?calculator=rpb,dua-negara' });
  await turn(page, 1, { asItOpens: true });
  await page.getByRole('button', { name: /Isi dari “RPB”: Rp/ }).click();
  await drawn(page);
  await shows(() => page.locator('#dua-0').inputValue(), /\d/);
});

test('of a price abroad what reaches a member, and where export stops being worth it', async t => {
  const { page, faults } = await opened(t, '?calculator=ekspor', { width: 360 });
  await fill(page, { 'ekspor-0': '6,5', 'ekspor-1': '16000', 'ekspor-2': '0,1', 'ekspor-4': '42000', 'ekspor-3': '2800' });
  // 104.000 − 42.000, a tenth of it.
  await shows(answer(page), /^Rp6\.200/);
  await shows(page.locator('.answer'), /Di dalam negeri Rp2\.800.*ekspor membawa Rp3\.400/);
  // 28.000 and 42.000 are 70.000: 4,375 × 16.000.
  await shows(page.locator('.answer'), /harga FOB paling sedikit .*4,3[78]/);
  await page.locator('.fields select').first().selectOption({ label: 'CIF (dengan angkutan laut dan asuransi)' });
  await drawn(page);
  await fill(page, { 'ekspor-12': '0,4', 'ekspor-13': '0,1' });
  // 6 × 16.000 − 42.000.
  await shows(answer(page), /^Rp5\.400/);
  await fold(page, 'Bila kursnya berubah').click();
  await shows(page.locator('[role=region] tbody tr').first(), /−15%/);
  await fill(page, { 'ekspor-1': '0' });
  await shows(page.locator('.problems'), /Kurs/);
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('a closed part tells how many of its fields count, and not of those that are not asked for', async t => {
  const { page } = await opened(t, '?calculator=ekspor,pinjaman', { width: 360 });
  await tryExample(page);
  const folded = page.locator('.fields summary', { hasText: 'Satuan, biaya lain' });
  await shows(folded, /· \d terisi$/);
  await turn(page, 1, { asItOpens: true });
  const more = page.locator('.fields summary', { hasText: 'Biaya di muka' });
  await more.click();
  await page.locator('.fields details[open] input[type=text]').first().fill('50.000');
  await shows(more, 'Biaya di muka, masa tenggang, tanggal · 1 terisi');
  // Who shares profit has no fees.
  await page.locator('.fields select').first().selectOption({ label: 'Musyarakah (bagi hasil)' });
  await shows(more, 'Biaya di muka, masa tenggang, tanggal');
});

test('the pages across the border are for everybody', async t => {
  const site = await start(t);
  for (const path of ['?calculator=dua-negara', '?calculator=eksport&country=MY&lang=en']) {
    const { page } = await open(site, { path, asItOpens: true });
    await tryExample(page);
    await unfold(page);
    assert.deepEqual(await violations(page), []);
  }
});
