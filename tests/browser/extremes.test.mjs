// Every field of every page takes what no co-op has: a sentence or "not applicable", never a fault.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, drawn, open, shows, start, unfold } from './support.mjs';

test('a day is typed digit by digit, and what is no day yet changes no rule', async t => {
  const { page, faults } = await open(await start(t), { width: 900, selector: '.share', locale: 'en-US' });
  await unfold(page);
  const day = page.locator('#rules-on'), foot = page.locator('.foot'), before = await foot.textContent();
  await day.focus();
  for (const key of '1231201') { await page.keyboard.press(key); await drawn(page); }
  await shows(() => day.inputValue(), '0201-12-31');
  await page.keyboard.press('9');
  await shows(() => day.inputValue(), '2019-12-31');
  await shows(foot, /31 Desember 2019/);
  assert.notEqual(await foot.textContent(), before);
  assert.deepEqual(faults, []);
});

const EXTREMES = ['0', '-1', '999999999999999', '0,00000001', '1e9', '١٢', '<b>', '50.5.5', '101', ''];
const DAYS = ['0001-01-01', '1900-02-28', '9999-12-31', ''];

for (const [country, calculator] of PAGES) {
  test(`${country} ${calculator}`, async t => {
    const { page, faults } = await open(await start(t), { width: 900, path: `?lang=id&country=${country}&calculator=${calculator}`, selector: '.share' });
    const found = await page.evaluate(async ([extremes, days]) => {
      const root = document.querySelector('kalkulator-koperasi').shadowRoot;
      const drawn = async () => { do await new Promise(requestAnimationFrame); while (window.putOff.size); };
      // What is folded is drawn once it is open, and may have folds of its own.
      const unfold = async () => {
        for (let closed; (closed = root.querySelectorAll('.fields details:not(.peek, [open]), .card details:not([open])')).length; await drawn()) {
          await Promise.all([...closed].map(fold => new Promise(done => { fold.addEventListener('toggle', done, { once: true }); fold.open = true; })));
        }
      };
      await unfold();
      // What can be added is: lines, stages, pools, funds.
      for (const button of [...root.querySelectorAll('.fields button')].filter(button => /^(\+|Tambah|Isi tabel)/.test(button.textContent))) {
        if (button.isConnected) button.click();
        await drawn();
      }
      await unfold();
      const ids = [...root.querySelectorAll('.fields .box input[id]')].map(input => input.id);
      const wrong = [];
      for (const id of ids) {
        const field = root.getElementById(id);
        if (!field) continue;
        for (const text of [...(field.type === 'date' ? days : extremes), field.value]) {
          const input = root.getElementById(id);
          if (!input) break;
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          await drawn();
          const kk = root.querySelector('.kk'), shown = kk ? kk.textContent : '';
          if (shown.length < 400 || /\binf\b|NaN|undefined|panicked/.test(shown)) wrong.push(`${id} ${text}`);
          const still = root.getElementById(id);
          if (still && still.value !== text) wrong.push(`${id} ${text}: now ${still.value}`);
        }
      }
      return { ids, wrong };
    }, [EXTREMES, DAYS]);
    assert.ok(found.ids.length > 3, `${found.ids.length} fields`);
    t.diagnostic(`${found.ids.length} fields`);
    assert.deepEqual(found.wrong, []);
    assert.deepEqual(faults, []);
  });
}
