// A member types the figures of a published case on a small phone and reads the right rupiah.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allHere, open, pick, shows, start, type, typed, violations } from './support.mjs';

const ALIS_JAYA = { surplus: '60.000.000', 'pool0-share': '25', 'capital-share': '20', 'capital-mine': '2 juta', 'capital-all': '100.000.000', 'pool0-mine': '5.000.000', 'pool0-all': '75 jt' };
const WORDS = {
  id: { pick: 0, empty: 'Mulai kosong', total: 'satu juta dua ratus empat puluh ribu rupiah', sentence: /^Dari SHU koperasi Rp60\.000\.000, Anda mendapat Rp1\.000\.000 karena transaksi Rp5\.000\.000 dan Rp240\.000 karena simpanan pokok \+ wajib Rp2\.000\.000\.$/, step: 'Jasa modal Anda adalah Rp240.000' },
  ms: { pick: 1, empty: 'Mula kosong', total: 'satu juta dua ratus empat puluh ribu rupiah', sentence: /^Daripada lebihan koperasi Rp60\.000\.000, anda mendapat Rp1\.000\.000 kerana/, step: 'Jasa modal anda ialah Rp240.000' },
  en: { pick: 2, empty: 'Start empty', total: 'one million two hundred and forty thousand rupiah', sentence: /^Of the co-op’s surplus of Rp60\.000\.000, you get Rp1\.000\.000 for transactions of Rp5\.000\.000 and Rp240\.000 for/, step: 'Your return on capital is Rp240.000' },
};
const answer = page => page.locator('.answer strong').first();

for (const [language, words] of Object.entries(WORDS)) {
  test(`a member reads Rp1.240.000 on a 360 px screen, in ${language}`, async t => {
    const { page, faults, requests } = await open(await start(t));
    await pick(page, 1, words.pick);
    await page.getByRole('button', { name: words.empty }).click();
    await shows(answer(page), '–');
    await allHere(page);
    const loaded = requests.length;
    for (const [field, text] of Object.entries(ALIS_JAYA)) {
      await type(page, field, text);
      assert.equal(await page.locator(`#${field}`).inputValue(), text, 'kept as typed');
    }
    await shows(answer(page), 'Rp1.240.000');
    await shows(page.locator('.answer .words'), words.sentence);
    await shows(page.locator('.steps'), new RegExp(words.step.replace('.', '\\.')));
    await shows(page.locator('.steps'), /Rp2\.000\.000 ÷ Rp100\.000\.000 × Rp12\.000\.000 = Rp240\.000/);
    await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
    await shows(page.locator('.unseen[role=status]'), new RegExp(words.total), 'told to screen readers');
    assert.equal(requests.length, loaded, 'no request after loading');
    assert.deepEqual(faults, []);
  });
}

test('an unclear number is asked about, a wrong one is named beside its field, nothing typed is lost', async t => {
  const { page } = await open(await start(t));
  await type(page, 'surplus', '1,000');
  const choices = page.locator('#surplus-note .chip-button');
  await shows(() => choices.allTextContents(), ['Rp1.000', 'Rp1']);
  await choices.first().click();
  await shows(() => page.locator('#surplus').inputValue(), '1.000');
  await type(page, 'surplus', '3174012345678901');
  await shows(page.locator('#surplus-note .error'), /15 angka/);
  await shows(() => page.locator('#surplus').getAttribute('aria-invalid'), 'true');
  await type(page, 'surplus', '60jt');
  await type(page, 'capital-mine', '200.000.000');
  await page.locator('.problems .link').first().click();
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.id), 'capital-mine');
  await shows(answer(page), '–', 'no figure from refused input');
  await type(page, 'capital-mine', '2 juta');
  await shows(answer(page), 'Rp1.240.000');
});

