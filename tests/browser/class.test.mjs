// A class without a server: a trainer's page, phones of their own, codes that are typed, scanned and pasted; all of it offline.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allHere, drawn, lacks, open, shows, start, type, until, violations } from './support.mjs';

const ENTERED = { asItOpens: true, selector: '.desk' };
const press = async (where, text) => { await where.locator('button', { hasText: text }).first().click(); await drawn(where); };
const field = one => one.locator('#kelas-masuk');
/** Types a code as a hand does. */
const enter = async (one, code) => { await field(one).focus(); await one.keyboard.type(code); await drawn(one); };

/** The trainer's page with a class of exercises begun, and the link that its code for cameras has. */
const teach = async (t, { site, exercises = ['Alis Jaya: jasa usaha'], seats, ...options } = {}) => {
  const started = site ?? await start(t);
  const { page, faults, requests } = await open(started, { width: 1280, height: 900, path: '?calculator=kelas', ...ENTERED, ...options });
  if (seats) await type(page, 'kelas-9', String(seats));
  for (const name of exercises) await page.locator('.check', { hasText: name }).first().click();
  await drawn(page);
  await press(page, 'Mulai kelas');
  await page.locator('.projector .qr').waitFor();
  const code = /kode latihan ([\w-]+)$/.exec((await page.locator('.do .where').textContent()).trim())[1].replaceAll('-', '');
  return { started, page, faults, requests, link: `${started.address}#k=kelas.id.${code}`, code };
};

/** A phone of its own, with its own storage. */
const phone = async (started, link, options = {}) => {
  const context = await started.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const one = await context.newPage();
  await one.goto(link);
  await one.locator('#kelas-0').waitFor();
  await drawn(one);
  return one;
};
/** Tells an answer from a seat; the code on its card. */
const answer = async (one, seat, amount) => {
  await type(one, 'kelas-0', String(seat));
  await type(one, 'kelas-1', amount);
  await press(one, 'Selesai');
  return codeOf(one);
};
const codeOf = async one => (await one.locator('.whitecard .code [aria-hidden]').textContent()).trim();
/** Codes of many seats from one phone. */
const codes = async (one, answers) => {
  const found = [];
  for (const [seat, amount] of answers) {
    found.push(await answer(one, seat, amount));
    await press(one, 'Kembali');
  }
  return found;
};
/** One symbol of a code is another. */
const damaged = code => code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');

test('a class of several phones: codes come back by hand, offline, with the typical mistake in words', async t => {
  const { started, page, faults, link } = await teach(t, { seats: 6 });
  const phones = await Promise.all([1, 2, 3, 4].map(() => phone(started, link)));
  // Right; divided by the savings of all; the same; something else.
  const told = [];
  for (const [place, amount] of ['1.000.000', '750.000', '750.000', '123'].entries()) told.push(await answer(phones[place], place + 1, amount));
  assert.equal(new Set(told).size, 4);
  for (const code of told) assert.match(code, /^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/);
  await shows(phones[0].locator('.whitecard'), /Kursi 1.*Rp1\.000\.000.*satu juta rupiah/s);
  await allHere(page);
  await page.context().setOffline(true);
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  await press(page, 'Kumpulkan');
  await shows(page.locator('.missing-seats'), 'Belum: 1, 2, 3, 4, 5, 6');
  await enter(page, told[0].toLowerCase());
  await shows(page.locator('.came-in'), new RegExp(`${told[0]} masuk: kursi 1, benar`));
  await shows(() => field(page).inputValue(), '', 'it goes on by itself');
  for (const code of told.slice(1)) await enter(page, code.replace('-', ''));
  await shows(page.locator('.question'), '4 dari 6 kursi sudah masuk');
  await shows(page.locator('.missing-seats'), 'Belum: 5, 6');
  await shows(page.locator('.spread'), /1 dari 4 benar; 2 orang membagi dengan total simpanan semua anggota, bukan total pinjaman semua anggota/);
  await shows(page.locator('.spread .parts'), /Rp750\.000 · membagi dengan.*2 orang/s);
  await shows(page.locator('.spread'), /Bahas bersama: .*bagilah dengan total pinjaman semua anggota, Rp75\.000\.000/);
  await press(page, 'Ringkasan kelas');
  await shows(page.locator('.desk .card').first(), /Alis Jaya: jasa usaha untuk anggota ini.*Rp1\.000\.000.*1 dari 4 benar.*2 orang: Membagi dengan/s);
  assert.deepEqual(asked, [], 'nothing is asked of a server');
  assert.deepEqual(faults, []);
});

