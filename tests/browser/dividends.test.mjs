// Dividends and rebates of members in Malaysia, the account of an officer and the co-op’s tax.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allHere, lacks, malaysia, pick, shows, start, turn, type, typed, unfold } from './support.mjs';

const MONTHS = { share: 33, subscription: 45 };
const VARYING = ['900', '1,000', '1,000', '1,000', '800', '1,000', '900', '1,000', '1,000', '1,000', '1,000', '1,000'];
const WORDS = {
  id: { pick: 0, empty: 'Mulai kosong', total: 'Anda mendapat RM455.00 dari modal syer (6.5% × RM7,000.00) dan RM58.00 dari modal yuran (6% × ≈ RM966.67).' },
  ms: { pick: 1, empty: 'Mula kosong', total: 'Anda mendapat RM455.00 daripada modal syer (6.5% × RM7,000.00) dan RM58.00 daripada modal yuran (6% × ≈ RM966.67).' },
  en: { pick: 2, empty: 'Start empty', total: 'You get RM455.00 from share capital (6.5% × RM7,000.00) and RM58.00 from subscription capital (6% × ≈ RM966.67).' },
};
/** Opens what is folded among the fields. */
const openFields = page => page.evaluate(() => { for (const fold of document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('.fields details:not(.peek)')) fold.open = true; });
const answer = page => page.locator('.answer strong').first();
const focused = page => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.id);

for (const [language, words] of Object.entries(WORDS)) {
  test(`a member with shares and subscriptions reads RM513.00 by monthly minimum balances, in ${language}`, async t => {
    const { page, faults, requests } = await malaysia(await start(t));
    await pick(page, 1, words.pick);
    await page.getByRole('button', { name: words.empty }).click();
    await page.locator('.field select').first().selectOption({ index: 1 });
    await allHere(page);
    const loaded = requests.length;
    await type(page, 'my-1', '6.50');
    await type(page, 'my-3', '6');
    await unfold(page);
    for (let month = 0; month < 12; month++) {
      await type(page, `my-${MONTHS.share + month}`, '7000');
      await type(page, `my-${MONTHS.subscription + month}`, VARYING[month]);
    }
    await shows(answer(page), 'RM513.00');
    await shows(page.locator('.answer .words'), words.total);
    await shows(page.locator('.steps'), /6% × ≈ RM966\.6667 = RM58\.00/);
    await shows(() => page.locator(`#my-${MONTHS.subscription}`).inputValue(), '900', 'kept as typed');
    await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
    assert.equal(requests.length, loaded, 'no request after loading');
    assert.deepEqual(faults, []);
  });
}

test('an officer sees the account of the guide of 2024 to the last ringgit, and is asked for what is not known', async t => {
  const { page, faults } = await malaysia(await start(t), { width: 1280 });
  await turn(page, 1);
  await shows(answer(page), 'RM36,000.00');
  await shows(page.locator('.answer'), /Pembagian RM95,750\.00 melebihi laba RM59,750\.00 yang dapat dibagikan, sebesar RM36,000\.00\. Laba ditahan ke tahun depan RM114,000\.00/);
  // What follows in the account, line by line; what is typed stands between.
  const found = () => page.locator('.sheet .amount .found').allTextContents();
  const carried = () => found().then(amounts => amounts.at(-1));
  await shows(found, ['RM9,750.00', 'RM750.00', 'RM750.00', 'RM63,750.00', 'RM59,750.00', 'RM80,000.00', 'RM95,750.00', '−RM36,000.00', 'RM114,000.00']);
  await shows(page.locator('.sheet'), /Pembagian melebihi laba tahun ini: kurang RM36,000\.00\./);
  // The rate of the reserve after November 2025 was not found: the line says so, and the page asks.
  await page.locator('#my-32').fill('2025-12-31');
  await shows(answer(page), '–');
  await shows(page.locator('.sheet'), /KWRSwajib diisi: persentase 2025 menurut ketetapan SKM/);
  await page.locator('.result .link').first().click();
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.id), 'my-19');
  await type(page, 'my-19', '13');
  await shows(carried, 'RM114,000.00');
  // Approved below proposed: both are shown, and what was approved is paid.
  await page.getByRole('button', { name: '+ Persentase yang disetujui SKM' }).click();
  await shows(() => focused(page), 'my-29');
  await typed(page, '8');
  await shows(carried, 'RM130,000.00');
  const rates = () => page.locator('.rates').first().locator('li').allTextContents();
  await shows(rates, ['■ Diusulkan10%RM80,000.00', '✓ Disetujui8%RM64,000.00', '▲ Terjangkau5.5%RM44,000.00', '┃ Persentase tertinggi tanpa izin SKM10%RM80,000.00']);
  // Backwards: what RM50,000 afford, and what 5 % takes, each below its field.
  await page.locator('summary', { hasText: 'Mulai dari dividen' }).click();
  await type(page, 'my-86', '50,000');
  await type(page, 'my-87', '5');
  const below = field => page.locator(`.field:has(#${field}) + .found`);
  await shows(below('my-86'), /dari jumlah itu6\.25%/);
  await shows(below('my-87'), /Semua dividen dengan persentase ituRM40,000\.00/);
  // (40,000 + 15,750 + 4,000) ÷ 85 %.
  await shows(below('my-87'), /diperlukan untuk persentase ituRM70,294\.12/);
  assert.deepEqual(faults, []);
});

