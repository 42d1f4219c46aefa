// The page of those who deliver: from three questions to what a nut brings more, and from the plant's page by a link to members.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allHere, drawn, open, shows, start, tryExample, type, unfold, violations } from './support.mjs';

const answer = page => page.locator('.answer strong').first();
const peek = page => page.locator('.peek summary');
/** Whether the whole of something is on the screen as it stands. */
const inSight = locator => locator.evaluate(one => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });
const farmer = async (t, options = {}) => open(await start(t), { path: '?calculator=setor', asItOpens: true, ...options });

/** A hand that counts what it does. */
const hand = page => {
  const done = { taps: 0, keys: 0 };
  const tap = async locator => { await locator.click(); done.taps += 1; await drawn(page); };
  return {
    done, tap,
    pick: async (locator, label) => { await locator.selectOption({ label }); done.taps += 2; await drawn(page); },
    write: async (id, text) => {
      await tap(page.locator(`#${id}`));
      for (const key of text) { await page.keyboard.press(key); done.keys += 1; }
      await drawn(page);
    },
  };
};

test('a coconut farmer comes from an empty page to what a nut brings more by three questions', async t => {
  const { page, faults, requests } = await farmer(t);
  await shows(answer(page), '–');
  await shows(page.locator('.example'), /^Contoh: RPB Kelapa Tirta, rekaan.*Rp1\.940\/butir/);
  // What is needed later comes while nobody waits for it.
  await allHere(page);
  const loaded = requests.length, { done, tap, pick, write } = hand(page);
  assert.equal(await page.locator('.fields .group legend').count(), 3, 'three questions');
  const asked = await page.locator('.fields input, .fields select').evaluateAll(all => all.filter(one => one.checkVisibility()).length);
  assert.ok(asked <= 7, `${asked} fields in sight`);
  await pick(page.locator('.group select').first(), 'Kelapa bulat');
  await shows(page.locator('label[for=setor-0]'), /butir/);
  assert.ok(await inSight(page.locator('#setor-0')), 'the unit that was picked stands beside it');
  await shows(peek(page), /kurang 3 angka · Setoran sebulan/);
  await write('setor-0', '600');
  await shows(peek(page), /kurang 2 angka · Harga mentah/);
  await write('setor-1', '2500');
  await write('setor-2', '2900');
  await shows(answer(page), 'Rp400/butir');
  await shows(peek(page), /Rp400\/butir/);
  assert.ok(await inSight(peek(page)), 'the answer is in sight of whoever types');
  t.diagnostic(`${done.taps} taps, ${done.keys} keys`);
  assert.ok(done.taps <= 12, `${done.taps} taps`);
  assert.equal(done.keys, 11, 'no key more than the figures have digits');
  await shows(page.locator('.answer'), /saat setor.*Rp2\.880\.000 lebih banyak setahun, sebelum SHU\./);
  // What the manager knows, from paper.
  await tap(page.locator('summary', { hasText: 'Angka pabrik dari pengelola' }));
  assert.ok(await inSight(page.locator('#setor-8')), 'what opens is in sight');
  await write('setor-8', '1540');
  await shows(peek(page), /Rp1\.940\/butir/);
  assert.ok(await inSight(peek(page)));
  await shows(page.locator('summary', { hasText: 'Angka pabrik' }), /SHU Rp1\.540\/butir/);
  await shows(page.locator('.answer'), /Rp13\.968\.000 lebih banyak setahun: Rp2\.880\.000 saat setor, Rp11\.088\.000 sebagai SHU\./);
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.equal(requests.length, loaded, 'no request after loading');
  assert.deepEqual(faults, []);
  assert.deepEqual(await violations(page), []);
});

