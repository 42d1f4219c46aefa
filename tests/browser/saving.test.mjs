// Saving in the browser: only when asked for, and whatever the storage does the calculation goes on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWER, forAWhile, open, ownFigures, shows, start, turn, type } from './support.mjs';

const stored = page => page.evaluate(() => Object.keys(localStorage));
const ready = page => page.locator('.share > summary').click();
const keep = page => page.locator('[data-do=keep]');
const KEY = 'kalkulator-koperasi:/:0';

// What is saved is saved 600 ms after the last touch.

test('nothing is stored before the visitor says so; then a reload brings the figures back, and one press removes all', async t => {
  const { page, faults } = await open(await start(t));
  await ready(page);
  await type(page, 'surplus', '80.000.000');
  await forAWhile();
  assert.deepEqual(await stored(page), []);
  await keep(page).check();
  await page.waitForFunction(() => localStorage.length === 1);
  await type(page, 'surplus', '90.000.000');
  // At once, before any pause is over.
  await page.reload();
  await page.locator('.opened', { hasText: 'tersimpan' }).waitFor();
  await shows(() => page.locator('#surplus').inputValue(), '90.000.000');
  await ready(page);
  await shows(() => keep(page).isChecked(), true);
  await page.locator('[data-do=forget]').click();
  await page.waitForFunction(() => localStorage.length === 0);
  await shows(() => keep(page).isChecked(), false);
  await type(page, 'surplus', '70.000.000');
  await forAWhile();
  assert.deepEqual(await stored(page), []);
  assert.deepEqual(faults, []);
});

const broken = [
  ['reading is refused', () => { Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }); }, /tidak mengizinkan/],
  ['there is none', () => { Object.defineProperty(window, 'localStorage', { value: null }); }, /tidak mengizinkan/],
  ['it is full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }, /penuh/],
];
for (const [name, harm, words] of broken) {
  test(`when ${name}, figures go on and it is said`, async t => {
    const { browser, address } = await start(t);
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    await page.addInitScript(harm);
    await page.goto(address);
    await ready(page);
    await ownFigures(page);
    if (await keep(page).isEnabled()) await keep(page).check();
    await page.locator('.share .hint', { hasText: words }).waitFor();
    await type(page, 'surplus', '120.000.000');
    await shows(page.locator('.answer strong'), 'Rp2.480.000');
    assert.deepEqual(errors, []);
  });
}

const texts = [['nonsense', 'garbage'], ['{"version":1', 'cut'], ['{"version":1,"sum":1,"lines":"page=ID/0\\nsurplus=1"}', 'changed'], ['null', 'null']];
for (const [text, name] of texts) {
  test(`what was saved and is damaged (${name}) is set aside, not deleted`, async t => {
    const { browser, address } = await start(t);
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator('.share').waitFor();
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
    await page.reload();
    await ready(page);
    await page.locator('.share .hint', { hasText: /disisihkan/ }).waitFor();
    await shows(page.locator('.answer strong'), '–');
    const aside = (await stored(page)).find(key => key.startsWith(`${KEY}:damaged:`));
    assert.equal(await page.evaluate(key => localStorage.getItem(key), aside), text);
  });
}

test('what a newer version saved is left alone', async t => {
  const { browser, address } = await start(t);
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('.share').waitFor();
  const text = '{"version":2,"anything":true}';
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
  await page.reload();
  await ready(page);
  await page.locator('.share .hint', { hasText: /lebih baru/ }).waitFor();
  await type(page, 'surplus', '120.000.000');
  await forAWhile();
  assert.equal(await page.evaluate(key => localStorage.getItem(key), KEY), text);
});

test('another tab removed everything: this one does not bring it back', async t => {
  const { browser, address } = await start(t);
  const context = await browser.newContext();
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await page.goto(address);
  await ready(one);
  await keep(one).check();
  await one.waitForFunction(() => localStorage.length === 1);
  await other.reload();
  await ready(other);
  await other.locator('[data-do=forget]').click();
  await one.waitForFunction(() => localStorage.length === 0);
  await type(one, 'surplus', '75.000.000');
  await forAWhile();
  assert.deepEqual(await stored(one), []);
});

test('the page opens without a network once it was there', async t => {
  const { browser, address } = await start(t);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(worker => worker.active && worker.active.state === 'activated'));
  await context.setOffline(true);
  await page.reload();
  await page.locator(ANSWER).waitFor();
  await turn(page, 4);
  await page.locator(ANSWER, { hasText: 'Layak' }).waitFor();
});
