// What is wrong, missing or the visitor’s own: it is named beside its field, and nothing typed is lost.
import { test } from 'node:test';
import { malaysia, open, pick, shows, start, turn, type, unfold } from './support.mjs';

const answer = page => page.locator('.answer strong').first();
const focused = page => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.id);

test('nonsense is named beside its field, and nothing typed is lost', async t => {
  const { page } = await malaysia(await start(t));
  await type(page, 'my-1', 'lima');
  await shows(() => page.locator('#my-1').getAttribute('aria-invalid'), 'true');
  await shows(() => page.locator('#my-1').inputValue(), 'lima');
  await type(page, 'my-1', '0.05');
  await shows(page.locator('.remarks'), /tulis 5/);
  await type(page, 'my-0', '-5');
  await shows(page.locator('.problems'), /nol/);
  await shows(answer(page), '–');
  await pick(page, 0, 0);
  await page.locator('#surplus').waitFor();
  await pick(page, 0, 1);
  await shows(() => page.locator('#my-0').inputValue(), '-5', 'the other country keeps it');
});

test('what is refused is marked at the field that caused it, and at no other', async t => {
  const { page } = await malaysia(await start(t));
  await turn(page, 1);
  await unfold(page);
  const marked = () => page.locator('input[aria-invalid=true]').evaluateAll(fields => fields.map(field => field.id));
  await page.getByRole('button', { name: '+ Persentase yang disetujui SKM' }).click();
  // The base of a dividend, its rate, the rate that was approved.
  for (const field of ['my-12', 'my-13', 'my-29']) {
    const kept = await page.locator(`#${field}`).inputValue();
    await type(page, field, '-5');
    await shows(marked, [field]);
    await page.locator(`#${field}`).fill(kept);
  }
  // The price of raw material elsewhere is also the one that is paid, where no other is said.
  await turn(page, 4);
  await unfold(page);
  await page.locator('#rpb-6').fill('');
  await type(page, 'rpb-1', '-5');
  await shows(marked, ['rpb-1']);
});

test('a field that cannot be read, or is still empty, leaves no figure that looks complete', async t => {
  const { page } = await malaysia(await start(t));
  const heading = page.locator('.answer > :first-child');
  const indonesian = [[0, 'my-1', 'Dividen Anda'], [1, 'my-16', 'Laba tahun ini tidak cukup: kurang'], [3, 'rebat-1', 'Bagian Anda tahun ini']];
  for (const [tab, field, name] of indonesian) {
    await turn(page, tab);
    await shows(heading, name);
    await unfold(page);
    const kept = await page.locator(`#${field}`).inputValue();
    await type(page, field, 'abc');
    await shows(answer(page), '–', `page ${tab}`);
    await shows(page.locator('.peek span').last(), '–');
    await shows(page.locator('.problems'), /Ini tidak terbaca/);
    await type(page, field, kept);
    await shows(answer(page), found => found !== '–');
  }
  await turn(page, 0);
  await type(page, 'my-0', '');
  await shows(heading, 'Dividen Anda sejauh ini', 'shares are not counted yet');
  await shows(answer(page), 'RM132.00');
  await pick(page, 1, 2);
  await shows(heading, 'Your dividend so far');
  await shows(page.locator('.peek span').first(), 'Your dividend so far');
  await pick(page, 0, 0);
  await turn(page, 3);
  await page.locator('summary', { hasText: 'What else comes before' }).click();
  await page.getByLabel('The surplus is').first().selectOption({ index: 1 });
  await type(page, 'shu-3', '22%');
  await shows(answer(page), '–');
  await type(page, 'shu-3', '4 million');
  await type(page, 'shu-4', 'abc');
  await shows(answer(page), '–');
});

test('every fault is named at the field that caused it, with what to do', async t => {
  const { page } = await malaysia(await start(t));
  const leads = async (field, text, sentence, at = field) => {
    const kept = await page.locator(`#${field}`).inputValue();
    await type(page, field, text);
    await shows(page.locator('.problems'), sentence);
    await page.locator('.problems .link').first().click();
    await shows(() => focused(page), at);
    await type(page, field, kept);
    await shows(() => page.locator('.problems').count(), 0);
  };
  await page.locator('.field select').first().selectOption({ index: 2 });
  await unfold(page);
  for (const name of [/^Modal syer awal tahun/, /^Modal yuran awal tahun/]) await page.getByLabel(name).fill('0');
  await leads('my-60', '13', /Isi bulan 1 sampai 12/);
  await leads('my-60', '0', /Isi bulan 1 sampai 12/);
  await turn(page, 2);
  await unfold(page);
  await leads('modal-26', '0', /paling sedikit satu bulan/);
  await type(page, 'modal-10', '10');
  await type(page, 'modal-13', '3');
  await leads('modal-10', '0', /lebih besar dari nol/);
  await leads('modal-11', '1.5', /angka bulat/);
  await type(page, 'modal-16', '100');
  await leads('modal-19', '200', /lebih besar daripada yang ada/);
  await type(page, 'modal-16', '');
  await type(page, 'modal-17', '50');
  await shows(page.locator('.result'), /Belum diisi:.*Saldo awal/);
});

test('own figures come back until something new is typed, on every kind of page', async t => {
  const { page } = await open(await start(t));
  for (const [tab, field] of [[0, 'surplus'], [1, 'modal-1'], [3, 'shu-0']]) {
    await turn(page, tab);
    await type(page, field, '12.345');
    await page.getByRole('button', { name: 'Mulai kosong' }).click();
    await page.getByRole('button', { name: 'Lihat contoh' }).click();
    await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
    await shows(() => page.locator(`#${field}`).inputValue(), '12.345');
  }
  // Two templates one after the other do not lose it either.
  await type(page, 'shu-14', '7');
  for (const index of [1, 2]) await page.getByLabel('Contoh pembagian').selectOption({ index });
  await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
  await shows(() => page.locator('#shu-14').inputValue(), '7');
});
