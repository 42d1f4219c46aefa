// What is typed into the first picture, whatever becomes of the module.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWER, shows, start } from './support.mjs';

const MODULE = /kalkulator-koperasi-[0-9a-f]{16}\.wasm$/, SCRIPT = /\/kalkulator-koperasi-[0-9a-f]{16}\.js/, LOADER = /\/kalkulator-koperasi\.js/;
const FIGURES = { surplus: '120000000', 'pool0-share': '25', 'capital-share': '20', 'capital-mine': '2000000', 'capital-all': '100000000', 'pool0-mine': '5000000', 'pool0-all': '75000000' };

/** A page on which files that match `file` wait until `then` says how they fare: `continue` or `abort`. */
async function open(t, { path = '', file }) {
  const { browser, address } = await start(t);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  let then, how = new Promise(done => { then = done; });
  const fare = what => { then(what); how = what; };
  await page.route(file, async route => route[await how]());
  await page.goto(address + path, { waitUntil: 'commit' });
  await page.locator('.picture .question').waitFor();
  return { page, fare };
}
const drawn = (page, id) => page.locator(`.picture #${id}`);
const own = (page, id) => page.locator(`:not(.picture) > .kk #${id}`);
const bar = page => page.locator('.failed:visible');
const fill = async (page, find, figures) => { for (const [id, text] of Object.entries(figures)) await find(page, id).fill(text); };

test('what cannot be read is kept, and said at its field when the module is there', async t => {
  const { page, fare } = await open(t, { file: MODULE });
  await drawn(page, 'surplus').fill('12x');
  await drawn(page, 'capital-mine').fill('2.000');
  fare('continue');
  await shows(page.locator(':not(.picture) > .kk .field:has(#surplus) .error'), /Ini tidak terbaca sebagai angka/);
  assert.equal(await own(page, 'surplus').inputValue(), '12x');
  assert.equal(await own(page, 'capital-mine').inputValue(), '2.000');
  assert.equal(await page.locator('.picture').count(), 0);
});

test('a list that is pasted into the picture is read when the page is there', async t => {
  const { page, fare } = await open(t, { path: '?calculator=daftar', file: MODULE });
  await drawn(page, 'daftar-paste').fill('No Anggota\tNama\tSimpanan\n1\tAli\t100000\n2\tBudi\t200000\n');
  fare('continue');
  await page.locator(':not(.picture) > .kk .heads').waitFor();
  await shows(page.locator(':not(.picture) > .kk'), /Budi/);
});

for (const [what, gone] of [['the module', MODULE], ['its script', SCRIPT], ['the loader', LOADER]]) {
  for (const [path, said, again] of [['', 'Yang Anda ketik tetap ada', 'Coba lagi'], ['?lang=en', 'What you typed stays', 'Try again']]) {
    test(`${what} does not come: what was typed stays, a sentence says what to do, and it can be tried again: ${path || 'no settings'}`, async t => {
      const { page, fare } = await open(t, { path, file: gone });
      await fill(page, drawn, FIGURES);
      fare('abort');
      await bar(page).waitFor();
      assert.equal(await bar(page).count(), 1);
      assert.ok((await bar(page).textContent()).includes(said));
      assert.equal(await drawn(page, 'surplus').inputValue(), FIGURES.surplus);
      // The way by hand is below.
      const section = page.locator(`section${await bar(page).getByRole('link').getAttribute('href')}`);
      assert.equal(await section.isVisible(), true);
      await bar(page).getByRole('button', { name: again }).click();
      await bar(page).waitFor();
      assert.equal(await drawn(page, 'surplus').inputValue(), FIGURES.surplus, 'it may fail more than once');
      fare('continue');
      await bar(page).getByRole('button', { name: again }).click();
      await shows(page.locator(ANSWER), 'Rp2.480.000');
      assert.equal(await bar(page).count(), 0);
      assert.equal(await page.locator('.picture').count(), 0);
      assert.equal(await own(page, 'surplus').inputValue(), FIGURES.surplus);
    });
  }
}

