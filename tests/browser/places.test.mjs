// Whatever is typed or picked, the field stays where it is with the focus, and holds what was typed: what comes and goes around it must not take its place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, drawn, open, ownFigures, start, unfold } from './support.mjs';

/** No number, too much, too little, unclear, next to nothing. */
const TEXTS = ['x', '999999999', '-5', '1.0000.5', '0'];

/** What is lost of the fields of a page while it is changed, one sentence each. */
const lost = (page, texts) => page.evaluate(async texts => {
  const root = document.querySelector('kalkulator-koperasi').shadowRoot;
  const turn = async () => { do await new Promise(done => setTimeout(done, 1)); while (window.putOff.size); };
  const faults = new Set();
  const look = (element, name, what, value) => {
    if (!element.isConnected) faults.add(`${name} is gone after ${what}`);
    else if (root.activeElement !== element) faults.add(`${name} lost the focus after ${what}`);
    else if (value !== undefined && element.value !== value) faults.add(`${name} holds "${element.value}" after ${what}`);
    return element.isConnected && root.activeElement === element;
  };
  const send = async (element, type) => { element.dispatchEvent(new Event(type, { bubbles: true, composed: true })); await turn(); };
  const fields = () => [...root.querySelectorAll('.cols .field input[type=text]:not([readonly])')].map(input => input.id);
  for (const id of fields()) {
    const find = () => root.getElementById(id);
    const before = find()?.value;
    for (const text of texts) {
      const input = find();
      if (!input) { faults.add(`${id} is nowhere before ${text}`); break; }
      input.focus();
      await turn();
      input.value = text;
      await send(input, 'input');
      if (input.id !== id) faults.add(`${id} became ${input.id} after ${text}`);
      else look(input, id, text, text);
    }
    const input = find();
    if (!input) continue;
    input.value = before;
    await send(input, 'input');
    input.blur();
    await turn();
  }
  const boxes = () => [...root.querySelectorAll('.cols input[type=checkbox]')];
  for (const place of boxes().keys()) {
    const box = boxes()[place], name = box?.closest('label').textContent.slice(0, 30);
    if (!box) break;
    for (const wanted of [!box.checked, box.checked]) {
      box.focus();
      box.click();
      await turn();
      if (!look(box, name, `checked ${wanted}`)) break;
      if (box.checked !== wanted) faults.add(`${name} does not stay ${wanted}`);
    }
  }
  const count = root.querySelectorAll('.cols select').length;
  for (let place = 0; place < count; place++) {
    const select = root.querySelectorAll('.cols select')[place];
    if (!select) break;
    const before = select.selectedIndex, name = select.closest('label')?.textContent.slice(0, 30) ?? `list ${place}`;
    // A list of many: two of them say as much as all.
    const options = [...select.options].map((_, option) => option).filter(option => option !== before).slice(0, 3);
    select.focus();
    for (const option of [...options, before]) {
      select.selectedIndex = option;
      await send(select, 'change');
      // What was picked may close the fold that it stands in.
      if (select.isConnected && !select.checkVisibility()) break;
      if (!look(select, name, `option ${option}`)) break;
      if (select.selectedIndex !== option) faults.add(`${name} does not stay at ${option}`);
    }
  }
  return [...faults];
}, texts);

for (const [country, calculator] of PAGES) {
  test(`${country} ${calculator}: fields stay where they are`, async t => {
    const { page, faults } = await open(await start(t), { path: `?country=${country}&lang=en&calculator=${calculator}`, asItOpens: true, selector: '.answer', width: 1280 });
    await ownFigures(page);
    await unfold(page);
    await drawn(page);
    assert.deepEqual(await lost(page, TEXTS), []);
    assert.deepEqual(faults, []);
  });
}
