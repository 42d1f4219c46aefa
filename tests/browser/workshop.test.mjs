// A workshop: the trainer's screen and three phones. Cases keep their names, answers stay hidden, nothing of before stays over what came after.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, open, pick, shows, start, type, until, violations } from './support.mjs';

const link = page => until(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').toShareUrl()));
const banner = page => page.locator('.opened b');
const hidden = page => shows(() => page.locator('.answer').isVisible(), false, 'the answer is hidden');
const shelf = (page, title) => page.locator('.workshop .cases .link', { hasText: title });
const mode = (page, name) => page.locator('.workshop .chips button', { hasText: name });
const inSight = locator => locator.evaluate(one => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });

/** The trainer's screen, with the shelf open. */
const trainer = async (t, options = { width: 1280, height: 720 }) => {
  const started = await start(t);
  const { page, faults } = await open(started, { asItOpens: true, ...options });
  await page.locator('.workshop > summary').click();
  return { started, page, faults };
};

/** Phones that open a link. */
const phones = async (started, url, count = 3) => {
  const pages = [];
  for (let at = 0; at < count; at++) {
    const { page } = await open(started, { selector: '' });
    await page.goto(url);
    await page.locator('.exercise').waitFor();
    await drawn(page);
    pages.push(page);
  }
  return pages;
};

test('whoever teaches finds the shelf of cases beside the pages, on wide screens and in the list of narrow ones', async t => {
  const site = await start(t);
  for (const [width, lang, name] of [[1280, 'id', 'Pelatih'], [1280, 'ms', 'Jurulatih'], [1000, 'en', 'Trainers']]) {
    const { page } = await open(site, { width, height: 800, path: `?lang=${lang}`, asItOpens: true });
    const { top, bottom } = await page.locator('.tabs').evaluate(one => one.getBoundingClientRect());
    assert.ok(bottom - top < 60, `${lang}: one line of ${bottom - top} px`);
    await page.locator('.tabs').getByRole('button', { name, exact: true }).click();
    await shows(() => page.locator('.workshop').evaluate(fold => fold.open), true);
    await shows(() => inSight(page.locator('.workshop > summary')), true);
    await page.close();
  }
  const { page } = await open(site, { width: 360, asItOpens: true });
  await shows(() => page.locator('.tabs').isVisible(), false);
});

test('at most seven entries are in sight, and all by who asks one press away; a host that offers few has them all beside each other', async t => {
  const site = await start(t);
  const seen = page => page.locator('.top nav:visible :is(.tab, .shelf):visible, .menu > summary:visible').count();
  for (const [width, path] of [[1280, '?lang=id'], [1000, '?country=MY&lang=ms'], [360, '?lang=id']]) {
    const { page } = await open(site, { width, height: 800, path, asItOpens: true });
    const all = await page.locator('.tabs .tab').count();
    await shows(() => seen(page).then(count => count <= 7), true);
    await page.locator('.menu > summary').click();
    await shows(() => page.locator('.menu .tab:visible').count(), all + 1, 'and the shelf of cases');
    await page.locator('.title').click();
    await shows(() => page.locator('.menu').evaluate(fold => fold.open), false, 'what is pressed beside it closes it');
    await page.locator('.menu > summary').click();
    await page.locator('.menu .tab', { hasText: /Daripada harga eksport|Dari harga ekspor/ }).click();
    await shows(() => page.locator('.menu').evaluate(fold => fold.open), false);
    await shows(page.locator('.question'), /harga eksp/);
    await shows(() => page.locator('.tabs .tab[aria-current]').textContent(), path.includes('MY') ? 'Eksport' : 'Ekspor');
    await shows(() => seen(page).then(count => count <= 7), true);
    await page.close();
  }
  const { page } = await open(site, { width: 1280, height: 800, path: '?lang=id&calculator=shu,rpb,daftar', asItOpens: true });
  await shows(() => page.locator('.tabs .tab:visible').allTextContents().then(names => names.join(' ')), 'SHU saya RPB Daftar anggota');
});

test('an opened case comes into sight, and bears its name on every phone', async t => {
  const { started, page, faults } = await trainer(t);
  await shelf(page, 'Susu Sejahtera').click();
  await shows(banner(page), /Koperasi Susu Sejahtera/);
  await shows(() => inSight(banner(page)), true);
  await mode(page, 'Latihan').click();
  for (const phone of await phones(started, await link(page))) {
    await shows(banner(phone), /Koperasi Susu Sejahtera/);
    await shows(phone.locator('.exercise b').first(), /^Latihan: Koperasi Susu Sejahtera/);
    await hidden(phone);
    await shows(() => phone.locator('#surplus').inputValue(), '360.000.000');
  }
  // Other figures of the same case, and another page of it.
  await type(page, 'surplus', '400.000.000');
  const [changed] = await phones(started, await link(page), 1);
  await shows(banner(changed), /Koperasi Susu Sejahtera.*, diubah$/);
  await shows(() => changed.locator('#surplus').inputValue(), '400.000.000');
  await hidden(changed);
  await shelf(page, 'Susu Sejahtera').click();
  await page.locator('.tabs .tab').nth(3).evaluate(button => button.click());
  await drawn(page);
  const [split] = await phones(started, await link(page), 1);
  await shows(split.locator('.tabs .tab[aria-current]'), await page.locator('.tabs .tab[aria-current]').textContent());
  await shows(banner(split), /Koperasi Susu Sejahtera/);
  assert.deepEqual(faults, []);
  assert.deepEqual(await violations(page), []);
});

