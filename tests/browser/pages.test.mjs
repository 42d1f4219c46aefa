// The pages that are fetched: Malaysian dividends and accounts, capital in both countries, a part that does not come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, start, type, violations } from './support.mjs';

const MONTHS = { share: 33, subscription: 45 };
const VARYING = ['900', '1,000', '1,000', '1,000', '800', '1,000', '900', '1,000', '1,000', '1,000', '1,000', '1,000'];
const WORDS = {
  id: { pick: 0, empty: 'Mulai kosong', total: 'lima ratus tiga belas ringgit' },
  ms: { pick: 1, empty: 'Mula kosong', total: 'lima ratus tiga belas ringgit' },
  en: { pick: 2, empty: 'Start empty', total: 'five hundred and thirteen ringgit' },
};
const answer = page => page.locator('.answer strong').first();

const focused = page => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.id);
const unfold = page => page.evaluate(() => {
  for (const fold of document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('details')) fold.open = true;
});

async function malaysia(site, options) {
  const opened = await open(site, options);
  await opened.page.locator('select.pick').nth(0).selectOption({ index: 1 });
  await opened.page.locator('.tab').first().waitFor();
  return opened;
}

for (const [language, words] of Object.entries(WORDS)) {
  test(`a member with shares and subscriptions reads RM513.00 by monthly minimum balances, in ${language}`, async t => {
    const { page, faults, requests } = await malaysia(await start(t));
    await page.locator('select.pick').nth(1).selectOption({ index: words.pick });
    await page.getByRole('button', { name: words.empty }).click();
    await page.locator('.field select').first().selectOption({ index: 1 });
    const loaded = requests.length;
    await type(page, 'my-1', '6.50');
    await type(page, 'my-3', '6');
    for (let month = 0; month < 12; month++) {
      await type(page, `my-${MONTHS.share + month}`, '7000');
      await type(page, `my-${MONTHS.subscription + month}`, VARYING[month]);
    }
    assert.equal(await answer(page).textContent(), 'RM513.00');
    assert.equal(await page.locator('.answer .words').textContent(), words.total);
    assert.match(await page.locator('.steps').textContent(), /6% × RM966\.66… = RM58\.00/);
    assert.equal(await page.locator(`#my-${MONTHS.subscription}`).inputValue(), '900', 'kept as typed');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
    assert.equal(requests.length, loaded, 'no request after loading');
    assert.deepEqual(faults, []);
  });
}

test('an officer sees the account of the guide of 2024 to the last ringgit, and is asked for what is not known', async t => {
  const { page, faults } = await malaysia(await start(t), { width: 1280 });
  await page.locator('.tab').nth(1).click();
  assert.equal(await answer(page).textContent(), 'RM114,000.00');
  const amounts = await page.locator('.scroll').last().locator('tbody tr').evaluateAll(rows => rows.map(row => row.children[1].textContent));
  assert.deepEqual(amounts, ['RM75,000.00', 'RM9,750.00', 'RM750.00', 'RM750.00', 'RM11,250.00', 'RM63,750.00', 'RM3,000.00', 'RM1,000.00',
    'RM59,750.00', 'RM80,000.00', 'RM10,000.00', 'RM5,750.00', 'RM95,750.00', '-RM36,000.00', 'RM150,000.00', 'RM114,000.00']);
  // The rate of the reserve after November 2025 was not found: the page asks, and says why.
  await page.locator('#my-32').fill('2025-12-31');
  assert.equal(await answer(page).textContent(), '–');
  assert.match(await page.locator('.result').textContent(), /KWRS/);
  await page.locator('.result .link').first().click();
  assert.equal(await page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.id), 'my-19');
  await type(page, 'my-19', '13');
  assert.equal(await answer(page).textContent(), 'RM114,000.00');
  // Approved below proposed: both are shown.
  await type(page, 'my-29', '8');
  assert.equal(await answer(page).textContent(), 'RM130,000.00');
  const share = page.locator('.scroll').first().locator('tbody tr').first();
  const columns = await share.locator('td').allTextContents();
  assert.deepEqual(columns, ['RM80,000.00', 'RM80,000.00', 'RM64,000.008%'], 'proposed, ceiling, approved');
  assert.match(await page.locator('.scroll').last().textContent(), /RM64,000\.00/, 'what was approved is paid');
  // Backwards: what RM50,000 afford, and what 5 % takes.
  await page.locator('summary', { hasText: 'Hitung mundur' }).click();
  await type(page, 'my-86', '50,000');
  await type(page, 'my-87', '5');
  const result = await page.locator('.result').textContent();
  assert.match(result, /dari jumlah itu6\.25%/);
  assert.match(result, /Semua dividen dengan tarif ituRM40,000\.00/);
  // (40,000 + 15,750 + 4,000) ÷ 85 %.
  assert.match(result, /diperlukan untuk tarif ituRM70,294\.12/);
  assert.deepEqual(faults, []);
});