test('units can be tapped, and the example gives way to the visitor and comes back', async t => {
  const { page } = await open(await start(t));
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await type(page, 'surplus', '60');
  await page.locator('.chips').getByRole('button', { name: 'juta' }).click();
  await shows(() => page.locator('#surplus').inputValue(), '60 juta');
  await shows(page.locator('#surplus-echo'), /= Rp60\.000\.000 · enam puluh juta rupiah/);
  await page.getByRole('button', { name: 'Lihat contoh' }).click();
  await shows(answer(page), 'Rp1.240.000');
  await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
  await shows(() => page.locator('#surplus').inputValue(), '60 juta');
});

test('what takes its own button away leaves the focus where one goes on', async t => {
  const { page, faults } = await open(await start(t));
  await page.locator('summary', { hasText: 'AD/ART' }).click();
  await page.getByRole('button', { name: /^Hapus / }).last().click();
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement?.id), 'add-fund');
  assert.deepEqual(faults, []);
});

test('the whole split of the by-laws: two levels, funds, a loss', async t => {
  const { page } = await open(await start(t), { width: 1280 });
  await page.locator('summary', { hasText: 'AD/ART' }).click();
  await page.locator('.check', { hasText: 'ditetapkan dulu' }).click();
  await type(page, 'surplus', '150.000.000');
  await type(page, 'members', '70');
  await type(page, 'capital-share', '40');
  await type(page, 'pool0-share', '60');
  await type(page, 'capital-mine', '10.000.000');
  await type(page, 'capital-all', '500.000.000');
  await type(page, 'pool0-mine', '50.000.000');
  await type(page, 'pool0-all', '2 miliar');
  await type(page, 'fund0-share', '30');
  await shows(answer(page), 'Rp2.415.000');
  await shows(() => page.locator('.remarks', { hasText: 'belum dialokasikan' }).count(), 0);
  await type(page, 'fund1-share', '5');
  await shows(page.locator('.problems'), /kelebihan 5%/);
  await type(page, 'fund1-share', '0');
  await type(page, 'surplus', '-5.000.000');
  await shows(answer(page), 'Rp0');
  await shows(page.locator('.remarks'), /rugi/);
});

test('the keyboard alone is enough', async t => {
  const { page } = await open(await start(t));
  const focused = () => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement?.id ?? '');
  for (let press = 0; press < 12 && await focused() !== 'surplus'; press++) await page.keyboard.press('Tab');
  assert.equal(await focused(), 'surplus');
  await page.keyboard.press('Control+a');
  await typed(page, '120 jt');
  await shows(answer(page), 'Rp2.480.000');
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement?.tagName) === 'SUMMARY') break;
  }
  await page.keyboard.press('Enter');
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.closest('details').open), true);
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing, ${colorScheme}, everything unfolded`, async t => {
    const { page } = await open(await start(t, { policy: undefined }), { colorScheme });
    await page.locator('summary', { hasText: 'AD/ART' }).click();
    await page.locator('.check', { hasText: 'diisi terpisah' }).click();
    assert.deepEqual(await violations(page), []);
    await type(page, 'surplus', 'x');
    assert.deepEqual(await violations(page), [], 'with an error');
  });
}

test('nothing is cut or sticks out from 320 to 1600 px, nor at twice the text size', async t => {
  const site = await start(t);
  for (const [width, zoom] of [[320, 1], [360, 1], [600, 1], [1600, 1], [640, 2]]) {
    const { page } = await open(site, { width });
    if (zoom > 1) await page.addStyleTag({ content: 'html{font-size:200%}' }).catch(() => page.evaluate(() => { document.documentElement.style.fontSize = '200%'; }));
    for (const part of await page.locator('details').all()) await part.evaluate(element => { element.open = true; });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} px at ${width} px`);
    const cut = await page.evaluate(() => [...document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('input[type=text]')]
      .filter(input => input.scrollWidth > input.clientWidth + 1).map(input => input.id));
    assert.deepEqual(cut, [], `figures cut at ${width} px`);
    await page.close();
  }
});

