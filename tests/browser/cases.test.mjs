// Named cases on the device: kept, opened, renamed, copied, deleted; years side by side; all of them as a file.
import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { copied, dist, drawn, forAWhile, openSharing, ownFigures, shows, start, turn, type, violations } from './support.mjs';

const answer = page => page.locator('.answer strong').first();
const names = page => page.locator('.kept .cases b').allTextContents();
const press = (page, name, what) => page.locator('.kept .cases > li', { hasText: name }).locator(`[data-do=${what}]`).first().click();
const said = (page, words) => page.locator('.kept .verdict', { hasText: words }).waitFor();

/** A page that keeps what is typed, with the example's figures as the visitor's own. */
const keeping = async (t, options = {}) => {
  const { browser, address } = await start(t, options);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage(), faults = [];
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(address);
  await page.locator('.kept').waitFor();
  await ownFigures(page);
  await page.locator('[data-do=keep]').check();
  await page.locator('#case-name').waitFor();
  return { context, address, page, faults };
};

const save = async (page, name) => {
  await type(page, 'case-name', name);
  await page.locator('[data-do=case-new]').last().click();
  await said(page, `“${name}” tersimpan`);
};

/** Two years of one co-op. */
const twoYears = async page => {
  await type(page, 'surplus', '80.000.000');
  await save(page, 'Koperasi X 2025');
  await type(page, 'surplus', '60.000.000');
  await save(page, 'Koperasi X 2024');
};

test('a case is kept under a name, opened, saved again, renamed, copied and deleted', async t => {
  const { page, faults } = await keeping(t);
  await page.locator('[data-do=case-new]').last().click();
  await page.locator('.kept .error', { hasText: 'Isi dulu nama' }).waitFor();
  await twoYears(page);
  await shows(() => names(page), ['Koperasi X 2024', 'Koperasi X 2025'], 'newest last');
  await type(page, 'case-name', 'Koperasi X 2024');
  await page.locator('#case-name').press('Enter');
  await page.locator('.kept .error', { hasText: 'Sudah ada kasus bernama' }).waitFor();
  await shows(() => page.locator('#case-name').inputValue(), 'Koperasi X 2024', 'what was typed stays');
  await press(page, 'X 2025', 'case-open');
  await shows(() => page.locator('#surplus').inputValue(), '80.000.000');
  await page.locator('.opened b', { hasText: 'Koperasi X 2025' }).waitFor();
  await type(page, 'surplus', '90.000.000');
  await page.locator('.kept', { hasText: 'perubahan yang belum disimpan' }).waitFor();
  await page.locator('[data-do=case-update]').click();
  await page.locator('[data-do=case-update]').waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('.opened', { hasText: 'Angka terakhir' }).waitFor();
  await page.locator('.kept', { hasText: 'Terbuka: “Koperasi X 2025”.' }).waitFor();
  await press(page, 'X 2024', 'case-open');
  await shows(() => page.locator('#surplus').inputValue(), '60.000.000');
  await press(page, 'X 2025', 'case-open');
  await shows(() => page.locator('#surplus').inputValue(), '90.000.000');
  await press(page, 'X 2024', 'case-rename');
  await shows(() => page.locator('#case-renamed').inputValue(), 'Koperasi X 2024');
  await type(page, 'case-renamed', 'Koperasi X 2023');
  await page.locator('#case-renamed').press('Enter');
  await shows(() => names(page), ['Koperasi X 2023', 'Koperasi X 2025']);
  await press(page, 'X 2023', 'case-copy');
  await shows(() => names(page), ['Koperasi X 2023', 'Koperasi X 2023 (2)', 'Koperasi X 2025']);
  await press(page, '(2)', 'case-delete');
  await shows(() => names(page), found => found.length === 3, 'it is asked first');
  await page.locator('[data-do=case-deleted]').click();
  await shows(() => names(page), ['Koperasi X 2023', 'Koperasi X 2025']);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
});

test('a case is its own co-op on every page: another one’s figures do not stand behind its tabs', async t => {
  const { page } = await keeping(t);
  await save(page, 'Satu');
  await turn(page, 2);
  await page.locator('.tabs .tab').nth(0).evaluate(button => button.click());
  await press(page, 'Satu', 'case-open');
  await page.locator('.opened b', { hasText: 'Satu' }).waitFor();
  await page.locator('.tabs .tab').nth(2).evaluate(button => button.click());
  await shows(() => page.locator('.fields .field input[type=text]').evaluateAll(all => all.filter(input => input.value).length), 0);
  await page.locator('.opened').waitFor({ state: 'detached' });
});

