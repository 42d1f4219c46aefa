// An answer rests wholly on an example, and is called so, or wholly on the visitor’s own figures; and no figure of before stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, lacks, malaysia, open, shows, start, tryExample, turn, type } from './support.mjs';

const answer = page => page.locator('.answer strong').first();
const title = page => page.locator('.answer > :first-child');
/** Whose example it is, below that. */
const whose = page => page.locator('.answer > :nth-child(2)');
const values = page => page.locator('.fields .field input[type=text]').evaluateAll(all => all.map(input => input.value));

test('pages open empty; the example stands beside, can be tried whole, and goes whole with the first figure of one’s own', async t => {
  const { page, faults } = await open(await start(t), { asItOpens: true });
  await shows(answer(page), '–');
  assert.ok((await values(page)).every(text => text === ''), 'nothing is filled in');
  await shows(page.locator('.example'), /^Contoh: .*Rp1\.240\.000/);
  await tryExample(page);
  await shows(whose(page), /^Contoh: /);
  await shows(title(page), 'SHU Anda tahun ini', 'the figure keeps its name');
  await shows(answer(page), 'Rp1.240.000');
  await shows(() => answer(page).evaluate(one => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), true, 'in sight of whoever pressed');
  assert.equal((await values(page)).filter(Boolean).length, 7, 'all of it');
  await shows(page.locator('.peek'), /^Contoh/);
  await type(page, 'surplus', '80 juta');
  await shows(() => values(page), found => found.filter(Boolean).join() === '80 juta', 'nothing of the example is left');
  await shows(answer(page), '–');
  await shows(title(page), 'SHU Anda tahun ini');
  await page.getByRole('button', { name: 'Lihat contoh' }).click();
  await shows(answer(page), 'Rp1.240.000', 'one press brings it back');
  await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
  await shows(() => page.locator('#surplus').inputValue(), '80 juta');
  assert.deepEqual(faults, []);
});

test('an option that the visitor picked stays when the example goes, and so does the field that it opened', async t => {
  const { page } = await open(await start(t), { path: '?calculator=simpanan', asItOpens: true });
  await tryExample(page);
  const measured = page.locator('select:not(.pick)').first();
  await measured.selectOption({ index: 1 });
  await shows(whose(page), /^Contoh: .*, diubah$/);
  await type(page, 'save-6', '360');
  await shows(() => page.locator('#save-6').inputValue(), '360');
  await shows(() => measured.evaluate(choice => choice.selectedIndex), 1, 'the visitor’s own');
  await shows(() => page.locator('#save-1').inputValue(), '', 'the example’s figures go');
});

test('what the answer still waits for is said in a message too', async t => {
  const { page } = await open(await start(t), { asItOpens: true });
  for (const [field, text] of [['surplus', '60000000'], ['capital-share', '20'], ['capital-mine', '100000+1900000'], ['capital-all', '100000000'], ['pool0-share', '25']]) await type(page, field, text);
  const shared = () => page.locator('a[href^="https://wa.me/"]').getAttribute('href').then(decodeURIComponent);
  await page.locator('summary', { hasText: 'Bagikan' }).click();
  await shows(shared, /SHU saya sejauh ini: Rp240\.000\n/);
  await shows(shared, /Simpanan saya \(pokok \+ wajib; dapat dijumlahkan dengan \+\): Rp2\.000\.000\n/);
  // The sum travels as what it is.
  const link = (await shared()).match(/https?:\S+#k=\S+/)[0];
  await page.goto('about:blank');
  await page.goto(link);
  await shows(() => page.locator('#capital-mine').inputValue(), '2.000.000');
});

test('what is shared, saved and told of an example says that it is one', async t => {
  const { page } = await open(await start(t), { asItOpens: true });
  await tryExample(page);
  await page.locator('summary', { hasText: 'Bagikan' }).click();
  const shared = () => page.locator('a[href^="https://wa.me/"]').getAttribute('href').then(decodeURIComponent);
  await shows(shared, /text=Contoh: .*Alis Jaya.*\n.*Rp1\.240\.000\n/);
  const told = await page.evaluate(() => document.querySelector('kalkulator-koperasi').exportCsv());
  assert.match(told, /"Contoh: .*Alis Jaya/);
  // Whoever opens its link sees an example too.
  const link = await page.evaluate(() => document.querySelector('kalkulator-koperasi').toShareUrl());
  await page.goto('about:blank');
  await page.goto(link);
  await shows(whose(page), /^Contoh: .*Alis Jaya/);
  await shows(answer(page), 'Rp1.240.000');
});

test('a case of the library keeps its name in title and link, also when something of it is changed', async t => {
  const { page } = await open(await start(t), { asItOpens: true });
  await page.locator('summary', { hasText: 'Untuk pelatih' }).click();
  await page.getByRole('button', { name: /Koperasi Susu Sejahtera/ }).click();
  await shows(whose(page), /^Contoh: Koperasi Susu Sejahtera/);
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').toShareUrl()), /#k=susu-sejahtera$/);
  await type(page, 'surplus', '90 juta');
  await shows(whose(page), /^Contoh: Koperasi Susu Sejahtera.*, diubah$/);
});

test('the plant’s surplus goes into figures of the same owner only, and asks where there are none', async t => {
  const { page } = await open(await start(t), { asItOpens: true });
  await turn(page, 4);
  await page.getByRole('button', { name: 'Masukkan ke pembagian SHU' }).first().click();
  await shows(() => page.locator('#into-surplus').evaluate(each => { const { top } = each.getBoundingClientRect(); return top >= 0 && top < innerHeight - 60; }), true, 'what it asks for is in sight');
  const waits = /Bagian Anda belum bisa dihitung/;
  await shows(page.locator('.result'), waits, 'nothing is entered there');
  await turn(page, 0, { asItOpens: true });
  await tryExample(page);
  await turn(page, 4, { asItOpens: true });
  await shows(page.locator('.result'), waits, 'an example is nobody’s own');
  await turn(page, 0, { asItOpens: true });
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await turn(page, 0);
  await turn(page, 4);
  await lacks(page.locator('.result'), waits);
});

test('a loss can be tapped where a keypad has no minus', async t => {
  const { page } = await malaysia(await start(t));
  await turn(page, 1);
  await type(page, 'my-11', '5000');
  await page.getByRole('button', { name: '− rugi' }).click();
  await shows(() => page.locator('#my-11').inputValue(), '-5,000');
  await page.getByRole('button', { name: '− rugi' }).click();
  await shows(() => page.locator('#my-11').inputValue(), '5,000');
});

test('where a browser has put its translation into the page, no figure of before stays', async t => {
  const { page, faults } = await open(await start(t));
  assert.equal(await page.locator('.kk').getAttribute('translate'), 'no');
  // As browsers do it: each text goes into elements of theirs, and the old node out of the page.
  await page.evaluate(() => {
    const root = document.querySelector('kalkulator-koperasi').shadowRoot.querySelector('.kk');
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), all = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
    for (const text of all) {
      const font = document.createElement('font');
      font.textContent = `~${text.data}`;
      text.replaceWith(font);
    }
  });
  await shows(() => page.locator('.kk font').count(), 0);
  await type(page, 'surplus', '120 juta');
  await shows(answer(page), 'Rp2.480.000');
  await drawn(page);
  assert.ok(!(await page.locator('.kk').textContent()).includes('1.240.000'), 'an old figure stays');
  assert.deepEqual(faults, []);
});
