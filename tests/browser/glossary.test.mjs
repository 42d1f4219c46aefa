// "Arti kata": what words mean comes only when it is asked for, and the statements lie beside the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, shows, start, turn, violations } from './support.mjs';

test('the words come when their fold is opened, and one is found by a part of it', async t => {
  const { page, faults } = await open(await start(t), { width: 360, selector: '.glossary' });
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  assert.equal(await page.locator('.glossary dt').count(), 0);
  await page.locator('.glossary > summary').click();
  await page.locator('.glossary dt', { hasText: 'Jasa modal' }).waitFor();
  assert.equal(asked.filter(url => /part-glossary-/.test(url)).length, 1, asked.join());
  await page.locator('.glossary input').fill('sisa hasil');
  await shows(() => page.locator('.glossary dt').allInnerTexts().then(names => names.join()), 'SHU');
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  assert.deepEqual(faults, []);
  assert.deepEqual(await violations(page), []);
});

test('a word of a label is told below it at a press, and goes with a second one or with Escape', async t => {
  const { page, faults } = await open(await start(t), { width: 360 });
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  const field = page.locator('.field', { has: page.locator('#capital-share') }), button = field.getByRole('button', { name: 'Apa arti “Jasa modal”?' });
  const told = page.locator('#capital-share-word');
  const focused = () => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement?.getAttribute('aria-label'));
  assert.equal(await told.innerText(), '');
  await button.click();
  await shows(told, /^Jasa modal.*simpanan/s);
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  assert.equal(await focused(), 'Apa arti “Jasa modal”?');
  // It stands between the label and its field, inside the screen.
  const [label, box, card] = await Promise.all([field.locator('label'), field.locator('.box'), told].map(one => one.boundingBox()));
  assert.ok(card.y >= label.y + label.height && card.y + card.height <= box.y && card.x + card.width <= 360, JSON.stringify([label, card, box]));
  await page.keyboard.press('Escape');
  await shows(told, '');
  assert.equal(await focused(), 'Apa arti “Jasa modal”?');
  await button.click();
  await shows(told, /Jasa modal/);
  await button.click();
  await shows(told, '');
  assert.equal(asked.filter(url => /part-glossary-/.test(url)).length, 1, asked.join());
  assert.deepEqual(faults, []);
  await button.click();
  await shows(told, /Jasa modal/);
  assert.deepEqual(await violations(page), []);
});

test('the key to the next field passes over the words, and back from a field it comes to that of its label', async t => {
  const { page } = await open(await start(t), { width: 1280, height: 900 });
  const focused = () => page.evaluate(() => { const { activeElement: at } = document.querySelector('kalkulator-koperasi').shadowRoot; return at.id || at.getAttribute('aria-label'); });
  await page.locator('#surplus').focus();
  for (const next of ['capital-share', 'pool0-share']) {
    await page.keyboard.press('Tab');
    assert.equal(await focused(), next);
  }
  await page.keyboard.press('Shift+Tab');
  assert.equal(await focused(), 'Apa arti “Jasa usaha”?');
  await page.keyboard.press('Enter');
  await page.locator('#pool0-share-word', { hasText: 'Jasa usaha' }).waitFor();
});

test('below every answer stands what the words of its page mean, once they are asked for', async t => {
  const { page } = await open(await start(t), { width: 360 });
  for (const [place, word] of [[0, 'Jasa modal'], [1, 'Simpanan wajib']]) {
    await turn(page, place);
    const fold = page.locator('details', { has: page.locator('summary', { hasText: 'Arti kata di halaman ini' }) });
    // What was opened stays so on the next page.
    if (place === 0) {
      assert.equal(await fold.locator('dt').count(), 0);
      await fold.locator('summary').click();
    }
    await fold.locator('dt', { hasText: word }).waitFor();
    assert.ok(await fold.locator('dt').count() > 2);
    assert.deepEqual(await violations(page), []);
  }
});

test('where what words mean cannot be had, that is said at the label, and the next press asks again', async t => {
  const { page } = await open(await start(t), { width: 360 });
  await page.route(/part-glossary-/, route => route.abort());
  const button = page.getByRole('button', { name: 'Apa arti “Jasa modal”?' }), told = page.locator('#capital-share-word');
  await button.click();
  await shows(told, /Periksa sambungan/);
  await page.unroute(/part-glossary-/);
  await button.click();
  await button.click();
  await shows(told, /^Jasa modal/);
});

for (const name of ['privacy', 'accessibility']) {
  test(`the statement of ${name} opens under the strictest policy and passes axe`, async t => {
    const { page, faults } = await open(await start(t), { width: 360, path: `${name}.html#en`, selector: '#en', asItOpens: true });
    assert.deepEqual(await violations(page), []);
    await shows(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual(faults, []);
  });
}