test('years stand side by side, newest last, each with its own figures', async t => {
  const { page } = await keeping(t);
  await twoYears(page);
  for (const name of ['X 2025', 'X 2024']) await press(page, name, 'case-tick');
  const table = page.locator('.years table');
  await shows(() => table.locator('thead th').allTextContents(), ['Angka', 'Koperasi X 2024', 'Koperasi X 2025']);
  await shows(() => table.locator('tbody tr').last().locator('td').allTextContents(), ['Rp1.240.000', 'Rp1.653.333'], 'as each shows it by itself');
  await shows(() => page.locator('.years .tornado li').allTextContents(), ['Koperasi X 2024Rp1.240.000', 'Koperasi X 2025Rp1.653.333']);
  await press(page, 'X 2025', 'case-open');
  await shows(answer(page), 'Rp1.653.333');
  await type(page, 'surplus', '');
  await type(page, 'case-name', 'Kurang 2026');
  await page.locator('#case-name').press('Enter');
  await press(page, 'Kurang', 'case-tick');
  await page.locator('.years .remarks', { hasText: '“Kurang 2026”' }).waitFor();
  await turn(page, 1, { asItOpens: true });
  assert.equal(await page.locator('.years').count(), 0, 'of another page');
  await shows(() => page.locator('[data-do=case-tick]').count(), 0);
});

test('all cases leave as one file and come back; same names get a number; a wrong file changes nothing', async t => {
  const { page, faults } = await keeping(t);
  await twoYears(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=cases-save]').click()]);
  const path = await file.path(), text = await readFile(path, 'utf8');
  const give = async content => { await writeFile(path, content); await page.locator('[data-do=cases-open]').setInputFiles(path); };
  await give(text);
  await said(page, '2 kasus diambil');
  await shows(() => names(page).then(found => found.sort()), ['Koperasi X 2024', 'Koperasi X 2024 (2)', 'Koperasi X 2025', 'Koperasi X 2025 (2)']);
  const good = JSON.parse(text), bad = change => { const file = JSON.parse(text); change(file); return JSON.stringify(file); };
  const wrong = [
    '', '{', 'null', '[]', text.slice(0, -9), text.replace('80000000', '80000001'), text.replace('X 2025', 'X 2026'),
    bad(file => { file.cases = []; }), bad(file => { file.cases[1].lines = 'page=ID/0'; }), bad(file => { file.cases[1] = null; }),
    bad(file => { file.cases[0].lines.push('surplus=<img src=x onerror=alert(1)>'); }), bad(file => { file.cases[0].name = '\u202eX'; }), bad(file => { file.format = 'x'; }),
  ];
  for (const content of wrong) {
    await give(content);
    await said(page, 'rusak');
    await press(page, 'X 2025', 'case-tick');
    await page.locator('.kept .verdict', { hasText: 'rusak' }).waitFor({ state: 'detached' });
    assert.equal((await names(page)).length, 4, content.slice(0, 60));
  }
  await give(bad(file => { file.version = 2; }));
  await said(page, 'lebih baru');
  await give(bad(file => { while (file.cases.length <= 200) file.cases.push(good.cases[0]); }));
  await said(page, 'Paling banyak 200');
  assert.equal((await names(page)).length, 4);
  // The same file where one of figures is asked for.
  await writeFile(path, text);
  await openSharing(page);
  await page.locator('[data-do=open]').setInputFiles(path);
  await shows(() => names(page).then(found => found.length), 6);
  assert.deepEqual(faults, []);
});

test('a file goes in whole or not at all when there is no room; one press and one question remove everything', async t => {
  const { page } = await keeping(t);
  await twoYears(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=cases-save]').click()]);
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    let left = 1;
    Storage.prototype.setItem = function (key, text) {
      if (key.includes(':case:') && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  });
  await page.locator('[data-do=cases-open]').setInputFiles(await file.path());
  await said(page, 'penuh');
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter(key => key.includes(':case:')).length), 2);
  await page.locator('[data-do=forget]').click();
  await page.locator('.kept [role=alert]', { hasText: '2 kasus' }).waitFor();
  await page.locator('[data-do=case-cancel]').click();
  assert.equal((await names(page)).length, 2);
  await page.locator('[data-do=forget]').click();
  await page.locator('[data-do=forget-all]').click();
  await page.waitForFunction(() => localStorage.length === 0);
  await page.locator('#case-name').waitFor({ state: 'detached' });
});

test('unticking with cases asks first, and takes nothing away by itself', async t => {
  const { page } = await keeping(t);
  await save(page, 'Satu');
  await page.locator('[data-do=keep]').click();
  await page.locator('[data-do=forget-all]').waitFor();
  await page.locator('[data-do=case-cancel]').click();
  await shows(() => page.locator('[data-do=keep]').isChecked(), true);
  await shows(() => names(page), ['Satu']);
});