test('from an empty page to the first right figure: at most 12 taps and 3 screens, the answer in sight after each', async t => {
  const { page, faults } = await open(await start(t), { asItOpens: true });
  await allHere(page);
  let taps = 0, keys = 0;
  const inSight = locator => locator.evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  const tap = async what => { taps++; await what.click(); };
  await tap(page.getByRole('button', { name: 'Simpan pinjam' }));
  await shows(page.locator('label[for=pool0-mine]'), /^Pinjaman saya/);
  const figures = { surplus: '87450000', 'capital-share': '25', 'pool0-share': '35', 'capital-all': '214600000', 'pool0-all': '618250000', 'capital-mine': '100000+1260000', 'pool0-mine': '7500000' };
  for (const [field, text] of Object.entries(figures)) {
    await tap(page.locator(`#${field}`));
    await page.keyboard.type(text);
    keys += text.length;
    assert.ok(await inSight(page.locator(`#${field}`)), `${field} is in sight`);
    assert.ok(await inSight(page.locator('.peek > summary')), `the answer is in sight while ${field} is typed`);
  }
  await shows(page.locator('.peek > summary'), /Rp509\.850/);
  await shows(page.locator('.answer .words'), /Rp371\.300 karena pinjaman Rp7\.500\.000 dan Rp138\.550 karena simpanan pokok \+ wajib Rp1\.360\.000/);
  assert.ok(taps <= 12 && keys <= 60, `${taps} taps, ${keys} keys`);
  t.diagnostic(`${taps} taps, ${keys} keys`);
  const end = await page.locator('#pool0-mine').evaluate(field => field.getBoundingClientRect().bottom + scrollY);
  assert.ok(end <= 3 * 740, `${end} px`);
  // The bar opens into what the answer is made of, and sinks again.
  await page.locator('.peek > summary').click();
  await shows(() => inSight(page.locator('.peek .parts')), true);
  await page.locator('.peek > summary').click();
  await shows(() => page.locator('.peek .parts').isVisible(), false);
  assert.deepEqual(faults, []);
});

test('typed digits are grouped when the field is left, and a part of one is asked about where it is typed', async t => {
  const { page } = await open(await start(t), { asItOpens: true });
  await allHere(page);
  await page.locator('#surplus').click();
  await page.keyboard.type('87450000');
  await shows(() => page.locator('#surplus').inputValue(), '87450000', 'not under the fingers');
  await page.locator('#capital-share').click();
  await shows(() => page.locator('#surplus').inputValue(), '87.450.000');
  await page.keyboard.type('0,25');
  await page.getByRole('button', { name: '25%', exact: true }).click();
  await shows(() => page.locator('#capital-share').inputValue(), '25');
  await page.locator('#pool0-share').fill('0,5');
  await page.getByRole('button', { name: '0,5%', exact: true }).click();
  await shows(() => page.locator('#pool0-share').inputValue(), '0,5%');
});

test('a folded part stays as it was left, on every page; the answer and what is folded are headings', async t => {
  const { page } = await open(await start(t), { width: 1280, height: 800 });
  const law = page.locator('.result details', { hasText: 'Dasar hukum' }).first();
  await shows(() => law.evaluate(fold => fold.open), false);
  await law.locator('> summary').click();
  await page.locator('.tabs .tab').nth(2).click();
  await shows(() => page.locator('.result details', { hasText: 'Dasar hukum' }).first().evaluate(fold => fold.open), true);
  await page.locator('.tabs .tab').nth(0).click();
  for (const name of [/SHU Anda tahun ini/, /Dasar hukum/, /Bagaimana dihitung/]) await page.getByRole('heading', { name }).first().waitFor();
});

test('on a wide screen the answer stays in sight while the last field is typed', async t => {
  for (const [width, height] of [[1280, 720], [1024, 768]]) {
    const { page } = await open(await start(t), { width, height, path: '?calculator=pembagian' });
    await page.locator('.fields input[type=text]:visible').last().scrollIntoViewIfNeeded();
    const { top, bottom } = await page.locator('.answer strong').first().evaluate(element => { const { top, bottom } = element.getBoundingClientRect(); return { top, bottom }; });
    assert.ok(top >= 0 && bottom <= height, `${top} to ${bottom} of ${height}`);
  }
});
