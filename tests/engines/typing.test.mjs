// Typing begins before the module is there: at whatever moment it comes, text, caret and answer are right.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGINES, launch, missing, until } from './drivers.mjs';
import { slowSite } from './slow.mjs';

/** What a browser fills in by itself, and what is typed key by key. */
const FILLED = { 'pool0-share': '25', 'capital-share': '20', 'capital-mine': '2000000', 'capital-all': '100000000', 'pool0-mine': '5000000', 'pool0-all': '75000000' };
const TYPED = '120.000.000', ANSWER = 'Rp2.480.000';
const MODULE = /kalkulator-koperasi-[0-9a-f]{16}\.wasm$/;

const inPicture = () => document.querySelector('kalkulator-koperasi').shadowRoot.querySelector('.picture #surplus');
const fill = page => page.run(all => {
  const picture = document.querySelector('kalkulator-koperasi').shadowRoot.querySelector('.picture');
  for (const [id, text] of Object.entries(all)) picture.querySelector(`#${id}`).value = text;
}, FILLED);
/** What is there once the widget is: its own field with what was typed, and the answer. */
const seen = page => page.run(() => {
  const shadow = document.querySelector('kalkulator-koperasi').shadowRoot, field = shadow.activeElement;
  const answer = shadow.querySelector(':not(.picture) > .kk .answer strong');
  if (shadow.querySelector('.picture') || !answer || !/\d/.test(answer.textContent)) return false;
  return field ? [field.id, field.value, field.selectionStart, field.selectionEnd, field.selectionDirection, answer.textContent] : ['nothing is in use'];
});

for (const engine of ENGINES) {
  test(`${engine}: typed at ten moments of a slow load`, { skip: missing(engine) }, async t => {
    const page = await launch(engine);
    t.after(() => page.close());
    for (let moment = 1; moment <= 10; moment++) {
      const { address, release } = await slowSite(t, { holds: MODULE });
      await page.go(address);
      await page.press(inPicture);
      await fill(page);
      for (const [place, key] of [...TYPED].entries()) {
        if (place === moment) release();
        await page.keys(key);
      }
      await page.keys('', 2);
      const end = TYPED.length;
      assert.deepEqual(await until(() => seen(page)), ['surplus', TYPED, end - 2, end, 'backward', ANSWER], `the module came after ${moment} keys`);
      // What was selected is typed over, and the answer follows.
      await page.keys('99');
      await until(async () => { const [, text, caret, , , answer] = await seen(page); return text === '120.000.099' && caret === end && answer !== ANSWER; });
    }
  });
}
