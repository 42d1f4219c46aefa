// Two treasurers with their accounts in hand: what they press and type is counted, and the answer stays in sight.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, open, shows, start, typed } from './support.mjs';

const SIZES = [{ width: 1280, height: 720 }, { width: 360, height: 740 }];
const SELECTOR = '.answer';
const focused = page => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement?.id);
const answer = page => page.locator('.answer strong').first();

/** Whether the answer or, on narrow screens, the bar with it is wholly in the window. */
const isInSight = page => page.evaluate(() => {
  const root = document.querySelector('kalkulator-koperasi').shadowRoot;
  return [...root.querySelectorAll('.answer strong, .peek')].some(element => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });
});

/** Somebody who presses and types, and looks at the answer after each change. */
const visitor = page => {
  const counted = { taps: 0, keys: 0 };
  const looked = async what => assert.ok(await isInSight(page), `the answer is out of sight after ${what}`);
  return {
    counted,
    press: async locator => {
      await locator.click();
      counted.taps += 1;
      await drawn(page);
    },
    fill: async (id, text) => {
      await page.locator(`#${id}`).click();
      counted.taps += 1;
      await typed(page, text);
      counted.keys += text.length;
      await looked(id);
    },
    /** What was opened has the focus: it is typed into at once. */
    add: async (locator, id, text) => {
      await locator.click();
      counted.taps += 1;
      await shows(() => focused(page), id, 'the focus is where something was added');
      await typed(page, text);
      counted.keys += text.length;
      await looked(id);
    },
  };
};

const named = (page, name) => page.getByRole('button', { name, exact: true });

/** The fields that stand there before anything is opened. */
const inSight = page => page.evaluate(() => {
  const inputs = document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('.cols > .fields .field input');
  return [...inputs].filter(input => input.checkVisibility()).map(input => input.id);
});