test('another tab changed a case: both are kept, and it is said', async t => {
  const { context, address, page } = await keeping(t);
  await save(page, 'Satu');
  const other = await context.newPage();
  await other.goto(address);
  await other.locator('.kept .cases b', { hasText: 'Satu' }).waitFor();
  // A case that is changed behind this page’s back, without a word of it.
  const key = await page.evaluate(() => Object.keys(localStorage).find(name => name.includes(':case:')));
  await page.evaluate(name => localStorage.setItem(name, localStorage[name].replace(/"at":(\d+)/, '"at":$1 ')), key);
  await type(page, 'surplus', '70.000.000');
  await page.locator('[data-do=case-update]').click();
  await said(page, '“Satu (2)”');
  await shows(() => names(page), ['Satu', 'Satu (2)']);
  await shows(() => names(other), ['Satu', 'Satu (2)'], 'the other tab sees it at once');
});

test('no more than 200 cases, and a damaged one is set aside', async t => {
  const { page } = await keeping(t);
  await save(page, 'Satu');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find(name => name.includes(':case:'));
    const text = localStorage[key];
    for (let at = 1; at < 200; at++) localStorage[`kalkulator-koperasi:case:z${at}`] = text;
    localStorage['kalkulator-koperasi:case:bad'] = '{"version":1,"name":"x"}';
  });
  await page.reload();
  await shows(() => names(page).then(found => found.length), 200);
  await said(page, 'disisihkan');
  await type(page, 'case-name', 'Satu lagi');
  await page.locator('#case-name').press('Enter');
  await said(page, 'Paling banyak 200');
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter(name => name.startsWith('kalkulator-koperasi:case:bad:damaged')).length), 1);
});

test('without a network cases are kept and opened as before', async t => {
  const { context, page } = await keeping(t);
  await context.setOffline(true);
  await twoYears(page);
  await press(page, 'X 2025', 'case-open');
  await shows(() => page.locator('#surplus').inputValue(), '80.000.000');
  await drawn(page);
  await forAWhile();
});

test('what an earlier version kept in its own folder is there in the next one', async t => {
  const folder = copied(t);
  for (const version of ['0.0.9', '0.0.10', '0.1.0']) cpSync(dist, join(folder, version), { recursive: true });
  const { browser, address } = await start(t, { folders: [folder] });
  const page = await browser.newPage();
  await page.goto(`${address}0.0.9/`);
  await page.locator('.kept').waitFor();
  // As that version wrote it: the sum is of the lines alone.
  const record = lines => { let hash = 0x811c9dc5; for (const letter of lines) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193); return JSON.stringify({ version: 1, sum: hash >>> 0, lines }); };
  const before = [['0.0.9', 'page=ID/0\nsurplus=9\n'], ['0.0.10', 'page=ID/0\nsurplus=10\n']].map(([version, lines]) => [`kalkulator-koperasi:/${version}/:0`, record(lines)]);
  await page.evaluate(all => { for (const [key, text] of all) localStorage.setItem(key, text); }, before);
  await page.goto(`${address}0.1.0/`);
  await shows(() => page.locator('#surplus').inputValue(), '10', 'that of the newest');
  await type(page, 'surplus', '11');
  await page.waitForFunction(() => /surplus=11/.test(localStorage['kalkulator-koperasi:/:0'] || ''));
  assert.equal(await page.evaluate(key => localStorage[key], before[1][0]), before[1][1], 'it stays as it was');
});

test('an exercise tells no answer of cases side by side', async t => {
  const { page } = await keeping(t);
  await twoYears(page);
  for (const name of ['X 2025', 'X 2024']) await press(page, name, 'case-tick');
  await page.locator('.years').waitFor();
  await page.locator('.workshop > summary').click();
  await page.locator('.workshop .chips button', { hasText: 'Latihan' }).click();
  await page.locator('.years').waitFor({ state: 'detached' });
});

test('several widgets on a page keep their own last figures, and share the cases', async t => {
  const folder = copied(t);
  const { browser, address } = await start(t, { folders: [folder] });
  writeFileSync(join(folder, 'two.html'), '<!doctype html><html lang="id"><title>Dua</title><script src="/kalkulator-koperasi.js" defer></script><kalkulator-koperasi loading="eager"></kalkulator-koperasi><kalkulator-koperasi loading="eager"></kalkulator-koperasi></html>');
  const page = await browser.newPage();
  await page.goto(`${address}two.html`);
  const [one, two] = [0, 1].map(at => page.locator('kalkulator-koperasi').nth(at));
  for (const widget of [one, two]) await widget.locator('[data-do=keep]').check();
  await one.locator('#surplus').fill('11.000.000');
  await two.locator('#surplus').fill('22.000.000');
  await one.locator('#case-name').fill('Satu');
  await one.locator('#case-name').press('Enter');
  await two.locator('.kept .cases b', { hasText: 'Satu' }).waitFor();
  await forAWhile();
  await page.reload();
  await shows(() => one.locator('#surplus').inputValue(), '11.000.000');
  await shows(() => two.locator('#surplus').inputValue(), '22.000.000');
});