test('nothing was typed and the module does not come: words, and it can be tried again', async t => {
  const { browser, address } = await start(t);
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route(MODULE, route => route.abort());
  await page.goto(address);
  await page.locator('section.words:visible').waitFor();
  await page.unroute(MODULE);
  await bar(page).getByRole('button').click();
  await page.locator('.kk .example strong').waitFor();
  assert.equal(await bar(page).count(), 0);
});

test('the file of the page itself comes late, or only the second time: what was typed is taken over', async t => {
  const part = /part-dividend/;
  const { page, fare } = await open(t, { path: '?country=MY', file: part });
  await page.locator('.picture input[type=text]').first().fill('1000');
  const id = await page.locator('.picture input[type=text]').first().getAttribute('id');
  fare('abort');
  await bar(page).waitFor();
  assert.equal(await drawn(page, id).inputValue(), '1000');
  fare('continue');
  await bar(page).getByRole('button').click();
  await own(page, id).waitFor();
  assert.equal(await own(page, id).inputValue(), '1000');
  await shows(() => bar(page).count(), 0);
});

test('a failure of the very first drawing leaves what was typed', async t => {
  const { page, fare } = await open(t, { file: MODULE });
  await drawn(page, 'surplus').fill('120000000');
  await page.evaluate(() => { Node.prototype.insertBefore = () => { throw new Error('broken'); }; });
  fare('continue');
  await page.locator('.crashed').or(bar(page)).first().waitFor();
  assert.equal(await drawn(page, 'surplus').inputValue(), '120000000');
});

test('a field in use stays the same one while keys come, and while an input method writes', async t => {
  const { page, fare } = await open(t, { file: MODULE });
  const cdp = await page.context().newCDPSession(page);
  await drawn(page, 'surplus').click();
  await cdp.send('Input.imeSetComposition', { text: '12', selectionStart: 2, selectionEnd: 2 });
  const came = page.waitForResponse(MODULE);
  fare('continue');
  await came;
  // The page is drawn behind the picture by now; it waits.
  await own(page, 'surplus').waitFor({ state: 'attached' });
  await new Promise(done => { setTimeout(done, 1500); });
  assert.equal(await drawn(page, 'surplus').evaluate(field => field.matches(':focus')), true);
  await cdp.send('Input.insertText', { text: '120' });
  await page.locator('.picture').waitFor({ state: 'detached' });
  assert.equal(await own(page, 'surplus').inputValue(), '120');
  assert.equal(await own(page, 'surplus').evaluate(field => field.matches(':focus') && field.selectionStart), 3);
});

test('the page stays where it was scrolled to', async t => {
  const { page, fare } = await open(t, { file: MODULE });
  await drawn(page, 'pool0-mine').click();
  await page.keyboard.type('5');
  const at = find => find(page, 'pool0-mine').evaluate(field => [scrollY, Math.round(field.getBoundingClientRect().top)]);
  const before = await at(drawn);
  assert.ok(before[0] > 0, 'it is further down');
  fare('continue');
  await page.locator('.picture').waitFor({ state: 'detached' });
  assert.deepEqual(await at(own), before);
  await page.keyboard.type('0');
  assert.equal(await own(page, 'pool0-mine').inputValue(), '50');
});

test('what was typed early comes before what was kept, which is not lost', async t => {
  const { page, fare: go } = await open(t, { file: MODULE });
  go('continue');
  await page.locator('.picture').waitFor({ state: 'detached' });
  await fill(page, own, FIGURES);
  await shows(page.locator(ANSWER), 'Rp2.480.000');
  await page.locator('label', { hasText: 'Simpan di perangkat ini' }).first().click({ force: true });
  await shows(() => page.evaluate(() => Object.keys(localStorage).some(key => key.startsWith('kalkulator-koperasi:'))), true);
  let free;
  const wait = new Promise(done => { free = done; });
  await page.route(MODULE, async route => { await wait; await route.continue(); });
  await page.reload({ waitUntil: 'commit' });
  await drawn(page, 'surplus').fill('7000');
  free();
  await page.locator('.picture').waitFor({ state: 'detached' });
  await shows(page.locator('.kk'), /Angka terakhir Anda sendiri masih tersimpan/);
  assert.equal(await own(page, 'surplus').inputValue(), '7000');
});
