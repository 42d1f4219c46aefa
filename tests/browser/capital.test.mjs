// What members have paid in, in both countries: one member’s part, a past year, years to come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lacks, malaysia, open, pick, shows, start, turn, type, unfold } from './support.mjs';

const answer = page => page.locator('.answer strong').first();

test('a member sees what is paid, what is open and what comes back, in both countries', async t => {
  const { page, faults } = await open(await start(t));
  await turn(page, 1);
  await shows(answer(page), 'Rp60.000', 'the ministry\'s example');
  await shows(page.locator('.result'), /Bagian Anda dari modal sendiri10%/);
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await unfold(page);
  await page.getByLabel('Yang saya ketahui').selectOption({ index: 1 });
  for (const [slot, text] of [[0, '100rb'], [1, '100.000'], [2, '20.000'], [3, '12'], [4, '200.000']]) await type(page, `modal-${slot}`, text);
  await shows(answer(page), 'Rp300.000');
  await shows(page.locator('.result'), /TunggakanRp40\.000/);
  await shows(page.locator('.result > div > details .steps').first(), /Rp100\.000 \+ Rp200\.000 = Rp300\.000/);
  await type(page, 'modal-3', '1,5');
  await shows(() => page.locator('#modal-3').getAttribute('aria-invalid'), 'true', 'no half months');
  await shows(() => page.locator('#modal-3').inputValue(), '1,5');
  await pick(page, 0, 1);
  await turn(page, 2);
  await shows(answer(page), 'RM800.00');
  await pick(page, 0, 0);
  await shows(() => page.locator('#modal-0').inputValue(), '100rb', 'the other country keeps it');
  assert.deepEqual(faults, []);
});

test('what is due and open is explained, and the account fits a small phone', async t => {
  const { page } = await open(await start(t));
  await turn(page, 1);
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await unfold(page);
  await page.getByLabel('Yang saya ketahui').selectOption({ index: 1 });
  for (const [slot, text] of [[0, '50.000'], [1, '40.000'], [2, '10.000'], [3, '12'], [4, '180.000']]) await type(page, `modal-${slot}`, text);
  const result = page.locator('.result'), steps = page.locator('.steps').first();
  await shows(result, /Tunggakan simpanan pokokRp10\.000/);
  await shows(result, /Simpanan wajib yang dibayar di mukaRp60\.000/);
  await shows(steps, /Rp50\.000 − Rp40\.000 = Rp10\.000/);
  await shows(steps, /12 bulan × Rp10\.000 = Rp120\.000/);
  await pick(page, 0, 1);
  await turn(page, 1);
  await shows(() => page.locator('.account').last().evaluate(box => box.scrollWidth <= box.clientWidth), true, 'no column is cut off');
  await shows(page.locator('.rates').first(), /Persentase tertinggi tanpa izin SKM.*RM80,000\.00/);
});