test('what is wrong with a code is named at once, and what was typed stays', async t => {
  const { started, page, link } = await teach(t, { seats: 40 });
  const one = await phone(started, link), [good, far] = await codes(one, [[12, '1.000.000'], [55, '1.000.000']]);
  const other = await teach(t, { site: started, exercises: ['Alis Jaya: jasa modal'] });
  const foreign = await answer(await phone(started, other.link), 12, '240.000');
  await press(page, 'Kumpulkan');
  await enter(page, good.slice(0, 5));
  await shows(() => page.locator('.error').allTextContents(), all => all.every(text => !text), 'nobody is told before all is typed');
  await type(page, 'kelas-masuk', damaged(good));
  await shows(page.locator('#kelas-masuk-note'), /Tidak cocok: satu huruf salah atau tertukar/);
  await shows(() => field(page).inputValue(), damaged(good));
  // The wrong one is selected: the next takes its place.
  await page.keyboard.type(foreign);
  await shows(page.locator('#kelas-masuk-note'), /latihan atau kelas lain/);
  await type(page, 'kelas-masuk', far);
  await shows(page.locator('#kelas-masuk-note'), /Tidak ada kursi 55/);
  await type(page, 'kelas-masuk', '7GU');
  await shows(page.locator('#kelas-masuk-note'), /“U” tidak ada dalam kode/);
  await type(page, 'kelas-masuk', good);
  await shows(page.locator('.came-in'), /kursi 12, benar/);
  await shows(page.locator('#kelas-masuk-note .error'), '');
  // Of the day before: the same exercise, opened by a clock that is a day late.
  const late = await phone(started, link.replace(/kelas\..*/, `kelas.id.${await yesterdays(started)}`));
  await enter(page, await answer(late, 13, '1.000.000'));
  await shows(page.locator('#kelas-masuk-note'), /hari sebelumnya/);
});

/** The code of the same exercise as a trainer had it yesterday. */
async function yesterdays(started) {
  const context = await started.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const one = await context.newPage();
  await one.addInitScript(() => {
    const Now = Date, day = 86_400_000;
    globalThis.Date = class extends Now { constructor(...words) { if (words.length) super(...words); else super(Now.now() - day); } };
  });
  await one.goto(`${started.address}?calculator=kelas`);
  await one.locator('.desk').waitFor();
  await drawn(one);
  await one.locator('.check', { hasText: 'Alis Jaya: jasa usaha' }).first().click();
  await drawn(one);
  await press(one, 'Mulai kelas');
  return /kode latihan ([\w-]+)$/.exec((await one.locator('.do .where').textContent()).trim())[1].replaceAll('-', '');
}

test('a seat is a number from 1 to 60, and an answer is there before it is told', async t => {
  const { started, link } = await teach(t);
  const one = await phone(started, link);
  for (const seat of ['0', '61', 'dua']) {
    await type(one, 'kelas-0', seat);
    await type(one, 'kelas-1', '1.000.000');
    await press(one, 'Selesai');
    await shows(() => one.locator('.seat .error').allTextContents(), all => all.some(text => /1 sampai 60|angka|bilangan/.test(text)), seat);
    assert.equal(await one.locator('.whitecard').count(), 0);
    assert.equal(await one.locator('#kelas-0').inputValue(), seat);
  }
  await type(one, 'kelas-0', '60');
  await type(one, 'kelas-1', '');
  await press(one, 'Selesai');
  await shows(one.locator('.answering'), /Isi jawaban Anda dulu/);
  await type(one, 'kelas-1', '1 jt');
  await press(one, 'Selesai');
  await shows(one.locator('.whitecard'), /Kursi 60.*Rp1\.000\.000/s);
});

test('a phone that is loaded again has what was typed, and its card; what it tells otherwise is a seat that came twice', async t => {
  const { started, page, link } = await teach(t);
  const one = await phone(started, link);
  await type(one, 'kelas-0', '7');
  await type(one, 'kelas-1', '750000');
  await one.reload();
  await one.locator('#kelas-0').waitFor();
  await shows(() => one.locator('#kelas-0').inputValue(), '7');
  await shows(() => one.locator('#kelas-1').inputValue(), /^750\.?000$/);
  await press(one, 'Selesai');
  const first = await codeOf(one);
  await one.reload();
  await shows(() => codeOf(one), first);
  // Lost altogether: the same link brings it back.
  await one.goto('about:blank');
  await one.goto(link);
  await shows(() => codeOf(one), first);
  await press(one, 'Periksa');
  await shows(one.locator('.verdicts'), /Mungkin Anda membagi dengan total simpanan semua anggota.*bagilah dengan total pinjaman/s);
  await press(one, 'Kembali');
  await type(one, 'kelas-1', '1.000.000');
  await press(one, 'Selesai');
  const second = await codeOf(one);
  assert.notEqual(first, second);
  await press(page, 'Kumpulkan');
  for (const code of [first, second, first]) await enter(page, code);
  await shows(page.locator('.twice'), /Kursi 7 sudah menjawab lain/);
  await shows(page.locator('.spread'), /Belum ada kode/, 'none counts until that is said');
  await press(page, 'Yang kemudian: benar');
  await shows(() => page.locator('.twice').count(), 0);
  await shows(page.locator('.spread'), /1 dari 1 benar/);
});

