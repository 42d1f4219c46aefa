// The widget in a frame: for hosts whose policy lets no WebAssembly run, and for editors that strip scripts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { STRICT, serve } from '../../scripts/node/server.mjs';
import { ANSWER, allHere, drawn, forAWhile, open, ownFigures, pick, shows, start, turn, type } from './support.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NO_WASM = STRICT.replace(" 'wasm-unsafe-eval'", '');
const inside = (policy, path) => (path.startsWith('/examples/') ? policy : STRICT);
const hosting = t => start(t, { policy: path => inside(NO_WASM, path) });

/** How high the frame is, and what is in it. */
const heights = page => Promise.all([
  page.locator('kalkulator-koperasi iframe').evaluate(element => element.clientHeight),
  page.frameLocator('kalkulator-koperasi iframe').locator('.kk').evaluate(element => Math.ceil(element.getBoundingClientRect().height)),
]);
const fits = ([outer, inner]) => Math.abs(outer - inner) <= 2;
/** Waits until a window has heard every message that was sent to it so far. */
const heard = place => place.evaluate(() => new Promise(done => {
  addEventListener('message', ({ data }) => { if (data === 'the last') done(); });
  postMessage('the last', '*');
}));

test('a host without WebAssembly gets a frame that takes its height, grows and shrinks, and reports', async t => {
  const started = await hosting(t);
  const { page } = await open(started, { width: 900, path: 'examples/hosts/frame.html', selector: '' });
  const frame = page.frameLocator('kalkulator-koperasi iframe');
  await frame.locator(ANSWER).waitFor();
  await page.waitForFunction(() => document.querySelector('kalkulator-koperasi').life);
  await shows(frame.locator('.example strong'), /^RM/);
  await ownFigures(page.frames().at(-1));
  await shows(() => frame.locator('.tab').count(), 0, 'one calculator');
  await frame.locator('.share').waitFor();
  await shows(() => heights(page), fits);
  const [before] = await heights(page);
  await frame.locator('.share > summary').click();
  await shows(() => heights(page), ([outer, inner]) => fits([outer, inner]) && outer > before + 50);
  await frame.locator('.share > summary').click();
  await shows(() => heights(page), ([outer, inner]) => fits([outer, inner]) && outer === before);
  await page.evaluate(() => addEventListener('kk-change', event => { window.told = event.detail; }));
  await frame.locator('#my-0').fill('9,000');
  await page.waitForFunction(() => window.told);
  const { results, rules } = await page.evaluate(() => window.told);
  assert.match(rules, /^\d{4}-\d\d-\d\d$/);
  assert.ok(Object.keys(results).length > 1);
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').toShareUrl()), /index\.html\?lang=ms#k=1\./);
  await page.evaluate(() => document.querySelector('kalkulator-koperasi').setAttribute('lang', 'en'));
  await frame.locator('.question', { hasText: 'What is my dividend' }).waitFor();
});

test('the element of a frame is read and filled as one in the page', async t => {
  const { page } = await open(await hosting(t), { width: 900, path: 'examples/hosts/frame.html', selector: '' });
  const frame = page.frameLocator('kalkulator-koperasi iframe');
  await frame.locator(ANSWER).waitFor();
  // Before anybody has touched it.
  await page.waitForFunction(() => (document.querySelector('kalkulator-koperasi').value || {}).fields);
  const told = () => page.evaluate(() => document.querySelector('kalkulator-koperasi').value);
  assert.equal((await told()).format, 'kalkulator-koperasi');
  await ownFigures(page.frames().at(-1));
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').exportCsv()), /162/);
  const value = await told();
  const first = await frame.locator(ANSWER).textContent();
  await frame.locator('#my-0').fill('9,000');
  await page.waitForFunction(before => JSON.stringify(document.querySelector('kalkulator-koperasi').value) !== before, JSON.stringify(value));
  await shows(() => page.evaluate(() => document.querySelector('kalkulator-koperasi').exportCsv()), /9[.,]?000/);
  await shows(frame.locator(ANSWER), found => found !== first);
  await page.evaluate(value => { document.querySelector('kalkulator-koperasi').value = value; }, value);
  await frame.locator(ANSWER, { hasText: first }).waitFor();
});