test('a member who knows the month of joining, and two amounts, sees what is open', async t => {
  const { page, faults } = await open(await start(t));
  await turn(page, 1);
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await unfold(page);
  for (const [slot, text] of [[2, '15.000'], [4, '300.000'], [41, '2023'], [42, '2025'], [5, '10.000'], [43, '2024']]) await type(page, `modal-${slot}`, text);
  await page.getByLabel('Masuk bulan').selectOption({ label: 'November' });
  await page.getByLabel('Dihitung sampai').selectOption({ label: 'Maret' });
  const result = page.locator('.result');
  await shows(result, /Belum diisi:/, 'since when is the amount another?');
  await page.getByLabel('Jumlah sekarang berlaku sejak').selectOption({ label: 'Juni' });
  // November to May: 7 × 10,000; June to March: 10 × 15,000.
  await shows(result, /7\sbulan × Rp10\.000 \+ 10\sbulan × Rp15\.000 = Rp220\.000/);
  await shows(result, /bulan dari November 2023 sampai Mei 2024/);
  await type(page, 'modal-41', '23');
  await shows(page.locator('.problems'), /Tulis tahun dengan empat angka/);
  await shows(page.locator('#modal-41-note'), /Tulis tahun/, 'beside the field too');
  await shows(() => page.locator('#modal-41').inputValue(), '23');
  await type(page, 'modal-41', '2026');
  await shows(page.locator('#modal-41-note'), /Urutkan/);
  await shows(() => page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('a member with much of the shares is warned, and a projection asks what it begins with', async t => {
  const { page } = await malaysia(await start(t));
  await turn(page, 2);
  await unfold(page);
  const result = page.locator('.result');
  await type(page, 'modal-10', '10');
  await type(page, 'modal-13', '3');
  await shows(result, /Belum diisi:/);
  await lacks(result, /akhir tahun ke-1/);
  await type(page, 'modal-28', '500');
  await type(page, 'modal-29', '100,000');
  await unfold(page);
  await shows(result, /Syer Anda lebih dari 20% seluruh modal syer.*s\.33/);
  await shows(result, /Bagian Anda dari modal syer40%/);
  await shows(result, /membayar 12 bulan/);
  await shows(result, /Modal akhir tahun ke-3RM118,500\.00/);
  await shows(result, /RM112,500\.00 \+ 0 × RM200\.00 \+ 10 × 12 × RM50\.00 = RM118,500\.00/);
  await pick(page, 1, 2);
  await lacks(result, /principal|simpanan/i, 'no words of the other country');
  await shows(result, /share capital due/);
  await page.locator('#modal-14').fill('1990-12-31');
  await page.locator('.remarks', { hasText: 'Choose another day' }).waitFor();
  await shows(page.locator('.card').first(), /No rule is on record here for this day/);
});

test('what a year did to the capital, and founders by the rules of a day', async t => {
  const { page } = await malaysia(await start(t));
  await turn(page, 2);
  await page.locator('summary', { hasText: /^Tahun lalu$/ }).click();
  for (const [slot, text] of [[16, '120,000'], [17, '15,500.50'], [18, '2,000'], [19, '7,500.25'], [20, '130,000']]) await type(page, `modal-${slot}`, text);
  await page.locator('.result summary', { hasText: 'Mutasi modal dan syarat' }).click();
  await shows(page.locator('.result'), /Modal syer akhir tahun adalah RM130,000\.25/);
  await shows(page.locator('.result'), /−RM0\.25/);
  await pick(page, 0, 0);
  await turn(page, 1);
  await page.locator('summary', { hasText: 'Syarat mendirikan' }).click();
  await type(page, 'modal-15', '12');
  await lacks(page.locator('.result'), /Pendirinya kurang/);
  await page.locator('summary', { hasText: 'Isian lain' }).click();
  await page.locator('#modal-14').fill('2019-12-31');
  await shows(page.locator('.result'), /Pendirinya kurang/);
});

test('from members and months to the balance, which the projection goes on from', async t => {
  const { page } = await open(await start(t));
  await turn(page, 1);
  await unfold(page);
  for (const slot of [10, 28, 29]) await type(page, `modal-${slot}`, '');
  const result = page.locator('.result');
  await shows(result, /Belum diisi:.*Anggota sekarang/, 'years without members ask for them');
  for (const [slot, text] of [[47, '10'], [48, '12'], [51, '3'], [52, '6'], [57, '2'], [58, '5']]) await type(page, `modal-${slot}`, text);
  await unfold(page);
  // 10 × 50,000 + 3 × 50,000 − 2 × 50,000; (8 × 12 + 3 × 6) × 10,000.
  await shows(result, /Saldo akhir simpanan pokok semua anggotaRp550\.000/);
  await shows(result, /Saldo akhir simpanan wajib semua anggotaRp1\.140\.000/);
  await shows(result, /Modal akhir tahun ke-1Rp3\.010\.000/);
  await type(page, 'modal-58', '');
  await shows(result, /Belum diisi:.*Bayar berapa bulan/);
});