test('another way of the plant asks for its own figures, right below where it was picked', async t => {
  const { page } = await farmer(t);
  const way = page.locator('.group select').nth(1);
  for (const [label, fields] of [['Mengolah, saya bayar jasa', ['setor-3', 'setor-4']], ['Menampung: uang muka, sisa nanti', ['setor-5', 'setor-6']], ['Membeli', ['setor-2']]]) {
    await way.scrollIntoViewIfNeeded();
    await way.selectOption({ label });
    await drawn(page);
    for (const id of fields) {
      await shows(() => page.locator(`#${id}`).count(), 1);
      assert.ok(await inSight(page.locator(`#${id}`)), `${label}: ${id}`);
    }
    const own = await page.locator('.group').nth(2).locator('input').count();
    assert.equal(own, fields.length, label);
  }
});

test('what is no price, no month and no year gets a sentence at its field, and stays as it was typed', async t => {
  const { page, faults } = await farmer(t);
  await page.evaluate(() => { for (const fold of document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('details')) fold.open = true; });
  for (const [id, text] of [['setor-0', '600'], ['setor-1', '2500'], ['setor-2', '2900'], ['setor-8', '1540']]) await type(page, id, text);
  for (const [id, text, sentence] of [
    ['setor-0', '0', /lebih besar dari nol/], ['setor-0', '-5', /kurang dari nol/], ['setor-1', 'dua', /./], ['setor-2', '-1', /kurang dari nol/],
    ['setor-7', '13', /12 bulan/], ['setor-7', '0', /lebih besar dari nol/], ['setor-9', '25', /empat angka/], ['setor-8', '1.2.3', /./],
  ]) {
    const before = await page.locator(`#${id}`).inputValue();
    await type(page, id, text);
    await shows(page.locator(`#${id}-note .error`).first(), sentence, `${id} ${text}`);
    await shows(() => page.locator(`#${id}`).inputValue(), text);
    await shows(answer(page), '–', 'no figure beside it');
    await type(page, id, before);
  }
  await shows(answer(page), 'Rp1.940/satuan');
  assert.deepEqual(faults, []);
});

test('names and values of the picture do not touch at 320 px, nor with large letters', async t => {
  const { page } = await farmer(t, { width: 320, path: '?calculator=setor&lang=ms&country=MY' });
  await tryExample(page);
  for (const large of [false, true]) {
    await page.evaluate(on => document.querySelector('kalkulator-koperasi').shadowRoot.querySelector('.kk').toggleAttribute('data-large', on), large);
    const rows = await page.locator('.result .parts li').evaluateAll(all => all.map(row => {
      const [name, value, strip] = [...row.children].map(one => one.getBoundingClientRect());
      return { apart: name.right <= value.left + 1, beneath: strip.top >= Math.max(name.bottom, value.bottom) - 1, inside: value.right <= innerWidth };
    }));
    assert.ok(rows.length >= 4);
    for (const row of rows) assert.deepEqual(row, { apart: true, beneath: true, inside: true });
  }
});

for (const { country, calculator, target, mine, all, basis, button, value, others } of [
  { country: 'ID', calculator: 'setor', target: 'SHU saya', mine: 'pool0-mine', all: 'surplus', basis: '[aria-pressed=true]', button: 'Masukkan ke SHU saya', value: '20.880.000', others: '87.450.000' },
  { country: 'MY', calculator: 'hantar', target: 'Rabat saya', mine: 'rebat-3', all: 'rebat-0', basis: '.fields select', button: 'Masukkan ke rabat saya', value: '20,880,000', others: '87,450,000' },
]) {
  test(`what is delivered in a year goes among the figures of “${target}”, in the place of no other, and can be taken back`, async t => {
    const { page, faults } = await open(await start(t), { path: `?country=${country}&lang=id`, asItOpens: true });
    const tab = name => page.locator('.tabs .tab', { hasText: new RegExp(`^${name}$`) }).evaluate(one => one.click());
    await tab(target);
    await type(page, all, '87450000');
    await type(page, mine, '1');
    await tab(calculator === 'setor' ? 'Setor ke RPB' : 'Setor ke pusat');
    for (const [id, text] of [['0', '600'], ['1', '2500'], ['2', '2900']]) await type(page, `${calculator}-${id}`, text);
    await page.getByRole('button', { name: button }).click();
    await shows(() => page.locator(`#${mine}`).inputValue(), value);
    await shows(() => page.locator(`#${all}`).inputValue(), others);
    await shows(page.locator('.opened'), /setoran Anda sudah diisikan di sini/);
    await shows(() => inSight(page.locator('.opened')), true);
    await shows(() => page.locator(basis).first().evaluate(one => one.selectedOptions?.[0].text ?? one.textContent), /Setor/);
    await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
    await shows(() => page.locator(`#${mine}`).inputValue(), '1');
    await shows(() => page.locator(`#${all}`).inputValue(), others);
    // An example is put aside, as by the first figure of one’s own.
    await page.getByRole('button', { name: 'Mulai kosong' }).click();
    await tryExample(page);
    await tab(calculator === 'setor' ? 'Setor ke RPB' : 'Setor ke pusat');
    await page.getByRole('button', { name: button }).click();
    await shows(() => page.locator(`#${mine}`).inputValue(), value);
    await shows(() => page.locator(`#${all}`).inputValue(), '');
    assert.deepEqual(faults, []);
  });
}