for (const size of SIZES) {
  test(`a treasurer in Indonesia goes from income and costs to eight lines, at ${size.width}`, async t => {
    const { page, faults } = await open(await start(t), { ...size, path: '?country=ID&lang=id&calculator=pembagian', asItOpens: true, selector: SELECTOR });
    const { counted, fill, press, add } = visitor(page);
    await shows(() => inSight(page), ids => ids.filter(id => id !== 'shu-10').length === 7, 'seven fields before the first answer');
    await fill('shu-1', '1284650000');
    await fill('shu-2', '1071320500');
    await fill('shu-3', '21332950');
    await fill('shu-5', '18750000');
    await fill('shu-12', '20');
    await fill('shu-13', '25');
    await add(named(page, '+ jasa usaha lain'), 'shu-25', '15');
    await fill('shu-14', '20');
    await press(page.locator('summary', { hasText: 'Dana lain' }));
    for (const [id, percent] of [['shu-15', '8'], ['shu-18', '4'], ['shu-19', '3'], ['shu-20', '2'], ['shu-21', '2']]) {
      await add(page.locator(`#add-${id}`), id, percent);
    }
    await add(named(page, '+ dana dengan nama sendiri'), 'shu-28', 'Dana zakat');
    await fill('shu-34', '1');
    // 1,284,650,000 − 1,071,320,500 − 21,332,950 − 18,750,000 = 173,246,550; 60 % of it, two lines with half a rupiah more.
    await shows(answer(page), 'Rp103.947.931');
    await shows(page.locator('.answer'), /Dari SHU Rp173\.246\.550 yang dibagi.*Semua sudah dialokasikan/);
    assert.deepEqual(counted, { taps: 16, keys: 60 });
    // A line is taken out, the focus is where it can be added again, and it comes back as it was.
    await named(page, 'Hapus: Dana zakat').click();
    await shows(() => focused(page), 'add-own-fund');
    await shows(() => page.locator('#shu-34').count(), 0);
    await named(page, 'Kembalikan isian saya').click();
    await shows(() => page.locator('#shu-28').inputValue(), 'Dana zakat');
    // A template takes the place of one's own, which comes back.
    await page.getByLabel('Contoh pembagian').selectOption({ index: 2 });
    await shows(answer(page), 'Rp121.272.585', '70 %');
    await page.getByLabel('Contoh pembagian').selectOption({ index: 0 });
    await shows(answer(page), 'Rp103.947.931');
    // Two proposals beside each other.
    await named(page, 'Bandingkan dengan angka lain').click();
    await shows(page.locator('.compared'), /Usulan A disimpan/);
    await page.locator('#shu-13').fill('23');
    await shows(page.locator('.compared tbody').first(), /Rp103\.947\.931Rp100\.483\.000−Rp3\.464\.931/);
    assert.deepEqual(faults, []);
  });

  test(`a treasurer in Malaysia fills SKM’s account and sees what each class can get, at ${size.width}`, async t => {
    const { page, faults } = await open(await start(t), { ...size, path: '?country=MY&lang=ms&calculator=akaun', asItOpens: true, selector: SELECTOR });
    const { counted, fill, add } = visitor(page);
    await shows(() => inSight(page), ids => ids.length === 7, 'seven fields before the first answer');
    await page.locator('#my-32').fill('2024-12-31');
    await fill('my-11', '312450.37');
    await fill('my-19', '15');
    await fill('my-20', '2');
    await fill('my-21', '0');
    await shows(answer(page), 'RM265,582.81', 'the first answer');
    await add(named(page, '+ Peruntukan cukai'), 'my-16', '28400');
    await add(named(page, '+ Peruntukan zakat'), 'my-17', '5120.50');
    await fill('my-13', '6');
    await fill('my-12', '1850000');
    await add(named(page, '+ Kadar dividen yuran'), 'my-15', '4');
    await fill('my-14', '640000');
    await add(named(page, '+ Honorarium ALK'), 'my-24', '25000');
    await add(named(page, '+ Kumpulan wang kebajikan'), 'my-25', '8000');
    await add(named(page, '+ Keuntungan terkumpul'), 'my-18', '41233.18');
    await shows(answer(page), 'RM62,462.31');
    await shows(page.locator('.answer'), /dihantar ke hadapan RM103,695\.49/);
    assert.deepEqual(counted, { taps: 13, keys: 57 });
    const rates = () => page.locator('.rates').evaluateAll(lists => lists.map(list => [...list.children].map(item => item.textContent)));
    await shows(rates, [
      ['■ Dicadangkan6%RM111,000.00', '▲ Mampu9.37%RM173,345.00', '┃ Kadar tertinggi tanpa kelulusan SKM10%RM185,000.00'],
      ['■ Dicadangkan4%RM25,600.00', '▲ Mampu13.75%RM88,000.00', '┃ Kadar tertinggi tanpa kelulusan SKM10%RM64,000.00'],
    ]);
    await shows(() => page.locator('.remarks li').allTextContents(), all => all.filter(text => /cadangan/.test(text)).length === 1, 'that rates are proposed is said once');
    // The ways back are answered below their fields.
    await page.locator('summary', { hasText: 'Bermula daripada dividen' }).click();
    await page.locator('#my-86').fill('120000');
    await shows(page.locator('.field:has(#my-86) + .found'), /4\.81%/);
    // Zakat is a percentage of what is typed, and is taken over by a press.
    await page.locator('summary', { hasText: 'Anggaran zakat' }).click();
    await page.locator('#my-108').fill('204820');
    await page.locator('#my-109').fill('2.5');
    await named(page, 'Guna RM5,120.50').click();
    await shows(() => page.locator('#my-17').inputValue(), '5,120.50');
    // A line is taken out with all that helped to find it, and comes back.
    await named(page, 'Buang: Peruntukan zakat').click();
    await shows(() => focused(page), 'add-my-17');
    await shows(answer(page), 'RM67,582.81');
    await named(page, 'Kembalikan isian saya').click();
    await shows(answer(page), 'RM62,462.31');
    // Two proposals beside each other; points are no percentage.
    await named(page, 'Bandingkan dengan angka lain').click();
    await page.locator('#my-13').fill('9.38');
    await shows(page.locator('.compared tbody').first(), /6%9\.38%\+3\.38 mata peratusan/);
    await shows(page.locator('.sheet'), /melebihi untung tahun ini: kurang RM67\.69/);
    assert.deepEqual(faults, []);
  });
}
