// Figures leave the widget and come back: links, files, tables, a chat, paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWER, open, pick, shows, start, tryExample, turn, type, until, violations } from './support.mjs';

const element = 'kalkulator-koperasi';
const link = page => page.evaluate(name => document.querySelector(name).toShareUrl(), element);
const answer = page => page.locator('.answer strong').first().textContent();
const ready = page => page.locator('.share').waitFor();

test('every page of both countries comes back from its link, figure by figure', async t => {
  const started = await start(t);
  const { page, faults } = await open(started);
  await ready(page);
  const seen = [];
  for (const country of [0, 1]) {
    await pick(page, 0, country);
    for (let tab = 0; tab < 6; tab++) {
      await turn(page, tab);
      await page.locator('.tabs .tab').nth(tab).and(page.locator('[aria-current]')).waitFor({ state: 'attached' });
      await page.locator(ANSWER).first().waitFor();
      seen.push([await link(page), await answer(page)]);
    }
  }
  const { page: other } = await open(started);
  for (const [url, shown] of seen) {
    assert.ok(url.length <= 340, `${url.length} letters`);
    await other.goto('about:blank');
    await other.goto(url);
    await other.locator('.opened', { hasText: 'dari tautan' }).waitFor();
    await shows(() => answer(other), shown);
    await shows(() => link(other), url);
  }
  assert.deepEqual(faults, []);
});

test('a link opens over one’s own figures and gives them back', async t => {
  const { page, faults } = await open(await start(t));
  await ready(page);
  const example = await link(page);
  await type(page, 'surplus', '120.000.000');
  await page.evaluate(url => { location.hash = new URL(url).hash; }, example);
  await page.locator('.opened').waitFor();
  await shows(() => answer(page), 'Rp1.240.000');
  await page.locator('.fields .notice .link', { hasText: 'Kembalikan' }).click();
  await shows(() => page.locator('#surplus').inputValue(), '120.000.000');
  await shows(() => answer(page), 'Rp2.480.000');
  assert.deepEqual(faults, []);
});

test('a link that is damaged, too long, newer or hostile changes nothing and says so', async t => {
  const { page, faults } = await open(await start(t));
  await ready(page);
  page.on('dialog', () => assert.fail('a dialog'));
  const good = new URL(await link(page)).hash.slice(3);
  await type(page, 'surplus', '77.000.000');
  await shows(() => answer(page), found => found !== 'Rp1.240.000');
  const before = await answer(page);
  const texts = [
    [good.slice(0, -1), 'rusak'], [`${good}A`, 'rusak'], [good.replace('A', 'B'), 'rusak'], ['2.AAAA', 'lebih baru'],
    [`1.${'A'.repeat(9000)}`, 'terlalu panjang'], ['javascript:alert(1)', 'rusak'], ['<img src=x onerror=alert(1)>', 'rusak'], ['page=ID/9\n', 'lebih baru'],
  ];
  for (const [text, word] of texts) {
    await page.evaluate(([name, text]) => document.querySelector(name).life.open(text), [element, text]);
    await page.locator('.opened', { hasText: word }).waitFor();
    assert.equal(await answer(page), before);
    await page.locator('.opened .link').click();
    await page.locator('.opened').waitFor({ state: 'detached' });
  }
  assert.equal(await page.locator('img').count(), 0);
  assert.deepEqual(faults, []);
});

test('an exercise hides the answer, checks a guess and is shared as one', async t => {
  const started = await start(t);
  const { page, faults } = await open(started);
  await page.locator('.workshop > summary').click();
  await page.locator('.workshop .chip-button').first().click();
  await shows(() => page.locator('.answer').isVisible(), false);
  await type(page, 'guess', '1.240.001');
  await page.locator('.verdict', { hasText: 'lebih kecil' }).waitFor();
  await type(page, 'guess', '1,24 jt');
  await page.locator('.verdict', { hasText: 'Benar' }).waitFor();
  const { page: pupil } = await open(started, { selector: '' });
  await pupil.goto(await link(page));
  await pupil.locator('.exercise').waitFor();
  await shows(() => pupil.locator('.answer').isVisible(), false);
  await pupil.locator('.exercise .chip-button', { hasText: 'Tampilkan jawaban' }).click();
  await shows(() => answer(pupil), 'Rp1.240.000');
  assert.deepEqual(faults, []);
  assert.deepEqual(await violations(page), []);
});

test('a file is saved and opened again; a wrong one is refused', async t => {
  const { page, faults } = await open(await start(t));
  await page.locator('.share > summary').click();
  await type(page, 'surplus', '90.000.000');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=save]').first().click()]);
  assert.match(saved.suggestedFilename(), /^kalkulator-koperasi-\d{4}-\d\d-\d\d\.json$/);
  const { readFile, writeFile } = await import('node:fs/promises');
  const path = await saved.path();
  const form = JSON.parse(await readFile(path, 'utf8'));
  assert.equal(form.fields.surplus, '90000000');
  form.fields.surplus = '30000000';
  await writeFile(path, JSON.stringify(form));
  await page.locator('input[type=file]').setInputFiles(path);
  await page.locator('.opened', { hasText: 'dari berkas' }).waitFor();
  await shows(() => page.locator('#surplus').inputValue(), '30.000.000');
  for (const bad of ['', '{', '[]', '{"format":"kalkulator-koperasi","version":1,"fields":{"page":"ID/0","surplus":"1e9"}}', 'x'.repeat(70000)]) {
    await writeFile(path, bad);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.locator('.opened', { hasText: 'rusak' }).waitFor();
    assert.equal(await page.locator('#surplus').inputValue(), '30.000.000');
    await page.locator('.opened .link').click();
    await page.locator('.opened').waitFor({ state: 'detached' });
  }
  assert.deepEqual(faults, []);
});

