// Figures leave the widget and come back: links, files, tables, a chat, paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWER, forAWhile, open, openSharing, pick, shows, start, tryExample, turn, type, until, violations } from './support.mjs';

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
    [`1.${'A'.repeat(9000)}`, 'terlalu panjang'], ['javascript:alert(1)', 'rusak'], ['<img src=x onerror=alert(1)>', 'rusak'], ['page=ID/99\n', 'lebih baru'],
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
  await page.locator('[data-do=open]').setInputFiles(path);
  await page.locator('.opened', { hasText: 'dari berkas' }).waitFor();
  await shows(() => page.locator('#surplus').inputValue(), '30.000.000');
  for (const bad of ['', '{', '[]', '{"format":"kalkulator-koperasi","version":1,"fields":{"page":"ID/0","surplus":"1e9"}}', 'x'.repeat(70000)]) {
    await writeFile(path, bad);
    await page.locator('[data-do=open]').setInputFiles(path);
    await page.locator('.opened', { hasText: 'rusak' }).waitFor();
    assert.equal(await page.locator('#surplus').inputValue(), '30.000.000');
    await page.locator('.opened .link').click();
    await page.locator('.opened').waitFor({ state: 'detached' });
  }
  assert.deepEqual(faults, []);
});

/** The rows of a table for spreadsheets. */
const rowsOf = (text, separator) => text.replace(/^\uFEFF/, '').split('\r\n').map(line =>
  [...line.matchAll(new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}"]*))(?:${separator}|$)`, 'g'))].map(([, quoted, bare]) => quoted?.replace(/""/g, '"') ?? bare).slice(0, -1));
const csv = page => page.evaluate(name => document.querySelector(name).exportCsv(), element);

test('the table for spreadsheets holds what was entered, lines that add up, and starts no formula', async t => {
  const { page } = await open(await start(t));
  await page.locator('.share > summary').click();
  await page.locator('#for-cooperative').fill('=HYPERLINK("x")');
  await page.locator('#for-year').fill('2025');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=save]').nth(1).click()]);
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(await saved.path(), 'utf8');
  assert.ok(text.startsWith('\uFEFFsep=;\r\n'), text.slice(0, 20));
  const rows = rowsOf(text, ';');
  for (const row of [['Nama koperasi', '\'=HYPERLINK("x")'], ['Tahun buku', '2025'], ['Negara', 'Indonesia'], ['Bahasa', 'Bahasa Indonesia'], ['SHU koperasi setahun (dari laporan RAT, setelah pajak)', 'Rp', '60000000'], ['Jasa modal', '%', '20']]) {
    assert.ok(rows.some(found => row.every((cell, place) => found[place] === cell)), `${row}: ${text}`);
  }
  // Every line stands once, with its percentage, its exact amount and the one that is paid; these add up to the answer.
  const from = rows.findIndex(row => row[0] === 'Baris');
  const lines = rows.slice(from + 1, rows.findIndex((row, at) => at > from && row[0] === ''));
  assert.deepEqual(lines.map(row => row.slice(1, 5)), [['Rp', '80,6452', 'Rp1.000.000', '1000000'], ['Rp', '19,3548', 'Rp240.000', '240000']]);
  assert.equal(rows.slice(1).reduce((sum, row) => sum + (Number(row[4]) || 0), 0), 1240000, 'the whole column adds up');
  assert.ok(rows.some(row => row[0] === 'SHU Anda' && row[2] === '1240000'), text);
  for (const cell of rows.flat()) assert.match(cell, /^([^=+@\t\r-].*|-?\d+(,\d+)?|)$/, cell);
  // Beside the line with the separator some programs take no notice of the encoding.
  assert.doesNotMatch(text.slice(1), /[^\x00-\x7f]/);
});

test('the lines of every page add up to its answer, or to what it splits', async t => {
  const started = await start(t);
  for (const [country, calculator, sum, separator] of [
    ['ID', 'pembagian', 40000000, ';'], ['ID', 'modal', 60000, ';'], ['MY', 'akaun', -36000, ','], ['MY', 'dividen', 162, ','], ['MY', 'rebat', 108, ','], ['MY', 'modal', 800, ','],
  ]) {
    const { page } = await open(started, { path: `?country=${country}&lang=${country === 'ID' ? 'id' : 'ms'}&calculator=${calculator}&preset=contoh`, asItOpens: true });
    await ready(page);
    const text = await until(async () => {
      // The figures of the example come with a part of their own.
      const text = await csv(page);
      assert.equal(rowsOf(text, separator).reduce((all, row) => all + (Number(row[4]) || 0), 0), sum, `${calculator}: ${text}`);
      return text;
    });
    assert.equal(text.startsWith('\uFEFFsep='), separator === ';', calculator);
    assert.match(text, /^"(Contoh|Contoh:)/m, `${calculator} is an example`);
    await page.close();
  }
});

test('an exercise gives its answer in no table, text or picture, and none to a frame’s page', async t => {
  const { page } = await open(await start(t));
  await ready(page);
  await page.locator('.workshop > summary').click();
  await page.locator('.workshop .chip-button').first().click();
  await page.locator('.exercise').waitFor();
  const text = await csv(page);
  assert.match(text, /jawabannya tidak ada/);
  assert.match(text, /"Pinjaman saya";"Rp";5000000/);
  assert.doesNotMatch(text, /1\.?240\.?000|12\.?000\.?000/);
  await openSharing(page);
  await shows(() => page.locator('[data-do=picture]').count(), 0);
  const copied = await page.locator('[data-do=copy]').last().getAttribute('data-about');
  assert.doesNotMatch(copied, /1\.240\.000/);
});

test('a picture of the answer is drawn on the device, under a policy that allows no pictures of it', async t => {
  const started = await start(t);
  const { page, faults, requests } = await open(started);
  await page.locator('.share > summary').click();
  assert.ok(!requests.some(url => /image-/.test(url)), 'it is not loaded before it is wanted');
  await shows(() => page.locator('[data-do=picture]').getAttribute('data-about'), /^title=SHU saya$/m);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=picture]').click()]);
  assert.match(saved.suggestedFilename(), /^kalkulator-koperasi-\d{4}-\d\d-\d\d\.png$/);
  const { readFile } = await import('node:fs/promises');
  const bytes = await readFile(await saved.path());
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  assert.equal(bytes.readUInt32BE(16), 1080);
  assert.ok(bytes.readUInt32BE(20) >= 1080);
  // Not blank: looked at in a page without a policy, its letters and bars are dark and green.
  const other = await started.browser.newPage();
  const seen = await other.evaluate(async text => {
    const blob = await (await fetch(`data:image/png;base64,${text}`)).blob();
    const image = await createImageBitmap(blob), pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    let ink = 0, mine = 0, white = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = data.slice(at, at + 3);
      if (red + green + blue < 150) ink++;
      else if (red < 30 && green > 90 && blue < 110) mine++;
      else if (red === 255 && green === 255 && blue === 255) white++;
    }
    return { ink, mine, white, all: data.length / 4 };
  }, bytes.toString('base64'));
  assert.ok(seen.ink > 5000 && seen.mine > 20000 && seen.white > seen.all / 2, JSON.stringify(seen));
  await page.locator('[data-do=picture]', { hasText: 'Tersimpan' }).waitFor();
  assert.deepEqual(faults, []);
});