test('nonsense is named beside its field, and nothing typed is lost', async t => {
  const { page } = await malaysia(await start(t));
  await type(page, 'my-1', 'lima');
  assert.equal(await page.locator('#my-1').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('#my-1').inputValue(), 'lima');
  await type(page, 'my-1', '0.05');
  assert.match(await page.locator('.remarks').textContent(), /0,05/);
  await type(page, 'my-0', '-5');
  assert.match(await page.locator('.problems').textContent(), /nol/);
  assert.equal(await answer(page).textContent(), '–');
  await page.locator('select.pick').nth(0).selectOption({ index: 0 });
  await page.locator('#surplus').waitFor();
  await page.locator('select.pick').nth(0).selectOption({ index: 1 });
  assert.equal(await page.locator('#my-0').inputValue(), '-5', 'the other country keeps it');
});

test('a part that does not come says so, and comes when asked again', async t => {
  const site = await start(t);
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  let blocked = true;
  await context.route(/part-/, route => (blocked ? route.abort() : route.continue()));
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator('.answer').first().waitFor();
  assert.equal(await answer(page).textContent(), 'Rp1.240.000', 'the first page needs no part');
  assert.equal(await page.locator('.steps').count(), 0);
  await page.locator('summary', { hasText: 'AD/ART' }).click();
  const again = page.getByRole('button', { name: 'Coba lagi' }).first();
  await again.waitFor();
  blocked = false;
  await again.click();
  await page.locator('.check').first().waitFor();
  assert.match(await page.locator('.steps').textContent(), /SHU Anda/);
  await page.locator('select.pick').nth(0).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.locator('.tab').first().waitFor();
  assert.equal(await answer(page).textContent(), 'RM162.00');
});

