// The plant's page: from a price per nut to the change in one's own part, and what a plant costs at a volume.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, start, type } from './support.mjs';

const answer = page => page.locator('.answer strong').first().textContent();
const plain = text => text.replaceAll('\u200b', '');
const row = async (page, name) => plain(await page.locator('tr', { has: page.locator('th', { hasText: name }) }).first().locator('td').first().textContent());

async function plant(t, country = 0, options = {}) {
  const opened = await open(await start(t), options);
  await opened.page.locator('select.pick').nth(0).selectOption({ index: country });
  await opened.page.locator('.tab').nth(4).click();
  await opened.page.locator('#rpb-0').waitFor();
  return opened;
}

test('a coconut farmer on a small phone goes from a price per nut to the change in the own part', async t => {
  const { page, faults, requests } = await plant(t);
  const loaded = requests.length;
  assert.equal(await answer(page), 'Rp3.950/butir');
  let inputs = 0;
  for (const [slot, text] of [[1, '2.500'], [3, '62.000'], [0, '80.000']]) { await type(page, `rpb-${slot}`, text); inputs += 1; }
  // 0,12 × 62.000 − 1.800 − 600 − 85.000.000 ÷ 80.000 = 3.977,50, of which members are paid 3.800.
  assert.equal(await answer(page), 'Rp3.977,50/butir');
  assert.equal(await row(page, 'Tambahan marjin per satuan'), 'Rp1.477,50/butir');
  await page.getByRole('button', { name: 'Masukkan ke SHU' }).click();
  inputs += 1;
  const text = plain(await page.locator('.result').textContent());
  // The published co-op: 60,000,000 of other surplus gives Rp1.240.000; the plant adds 170,400,000 to it.
  assert.match(text, /Bagian saya berubah \+Rp3\.521\.600/);
  assert.equal(await row(page, 'Bagian saya tanpa RPB'), 'Rp1.240.000');
  assert.ok(inputs < 10);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.equal(requests.length, loaded, 'no request after loading');
  assert.deepEqual(faults, []);
});

test('the plant of Batu Bara costs Rp80.000 a kilogram at one tonne a month and Rp8.000 at ten', async t => {
  const { page } = await plant(t, 0, { width: 1280 });
  const options = await page.locator('section select').first().locator('option').allTextContents();
  await page.locator('section select').first().selectOption({ index: options.indexOf('Cabai segar → Cabai kering') });
  assert.equal(await page.locator('#rpb-2').inputValue(), '0,22', 'the yield that was measured');
  assert.equal(await page.locator('#rpb-5').inputValue(), '', 'what has no source is empty');
  for (const slot of [1, 3]) assert.equal(await page.locator(`#rpb-${slot}`).inputValue(), '', 'no price is a default');
  for (const [slot, text] of [[0, '1.000'], [1, '6.400'], [3, '50.000'], [4, '4.000'], [5, '0']]) await type(page, `rpb-${slot}`, text);
  await page.locator('summary', { hasText: 'Investasi' }).click();
  await page.locator('summary', { hasText: 'Asal angka' }).click();
  await page.locator('.rules li', { hasText: 'Batu Bara' }).locator('button').click();
  assert.equal(await page.locator('#rpb-25').inputValue(), '9.600.000.000', 'taken over by a tap');
  assert.match(await page.locator('.answer').textContent(), /sejauh ini/, 'a plant without its life is no whole answer');
  await type(page, 'rpb-26', '10');
  assert.equal(await row(page, 'Biaya pabrik per satuan'), 'Rp80.000/kg');
  await type(page, 'rpb-0', '10.000');
  assert.equal(await row(page, 'Biaya pabrik per satuan'), 'Rp8.000/kg');
  const source = page.locator('.rules a[href^="https://jurnal.harianregional.com"]').first();
  assert.ok(await source.isVisible(), 'a source behind a tap');
  await type(page, 'rpb-2', '0,5');
  assert.match(await page.locator('.card > .error').textContent(), /jauh dari yang pernah diukur \(0,202–0,224\)/);
});

test('forms stand side by side, and the difference is said in words', async t => {
  const { page } = await plant(t, 0, { width: 1280 });
  await page.getByRole('button', { name: 'Bandingkan dengan' }).click();
  await type(page, 'rpb-0', '50.000');
  const text = plain(await page.locator('.result').textContent());
  assert.match(text, /Rp850\/butir lebih kecil daripada pilihan 1\./);
  await page.getByRole('button', { name: 'Hapus pilihan 1' }).click();
  assert.equal(await page.getByRole('button', { name: 'Hapus pilihan 1' }).count(), 0);
});

test('one culm becomes trays or baskets: each is priced, one is made', async t => {
  const { page } = await plant(t, 0, { width: 1280 });
  const options = await page.locator('section select').first().locator('option').allTextContents();
  await page.locator('section select').first().selectOption({ index: options.indexOf('Bambu → Anyaman bambu') });
  for (const [slot, text] of [[0, '1.000'], [1, '15.000'], [3, '8.500'], [4, '2.000'], [5, '1.000.000']]) await type(page, `rpb-${slot}`, text);
  // 3 × 8.500 − 2.000 − 1.000.
  assert.equal(await answer(page), 'Rp22.500/batang');
  await page.locator('summary', { hasText: 'Produk lain' }).click();
  await type(page, 'rpb-17', '17.500');
  const made = page.locator('label', { hasText: 'Yang dibuat' }).locator('select');
  await made.selectOption({ index: 2 });
  await page.waitForTimeout(100);
  // 5 × 17.500 − 2.000 − 1.000.
  assert.equal(await answer(page), 'Rp84.500/batang');
  await page.locator('section select').first().selectOption({ index: 0 });
  await page.waitForTimeout(100);
  assert.equal(await answer(page), 'Rp3.950/butir', 'the example comes back');
  await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
  assert.equal(await page.locator('#rpb-17').inputValue(), '17.500', 'and so does what was typed');
});

test('in Malaysia the plant changes the rate that the profit affords, once the statutory rates are given', async t => {
  const { page } = await plant(t, 1, { width: 1280 });
  assert.equal(await answer(page), 'RM2.15/butir');
  await page.locator('.answer + *, .result').first().waitFor();
  await page.locator('.result .chips button').first().click();
  for (const [slot, text] of [[48, '10'], [49, '2'], [50, '1']]) await type(page, `rpb-${slot}`, text);
  const text = plain(await page.locator('.result').textContent());
  assert.match(text, /\+RM/, text.slice(0, 400));
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
  assert.match(await page.locator('#rpb-42-note').textContent(), /lebih besar dari nol/);
  assert.deepEqual(faults, []);
});
