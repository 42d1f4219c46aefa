// The widget takes the colours of the page it is on, as far as they can be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shows, start } from './support.mjs';

const light = channels => {
  const [red, green, blue] = channels.map(value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const numbers = text => text.match(/\d+/g).slice(0, 3).map(Number);
const look = page => page.evaluate(() => {
  const root = document.querySelector('#first').shadowRoot;
  const of = (selector, name) => getComputedStyle(root.querySelector(selector))[name];
  return { tab: of('.peek > summary', 'backgroundColor'), ink: of('.peek > summary', 'color'), answer: of('.answer strong', 'color'), box: of('.answer', 'backgroundColor'), card: of('.card', 'backgroundColor') };
});

const opened = async (t, prepare, argument, options = {}) => {
  const { browser, address } = await start(t);
  const page = await browser.newPage(options);
  const faults = [];
  page.on('console', message => { if (message.type() === 'error') faults.push(message.text()); });
  await page.addInitScript(([body, argument]) => {
    document.addEventListener('DOMContentLoaded', () => window.prepared(argument));
  }, ['', argument]);
  await page.addInitScript(prepare);
  await page.goto(`${address}examples/host.html`);
  await page.locator('#first .workshop').waitFor();
  t.after(() => assert.deepEqual(faults, []));
  return page;
};
const tokens = () => { window.prepared = all => { for (const [name, value] of Object.entries(all)) document.documentElement.style.setProperty(name, value); }; };
const brand = () => { window.prepared = colour => document.querySelector('#first').setAttribute('brand-color', colour); };

const schemes = [
  ['MYDS triplets', { '--bg-primary-600': '37 99 235' }, [37, 99, 235]],
  ['IDDS colours', { '--ina-primary-primary': '#196BCD' }, [25, 107, 205]],
];
for (const [name, all, primary] of schemes) {
  test(`${name} are worn`, async t => {
    const page = await opened(t, tokens, all);
    const { tab, ink } = await look(page);
    assert.deepEqual(numbers(tab), primary);
    assert.ok(contrast(numbers(tab), numbers(ink)) >= 4.5);
  });
}

for (const colour of ['yellow', '#ff8800', 'rgb(250 250 250)', 'black', 'nonsense', 'url(javascript:alert(1))', 'red;background:url(//x)']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`the colour ${colour} is readable on ${colorScheme}`, async t => {
      const page = await opened(t, brand, colour, { colorScheme });
      const { tab, ink, answer, box, card } = await look(page);
      assert.ok(contrast(numbers(tab), numbers(ink)) >= 4.5, `${ink} on ${tab}`);
      assert.ok(contrast(numbers(tab), numbers(card)) >= 3, `${tab} on ${card}`);
      assert.ok(contrast(numbers(answer), numbers(box)) >= 4.5, `${answer} on ${box}`);
    });
  }
}

test('a page that turns dark by its class takes the widget along', async t => {
  const page = await opened(t, tokens, { '--bg-primary-600': '37 99 235' });
  const before = await look(page);
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  assert.ok(light(numbers(before.card)) > 0.8);
  await shows(() => look(page), ({ card }) => light(numbers(card)) < 0.05);
  const after = await look(page);
  assert.ok(contrast(numbers(after.tab), numbers(after.card)) >= 3);
});