test('strange messages change nothing', async t => {
  const started = await hosting(t);
  const { page } = await open(started, { width: 900, path: 'examples/hosts/frame.html', selector: '' });
  const frame = page.frameLocator('kalkulator-koperasi iframe');
  await frame.locator(ANSWER).waitFor();
  await page.waitForFunction(() => document.querySelector('kalkulator-koperasi').life);
  await frame.locator('.share').waitFor();
  await drawn(page.frames().at(-1));
  await shows(() => heights(page), fits);
  const before = await frame.locator('.answer strong').textContent();
  await page.evaluate(() => {
    const junk = [null, 1, 'x', {}, { ns: 'kalkulator-koperasi' }, { ns: 'kalkulator-koperasi', v: 2, type: 'height', data: { px: 9 } }, { ns: 'kalkulator-koperasi', v: 1, type: 'height', data: null },
      { ns: 'kalkulator-koperasi', v: 1, type: '__proto__', data: {} }, { ns: 'kalkulator-koperasi', v: 1, type: 'constructor', data: {} }, { ns: 'kalkulator-koperasi', v: 1, type: 'height', data: { px: 7 } }];
    for (let at = 0; at < 10000; at++) window.postMessage(junk[at % junk.length], '*');
  });
  // From the right window but nonsense, and towards the frame from a window that is not its parent.
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('kalkulator-koperasi').shadowRoot.querySelector('iframe');
    for (const data of [null, [], { ns: 'kalkulator-koperasi', v: 1, type: 'open', data: { text: 5 } }, { ns: 'kalkulator-koperasi', v: 1, type: 'hasOwnProperty', data: {} }, { ns: 'kalkulator-koperasi', v: 9, type: 'reset', data: {} }]) contentWindow.postMessage(data, '*');
  });
  await heard(page);
  await heard(page.frames().at(-1));
  await drawn(page.frames().at(-1));
  assert.equal(await frame.locator('.answer strong').textContent(), before);
  // A frame that had taken one of those heights would keep it: its own page tells no other.
  await shows(() => heights(page), ([outer, inner]) => fits([outer, inner]) && outer > 100);
});

test('only the page around a frame may speak to it, and only from where it first spoke', async t => {
  const started = await hosting(t);
  const { server, address } = await serve([`${root}dist`, root], {});
  t.after(() => { server.closeAllConnections(); server.close(); });
  const { page } = await open({ ...started, address }, { path: 'examples/hosts/raw-frame.html', selector: '' });
  const frame = page.frameLocator('#plain');
  await frame.locator('.share').waitFor();
  await frame.locator('#surplus').fill('60.000.000');
  // A sibling frame asks for an empty form: nothing happens.
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    other.srcdoc = '<p>another</p>';
    document.body.append(other);
    return new Promise(done => { other.onload = () => done(); });
  });
  const sibling = page.frames().at(-1);
  await sibling.evaluate(() => parent.frames[0].postMessage({ ns: 'kalkulator-koperasi', v: 1, id: '', type: 'reset', data: {} }, '*'));
  const [, plain] = page.frames();
  await heard(plain);
  await drawn(plain);
  assert.equal(await frame.locator('#surplus').inputValue(), '60.000.000');
});

test('a raw frame works without a script of the host, also in a sandbox, and speaks the free resizer’s language', async t => {
  const started = await start(t, { policy: () => STRICT, more: { 'access-control-allow-origin': '*' } });
  const { page } = await open(started, { width: 900, path: 'examples/hosts/raw-frame.html', selector: '' });
  const plain = page.frameLocator('#plain');
  await plain.locator(ANSWER).waitFor();
  await shows(plain.locator('.example strong'), 'Rp1.240.000');
  const boxed = page.frameLocator('#boxed');
  await boxed.locator(ANSWER).waitFor();
  await shows(boxed.locator('.question'), /What is my dividend/);
  await boxed.locator('.share').waitFor();
  await page.evaluate(() => {
    addEventListener('message', event => { if (event.data.type === 'iframe-resized') window.size = event.data; });
    document.querySelector('#plain').contentWindow.postMessage({ type: 'iframe-child-init' }, '*');
  });
  await page.waitForFunction(() => window.size);
  const { height, width } = await page.evaluate(() => window.size);
  assert.ok(height > 500 && width > 200, `${width} × ${height}`);
  await shows(() => page.getByRole('link', { name: 'Hitung SHU Anda' }).isVisible(), true);
});

test('after it has loaded, nothing is asked of any server', async t => {
  const { page, requests } = await open(await start(t));
  await page.locator('.share').waitFor();
  await allHere(page);
  const before = requests.length;
  await type(page, 'surplus', '70.000.000');
  for (let tab = 0; tab < 6; tab++) await turn(page, tab);
  await pick(page, 0, 1);
  for (let tab = 0; tab < 6; tab++) await turn(page, tab);
  await page.locator('.share > summary').click();
  await forAWhile();
  assert.deepEqual(requests.slice(before), []);
});
