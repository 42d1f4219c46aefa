// Saving in the browser: only when asked for, and whatever the storage does the calculation goes on.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ANSWER, copied, forAWhile, open, openSharing, ownFigures, shows, start, turn, type } from './support.mjs';

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
  await page.locator('[data-do=forget-all]').click();
  await page.waitForFunction(() => localStorage.length === 0);
  await shows(() => keep(page).isChecked(), false);
  await type(page, 'surplus', '70.000.000');
  await forAWhile();
  assert.deepEqual(await stored(page), []);
  assert.deepEqual(faults, []);
});

const steps = page => page.locator('.result details').filter({ has: page.locator('summary', { hasText: /^(Bagaimana dihitung|How is it calculated)\?$/ }) });
const opensSteps = async page => {
  await ownFigures(page);
  await steps(page).evaluate(fold => { fold.open = true; });
  await page.locator('.steps').first().waitFor();
};

test('what is open is open again where figures are kept, in another language too, and closed again where it was closed', async t => {
  const { page, faults } = await open(await start(t));
  await ready(page);
  await keep(page).check();
  await opensSteps(page);
  await type(page, 'surplus', '90.000.000');
  // The number of “Bagaimana dihitung?”, for ever: browsers hold it.
  await page.waitForFunction(key => JSON.parse(localStorage.getItem(key) ?? '{}').folds?.split('.').includes('3755534933'), KEY);
  await page.goto(`${page.url().split(/[?#]/)[0]}?lang=en`);
  await page.locator('.steps').first().waitFor();
  await shows(() => steps(page).evaluate(fold => fold.open), true);
  await steps(page).locator('> summary').click();
  await page.locator('.steps').first().waitFor({ state: 'detached' });
  await forAWhile();
  await page.reload();
  await page.locator('.opened').waitFor();
  await forAWhile();
  await shows(() => steps(page).evaluate(fold => fold.open), false);
  assert.deepEqual(faults, []);
});

test('without keeping nothing is open after a reload', async t => {
  const { page } = await open(await start(t));
  await ready(page);
  await opensSteps(page);
  await forAWhile();
  assert.deepEqual(await stored(page), []);
  await page.reload();
  await page.locator('.share').waitFor();
  await forAWhile();
  assert.equal(await page.locator('.share').evaluate(fold => fold.open), false);
});

for (const folds of ['"x"', '"99999999999.1.."', '{}', '[1,2]', 'null', '7', JSON.stringify('1.'.repeat(5000)), '"1\\nlang=en"']) {
  test(`figures come back whatever stands where the open parts should be: ${folds.slice(0, 20)}`, async t => {
    const { page, faults } = await open(await start(t));
    await ready(page);
    await keep(page).check();
    await type(page, 'surplus', '90.000.000');
    await page.waitForFunction(key => /90/.test(localStorage.getItem(key)), KEY);
    await forAWhile();
    // Nothing is written any more: what was harmed would be mended.
    await page.evaluate(([key, folds]) => {
      const record = JSON.parse(localStorage.getItem(key));
      localStorage.setItem(key, JSON.stringify({ ...record, folds: 0 }).replace('"folds":0', `"folds":${folds}`));
      Storage.prototype.setItem = () => {};
    }, [KEY, folds]);
    await page.reload();
    await page.locator('.opened', { hasText: 'tersimpan' }).waitFor();
    await shows(() => page.locator('#surplus').inputValue(), '90.000.000');
    await shows(page.locator('.answer'), /SHU Anda/);
    assert.deepEqual(faults, []);
  });
}

const broken = [
  ['reading is refused', () => { Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }); }, /tidak mengizinkan/],
  ['there is none', () => { Object.defineProperty(window, 'localStorage', { value: null }); }, /tidak mengizinkan/],
  ['what is written is not held', () => { Storage.prototype.setItem = () => {}; }, /tidak menahan/],
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
    await page.locator('.kept .hint', { hasText: words }).waitFor();
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
    await page.locator('.kept .hint', { hasText: /disisihkan/ }).waitFor();
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
  await page.locator('.kept .hint', { hasText: /lebih baru/ }).waitFor();
  await type(page, 'surplus', '120.000.000');
  await forAWhile();
  assert.equal(await page.evaluate(key => localStorage.getItem(key), KEY), text);
});