test('daily balances of a year, up to a cut-off day, and the average of month ends', async t => {
  const { page } = await malaysia(await start(t));
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await page.locator('.field select').first().selectOption({ index: 4 });
  await openFields(page);
  await page.locator('.fields details select').first().selectOption({ index: 0 });
  await openFields(page);
  await page.locator('#my-32').fill('2025-12-31');
  await type(page, 'my-1', '10');
  await type(page, 'my-4', '1,000');
  await page.locator('#my-62').fill('2025-07-01');
  await type(page, 'my-63', '2,000');
  await shows(answer(page), 'RM150.41', '(1,000 × 181 + 2,000 × 184) ÷ 365 × 10 %');
  await page.locator('#my-61').fill('2025-06-30');
  await shows(answer(page), 'RM100.00', 'later changes do not count');
  await page.locator('#my-62').fill('2026-07-01');
  await page.locator('.problems', { hasText: 'Pilih hari di dalam tahun buku' }).waitFor();
  await page.locator('.problems .link').click();
  await shows(() => focused(page), 'my-62', 'the day, not the balance');
  await page.locator('.field select').first().selectOption({ index: 3 });
  for (let month = 0; month < 12; month++) await type(page, `my-${MONTHS.share + month}`, month < 6 ? '1,000' : '2,000');
  await shows(answer(page), 'RM150.00');
});

test('an officer estimates the tax of a year by its scale, and is told what it is confirmed for', async t => {
  const { page } = await malaysia(await start(t));
  await turn(page, 1);
  await page.locator('summary', { hasText: 'Taksiran pajak' }).click();
  await page.getByLabel('Skala').selectOption({ index: 1 });
  await type(page, 'my-11', '520,800');
  for (const [slot, text] of [[57, '388,800'], [58, '182,470'], [59, '759,000']]) await type(page, `my-${slot}`, text);
  await shows(page.locator('.sheet'), /Taksiran pajak koperasiRM21,618\.40/);
  await page.getByRole('button', { name: 'Pakai RM21,618.40' }).click();
  await shows(() => page.locator('#my-16').inputValue(), '21,618.40');
  await lacks(page.locator('.remarks'), /hanya untuk tahun yang dipilih/, 'that scale is the year’s');
  await page.getByLabel('Skala').selectOption({ index: 2 });
  await shows(page.locator('.remarks'), /hanya untuk tahun yang dipilih/);
});

test('a rebate in Malaysia by what was bought', async t => {
  const { page } = await malaysia(await start(t));
  await turn(page, 3);
  await shows(answer(page), 'RM108.00', '40,000 × 25 % × 1,800 ÷ 300,000 + 40,000 × 20 % × 1,500 ÷ 250,000');
  await type(page, 'rebat-2', '');
  await shows(answer(page), 'RM60.00');
});
