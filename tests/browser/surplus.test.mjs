// The split of an officer in Indonesia, from the accounts to every line; a member’s savings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, shows, start, turn, type, unfold } from './support.mjs';

const answer = page => page.locator('.answer strong').first();

test('a treasurer goes from the accounts to every line, is told what is left, and sees a loss year', async t => {
  const { page, faults } = await open(await start(t));
  await turn(page, 3);
  await shows(answer(page), 'Rp22.000.000');
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  // Accounts first; the switch stands above what it changes.
  await page.getByLabel('Mulai dari').selectOption({ index: 0 });
  await shows(() => page.locator('#shu-0').count(), 1);
  await page.getByLabel('Mulai dari').selectOption({ index: 1 });
  await type(page, 'shu-1', '500 juta');
  await type(page, 'shu-2', '440 juta');
  await type(page, 'shu-3', '10 juta');
  await page.getByLabel('Contoh pembagian').selectOption({ label: 'Contoh program pembukuan: anggota 70%, cadangan 30%' });
  await shows(answer(page), 'Rp35.000.000', '70 % of 50 million');
  await type(page, 'shu-14', '20');
  await shows(page.locator('.answer'), /Belum dialokasikan: 10%, Rp5\.000\.000/);
  await unfold(page);
  const row = name => page.locator('tr', { hasText: name }).locator('td').last();
  await shows(row('SHU sebelum pajak'), 'Rp60.000.000');
  await shows(row('Dana cadangan'), 'Rp10.000.000');
  await type(page, 'shu-14', '31');
  await shows(page.locator('.problems'), /melebihi 100%/);
  await type(page, 'shu-14', '30');
  await type(page, 'shu-5', '2 juta');
  await type(page, 'shu-6', '1 juta');
  await type(page, 'shu-7', '20');
  await shows(row('Imbal jasa desa'), '−Rp10.000.000', 'what is taken off has a minus');
  await shows(row('SHU yang dibagi'), 'Rp38.000.000', 'nothing of last year is split again');
  await shows(row('SHU tahun lalu, utang kepada anggota'), 'Rp1.000.000');
  await shows(page.locator('.remarks'), /Permendes PDT 10\/2025/);
  await type(page, 'shu-2', '520 juta');
  await type(page, 'shu-8', '40 juta');
  await shows(answer(page), 'Rp8.000.000', 'reserve left: 40 − (520 + 10 − 500) − 2 million');
  await shows(page.locator('.answer'), /Sisa dana cadangan/);
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('the split of 40 million with 10 from non-members adds up, with names to its colours', async t => {
  const { page } = await open(await start(t));
  await turn(page, 3);
  await unfold(page);
  await type(page, 'shu-4', '10 juta');
  const row = name => page.locator('tr', { hasText: name }).locator('td').last();
  await shows(row('SHU dari bukan anggota'), '−Rp10.000.000');
  await shows(row('Dari bukan anggota: untuk cadangan'), 'Rp10.000.000');
  await shows(page.locator('.steps').first(), /Dana sosial/, 'funds are explained too');
  await type(page, 'shu-4', '');
  await page.getByLabel('SHU yang diisi').selectOption({ index: 1 });
  await shows(answer(page), '–');
  await shows(page.locator('.result'), /Belum diisi:.*Pajak koperasi/);
  await type(page, 'shu-3', '0');
  await shows(answer(page), 'Rp22.000.000');
});

test('an officer adds pools and funds with names of their own, and takes them out again', async t => {
  const { page, faults } = await open(await start(t));
  await turn(page, 3);
  await unfold(page);
  await page.getByRole('button', { name: '+ dana dengan nama sendiri' }).click();
  await page.locator('#shu-28').fill('Dana zakat <b>');
  await type(page, 'shu-14', '5');
  await type(page, 'shu-34', '4');
  const row = name => page.locator('tr', { hasText: name }).locator('td').last();
  await shows(row('Dana zakat <b>'), 'Rp1.600.000');
  const form = page.locator('fieldset').first();
  await shows(form, /Belum dialokasikan: 1%, Rp400\.000/);
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').exportCsv()), /"Dana zakat <b>";"Rp";4;"Rp1\.600\.000";1600000;/);
  await page.getByRole('button', { name: '+ jasa usaha lain' }).click();
  await page.getByLabel('Dibagi menurut').first().selectOption({ index: 1 });
  await page.getByLabel('Dibagi menurut').nth(1).selectOption({ index: 4 });
  await type(page, 'shu-25', '1');
  await shows(form, /Semua sudah dialokasikan/);
  await shows(answer(page), 'Rp22.400.000', '56 %');
  await type(page, 'shu-25', '2');
  await shows(form, /melebihi 100%/);
  await page.getByRole('button', { name: /^Hapus: Jasa/ }).click();
  await page.getByRole('button', { name: 'Hapus: Dana zakat <b>' }).click();
  await shows(form, /Belum dialokasikan: 5%/);
  await shows(answer(page), 'Rp22.000.000');
  // Half a million for one member of a thirtieth of all: 15 million, 37.5 % of 40 million.
  for (const [slot, text] of [[40, '500.000'], [41, '1 juta'], [42, '30 juta']]) await type(page, `shu-${slot}`, text);
  await unfold(page);
  const result = page.locator('.result');
  await shows(result, /Jasa modal yang diperlukanRp15\.000\.000/);
  await shows(result, /Persentase jasa modal yang diperlukan37,5%/);
  assert.deepEqual(faults, []);
});

test('savings in Indonesia: a rate on them, and the tax that takes the whole', async t => {
  const { page } = await open(await start(t));
  await turn(page, 2);
  await shows(answer(page), 'Rp300.000');
  const row = name => page.locator('tr', { hasText: name }).locator('td').last();
  await shows(row('Bunga sebulan setelah pajak'), 'Rp225.000');
  await type(page, 'save-4', '240000');
  await shows(row('Bunga sebulan setelah pajak'), 'Rp240.000');
});

/** Types over a field as a key does, and says what stood in the answer and below it when that changed, and a moment later. */
const watched = (page, id, text) => page.evaluate(async ([id, text]) => {
  const root = document.querySelector('kalkulator-koperasi').shadowRoot, field = root.getElementById(id);
  const seen = () => [root.querySelector('.answer strong'), root.querySelector('.result .steps')].map(each => each?.textContent);
  const before = seen();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  for (let turn = 0; turn < 50 && seen()[0] === before[0]; turn += 1) await Promise.resolve();
  const at = seen();
  await new Promise(done => { setTimeout(done, 300); });
  return { before, at, after: seen(), value: field.value };
}, [id, text]);

test('a key changes the answer at once, and a moment later what follows it', async t => {
  const { page, faults } = await open(await start(t));
  await unfold(page);
  const { before, at, after } = await watched(page, 'surplus', '70.000.000');
  assert.notEqual(at[0], before[0]);
  assert.equal(at[1], before[1]);
  assert.equal(after[0], at[0]);
  assert.notEqual(after[1], before[1]);
  assert.match(after[1], /70\.000\.000/);
  assert.deepEqual(faults, []);
});

test('what is typed into a field below an answer is not put back while that follows', async t => {
  const { page, faults } = await open(await start(t));
  await turn(page, 4);
  await unfold(page);
  const id = await page.locator('.result .field input[type=text]').first().getAttribute('id');
  await page.locator(`#${id}`).fill('3.000');
  const { value } = await watched(page, id, '3.0001');
  assert.equal(value, '3.0001');
  assert.deepEqual(faults, []);
});