const tabs = async (t, count = 2) => {
  const { browser, address } = await start(t);
  const context = await browser.newContext();
  const pages = [];
  for (let at = 0; at < count; at++) { const page = await context.newPage(); await page.goto(address); await page.locator('.kept').waitFor(); pages.push(page); }
  return { context, address, pages };
};

test('two tabs never write over each other silently: the one that is behind says so, and its visitor chooses', async t => {
  const { pages: [one, other] } = await tabs(t);
  await keep(one).check();
  await type(one, 'surplus', '50.000.000');
  await one.waitForFunction(() => /50000000/.test(localStorage['kalkulator-koperasi:/:0'] || ''));
  await other.reload();
  await other.locator('.opened', { hasText: 'tersimpan' }).waitFor();
  await type(one, 'surplus', '51.000.000');
  await one.waitForFunction(() => /51000000/.test(localStorage['kalkulator-koperasi:/:0']));
  await other.locator('.opened', { hasText: /tab lain/ }).waitFor();
  await type(other, 'surplus', '70.000.000');
  await forAWhile();
  assert.match(await one.evaluate(() => localStorage['kalkulator-koperasi:/:0']), /51000000/, 'not written over');
  await other.locator('.opened [data-do=keep-here]').click();
  await one.waitForFunction(() => /70000000/.test(localStorage['kalkulator-koperasi:/:0']));
  await one.locator('.opened [data-do=keep-there]').click();
  await shows(() => one.locator('#surplus').inputValue(), '70.000.000');
});

test('what vanished while the page was open is said, and is not written again unasked', async t => {
  const { pages: [page] } = await tabs(t, 1);
  await keep(page).check();
  await type(page, 'surplus', '50.000.000');
  await page.waitForFunction(() => localStorage.length === 1);
  await page.evaluate(() => localStorage.clear());
  await type(page, 'surplus', '60.000.000');
  await page.locator('.opened', { hasText: /tidak ada lagi/ }).waitFor();
  await shows(() => page.locator('#surplus').inputValue(), '60.000.000', 'the screen keeps it');
  assert.deepEqual(await stored(page), []);
  await page.locator('.opened [data-do=noticed]').click();
  await page.locator('.opened').waitFor({ state: 'detached' });
});

test('a link opens beside what is kept, and does not take its place until the visitor says so', async t => {
  const { pages: [page], address } = await tabs(t, 1);
  await keep(page).check();
  await type(page, 'surplus', '50.000.000');
  await page.waitForFunction(() => /50000000/.test(localStorage['kalkulator-koperasi:/:0'] || ''));
  await page.goto('about:blank');
  await page.goto(`${address}#k=susu-sejahtera`);
  await page.locator('.opened b', { hasText: 'Susu Sejahtera' }).waitFor();
  await page.locator('.opened', { hasText: /masih tersimpan/ }).waitFor();
  await page.locator('.tabs .tab').nth(1).evaluate(button => button.click());
  await forAWhile();
  assert.match(await page.evaluate(() => localStorage['kalkulator-koperasi:/:0']), /50000000/);
  await page.locator('.tabs .tab').nth(0).evaluate(button => button.click());
  await page.locator('.opened [data-do=keep-there]').click();
  await shows(() => page.locator('#surplus').inputValue(), '50.000.000');
});