test('a picture is given to another program where there is one', async t => {
  const { page, faults } = await open(await start(t));
  await page.evaluate(() => {
    navigator.canShare = () => true;
    navigator.share = async ({ files: [file], ...more }) => { window.given = [file.type, file.size > 1000, Object.keys(more)]; };
  });
  await page.locator('.share > summary').click();
  await page.locator('[data-do=picture]').click();
  await shows(() => page.evaluate(() => window.given), ['image/png', true, []], 'nothing but the picture');
  assert.deepEqual(faults, []);
});

test('co-op and year travel in link, text, file and paper; a member’s name on paper alone', async t => {
  const started = await start(t);
  const { page, faults } = await open(started, { path: '?country=MY&lang=ms' });
  await page.locator('.share > summary').click();
  const cooperative = 'Koperasi Guru D’Alor & Rakan “1”';
  await page.locator('#for-cooperative').fill(cooperative);
  await page.locator('#for-year').fill('2025/26');
  await page.locator('#for-member').fill('Siti Rahayu');
  await shows(() => page.locator('.titled').textContent(), /Alor.*2025\/26.*Siti Rahayu/);
  const url = await link(page);
  assert.match(url, /\?lang=ms#k=1\.[\w-]+&n=[\w-]+$/);
  const message = await page.locator('[data-do=copy]').last().getAttribute('data-about');
  assert.ok(message.includes(cooperative) && message.includes('2025/26') && !message.includes('Siti'), message);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=save]').first().click()]);
  const { readFile } = await import('node:fs/promises');
  const path = await saved.path(), file = await readFile(path, 'utf8');
  assert.deepEqual(JSON.parse(file).about, { language: 'ms', cooperative, year: '2025/26' });
  assert.doesNotMatch(file + url + await csv(page), /Siti/);
  const { page: other } = await open(started, { selector: '' });
  const opened = async () => {
    await shows(() => other.locator('#for-cooperative').inputValue(), cooperative);
    await shows(() => other.locator('#for-year').inputValue(), '2025/26');
    await shows(() => other.locator('#for-member').inputValue(), '');
  };
  await other.goto(url);
  await other.locator('.opened').waitFor();
  await openSharing(other);
  await opened();
  await shows(() => link(other), url);
  // Other figures are not this co-op's.
  await other.evaluate(name => document.querySelector(name).life.open('alis-jaya'), element);
  await shows(() => other.locator('#for-cooperative').inputValue(), '');
  // What was undone comes back with whose it was.
  await other.locator('#for-cooperative').evaluate(input => { input.value = 'Milik saya'; input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); });
  await other.evaluate(([name, hash]) => document.querySelector(name).life.open(hash), [element, new URL(url).hash.slice(3)]);
  await opened();
  await other.locator('.fields .notice .link', { hasText: 'Kembalikan' }).click();
  await shows(() => other.locator('#for-cooperative').inputValue(), 'Milik saya');
  await other.locator('[data-do=open]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await opened();
  assert.deepEqual(faults, []);
});

