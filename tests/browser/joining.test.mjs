// A member of a school co-op who joined in March: from an empty page to the dividend, on a phone, every tap and key counted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, lacks, open, shows, start } from './support.mjs';

const EMPTY = { path: '?country=MY&lang=ms&calculator=dividen', asItOpens: true };
const LOWEST = { index: 1 }, MARCH = { index: 3 };
const answer = page => page.locator('.answer strong').first();

/** Whether an element stands between the upper edge of the screen and the bar at its lower one. */
const inSight = locator => locator.evaluate(element => {
  const { top, bottom } = element.getBoundingClientRect();
  const bar = element.getRootNode().querySelector('.peek');
  const end = bar && bar !== element ? bar.getBoundingClientRect().top : innerHeight;
  return top >= 0 && bottom <= Math.min(end, innerHeight);
});

/** Counts what is tapped and typed; what a tap changes has to be in sight without another. */
function hand(page) {
  const count = { taps: 0, keys: 0 };
  const see = async changed => {
    await drawn(page);
    for (const one of [].concat(changed)) await shows(() => inSight(typeof one === 'string' ? page.locator(one).first() : one), true, `${one} is in sight`);
  };
  return {
    count,
    async type(id, text) {
      await page.locator(`#${id}`).click();
      count.taps += 1;
      await page.keyboard.type(text);
      count.keys += text.length;
      await see([`#${id}`, '.peek']);
    },
    // One tap opens a list, one picks.
    async pick(select, option, changed) {
      await select.evaluate(element => element.scrollIntoView({ block: 'center' }));
      await select.selectOption(option);
      count.taps += 2;
      await see(changed);
    },
    async tap(locator, changed) {
      await locator.click();
      count.taps += 1;
      await see(changed);
    },
  };
}

test('who joined in March reads RM23.25, and RM26.33 if paid on the first, within 12 taps and 40 keys', async t => {
  const { page, faults } = await open(await start(t), EMPTY);
  const { type, pick, count } = hand(page);
  const selects = page.locator('select:not(.pick)');
  await shows(() => page.locator('.fields :is(input, select):visible').count(), found => found <= 7, 'seven fields at most');
  await type('my-1', '5');
  await type('my-3', '4');
  await pick(selects.nth(0), LOWEST, selects.nth(1));
  await pick(selects.nth(1), MARCH, '#my-89');
  await shows(() => page.locator('.fields :is(input, select):visible').count(), 7, 'seven fields at most');
  await type('my-89', '500');
  await type('my-7', '30');
  await shows(page.locator('.peek'), /RM23\.25/, 'an answer before the day is asked for');
  await type('my-91', '10');
  await shows(answer(page), 'RM23.25');
  await shows(page.locator('.result'), /Bayaran pada 10 hb: baki terendah bulan itu ialah baki sebelum bayaran/);
  await shows(() => inSight(page.locator('p.hint', { hasText: 'Baki terendah bulan Mac: RM0.00.' })), true, 'why, beside the day');
  assert.ok(count.taps <= 12, `${count.taps} taps`);
  assert.ok(count.keys <= 40, `${count.keys} keys`);
  t.diagnostic(`${count.taps} taps, ${count.keys} keys`);
  await page.locator('#my-91').fill('1');
  await shows(answer(page), 'RM26.33');
  await shows(page.locator('.result'), /Bayaran pada 1 hb dikira sejak bulan itu juga/);
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('a balance that is filled in can be typed over, is marked, and comes back with one tap', async t => {
  const { page, faults } = await open(await start(t), EMPTY);
  const { type, pick, tap, count } = hand(page);
  const selects = page.locator('select:not(.pick)');
  await type('my-1', '5');
  await pick(selects.nth(0), LOWEST, selects.nth(1));
  await pick(selects.nth(1), MARCH, '#my-89');
  await type('my-89', '500');
  const fold = page.locator('summary', { hasText: 'Baki setiap bulan' });
  await shows(fold, 'Baki setiap bulan: 12 daripada 12 diisi');
  await tap(fold, '#my-33');
  const april = page.locator('#my-36');
  await shows(() => april.inputValue(), '500');
  // Emptied by keyboard it stays empty while one types: what is calculated does not come in between.
  await april.click();
  await page.keyboard.press('End');
  for (let key = 0; key < 3; key++) await page.keyboard.press('Backspace');
  await drawn(page);
  await shows(() => april.inputValue().then(text => text.trim()), '');
  await page.keyboard.type('600');
  await shows(() => april.inputValue().then(text => text.trim()), '600');
  await shows(fold, /12 daripada 12 diisi, 1 saya ubah/);
  // (500 × 9 + 100) ÷ 12 × 5 %.
  await shows(page.locator('.peek'), /RM19\.17/);
  const before = count.taps;
  await tap(page.getByRole('button', { name: 'guna kiraan' }), '#my-36');
  assert.equal(count.taps, before + 1);
  await shows(() => april.inputValue(), '500');
  await lacks(fold, /saya ubah/);
  await shows(answer(page), 'RM18.75');
  // Left empty, the calculated one is there again.
  await april.fill('');
  await page.locator('#my-37').click();
  await shows(() => april.inputValue(), '500');
  assert.deepEqual(faults, []);
});

test('joining and payments travel in a link', async t => {
  const { page } = await open(await start(t), EMPTY);
  const { type, pick } = hand(page);
  const selects = page.locator('select:not(.pick)');
  await type('my-3', '4');
  await pick(selects.nth(0), LOWEST, selects.nth(1));
  await pick(selects.nth(1), MARCH, '#my-89');
  await type('my-7', '30');
  await shows(answer(page), 'RM4.50');
  const link = await page.evaluate(() => document.querySelector('kalkulator-koperasi').toShareUrl());
  await page.goto('about:blank');
  await page.goto(link);
  await shows(answer(page), 'RM4.50');
  await shows(page.locator('summary', { hasText: 'Baki setiap bulan' }), /12 daripada 12/);
  await shows(() => page.locator('select:not(.pick)').nth(1).evaluate(select => select.selectedIndex), 3);
});