test('the name of the plant goes to members by the link, and says whose figures they have', async t => {
  const site = await start(t);
  const { page } = await open(site, { path: '?calculator=rpb', asItOpens: true });
  await unfold(page);
  const figures = { 0: '100000', 1: '2000', 2: '0,12', 3: '60000', 4: '1800', 5: '85000000', 6: '3800', 12: '40', 238: 'RPB Maju' };
  for (const [slot, text] of Object.entries(figures)) await type(page, `rpb-${slot}`, text);
  const link = new URL(await page.getByRole('button', { name: 'Tautan untuk anggota' }).getAttribute('data-about'));
  const { page: phone } = await open(site, { path: link.pathname.slice(1) + link.search + link.hash, asItOpens: true });
  await shows(() => phone.locator('#setor-2').inputValue(), '3.800');
  await shows(phone.locator('.group').nth(2), /diisi dari RPB Maju/);
  await shows(phone.locator('summary', { hasText: 'Angka pabrik' }), /RPB Maju/);
});

test('the manager’s own figures reach members by a link, those of an example never', async t => {
  const site = await start(t);
  const { page, faults } = await open(site, { path: '?calculator=rpb', asItOpens: true });
  const copy = page.getByRole('button', { name: 'Tautan untuk anggota' });
  await shows(() => copy.count(), 0, 'no figures yet');
  await tryExample(page);
  await shows(answer(page), 'Layak');
  await shows(() => copy.count(), 0, 'an example’s figures are nobody’s');
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await unfold(page);
  const figures = { 0: '100000', 1: '2000', 2: '0,12', 3: '60000', 4: '1800', 5: '85000000', 6: '3800', 12: '40', 20: '0,01', 21: '60000' };
  for (const [slot, text] of Object.entries(figures)) await type(page, `rpb-${slot}`, text);
  // 0,12 × 60.000 − 1.800 − 600 − 850 − 3.800 = 150, of which 40 % come back.
  const link = new URL(await copy.getAttribute('data-about'));
  const { page: phone } = await open(site, { path: link.pathname.slice(1) + link.search + link.hash, asItOpens: true });
  await shows(() => phone.locator('#setor-2').inputValue(), '3.800');
  await unfold(phone);
  await shows(() => phone.locator('#setor-8').inputValue(), '60');
  await shows(() => phone.locator('#setor-0').inputValue(), '', 'nobody’s deliveries travel');
  await shows(answer(phone), '–');
  await type(phone, 'setor-1', '2.000');
  await shows(answer(phone), 'Rp1.860/kg');
  // Of a loss nothing comes back; what is not whole is not told.
  await type(page, 'rpb-6', '4.500');
  const lost = new URL(await copy.getAttribute('data-about'));
  assert.notEqual(lost.hash, link.hash);
  const { page: other } = await open(site, { path: lost.pathname.slice(1) + lost.search + lost.hash, asItOpens: true });
  await unfold(other);
  await shows(() => other.locator('#setor-8').inputValue(), '0');
  await type(page, 'rpb-5', '');
  await shows(() => copy.count(), 0, 'without the fixed costs too much would come back');
  assert.deepEqual(faults, []);
});
