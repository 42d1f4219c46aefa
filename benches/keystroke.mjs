// The time from a keystroke to the new text on the page, of the widget and of an empty Yew page, side by side in one run.
import { middle, start } from './side_by_side.mjs';

const { browser, address, end } = await start();

async function open(path, ready) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(address + path);
  await page.locator(ready).first().waitFor();
  return page;
}

/** Milliseconds of `keys` keystrokes, each waited for until its text stands on the page. */
const typed = (page, keys) => page.evaluate(async keys => {
  const root = document.querySelector('kalkulator-koperasi')?.shadowRoot ?? document;
  const input = root.querySelector('#surplus'), output = root.querySelector('strong');
  // Timers wait four milliseconds at least; a message does not.
  const channel = new MessageChannel();
  const turn = () => new Promise(done => { channel.port1.onmessage = done; channel.port2.postMessage(0); });
  const begun = performance.now();
  for (let key = 0; key < keys; key++) {
    const before = output.textContent;
    input.value = String(60_000_000 + 7 * key + Math.floor(Math.random() * 1e6) * 100);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    for (let turns = 0; output.textContent === before && turns < 200; turns++) await turn();
  }
  return (performance.now() - begun) / keys;
}, keys);

const widget = await open('', '.steps'), empty = await open('empty.html', '#surplus');
const rounds = [];
for (let round = 0; round < 9; round++) rounds.push([await typed(empty, 60), await typed(widget, 60)]);
const [base, ours] = [0, 1].map(which => middle(rounds.slice(2).map(round => round[which])));
const ratio = middle(rounds.slice(2).map(([empty, widget]) => widget / empty));
console.log(`keystroke to new text, median of ${rounds.length - 2} interleaved rounds: empty Yew ${base.toFixed(2)} ms, widget ${ours.toFixed(2)} ms, ratio ${ratio.toFixed(1)}`);
await end();
