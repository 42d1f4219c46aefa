// From the request to the first answer on a slow phone: the widget's own page and the least that a page in Preact is,
// side by side in one run. The network is slow 4G (1.6 Mbit/s, 150 ms a round trip), the processor four times slower.
import { bundlePreact, middle, start } from './side_by_side.mjs';

bundlePreact();
const { browser, address, end } = await start();

const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
/** When an answer is there; `own`: the widget's, not the picture that stands in its place. */
const drawn = own => {
  const widget = document.querySelector('kalkulator-koperasi');
  const strong = widget ? widget.shadowRoot?.querySelector(`${own ? ':not(.picture) > ' : ''}.kk .answer strong`) : document.querySelector('strong');
  return Boolean(strong && strong.textContent && strong.checkVisibility()) && performance.now();
};
/** When a key counts: a text field is there that takes it, and what is typed stays. */
const usable = () => {
  const widget = document.querySelector('kalkulator-koperasi');
  const field = (widget ? widget.shadowRoot : document)?.querySelector('input[type=text], input:not([type])');
  return Boolean(field && field.checkVisibility() && !field.closest('[inert]')) && performance.now();
};

/** Milliseconds until something can be read at all, until the answer is seen, until a key counts, until the widget itself is there, and bytes that came by then. */
async function load(path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage(), cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', SLOW);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  cdp.on('Network.dataReceived', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.goto(address + path, { waitUntil: 'commit' });
  const until = async (call, own) => (await page.waitForFunction(call, own, { polling: 'raf' })).jsonValue();
  const [use, answer, own] = await Promise.all([until(usable), until(drawn, false), until(drawn, true)]);
  const then = bytes;
  // The browser tells of it a little later than it happens.
  const painted = await page.waitForFunction(() => (performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime);
  const paint = await painted.jsonValue();
  await context.close();
  return { paint, answer, use, own, bytes: then };
}

const rounds = [];
for (let round = 0; round < 6; round++) rounds.push([await load('preact.html'), await load(''), await load('?country=MY')]);
const of = (which, what) => middle(rounds.slice(1).map(round => round[which][what]));
console.log(`slow 4G, 4 times slower processor, median of ${rounds.length - 1} interleaved rounds`);
for (const [name, which] of [['Preact', 0], ['widget', 1], ['widget, Malaysia', 2]]) {
  console.log(`  ${name}: something to read after ${(of(which, 'paint') / 1000).toFixed(2)} s, the answer after ${(of(which, 'answer') / 1000).toFixed(2)} s, a key counts after ${(of(which, 'use') / 1000).toFixed(2)} s, all is there after ${(of(which, 'own') / 1000).toFixed(2)} s, ${Math.round(of(which, 'bytes') / 1024)} KiB by then`);
}
const ratio = what => middle(rounds.slice(1).map(([preact, widget]) => widget[what] / preact[what])).toFixed(2);
console.log(`  widget to Preact: ${ratio('paint')} to something to read, ${ratio('answer')} to the answer, ${ratio('use')} to the first key that counts, ${ratio('own')} to all of it`);
await end();
