// What holds for every page that is fetched: it comes, it fits, it can be used by all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, drawn, lacks, open, pick, shows, start, tryExample, turn, unfold, violations } from './support.mjs';

const answer = page => page.locator('.answer strong').first();

test('a part that does not come says so, and comes when asked again', async t => {
  const site = await start(t);
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  let blocked = /part-/;
  await context.route(/part-/, route => (blocked?.test(route.request().url()) ? route.abort() : route.continue()));
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator('.answer').first().waitFor();
  await shows(page.locator('.example strong'), 'Rp1.240.000', 'as in the first picture');
  await tryExample(page);
  // Nothing is calculated yet; that it is not, and what to do, stands where the answer will.
  await shows(answer(page), '–');
  const again = page.locator('.result').getByRole('button', { name: 'Coba lagi' });
  await again.waitFor();
  blocked = /part-dividend/;
  await again.click();
  await shows(answer(page), 'Rp1.240.000');
  await page.locator('summary', { hasText: 'AD/ART' }).click();
  await page.locator('.check').first().waitFor();
  await page.locator('.result summary', { hasText: 'Bagaimana dihitung?' }).click();
  await shows(page.locator('.steps'), /SHU Anda/);
  await pick(page, 0, 1, { asItOpens: true });
  await page.locator('.cols, .kk > .card').getByRole('button', { name: 'Coba lagi' }).waitFor();
  // Whoever turns to it again asks again.
  await pick(page, 0, 0, { asItOpens: true });
  blocked = undefined;
  await pick(page, 0, 1, { asItOpens: true });
  await shows(page.locator('.example strong'), 'RM162.00');
});

test('a server that gives the wrong type for the module does no harm', async t => {
  const { page } = await open(await start(t, { types: { '.wasm': 'application/octet-stream' } }));
  await shows(answer(page), 'Rp1.240.000');
  await turn(page, 3);
  await page.locator('#shu-0').waitFor();
});

test('the rules of the first page are those of the day that is chosen', async t => {
  const { page } = await open(await start(t));
  await shows(page.locator('.steps'), /Pasal 45 ayat \(2\)/);
  await page.locator('summary', { hasText: 'AD/ART' }).click();
  await page.locator('#rules-on').fill('2013-06-30');
  await page.locator('.foot', { hasText: '30 Juni 2013' }).waitFor();
  await lacks(page.locator('.steps'), /Pasal 45/);
  await shows(page.locator('.remarks'), /30 Juni 2013/);
});

for (const colorScheme of ['light', 'dark']) {
  for (const [country, first] of [[0, 1], [1, 0]]) {
    test(`axe finds nothing on the fetched pages of country ${country}, ${colorScheme}, everything unfolded`, async t => {
      const { page } = await open(await start(t, { policy: undefined }), { colorScheme });
      await pick(page, 0, country);
      for (let tab = first; tab < 6; tab++) {
        await turn(page, tab);
        await page.locator('.answer').waitFor();
        await page.locator('details').evaluateAll(all => { for (const fold of all) fold.open = true; });
        assert.deepEqual(await violations(page), []);
      }
      await page.locator('.field input').first().fill('x');
      await drawn(page);
      assert.deepEqual(await violations(page), [], 'with an error');
    });
  }
}

test('nothing sticks out from 320 to 1600 px', async t => {
  const site = await start(t);
  for (const width of [320, 360, 600, 1600]) {
    const { page } = await open(site, { width });
    for (const country of [0, 1]) {
      await pick(page, 0, country);
      for (const tab of await page.locator('.tabs .tab').all()) {
        await tab.evaluate(button => button.click());
        await drawn(page);
        await unfold(page);
        await shows(() => page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    }
    await page.close();
  }
});

test('every button that leads somewhere has somewhere to lead', async t => {
  const site = await start(t);
  for (const country of ['ID', 'MY']) {
    const { page } = await open(site, { path: `?country=${country}`, asItOpens: true });
    // What buttons lead to comes after the first page.
    await page.locator('.workshop').waitFor();
    for (const tab of Array(await page.locator('.tabs .tab').count()).keys()) {
      await turn(page, tab);
      const lost = () => page.evaluate(() => {
        const root = document.querySelector('kalkulator-koperasi').shadowRoot;
        return [...root.querySelectorAll('[data-go]')].map(each => each.dataset.go).filter(id => !root.getElementById(id));
      });
      // A button may bring the place that it leads to.
      for (const id of await lost()) {
        await page.locator(`[data-go="${id}"]`).first().click();
        await shows(() => page.locator(`#${id}`).count(), 1, `${country} ${tab}: ${id}`);
      }
    }
    await page.close();
  }
});

test('an example stays one when its fields are only walked through', async t => {
  const site = await start(t);
  for (const [country, name] of PAGES) {
    const { page } = await open(site, { path: `?country=${country}&calculator=${name}`, asItOpens: true });
    await tryExample(page);
    await unfold(page);
    const texts = () => page.locator('.cols input[type=text]').evaluateAll(all => all.map(one => one.value.replace(/[.,]/g, '')));
    const before = await texts();
    await page.locator('.cols input[type=text]').evaluateAll(all => { for (const one of all) { one.focus(); one.blur(); } });
    await drawn(page);
    assert.equal(await page.locator('.cols .trial').count() > 0, true, `${country} ${name}`);
    assert.deepEqual(await texts(), before, `${country} ${name}`);
    await page.close();
  }
});

test('on wide screens the button that shares an answer stands right below it', async t => {
  const { page } = await open(await start(t), { width: 1280, height: 900 });
  for (const tab of [0, 3]) {
    await turn(page, tab);
    const [answer, button] = await Promise.all([page.locator('.answer'), page.locator('.result').getByRole('button', { name: 'Bagikan', exact: true })].map(one => one.boundingBox()));
    assert.ok(button.y >= answer.y + answer.height && button.y - answer.y - answer.height < 24, JSON.stringify([answer, button]));
  }
});

test('the button of an answer opens what shares it', async t => {
  const { page } = await open(await start(t));
  await page.locator('.result').getByRole('button', { name: 'Bagikan', exact: true }).click();
  await shows(() => page.locator('.share').evaluate(fold => fold.open), true);
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.id), 'share');
});
