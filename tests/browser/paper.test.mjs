// What comes out of a printer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, shows, start, tryExample, type } from './support.mjs';

/** Sheets of A4 that a page takes, with the margins that browsers give. */
const sheets = async page => {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
};
const onPaper = async page => {
  await page.setViewportSize({ width: 718, height: 1046 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
};
const PAGES = { ID: ['shu', 'modal', 'simpanan', 'pembagian', 'rpb', 'setor'], MY: ['dividen', 'akaun', 'modal', 'rebat', 'pusat', 'hantar'] };

for (const [country, calculators] of Object.entries(PAGES)) {
  test(`one sheet of A4 holds inputs, answer, every step and the way back; a plant takes two: ${country}`, async t => {
    const site = await start(t);
    for (const calculator of calculators) {
      for (const lang of ['id', 'ms', 'en']) {
        const { page, faults } = await open(site, { path: `?country=${country}&calculator=${calculator}&lang=${lang}`, width: 1280 });
        await page.locator('.printed .qr').waitFor({ state: 'attached' });
        const most = /rpb|pusat/.test(calculator) ? 2 : 1;
        assert.ok(await sheets(page) <= most, `${calculator}, ${lang}: ${await sheets(page)} sheets`);
        await onPaper(page);
        // Nothing lies on something else, and nothing leaves the sheet.
        const out = await page.evaluate(() => {
          const root = document.querySelector('kalkulator-koperasi').shadowRoot, width = document.documentElement.clientWidth;
          const seen = [...root.querySelectorAll('input, select, td, th, code, .answer strong')].filter(each => each.checkVisibility());
          return seen.filter(each => each.getBoundingClientRect().right > width + 1 || each.scrollWidth > each.clientWidth + 1 && each.clientWidth && getComputedStyle(each).display !== 'inline')
            .map(each => `${each.tagName} ${each.id} ${each.value ?? each.textContent}`);
        });
        assert.deepEqual(out, [], `${calculator}, ${lang}`);
        await shows(() => page.locator('.steps').first().isVisible(), true);
        assert.deepEqual(faults, []);
        await page.close();
      }
    }
  });
}

test('the longest figures are whole on paper, and the fields are as before afterwards', async t => {
  const { page } = await open(await start(t), { path: '?calculator=shu', width: 1280 });
  await type(page, 'surplus', '999999999999999');
  await page.locator('.printed .qr').waitFor({ state: 'attached' });
  const widths = () => page.locator('input').evaluateAll(all => all.filter(each => each.value && each.checkVisibility()).map(each => [each.scrollWidth - each.clientWidth, each.id]));
  await onPaper(page);
  assert.deepEqual((await widths()).filter(([over]) => over > 1), []);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await shows(() => page.locator('[size]').count(), 0);
});

test('on paper: no buttons, every step, the rules’ day and the way back', async t => {
  const { page } = await open(await start(t), { asItOpens: true });
  await tryExample(page);
  await page.locator('.printed .qr').waitFor({ state: 'attached' });
  await onPaper(page);
  await shows(() => page.locator('.tabs').isVisible(), false);
  await shows(() => page.locator('.notice').innerText(), /adalah contoh: .*Koperasi Alis Jaya/);
  await shows(() => page.getByRole('button', { name: 'Mulai kosong' }).isVisible(), false);
  await shows(() => page.locator('.printed .qr').isVisible(), true);
  await shows(page.locator('.printed'), /Aturan per .*#k=1\./);
  await shows(() => page.locator('.steps').first().isVisible(), true);
  await shows(() => page.locator('.share').isVisible(), false);
  await shows(() => page.locator('.rules').first().isVisible(), false, 'each step names its rule');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await shows(() => page.locator('[data-blank]').count(), 0);
});