test('a pasted chat, a scanner that types, and a list to save', async t => {
  const { started, page, link } = await teach(t, { seats: 10 });
  const one = await phone(started, link);
  const [a, b, c, d] = await codes(one, [[1, '1.000.000'], [2, '4.000.000'], [3, '77'], [4, '1.000.000']]);
  await press(page, 'Kumpulkan');
  await page.locator('summary', { hasText: 'Tempel banyak baris' }).click();
  await drawn(page);
  await page.locator('.class textarea:not(.unseen)').fill([
    `[10:32, 28/11/2026] Ibu Sari: ${a}`, `28/11/26 10.33 - Budi: kode saya ${b.toLowerCase()} ya`, `+62 812-3456-7890: ${damaged(c)}`, '[10:35] Marten: sudah?',
  ].join('\n'));
  await drawn(page);
  await press(page, 'Baca kodenya');
  await shows(page.locator('.class'), /2 kode terbaca, 2 baru/);
  await shows(page.locator('.class .remarks .error'), new RegExp(`${damaged(c)}: Tidak cocok`));
  await shows(page.locator('.missing-seats'), 'Belum: 3, 4, 5, 6, 7, 8, 9, 10');
  // The sixteen characters of the card's QR code, as a scanner types them: quickly, with Tab at the end.
  await press(one, 'Selesai');
  await type(page, 'kelas-masuk', '');
  await field(page).focus();
  await page.keyboard.type(d);
  await page.keyboard.press('Tab');
  await shows(page.locator('.missing-seats'), 'Belum: 3, 5, 6, 7, 8, 9, 10');
  assert.equal(await page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement?.id), 'kelas-masuk', 'the next code goes into the same field');
  await enter(page, c);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Unduh CSV')]);
  assert.match(file.suggestedFilename(), /^kelas-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  assert.match(text, /^\ufeffsep=;\r\n"kursi";"kode";"latihan";"jawaban"\r\n"1";/);
  assert.match(text, new RegExp(`"2";"${b}";"[^"]*";"lupa memakai persen SHU untuk jasa usaha"`));
  assert.match(text, /"10";"";"";"belum"/);
});

test('forty codes are typed in less than four minutes at a hand’s speed', async t => {
  const { started, page, link } = await teach(t);
  const one = await phone(started, link);
  const all = await codes(one, Array.from({ length: 40 }, (_, at) => [at + 1, at % 3 ? '1.000.000' : '750.000']));
  await press(page, 'Kumpulkan');
  await field(page).focus();
  const begun = Date.now();
  // Half a second a code here; the keys of a hand, 300 ms each and 1.5 s to hear it, are added to what the page takes.
  for (const code of all) await page.keyboard.type(code.replace('-', ''), { delay: 10 });
  await shows(page.locator('.missing-seats'), 'Semua kursi sudah masuk');
  const took = Date.now() - begun - 40 * 6 * 10, byHand = 40 * (6 * 300 + 1500);
  t.diagnostic(`${took} ms of the page for 40 codes; ${Math.round((took + byHand) / 1000)} s with a hand`);
  assert.ok(took + byHand < 240_000, `${took} ms`);
  await shows(page.locator('.spread'), /26 dari 40 benar; 14 orang membagi/);
});

test('a series starts from one code, and its marks are looked at one by one', async t => {
  const { started, page, link } = await teach(t, { exercises: ['Alis Jaya: bagian SHU', 'Alis Jaya: jasa modal'], seats: 5 });
  const one = await phone(started, link);
  await shows(() => one.locator('.answering .card').count(), 2);
  await type(one, 'kelas-0', '2');
  await type(one, 'kelas-1', '12 jt');
  await type(one, 'kelas-2', '320.000');
  await press(one, 'Selesai');
  await shows(one.locator('.whitecard'), /1: Rp12\.000\.000.*2: Rp320\.000/s);
  await press(page, 'Kumpulkan');
  await enter(page, await codeOf(one));
  await shows(page.locator('.came-in'), /kursi 2, 1 dari 2 benar/);
  await shows(page.locator('.spread'), /1 dari 1 benar/);
  await press(page.locator('.spread [role=group]'), '2').catch(async () => { await page.locator('.spread [role=group] button').nth(1).click(); await drawn(page); });
  await shows(page.locator('.spread'), /0 dari 1 benar; 1 orang membagi dengan total pinjaman semua anggota, bukan total simpanan/);
});