test('the table for spreadsheets holds numbers, quotes texts and starts no formula', async t => {
  const { page } = await open(await start(t));
  await page.locator('.share > summary').click();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=save]').nth(1).click()]);
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(await saved.path(), 'utf8');
  assert.ok(text.startsWith('\uFEFF'));
  const lines = text.slice(1).split('\r\n');
  assert.ok(lines.some(line => line.startsWith('"SHU Anda";1240000;"Rp1.240.000";')), text);
  for (const line of lines.slice(1, -1)) for (const cell of line.split(';')) assert.match(cell, /^("[^=+@\t\r-].*"|""|-?\d+(,\d+)?|"[^"]*)$/, cell);
});

test('copying, the chat and the picture carry the same link', async t => {
  const started = await start(t);
  const context = await started.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(started.address);
  await page.locator('.share').waitFor();
  await tryExample(page);
  await page.locator('.share > summary').click();
  const url = await until(() => link(page));
  await page.locator('[data-do=copy]').first().click();
  await page.locator('[data-do=copy]', { hasText: 'Tersalin' }).waitFor();
  await shows(() => page.evaluate(() => navigator.clipboard.readText()), url);
  const chat = new URL(await page.locator('.share a').first().getAttribute('href'));
  assert.equal(chat.origin, 'https://wa.me');
  assert.ok(chat.searchParams.get('text').endsWith(url));
  // Digits first, then what they rest on.
  const lines = chat.searchParams.get('text').split('\n');
  assert.match(lines[0], /^Contoh: /);
  assert.equal(lines[1], 'SHU Anda: Rp1.240.000');
  assert.ok(lines.includes('Pinjaman saya: Rp5.000.000'), lines.join(' | '));
  assert.ok(lines.length >= 5 && lines.length <= 13, `${lines.length} lines`);
  await shows(() => page.locator('.address').inputValue(), url);
});

test('a link opens in the language that it was sent in', async t => {
  const { page } = await open(await start(t), { path: '?country=MY&lang=ms', asItOpens: true });
  await ready(page);
  await tryExample(page);
  const sent = await page.evaluate(name => document.querySelector(name).toShareUrl(), element);
  assert.match(sent, /\?lang=ms#k=/);
  await page.locator('.share > summary').click();
  await shows(() => page.locator('.address').inputValue(), sent, 'the panel gives the same');
  await page.goto('about:blank');
  await page.goto(sent);
  await page.locator('.question', { hasText: 'Berapa dividen saya?' }).waitFor();
  await shows(() => page.locator('.kk').getAttribute('lang'), 'ms');
});

test('locked fields stay as they are, whatever is opened or emptied', async t => {
  const { page, faults } = await open(await start(t), { path: '?preset=contoh&lock=capital-share,surplus&lock-reason=Sesuai%20AD/ART' });
  await ready(page);
  const field = page.locator('#capital-share');
  await shows(() => field.getAttribute('readonly') !== null, true);
  await shows(page.locator('.field', { has: field }), /Sesuai AD\/ART/);
  await page.locator('.notice .link', { hasText: 'Mulai kosong' }).click();
  await shows(() => page.locator('#pool0-share').inputValue(), '');
  assert.equal(await field.inputValue(), '20');
  await page.evaluate(name => document.querySelector(name).life.open('page=ID/0\ncapital-share=99\npool0-share=30\n'), element);
  await page.locator('.opened').waitFor();
  await shows(() => page.locator('#pool0-share').inputValue(), '30');
  assert.equal(await field.inputValue(), '20');
  assert.deepEqual(faults, []);
});

test('what a widget starts with also fills its locked fields; what is opened later does not', async t => {
  const { page, faults } = await open(await start(t), { path: '?preset=susu-sejahtera&lock=surplus' });
  await ready(page);
  await page.locator('.opened').waitFor();
  const field = page.locator('#surplus');
  await shows(() => field.inputValue(), '360.000.000');
  await page.evaluate(name => document.querySelector(name).life.open('alis-jaya'), element);
  await page.locator('.opened', { hasText: 'Alis Jaya' }).waitFor();
  await shows(() => page.locator('#pool0-share').inputValue(), '25');
  assert.equal(await field.inputValue(), '360.000.000');
  assert.deepEqual(faults, []);
});

test('every case of the shelf opens on each of its pages without anything to correct', async t => {
  const started = await start(t);
  const { page, faults } = await open(started, { width: 1280 });
  await page.locator('.workshop > summary').click();
  const cases = await page.locator('.cases .link').count();
  assert.ok(cases >= 9);
  for (let at = 0; at < cases; at++) {
    const button = page.locator('.cases .link').nth(at);
    const title = await button.textContent();
    await button.click();
    await page.locator('.opened b', { hasText: title }).waitFor();
    for (let tab = 0; tab < 6; tab++) {
      await turn(page, tab);
      await page.locator('.tabs .tab').nth(tab).and(page.locator('[aria-current]')).waitFor({ state: 'attached' });
      await page.locator(ANSWER).first().waitFor();
      await shows(() => page.locator('.problems').allTextContents(), [], `${title}, page ${tab}`);
      await shows(() => answer(page), found => found !== '–', `${title}, page ${tab}`);
    }
  }
  assert.deepEqual(faults, []);
});