test('a treasurer goes from the accounts to every line, is told what is left, and sees a loss year', async t => {
  const { page, faults } = await open(await start(t));
  await page.locator('.tab').nth(3).click();
  assert.equal(await answer(page).textContent(), 'Rp22.000.000');
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await page.locator('summary', { hasText: 'Dari laporan ke SHU' }).click();
  await page.getByLabel('Mulai dari').selectOption({ index: 1 });
  await page.getByLabel('Angkanya').selectOption({ index: 1 });
  await type(page, 'shu-1', '500 juta');
  await type(page, 'shu-2', '440 juta');
  await type(page, 'shu-3', '10 juta');
  await page.getByLabel('Contoh pembagian').selectOption({ label: '30 / 70, 40 / 60' });
  assert.equal(await answer(page).textContent(), 'Rp35.000.000', '70 % of 50 million');
  await type(page, 'shu-14', '20');
  assert.match(await page.locator('.chipline').textContent(), /^10% belum dialokasikan/);
  const row = name => page.locator('tr', { hasText: name }).locator('td').last().textContent();
  assert.equal(await row('SHU sebelum pajak'), 'Rp60.000.000');
  assert.equal(await row('Dana cadangan'), 'Rp10.000.000');
  await type(page, 'shu-14', '31');
  assert.match(await page.locator('.problems').textContent(), /melebihi 100%/);
  await type(page, 'shu-14', '30');
  await type(page, 'shu-5', '2 juta');
  await type(page, 'shu-6', '1 juta');
  await type(page, 'shu-7', '20');
  assert.equal(await row('Imbal jasa desa'), '-Rp10.000.000', 'what is taken off has a minus');
  assert.equal(await row('SHU yang dibagi'), 'Rp38.000.000', 'nothing of last year is split again');
  assert.equal(await row('SHU tahun lalu, utang kepada anggota'), 'Rp1.000.000');
  assert.match(await page.locator('.remarks').textContent(), /Permendes 10\/2025/);
  await type(page, 'shu-2', '520 juta');
  await type(page, 'shu-8', '40 juta');
  assert.equal(await answer(page).textContent(), 'Rp8.000.000', 'reserve left: 40 − (520 + 10 − 500) − 2 million');
  assert.match(await page.locator('.answer').textContent(), /Sisa dana cadangan/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('savings in Indonesia: a rate on them, and the tax that takes the whole', async t => {
  const { page } = await open(await start(t));
  await page.locator('.tab').nth(2).click();
  assert.equal(await answer(page).textContent(), 'Rp300.000');
  const row = name => page.locator('tr', { hasText: name }).locator('td').last().textContent();
  assert.equal(await row('Bunga setelah pajak'), 'Rp225.000');
  await type(page, 'save-4', '240000');
  assert.equal(await row('Bunga setelah pajak'), 'Rp240.000');
});

test('a rebate in Malaysia by what was bought', async t => {
  const { page } = await malaysia(await start(t));
  await page.locator('.tab').nth(3).click();
  assert.equal(await answer(page).textContent(), 'RM108.00', '40,000 × 25 % × 1,800 ÷ 300,000 + 40,000 × 20 % × 1,500 ÷ 250,000');
  await type(page, 'rebat-2', '');
  assert.equal(await answer(page).textContent(), 'RM60.00');
});

test('a server that gives the wrong type for the module does no harm', async t => {
  const { page } = await open(await start(t, { types: { '.wasm': 'application/octet-stream' } }));
  assert.equal(await answer(page).textContent(), 'Rp1.240.000');
  await page.locator('.tab').nth(3).click();
  await page.locator('#shu-0').waitFor();
});

for (const colorScheme of ['light', 'dark']) {
  for (const [country, first] of [[0, 1], [1, 0]]) {
    test(`axe finds nothing on the fetched pages of country ${country}, ${colorScheme}, everything unfolded`, async t => {
      const { page } = await open(await start(t, { policy: undefined }), { colorScheme });
      await page.locator('select.pick').nth(0).selectOption({ index: country });
      for (let tab = first; tab < 5; tab++) {
        await page.locator('.tab').nth(tab).click();
        await page.locator('.answer').waitFor();
        await page.locator('details').evaluateAll(all => { for (const fold of all) fold.open = true; });
        assert.deepEqual(await violations(page), []);
      }
      await page.locator('.field input').first().fill('x');
      assert.deepEqual(await violations(page), [], 'with an error');
    });
  }
}

test('nothing sticks out from 320 to 1600 px', async t => {
  const site = await start(t);
  for (const width of [320, 360, 600, 1600]) {
    const { page } = await open(site, { width });
    for (const country of [0, 1]) {
      await page.locator('select.pick').nth(0).selectOption({ index: country });
      for (const tab of await page.locator('.tab').all()) {
        await tab.click();
        for (const fold of await page.locator('.card:first-child summary').all()) await fold.click();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    }
    await page.close();
  }
});

test('daily balances of a year, up to a cut-off day, and the average of month ends', async t => {
  const { page } = await malaysia(await start(t));
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await page.locator('.field select').first().selectOption({ index: 4 });
  await page.locator('#my-32').fill('2025-12-31');
  await type(page, 'my-1', '10');
  await type(page, 'my-4', '1,000');
  await page.locator('#my-62').fill('2025-07-01');
  await type(page, 'my-63', '2,000');
  assert.equal(await answer(page).textContent(), 'RM150.41', '(1,000 × 181 + 2,000 × 184) ÷ 365 × 10 %');
  await page.locator('#my-61').fill('2025-06-30');
  await page.waitForTimeout(100);
  assert.equal(await answer(page).textContent(), 'RM100.00', 'later changes do not count');
  await page.locator('#my-62').fill('2026-07-01');
  await page.locator('.problems', { hasText: 'Pilih hari di dalam tahun buku' }).waitFor();
  await page.locator('.problems .link').click();
  assert.equal(await focused(page), 'my-62', 'the day, not the balance');
  await page.locator('.field select').first().selectOption({ index: 3 });
  for (let month = 0; month < 12; month++) await type(page, `my-${MONTHS.share + month}`, month < 6 ? '1,000' : '2,000');
  assert.equal(await answer(page).textContent(), 'RM150.00');
});

test('an officer estimates the tax of a year by its scale, and is told what it is confirmed for', async t => {
  const { page } = await malaysia(await start(t));
  await page.locator('.tab').nth(1).click();
  await page.locator('summary', { hasText: 'Taksiran pajak' }).click();
  await page.getByLabel('Skala').selectOption({ index: 1 });
  await type(page, 'my-11', '520,800');
  for (const [slot, text] of [[57, '388,800'], [58, '182,470'], [59, '759,000']]) await type(page, `my-${slot}`, text);
  assert.match(await page.locator('.result').textContent(), /Taksiran pajak koperasi: RM21,618\.40/);
  assert.match(await page.locator('.remarks').textContent(), /hanya untuk tahun yang dipilih/);
});

test('what a year did to the capital, and founders by the rules of a day', async t => {
  const { page } = await malaysia(await start(t));
  await page.locator('.tab').nth(2).click();
  await page.locator('summary', { hasText: 'Setahun yang lalu' }).click();
  for (const [slot, text] of [[16, '120,000'], [17, '15,500.50'], [18, '2,000'], [19, '7,500.25'], [20, '130,000']]) await type(page, `modal-${slot}`, text);
  assert.match(await page.locator('.result').textContent(), /Modal syer \(saham\) akhir tahun adalah RM130,000\.25/);
  assert.match(await page.locator('.result').textContent(), /-RM0\.25/);
  await page.locator('select.pick').nth(0).selectOption({ index: 0 });
  await page.locator('.tab').nth(1).click();
  await page.locator('summary', { hasText: 'Syarat mendirikan' }).click();
  await type(page, 'modal-15', '12');
  assert.doesNotMatch(await page.locator('.result').textContent(), /Pendirinya kurang/);
  await page.locator('#modal-14').fill('2019-12-31');
  assert.match(await page.locator('.result').textContent(), /Pendirinya kurang/);
});

test('the rules of the first page are those of the day that is chosen', async t => {
  const { page } = await open(await start(t));
  assert.match(await page.locator('.steps').textContent(), /Pasal 45 ayat \(2\)/);
  await page.locator('summary', { hasText: 'AD/ART' }).click();
  await page.locator('#rules-on').fill('2013-06-30');
  await page.locator('.foot', { hasText: '30 Juni 2013' }).waitFor();
  assert.doesNotMatch(await page.locator('.steps').textContent(), /Pasal 45/);
  assert.match(await page.locator('.remarks').textContent(), /30 Juni 2013/);
});

test('a member sees what is paid, what is open and what comes back, in both countries', async t => {
  const { page, faults } = await open(await start(t));
  await page.locator('.tab').nth(1).click();
  assert.equal(await answer(page).textContent(), 'Rp60.000', 'the ministry\'s example');
  assert.match(await page.locator('.result').textContent(), /Bagian Anda dari modal sendiri10%/);
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await page.getByLabel('Yang saya ketahui').selectOption({ index: 1 });
  for (const [slot, text] of [[0, '100rb'], [1, '100.000'], [2, '20.000'], [3, '12'], [4, '200.000']]) await type(page, `modal-${slot}`, text);
  assert.equal(await answer(page).textContent(), 'Rp300.000');
  assert.match(await page.locator('.result').textContent(), /TunggakanRp40\.000/);
  assert.match(await page.locator('.steps').textContent(), /Rp100\.000 \+ Rp200\.000 = Rp300\.000/);
  await type(page, 'modal-3', '1,5');
  assert.equal(await page.locator('#modal-3').getAttribute('aria-invalid'), 'true', 'no half months');
  assert.equal(await page.locator('#modal-3').inputValue(), '1,5');
  await page.locator('select.pick').nth(0).selectOption({ index: 1 });
  await page.locator('.tab').nth(2).click();
  assert.equal(await answer(page).textContent(), 'RM800.00');
  await page.locator('select.pick').nth(0).selectOption({ index: 0 });
  assert.equal(await page.locator('#modal-0').inputValue(), '100rb', 'the other country keeps it');
  assert.deepEqual(faults, []);
});

test('a field that cannot be read, or is still empty, leaves no figure that looks complete', async t => {
  const { page } = await malaysia(await start(t));
  const heading = () => page.locator('.answer span').first().textContent();
  const indonesian = [[0, 'my-1', 'Dividen Anda'], [1, 'my-16', 'Laba ditahan ke tahun depan'], [3, 'rebat-1', 'Bagian Anda tahun ini']];
  for (const [tab, field, name] of indonesian) {
    await page.locator('.tab').nth(tab).click();
    assert.equal(await heading(), name);
    await unfold(page);
    const kept = await page.locator(`#${field}`).inputValue();
    await type(page, field, 'abc');
    assert.equal(await answer(page).textContent(), '–', `page ${tab}`);
    assert.equal(await page.locator('.peek span').last().textContent(), '–');
    assert.match(await page.locator('.problems').textContent(), /Ini tidak terbaca/);
    await type(page, field, kept);
    assert.notEqual(await answer(page).textContent(), '–');
  }
  await page.locator('.tab').first().click();
  await type(page, 'my-0', '');
  assert.equal(await heading(), 'Dividen Anda sejauh ini', 'shares are not counted yet');
  assert.equal(await answer(page).textContent(), 'RM132.00');
  await page.locator('select.pick').nth(1).selectOption({ index: 2 });
  assert.equal(await heading(), 'Your dividend so far');
  assert.equal(await page.locator('.peek span').first().textContent(), 'Your dividend so far');
  await page.locator('select.pick').nth(0).selectOption({ index: 0 });
  await page.locator('.tab').nth(3).click();
  await page.locator('summary', { hasText: 'From the accounts' }).click();
  await page.getByLabel('The figures are').selectOption({ index: 1 });
  await type(page, 'shu-3', '22%');
  assert.equal(await answer(page).textContent(), '–');
  await type(page, 'shu-3', '4 million');
  await type(page, 'shu-4', 'abc');
  assert.equal(await answer(page).textContent(), '–');
});

test('own figures come back until something new is typed, on every kind of page', async t => {
  const { page } = await open(await start(t));
  for (const [tab, field] of [[0, 'surplus'], [1, 'modal-1'], [3, 'shu-0']]) {
    await page.locator('.tab').nth(tab).click();
    await type(page, field, '12.345');
    await page.getByRole('button', { name: 'Mulai kosong' }).click();
    await page.getByRole('button', { name: 'Lihat contoh' }).click();
    await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
    assert.equal(await page.locator(`#${field}`).inputValue(), '12.345');
  }
  // Two templates one after the other do not lose it either.
  await type(page, 'shu-14', '7');
  for (const index of [1, 2]) await page.getByLabel('Contoh pembagian').selectOption({ index });
  await page.getByRole('button', { name: 'Kembalikan isian saya' }).click();
  assert.equal(await page.locator('#shu-14').inputValue(), '7');
});

test('every fault is named at the field that caused it, with what to do', async t => {
  const { page } = await malaysia(await start(t));
  const leads = async (field, text, sentence, at = field) => {
    const kept = await page.locator(`#${field}`).inputValue();
    await type(page, field, text);
    assert.match(await page.locator('.problems').textContent(), sentence);
    await page.locator('.problems .link').first().click();
    assert.equal(await focused(page), at);
    await type(page, field, kept);
    assert.equal(await page.locator('.problems').count(), 0);
  };
  await page.locator('.field select').first().selectOption({ index: 2 });
  await unfold(page);
  await leads('my-60', '13', /Isi bulan 1 sampai 12/);
  await leads('my-60', '0', /Isi bulan 1 sampai 12/);
  await page.locator('.tab').nth(2).click();
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
  assert.match(await page.locator('.result').textContent(), /Belum diisi:.*Saldo awal/);
});

test('a member with much of the shares is warned, and a projection asks what it begins with', async t => {
  const { page } = await malaysia(await start(t));
  await page.locator('.tab').nth(2).click();
  await unfold(page);
  const result = () => page.locator('.result').textContent();
  await type(page, 'modal-10', '10');
  await type(page, 'modal-13', '3');
  assert.match(await result(), /Belum diisi:/);
  assert.doesNotMatch(await result(), /akhir tahun ke-1/);
  await type(page, 'modal-28', '500');
  await type(page, 'modal-29', '100,000');
  assert.match(await result(), /Syer Anda lebih dari 20% seluruh modal syer.*s\.33/);
  assert.match(await result(), /Bagian Anda dari modal syer40%/);
  assert.match(await result(), /membayar 12 bulan/);
  assert.match(await result(), /Modal akhir tahun ke-3RM118,500\.00/);
  assert.match(await result(), /RM112,500\.00 \+ 0 × RM200\.00 \+ 10 × 12 × RM50\.00 = RM118,500\.00/);
  await page.locator('select.pick').nth(1).selectOption({ index: 2 });
  assert.doesNotMatch(await result(), /principal|simpanan/i, 'no words of the other country');
  assert.match(await result(), /share capital due/);
  await page.locator('#modal-14').fill('1990-12-31');
  await page.locator('.remarks', { hasText: 'Choose a later day' }).waitFor();
  assert.match(await page.locator('.card').first().textContent(), /No rule is on record for this day/);
});

test('what is due and open is explained, and the account fits a small phone', async t => {
  const { page } = await open(await start(t));
  await page.locator('.tab').nth(1).click();
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await page.getByLabel('Yang saya ketahui').selectOption({ index: 1 });
  for (const [slot, text] of [[0, '50.000'], [1, '40.000'], [2, '10.000'], [3, '12'], [4, '180.000']]) await type(page, `modal-${slot}`, text);
  const result = await page.locator('.result').textContent();
  assert.match(result, /Tunggakan simpanan pokokRp10\.000/);
  assert.match(result, /Simpanan wajib yang dibayar di mukaRp60\.000/);
  const steps = await page.locator('.steps').first().textContent();
  assert.match(steps, /Rp50\.000 − Rp40\.000 = Rp10\.000/);
  assert.match(steps, /12 × Rp10\.000 = Rp120\.000/);
  await page.locator('select.pick').nth(0).selectOption({ index: 1 });
  await page.locator('.tab').nth(1).click();
  const inside = await page.locator('.scroll').last().evaluate(box => box.scrollWidth <= box.clientWidth);
  assert.ok(inside, 'no column is cut off');
  assert.match(await page.locator('.scroll').first().textContent(), /Batas tanpa izin SKM.*RM80,000\.00/);
});

test('the split of 40 million with 10 from non-members adds up, with names to its colours', async t => {
  const { page } = await open(await start(t));
  await page.locator('.tab').nth(3).click();
  await unfold(page);
  await type(page, 'shu-4', '10 juta');
  const row = name => page.locator('tr', { hasText: name }).locator('td').last().textContent();
  assert.equal(await row('SHU dari bukan anggota'), '-Rp10.000.000');
  assert.equal(await row('Dari bukan anggota: untuk cadangan'), 'Rp10.000.000');
  const parts = await page.locator('.legend .dot').evaluateAll(dots => dots.map(dot => dot.dataset.part));
  assert.equal(parts.length, 6);
  assert.equal(new Set(parts).size, 6, 'each part has its own colour');
  assert.match(await page.locator('.steps').first().textContent(), /Dana sosial/, 'funds are explained too');
  await type(page, 'shu-4', '');
  await page.getByLabel('Angkanya').selectOption({ index: 1 });
  assert.equal(await answer(page).textContent(), '–');
  assert.match(await page.locator('.result').textContent(), /Belum diisi:.*Pajak koperasi/);
  await type(page, 'shu-3', '0');
  assert.equal(await answer(page).textContent(), 'Rp22.000.000');
});

test('a member who knows the month of joining, and two amounts, sees what is open', async t => {
  const { page, faults } = await open(await start(t));
  await page.locator('.tab').nth(1).click();
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await unfold(page);
  for (const [slot, text] of [[2, '15.000'], [4, '300.000'], [41, '2023'], [42, '2025'], [5, '10.000'], [43, '2024']]) await type(page, `modal-${slot}`, text);
  await page.getByLabel('Masuk bulan').selectOption({ label: 'November' });
  await page.getByLabel('Dihitung sampai').selectOption({ label: 'Maret' });
  const result = () => page.locator('.result').textContent();
  assert.match(await result(), /Belum diisi:/, 'since when is the amount another?');
  await page.getByLabel('Jumlah sekarang berlaku sejak').selectOption({ label: 'Juni' });
  // November to May: 7 × 10,000; June to March: 10 × 15,000.
  assert.match(await result(), /7 × Rp10\.000 \+ 10 × Rp15\.000 = Rp220\.000/);
  assert.match(await result(), /bulan dari November 2023 sampai Mei 2024/);
  await type(page, 'modal-41', '23');
  assert.match(await page.locator('.problems').textContent(), /Tulis tahun dengan empat angka/);
  assert.match(await page.locator('#modal-41-note').textContent(), /Tulis tahun/, 'beside the field too');
  assert.equal(await page.locator('#modal-41').inputValue(), '23');
  await type(page, 'modal-41', '2026');
  assert.match(await page.locator('#modal-41-note').textContent(), /Urutkan/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out');
  assert.deepEqual(faults, []);
});

test('from members and months to the balance, which the projection goes on from', async t => {
  const { page } = await open(await start(t));
  await page.locator('.tab').nth(1).click();
  await unfold(page);
  for (const slot of [10, 28, 29]) await type(page, `modal-${slot}`, '');
  const result = () => page.locator('.result').textContent();
  assert.match(await result(), /Belum diisi:.*Anggota sekarang/, 'years without members ask for them');
  for (const [slot, text] of [[47, '10'], [48, '12'], [51, '3'], [52, '6'], [57, '2'], [58, '5']]) await type(page, `modal-${slot}`, text);
  // 10 × 50,000 + 3 × 50,000 − 2 × 50,000; (8 × 12 + 3 × 6) × 10,000.
  assert.match(await result(), /Saldo akhir simpanan pokok semua anggotaRp550\.000/);
  assert.match(await result(), /Saldo akhir simpanan wajib semua anggotaRp1\.140\.000/);
  assert.match(await result(), /Modal akhir tahun ke-1Rp3\.010\.000/);
  await type(page, 'modal-58', '');
  assert.match(await result(), /Belum diisi:.*Bayar berapa bulan/);
});

test('an officer adds pools and funds with names of their own, and takes them out again', async t => {
  const { page, faults } = await open(await start(t));
  await page.locator('.tab').nth(3).click();
  await unfold(page);
  await page.getByRole('button', { name: '+ dana dengan nama sendiri' }).click();
  await page.locator('#shu-28').fill('Dana zakat <b>');
  await type(page, 'shu-14', '5');
  await type(page, 'shu-34', '4');
  const row = name => page.locator('tr', { hasText: name }).locator('td').last().textContent();
  assert.equal(await row('Dana zakat <b>'), 'Rp1.600.000');
  const form = () => page.locator('fieldset').first().textContent();
  assert.match(await form(), /Belum dialokasikan: 1%, Rp400\.000/);
  assert.match(await page.evaluate(() => document.querySelector('kalkulator-koperasi').exportCsv()), /"Dana zakat <b>";1600000;/);
  await page.getByRole('button', { name: '+ jasa usaha lain' }).click();
  await page.getByLabel('Dibagi menurut').first().selectOption({ index: 1 });
  await page.getByLabel('Dibagi menurut').nth(1).selectOption({ index: 4 });
  await type(page, 'shu-25', '1');
  assert.match(await form(), /Semua sudah dialokasikan/);
  assert.equal(await answer(page).textContent(), 'Rp22.400.000', '56 %');
  await type(page, 'shu-25', '2');
  assert.match(await form(), /melebihi 100%/);
  await page.getByRole('button', { name: /^Hapus: Jasa/ }).click();
  await page.getByRole('button', { name: 'Hapus: Dana zakat <b>' }).click();
  assert.match(await form(), /Belum dialokasikan: 5%/);
  assert.equal(await answer(page).textContent(), 'Rp22.000.000');
  // Half a million for one member of a thirtieth of all: 15 million, 37.5 % of 40 million.
  for (const [slot, text] of [[40, '500.000'], [41, '1 juta'], [42, '30 juta']]) await type(page, `shu-${slot}`, text);
  const result = await page.locator('.result').textContent();
  assert.match(result, /Jasa modal yang diperlukanRp15\.000\.000/);
  assert.match(result, /Persentase jasa modal yang diperlukan37,5%/);
  assert.deepEqual(faults, []);
});
