// From a key to the picture with what follows from it, by the browser's own event timing: every page of the widget, and beside each a page
// in Preact that shows as many figures, in one run; on this processor and on one that is six times slower.
import { PAGES, drawn, ownFigures, unfold } from '../tests/browser/support.mjs';
import { bundlePreact, middle, start } from './side_by_side.mjs';

bundlePreact();
const { browser, address, end } = await start();
const KEYS = Number(process.env.KEYS ?? 16), RATES = [1, 6];

/** What is measured: durations of events and of tasks that are long. */
const watch = () => {
  window.measured = { events: [], tasks: [] };
  new PerformanceObserver(list => { for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.measured.events.push(duration); }).observe({ type: 'event', durationThreshold: 16, buffered: false });
  new PerformanceObserver(list => { for (const { duration } of list.getEntries()) window.measured.tasks.push(duration); }).observe({ type: 'longtask' });
};

/** Milliseconds from key to paint: in the middle, one in ten is longer, and the longest task; the browser tells events in steps of 8 from 16 on. */
async function typed(page, cdp, rate) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluate(() => { window.measured.events.length = 0; window.measured.tasks.length = 0; });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 2 ? 'Backspace' : '3');
    await page.waitForTimeout(80 * rate);
  }
  // What follows when somebody has finished typing counts as well.
  await page.waitForTimeout(800);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const { events, tasks } = await page.evaluate(() => window.measured);
  const all = [...Array(Math.max(KEYS - events.length, 0)).fill(8), ...events].sort((one, other) => one - other);
  return { middle: middle(all), most: all[Math.floor(all.length * 0.9)], task: Math.max(0, ...tasks) };
}

async function measured(path, ready, prepare) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage(), cdp = await context.newCDPSession(page);
  await page.goto(address + path);
  await page.locator(ready).first().waitFor();
  const figures = await prepare(page);
  await page.evaluate(watch);
  const found = [];
  for (const rate of RATES) found.push(await typed(page, cdp, rate));
  await context.close();
  return { figures, found };
}

/** Leaves the plain digits in the field that has the focus, as somebody types them: what is typed next is a number again. */
const digits = async (page, read) => {
  const text = (await page.evaluate(read)).replace(/\D/g, '');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};

/** The page with figures in all its fields, the first of which is typed into; how many figures it shows. */
const ready = whole => async page => {
  await drawn(page);
  await ownFigures(page);
  if (whole) await unfold(page);
  await digits(page, () => {
    const root = document.querySelector('kalkulator-koperasi').shadowRoot;
    const field = [...root.querySelectorAll('.cols > .fields .field input[type=text]')].find(input => input.value && input.checkVisibility());
    field.focus();
    return field.value;
  });
  await page.waitForTimeout(1500);
  return page.evaluate(() => {
    const root = document.querySelector('kalkulator-koperasi').shadowRoot;
    const texts = document.createTreeWalker(root.querySelector('.result'), NodeFilter.SHOW_TEXT);
    let figures = 0;
    while (texts.nextNode()) figures += /\d/.test(texts.currentNode.data) ? 1 : 0;
    return figures;
  });
};
const focused = async page => {
  await page.locator('#surplus').focus();
  await digits(page, () => document.querySelector('#surplus').value);
};

const told = ({ middle, most, task }) => `${String(middle).padStart(4)} ${String(most).padStart(4)} ${String(Math.round(task)).padStart(4)}`;
console.log('milliseconds from key to paint: middle, one in ten is longer, longest task; beside Preact with as many figures');
console.log(`${'page'.padEnd(24)} figures | widget 1x     | 6x            | Preact 1x     | 6x            | ratio at 6x`);
const only = process.env.ONLY;
for (const [country, name] of PAGES) {
  for (const whole of [false, true]) {
    if (only && !only.split(',').includes(name)) continue;
    const ours = await measured(`?country=${country}&calculator=${name}`, '.answer', ready(whole));
    const preact = await measured(`preact.html?figures=${ours.figures}`, '#surplus', focused);
    const ratio = (ours.found[1].middle / preact.found[1].middle).toFixed(1);
    console.log(`${`${country} ${name}${whole ? ', all open' : ''}`.padEnd(24)} ${String(ours.figures).padStart(7)} | ${[...ours.found, ...preact.found].map(told).join(' | ')} | ${ratio}`);
  }
}
await end();