test('mid-typing is kept too, and a case of the library stays one', async t => {
  const { pages: [page] } = await tabs(t, 1);
  await keep(page).check();
  await type(page, 'surplus', '1.5');
  await page.locator('.share > summary').click();
  await page.locator('#for-cooperative').fill('Koperasi Melati');
  await page.waitForFunction(() => /about-cooperative=Koperasi Melati/.test(localStorage['kalkulator-koperasi:/:0']));
  await page.reload();
  await page.locator('.opened', { hasText: 'tersimpan' }).waitFor();
  await shows(() => page.locator('#surplus').inputValue(), '1.5');
  await openSharing(page);
  await shows(() => page.locator('#for-cooperative').inputValue(), 'Koperasi Melati');
  await page.locator('.opened [data-do=case-leave]').click();
  await shows(() => page.locator('#surplus').inputValue(), '');
  // What begins anew is no longer theirs.
  await shows(() => page.locator('#for-cooperative').inputValue(), '');
  await page.locator('.opened').waitFor({ state: 'detached' });
  await page.locator('.workshop > summary').click();
  await page.locator('.cases .link', { hasText: 'Susu' }).click();
  await page.waitForFunction(() => /case=susu-sejahtera/.test(localStorage['kalkulator-koperasi:/:0']));
  await page.reload();
  await page.locator('.answer', { hasText: 'Contoh: Koperasi Susu Sejahtera' }).waitFor();
});

/** A page with the widget's own page in a frame, which is of another site unless it is `near`. */
const framed = async (t, box, near) => {
  const folder = copied(t);
  const { browser, address } = await start(t, { folders: [folder], policy: () => undefined, more: { 'access-control-allow-origin': '*' } });
  writeFileSync(join(folder, 'host.html'), `<!doctype html><iframe src="${address}" ${box} width="400" height="900"></iframe>`);
  const page = await browser.newPage();
  await page.goto(`${near ? address : address.replace('127.0.0.1', 'localhost')}host.html`);
  return { page, frame: page.frameLocator('iframe') };
};

for (const [name, box] of [['a boxed frame', 'sandbox="allow-scripts"'], ['a frame of another site', '']]) test(`${name} goes on without a storage and says so`, async t => {
  const { frame } = await framed(t, box);
  await frame.locator('.kept .hint', { hasText: /tidak mengizinkan/ }).waitFor();
  await shows(() => frame.locator('[data-do=keep]').isEnabled(), false);
  await shows(frame.locator('.example strong'), 'Rp1.240.000');
});

test('a frame that may keep something does, and says for which page', async t => {
  const { page, frame } = await framed(t, '', true);
  await frame.locator('.kept .hint', { hasText: /untuk halaman situs ini/ }).waitFor();
  await frame.locator('[data-do=keep]').check();
  await frame.locator('#surplus').fill('50.000.000');
  await forAWhile();
  await page.reload();
  await shows(() => frame.locator('#surplus').inputValue(), '50.000.000');
});

test('figures whose page does not come stay kept, whatever is pressed meanwhile', async t => {
  const { browser, address } = await start(t);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.kept').waitFor();
  await turn(page, 4);
  await keep(page).check();
  await page.waitForFunction(() => /page=ID\/4/.test(localStorage['kalkulator-koperasi:/:0'] || ''));
  const before = await page.evaluate(() => localStorage['kalkulator-koperasi:/:0']);
  await page.route('**/part-plant*', route => route.abort());
  await page.reload();
  await page.locator('.tabs .tab').first().waitFor({ state: 'attached' });
  await page.locator('.title').click();
  await forAWhile();
  await page.locator('.title').click();
  await forAWhile();
  assert.equal(await page.evaluate(() => localStorage['kalkulator-koperasi:/:0']), before);
  await page.unroute('**/part-plant*');
  await page.reload();
  await page.locator('.opened', { hasText: 'tersimpan' }).waitFor();
  await page.locator('.tabs .tab').nth(4).and(page.locator('[aria-current]')).waitFor({ state: 'attached' });
});

test('a host can switch it off: nothing is read, offered or written', async t => {
  const { page } = await open(await start(t), { path: '?saving=off', asItOpens: true });
  await page.locator('.workshop').waitFor();
  await forAWhile();
  assert.equal(await page.locator('.kept').count(), 0);
  assert.deepEqual(await stored(page), []);
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
  await other.locator('[data-do=forget-all]').click();
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
