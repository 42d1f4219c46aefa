// "Arti kata": what words mean comes only when it is asked for, and the statements lie beside the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, shows, start, violations } from './support.mjs';

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

for (const name of ['privacy', 'accessibility']) {
  test(`the statement of ${name} opens under the strictest policy and passes axe`, async t => {
    const { page, faults } = await open(await start(t), { width: 360, path: `${name}.html#en`, selector: '#en', asItOpens: true });
    assert.deepEqual(await violations(page), []);
    await shows(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual(faults, []);
  });
}