test('a class is kept on the device when that is said, and goes on after a reload', async t => {
  const { started, page, link } = await teach(t, { seats: 5 });
  const one = await phone(started, link), code = await answer(one, 3, '1.000.000');
  await press(page, 'Kumpulkan');
  await enter(page, code);
  const stored = () => page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('class:')));
  assert.deepEqual(await stored(), [], 'nothing is kept before');
  await press(page, 'Simpan kelas ini');
  await until(async () => (await stored()).length === 1);
  await page.reload();
  await page.locator('button', { hasText: 'Lanjutkan kelas yang disimpan (1 kode)' }).click();
  await drawn(page);
  await press(page, 'Kumpulkan');
  await shows(page.locator('.missing-seats'), 'Belum: 1, 2, 4, 5');
  await press(page, 'Simpan kelas ini');
  await until(async () => !(await stored()).length);
});

test('who has no camera types the code on the wall; one of a newer version or of the other country says so', async t => {
  const { started, code } = await teach(t);
  const context = await started.browser.newContext({ viewport: { width: 360, height: 740 } });
  const one = await context.newPage();
  await one.goto(`${started.address}?calculator=kelas`);
  await one.locator('#kelas-kode').waitFor();
  await drawn(one);
  await type(one, 'kelas-kode', damaged(code));
  await press(one, 'Buka latihan');
  await shows(one.locator('#kelas-kode-note'), /Tidak cocok/);
  await shows(() => one.locator('#kelas-kode').inputValue(), damaged(code));
  await type(one, 'kelas-kode', code.toLowerCase());
  await press(one, 'Buka latihan');
  await shows(one.locator('.question'), /Berapa jasa usaha untuk anggota ini\?/);
  await one.goto('about:blank');
  await one.goto(`${started.address}#k=kelas.my.${code}`);
  await shows(one.locator('#kelas-kode-note'), /negara lain/);
  await one.goto('about:blank');
  await one.goto(`${started.address}#k=kelas.zz.${code}`);
  await shows(one.locator('.opened'), /rusak|tidak dapat/i);
});

test('cards and codes are read from what is drawn; nothing sticks out, and nobody is shut out', async t => {
  const { started, page, link } = await teach(t);
  // Modules of the code on the wall: 41 of version 6 at most, and four of its edge on each side.
  const modules = one => one.locator('.qr').first().evaluate(svg => svg.viewBox.baseVal.width - 8);
  assert.ok(await modules(page) <= 41, `${await modules(page)} modules`);
  const one = await phone(started, link, { colorScheme: 'dark' });
  assert.deepEqual(await violations(one), []);
  await answer(one, 12, '1.000.000');
  assert.equal(await modules(one), 21, 'version 1');
  const looks = await one.locator('.whitecard').evaluate(card => { const { backgroundColor, color } = getComputedStyle(card); return [backgroundColor, color]; });
  assert.deepEqual(looks, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], 'black on white, in the dark too');
  for (const width of [360, 320]) {
    await one.setViewportSize({ width, height: 740 });
    await shows(() => one.evaluate(() => document.documentElement.scrollWidth), width);
  }
  assert.deepEqual(await violations(one), []);
  await press(one, 'Kembali');
  await shows(() => one.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const turn of ['', 'Kumpulkan', 'Ringkasan kelas']) {
    if (turn) await press(page, turn);
    await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, turn);
    assert.deepEqual(await violations(page), []);
  }
});

test('an exercise alone tells what is wrong and helps, without a seat', async t => {
  const { page } = await open(await start(t), { path: '?calculator=kelas', ...ENTERED });
  await page.locator('.check', { hasText: 'Cabai Batu: nilai tambah' }).first().click();
  await drawn(page);
  await press(page, 'Coba sendiri');
  assert.equal(await page.locator('#kelas-0').count(), 0);
  await type(page, 'kelas-1', '12.400');
  await press(page, 'Periksa');
  await shows(page.locator('.verdicts'), /Mungkin Anda lupa bahan lain per kg cabai segar/);
  await type(page, 'kelas-1', '9.900');
  await press(page, 'Periksa');
  await shows(page.locator('.verdicts'), /^Benar/);
  await lacks(page.locator('.verdicts'), /Mungkin/);
});