test('a reset keeps exercise and letters, puts the case back, and shows no answer; no banner stays over other figures', async t => {
  const { page, faults } = await trainer(t);
  await shelf(page, 'Susu Sejahtera').click();
  await mode(page, 'Latihan').click();
  await mode(page, 'Huruf').click();
  await type(page, 'surplus', '1.000.000');
  await type(page, 'guess', '5 jt');
  await page.locator('.exercise .chip-button', { hasText: 'Tampilkan jawaban' }).click();
  await shows(() => page.locator('.answer').isVisible(), true);
  await mode(page, 'Ulang').click();
  await hidden(page);
  await shows(() => page.locator('#surplus').inputValue(), '360.000.000');
  await shows(() => page.locator('#guess').inputValue(), '');
  await shows(() => page.locator('.kk').getAttribute('data-large'), '');
  await shows(banner(page), /Susu Sejahtera — |Susu Sejahtera/);
  // Out of the exercise, another form takes its place: nothing of the case is left.
  await mode(page, 'Latihan').click();
  await page.locator('.notice .link', { hasText: 'Mulai kosong' }).first().click();
  await page.locator('.opened').waitFor({ state: 'detached' });
  await shows(() => page.locator('#surplus').inputValue(), '');
  assert.deepEqual(faults, []);
});

test('figures of one’s own stay in an exercise that begins again; a page that no figures came for bears no name', async t => {
  const { page } = await trainer(t);
  await type(page, 'surplus', '75.000.000');
  await mode(page, 'Latihan').click();
  await type(page, 'guess', '5 jt');
  await mode(page, 'Ulang').click();
  await hidden(page);
  await shows(() => page.locator('#guess').inputValue(), '');
  await shows(() => page.locator('#surplus').inputValue(), '75.000.000');
  await shelf(page, 'Alis Jaya').click();
  await shows(banner(page), /Alis Jaya/);
  await page.locator('.tabs .tab').nth(1).evaluate(button => button.click());
  await page.locator('.opened').waitFor({ state: 'detached' });
  await page.locator('.tabs .tab').nth(0).evaluate(button => button.click());
  await shows(banner(page), /Alis Jaya/);
});

test('the way is told step by step, and one’s own answer stays beside the right one', async t => {
  const { started, page } = await trainer(t);
  await shelf(page, 'Alis Jaya').click();
  await mode(page, 'Latihan').click();
  const [phone] = await phones(started, await link(page), 1);
  const card = phone.locator('.exercise'), step = card.locator('.chip-button', { hasText: 'satu langkah' });
  await shows(card, /Yang ditanyakan: /);
  assert.equal(await card.locator('.steps > li').count(), 0);
  await step.click();
  await shows(() => card.locator('.steps > li').count(), 1);
  await shows(card, /Langkah 1 dari \d/);
  let told = 1;
  for (; told < 40 && await step.count(); told++) {
    await step.click();
    await shows(() => card.locator('.steps > li').count(), told + 1);
  }
  await shows(card, /Tinggal jawabannya/);
  assert.doesNotMatch(await card.textContent(), /1\.240\.000/, 'the answer itself is not among the steps');
  await type(phone, 'guess', '1.240.001');
  await card.locator('.chip-button', { hasText: 'Tampilkan jawaban' }).click();
  await shows(card, /Jawaban Anda: Rp1\.240\.001.*lebih kecil.*Jawaban: Rp1\.240\.000/);
  await shows(phone.locator('.answer strong').first(), 'Rp1.240.000');
  // On another page it says nothing.
  await phone.locator('.tabs .tab').nth(2).evaluate(button => button.click());
  await drawn(phone);
  await shows(() => phone.locator('.exercise').count(), 0);
});

test('from case to case, those of the country first, in its own words', async t => {
  const { page } = await trainer(t);
  await shelf(page, 'Alis Jaya').click();
  await shows(banner(page), /Alis Jaya/);
  await mode(page, 'Latihan').click();
  assert.equal(await page.locator('.opened .link', { hasText: 'sebelumnya' }).count(), 0);
  await page.locator('.opened .link', { hasText: 'berikutnya' }).click();
  await shows(banner(page), /Kopdes sepuluh/);
  await hidden(page);
  await page.locator('.opened .link', { hasText: 'sebelumnya' }).click();
  await shows(banner(page), /Alis Jaya/);
  await mode(page, 'Latihan').click();
  await pick(page, 0, 1, { asItOpens: true });
  await pick(page, 1, 1, { asItOpens: true });
  const titles = () => page.locator('.workshop .cases .link').allTextContents();
  await shows(titles, found => found.length === 9 && found.slice(0, 3).every(title => !/Indonesia/.test(title)));
  assert.doesNotMatch((await titles()).join('\n'), /SHU|Kopdes|rabat|laba/);
});
