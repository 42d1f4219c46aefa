// The page of a member's loan: what a contract asks for each month, what it costs in the end, and what can be borrowed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, open, shows, start, tryExample, turn, type, unfold, violations } from './support.mjs';

const answer = page => page.locator('.answer strong').first();
const loan = async (t, options = {}) => open(await start(t), { path: '?calculator=pinjaman', asItOpens: true, ...options });
const choose = async (page, label, option) => {
  await page.locator('.fields label', { hasText: label }).locator('select').selectOption({ label: option });
  await drawn(page);
};
const fill = async (page, figures) => { for (const [id, text] of Object.entries(figures)) await type(page, id, text); };

/** A loan of 12 million over a year at 1.5 % a month. */
const LOAN = { 'pinjam-0': '12000000', 'pinjam-9': '12', 'pinjam-5': '1,5' };

test('a member sees what a flat loan costs after what comes back', async t => {
  const { page, faults } = await loan(t);
  await shows(page.locator('.example'), /Rp1\.180\.000/);
  await fill(page, LOAN);
  // By hand: 12.000.000 ÷ 12 + 12.000.000 × 1,5 %.
  await shows(answer(page), 'Rp1.180.000');
  await shows(page.locator('.answer'), /Pinjam Rp12\.000\.000, bayar Rp1\.180\.000 sebulan selama 12 bulan: seluruhnya Rp14\.160\.000\. Biayanya Rp2\.160\.000\./);
  await shows(page.locator('.answer'), /Setara biaya efektif ≈ 31,72% setahun\./);
  await shows(page.locator('.kk'), /Dari koperasi sendiri\?/);
  await fill(page, { 'pinjam-14': '25' });
  await shows(page.locator('.answer'), /Rp540\.000 kembali lewat SHU, jadi biaya sebenarnya Rp1\.620\.000\./);
  await shows(page.locator('.answer'), /setelah SHU, ≈ 24,89% setahun/);
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('a schedule is there month by month, to the last rupiah', async t => {
  const { page } = await loan(t);
  await choose(page, 'Cara bunga atau akad', 'Bunga menurun');
  await fill(page, { 'pinjam-0': '24000000', 'pinjam-9': '24', 'pinjam-5': '1,5' });
  // 1.000.000 and 1,5 % of what is left.
  await shows(answer(page), 'Rp1.360.000');
  await shows(page.locator('.answer'), /bayar Rp1\.360\.000 pada bulan pertama sampai Rp1\.015\.000 pada bulan terakhir/);
  await page.locator('summary', { hasText: 'Jadwal angsuran' }).click();
  const rows = page.locator('[role=region][aria-label="Jadwal angsuran"] tbody tr');
  await shows(() => rows.count(), 24);
  await shows(rows.nth(1), /^2\s*Rp1\.345\.000\s*Rp1\.000\.000\s*Rp345\.000\s*Rp22\.000\.000$/);
  await shows(rows.nth(23), /^24\s*Rp1\.015\.000\s*Rp1\.000\.000\s*Rp15\.000\s*Rp0$/);
});

test('what can be borrowed, and how long it takes, follow from what can be paid', async t => {
  const { page } = await loan(t);
  await choose(page, 'Yang dicari', 'Besarnya');
  await fill(page, { 'pinjam-3': '1180000', 'pinjam-9': '12', 'pinjam-5': '1,5' });
  await shows(answer(page), 'Rp12.000.000');
  await choose(page, 'Yang dicari', 'Lama');
  await fill(page, { 'pinjam-0': '12000000' });
  await shows(answer(page), '12 bulan');
  // As much as its interest: it is never repaid.
  await fill(page, { 'pinjam-3': '180000' });
  await shows(page.locator('.problems'), /tidak pernah lunas/);
  await shows(answer(page), '–');
  assert.match(await page.locator('#pinjam-3').inputValue(), /^180\.?000$/, 'what was typed stays');
});

test('a sale at a margin, a lease and a shared profit have words of their own', async t => {
  const { page } = await loan(t);
  await choose(page, 'Cara bunga atau akad', 'Murabahah (jual beli)');
  await fill(page, { 'pinjam-1': '8500000', 'pinjam-9': '24', 'pinjam-7': '10' });
  await shows(page.locator('.answer'), /Barang seharga Rp8\.500\.000 diangsur Rp425\.000 sebulan selama 24 bulan: harga jualnya Rp10\.200\.000\. Marginnya Rp1\.700\.000\./);
  await choose(page, 'Cara bunga atau akad', 'Ijarah (sewa)');
  await fill(page, { 'pinjam-4': '750000', 'pinjam-9': '36' });
  await shows(page.locator('.answer'), /Sewa Rp750\.000 sebulan selama 36 bulan: seluruhnya Rp27\.000\.000\./);
  await choose(page, 'Cara bunga atau akad', 'Musyarakah (bagi hasil)');
  await fill(page, { 'pinjam-2': '10000000', 'pinjam-11': '30000000', 'pinjam-12': '40', 'pinjam-13': '5000000' });
  await shows(page.locator('.answer'), /Dari laba setahun Rp5\.000\.000, bagian pemodal Rp2\.000\.000 dan bagian Anda Rp3\.000\.000\./);
  await fill(page, { 'pinjam-13': '-4000000' });
  // A loss by capital: a quarter is the financier's, as far as that goes.
  await shows(page.locator('.answer'), /Dari rugi setahun Rp4\.000\.000, pemodal menanggung Rp1\.000\.000 dan Anda Rp3\.000\.000\./);
  await fill(page, { 'pinjam-13': '-60000000' });
  await shows(page.locator('.answer'), /Dari rugi setahun Rp60\.000\.000, pemodal menanggung Rp10\.000\.000 dan Anda Rp50\.000\.000\./);
  await shows(page.locator('.kk'), /selebihnya Anda tanggung/);
});

test('months of grace are told apart from those that pay', async t => {
  const { page } = await loan(t);
  await fill(page, LOAN);
  await page.locator('summary', { hasText: 'Biaya di muka' }).click();
  await fill(page, { 'pinjam-16': '3' });
  // Nine parts of 12 million, and 180.000 each month.
  await shows(page.locator('.answer'), /Angsuran setelah masa tenggang.*Rp1\.513\.333.*Pinjam Rp12\.000\.000\. 3 bulan membayar bunganya saja, Rp180\.000 sebulan, lalu bayar Rp1\.513\.333 sebulan selama 9 bulan/);
  await choose(page, 'Bunga masa tenggang', 'Dibayar bersama angsuran pertama');
  await shows(answer(page), 'Rp1.513.333');
  await shows(page.locator('.answer'), /Angsuran pertama Rp2\.053\.333: di dalamnya bunga yang ditunda\./);
});

test('in Malaysia a year’s rate is asked for, and a rebate comes back', async t => {
  const { page } = await open(await start(t), { path: '?calculator=pembiayaan&country=MY&lang=ms', asItOpens: true });
  await fill(page, { 'biaya-0': '12000', 'biaya-9': '24', 'biaya-6': '6', 'biaya-14': '5' });
  // 500 and 60 a month; a twentieth of 1,440 comes back.
  await shows(answer(page), 'RM560.00');
  await shows(page.locator('.answer'), /RM72\.00 kembali melalui rebat, jadi kos sebenarnya RM1,368\.00\./);
});

test('a loan of thirty years is explained, and all its folds open', async t => {
  const { page, faults } = await loan(t);
  await choose(page, 'Cara bunga atau akad', 'Anuitas (angsuran sama)');
  await fill(page, { ...LOAN, 'pinjam-9': '360' });
  await unfold(page);
  await shows(page.locator('.answer'), /selama 360 bulan/);
  await shows(page.locator('.steps li').last(), /./);
  await type(page, 'pinjam-9', '36');
  await shows(page.locator('.answer'), /selama 36 bulan/);
  assert.deepEqual(faults, []);
});

test('the same rate by other ways stands beside it, and contracts that are put aside', async t => {
  const { page } = await loan(t, { width: 1280, height: 800 });
  await fill(page, LOAN);
  await page.locator('summary', { hasText: 'Bunga yang sama, cara lain' }).click();
  const ways = page.locator('[role=region][aria-label="Bunga yang sama, cara lain"] tbody tr');
  await shows(ways.nth(0), /Bunga flat.*Rp2\.160\.000.*≈ 31,72%/);
  // 180.000 down to 15.000: 6,5 × 180.000. An effective rate of twelve times the monthly one.
  await shows(ways.nth(1), /Bunga menurun.*Rp1\.180\.000.*Rp1\.015\.000.*Rp1\.170\.000.*18%/);
  await shows(ways.nth(2), /Anuitas.*Rp1\.100\.160/);
  await page.locator('.compared .chip-button').first().click();
  await drawn(page);
  await choose(page, 'Cara bunga atau akad', 'Bunga menurun');
  await shows(page.locator('.compared'), /−Rp990\.000/);
  // Interest on what is left, in the place of what was borrowed: the sentence comes from the two derivations.
  await shows(page.locator('.compared p').first(), /^Usulan B: seluruh pembayaran turun Rp990\.000, dari Rp14\.160\.000 menjadi Rp13\.170\.000, karena sisa pokok setelah bulan ke-1 \(Rp11\.000\.000\) di tempat pokok pinjaman \(Rp12\.000\.000\)/);
  await choose(page, 'Cara bunga atau akad', 'Bunga flat (tetap)');
  await fill(page, { 'pinjam-5': '2' });
  await shows(page.locator('.compared p').first(), /^Usulan B: angsuran bulan ke-1 naik Rp60\.000, dari Rp1\.180\.000 menjadi Rp1\.240\.000, karena bunga sebulan 1,5% → 2%\.$/);
  await fill(page, { 'pinjam-5': '1,5' });
  await choose(page, 'Cara bunga atau akad', 'Bunga menurun');
  // Points, which are no percentage of anything: 31,716372 − 18.
  await shows(page.locator('.compared'), /≈ −13,72 poin persen/);
});

test('what was entered on "SHU saya" says what comes back', async t => {
  const { page } = await open(await start(t), { path: '?calculator=shu,pinjaman' });
  await page.locator('summary', { hasText: 'cara lain (AD/ART)' }).click();
  await page.locator('.fields select').filter({ hasText: 'Bunga pinjaman' }).first().selectOption({ label: 'Bunga pinjaman' });
  await drawn(page);
  // A fifth of 60 million over 40 million of interest: 30 % of it comes back.
  await fill(page, { surplus: '60000000', 'pool0-share': '20', 'pool0-all': '40000000', 'pool0-mine': '2160000' });
  await turn(page, 1, { asItOpens: true });
  await fill(page, LOAN);
  await page.getByRole('button', { name: 'Isi dari “SHU saya”: 30%' }).click();
  await drawn(page);
  assert.equal(await page.locator('#pinjam-14').inputValue(), '30');
  await shows(page.locator('.answer'), /Rp648\.000 kembali lewat SHU, jadi biaya sebenarnya Rp1\.512\.000\./);
  await shows(answer(page), 'Rp1.180.000', 'the other figures stay');
});

test('nonsense stays in its field with a sentence', async t => {
  const { page } = await loan(t);
  await fill(page, { ...LOAN, 'pinjam-0': 'abc' });
  await shows(page.locator('.problems'), /Pinjaman:/);
  await shows(answer(page), '–');
  const wrong = [['pinjam-9', '0', /Lama:/], ['pinjam-9', '-5', /Lama: Tidak boleh kurang dari nol/], ['pinjam-9', '2,5', /Lama: Isi angka bulat/], ['pinjam-9', '601', /paling banyak 600 bulan/], ['pinjam-5', '-1', /Bunga:/], ['pinjam-5', '101', /Bunga:/]];
  for (const [id, text, said] of wrong) {
    await fill(page, { ...LOAN, [id]: text });
    await shows(page.locator('.problems'), said);
    await shows(page.locator('.field', { has: page.locator(`#${id}`) }).locator('.error'), /\S/, 'at the field too');
    assert.equal((await page.locator(`#${id}`).inputValue()).replace('−', '-'), text);
  }
});

test('the page is for everybody', async t => {
  const { page } = await loan(t);
  await tryExample(page);
  await unfold(page);
  assert.deepEqual(await violations(page), []);
});