test('a name or a year that cannot be taken along says why, and stays typed', async t => {
  const { page } = await open(await start(t));
  await page.locator('.share > summary').click();
  const before = await link(page);
  await page.locator('#for-cooperative').fill('x'.repeat(61));
  await page.locator('#for-cooperative-note', { hasText: '60 huruf' }).waitFor();
  await page.locator('#for-year').fill('tahun lalu');
  await page.locator('#for-year-note', { hasText: 'empat angka' }).waitFor();
  assert.equal(await page.locator('#for-cooperative').inputValue(), 'x'.repeat(61));
  assert.equal(await page.locator('#for-year').inputValue(), 'tahun lalu');
  assert.equal(await link(page), before);
  assert.deepEqual(await violations(page), []);
});

test('a field that holds no number is told beside the link, and comes back from it as it was typed', async t => {
  const started = await start(t);
  const { page } = await open(started);
  await page.locator('.share > summary').click();
  await type(page, 'pool0-mine', 'lima juta?');
  await page.locator('.share .error', { hasText: '1 isian tidak terbaca' }).waitFor();
  const { page: other } = await open(started, { selector: '' });
  await other.goto(await link(page));
  await shows(() => other.locator('#pool0-mine').inputValue(), 'lima juta?');
  await shows(() => other.locator('#surplus').inputValue(), '60.000.000');
});

test('the code of the link is as large as the screen until Escape or its button closes it', async t => {
  for (const [width, height] of [[1280, 720], [360, 740]]) {
    const { page, faults } = await open(await start(t), { width, height });
    await page.locator('.share > summary').click();
    await page.locator('.share details > summary', { hasText: 'Kode QR' }).click();
    const button = page.locator('[data-do=larger]'), dialog = page.locator('dialog');
    await button.click();
    await dialog.waitFor();
    const { width: wide, height: high } = await dialog.locator('.qr').boundingBox();
    assert.ok(Math.abs(wide - high) <= 1 && wide >= Math.min(width, height) * 0.7, `${wide} x ${high} of ${width} x ${height}`);
    await shows(() => dialog.locator('.where').textContent(), /^127\.0\.0\.1:\d+\/$/);
    assert.deepEqual(faults, []);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await shows(() => dialog.isVisible(), false);
    const focused = () => page.evaluate(name => document.querySelector(name).shadowRoot.activeElement?.dataset.do, element);
    await shows(focused, 'larger');
    await button.click();
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await shows(() => dialog.isVisible(), false);
    await shows(focused, 'larger');
    await page.close();
  }
});

test('a link opens at its answer; an exercise, a refused one and an empty page open at the top', async t => {
  const started = await start(t);
  const { page } = await open(started);
  await ready(page);
  const sent = await link(page);
  const at = async url => {
    const { page: other } = await open(started, { selector: '' });
    await other.goto(url);
    await other.locator('.share').waitFor({ state: 'attached' });
    await other.locator('.opened').waitFor({ state: 'attached' });
    return other;
  };
  const arrived = await at(sent);
  await shows(() => arrived.evaluate(name => document.querySelector(name).shadowRoot.activeElement?.id, element), 'answer');
  await shows(() => arrived.locator('.answer strong').first().evaluate(node => { const { top, bottom } = node.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), true);
  for (const url of [`${sent}.x`, sent.slice(0, -1)]) {
    const other = await at(url);
    await forAWhile();
    assert.equal(await other.evaluate(() => scrollY), 0, url);
    await other.close();
  }
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
  // It is nobody's.
  assert.equal(lines[1], 'SHU: Rp1.240.000');
  assert.equal(lines[2], '= jasa usaha (pinjaman) Rp1.000.000 + jasa modal Rp240.000');
  assert.ok(lines.includes('Pinjaman saya: Rp5.000.000'), lines.join(' | '));
  assert.ok(lines.length >= 5 && lines.length <= 12, `${lines.length} lines`);
  await shows(() => page.locator('input.address').inputValue(), url);
});

test('a link opens in the language that it was sent in', async t => {
  const { page } = await open(await start(t), { path: '?country=MY&lang=ms', asItOpens: true });
  await ready(page);
  await tryExample(page);
  const sent = await page.evaluate(name => document.querySelector(name).toShareUrl(), element);
  assert.match(sent, /\?lang=ms#k=/);
  await page.locator('.share > summary').click();
  await shows(() => page.locator('input.address').inputValue(), sent, 'the panel gives the same');
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
