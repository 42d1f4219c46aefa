// The widget in a frame: for hosts whose policy lets no WebAssembly run, and for editors that strip scripts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { STRICT, serve } from '../../scripts/node/server.mjs';
import { ANSWER, open, start, type } from './support.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NO_WASM = STRICT.replace(" 'wasm-unsafe-eval'", '');
const inside = (policy, path) => (path.startsWith('/examples/') ? policy : STRICT);
const hosting = t => start(t, { policy: path => inside(NO_WASM, path) });

test('a host without WebAssembly gets a frame that takes its height, grows and shrinks, and reports', async t => {
  const started = await hosting(t);
  const { page } = await open(started, { width: 900, path: 'examples/hosts/frame.html', selector: '' });
  const host = page.locator('kalkulator-koperasi');
  const frame = page.frameLocator('kalkulator-koperasi iframe');
  await frame.locator(ANSWER).waitFor();
  await page.waitForFunction(() => document.querySelector('kalkulator-koperasi').life);
  assert.match(await frame.locator('.answer strong').textContent(), /^RM/);
  assert.equal(await frame.locator('.tab').count(), 0, 'one calculator');
  const heights = () => Promise.all([host.locator('iframe').evaluate(element => element.clientHeight), frame.locator('.kk').evaluate(element => Math.ceil(element.getBoundingClientRect().height))]);
  const settled = async () => {
    await page.waitForTimeout(300);
    const [outer, inner] = await heights();
    assert.ok(Math.abs(outer - inner) <= 2, `${outer} for ${inner}`);
    return outer;
  };
  const before = await settled();
  await frame.locator('.share > summary').click();
  const grown = await settled();
  assert.ok(grown > before + 50, `${before} to ${grown}`);
  await frame.locator('.share > summary').click();
  assert.equal(await settled(), before);
  const told = page.evaluate(() => new Promise(done => { addEventListener('kk-change', event => done(event.detail)); setTimeout(() => done({}), 9000); }));
  await frame.locator('#my-0').fill('9,000');
  const { results, rules } = await told;
  assert.match(rules, /^\d{4}-\d\d-\d\d$/);
  assert.ok(Object.keys(results).length > 1);
  await page.waitForFunction(() => document.querySelector('kalkulator-koperasi').toShareUrl());
  assert.match(await page.evaluate(() => document.querySelector('kalkulator-koperasi').toShareUrl()), /index\.html#k=1\./);
  await page.evaluate(() => document.querySelector('kalkulator-koperasi').setAttribute('lang', 'en'));
  await frame.locator('.question', { hasText: 'What is my dividend' }).waitFor();
});

test('the element of a frame is read and filled as one in the page', async t => {
  const { page } = await open(await hosting(t), { width: 900, path: 'examples/hosts/frame.html', selector: '' });
  const frame = page.frameLocator('kalkulator-koperasi iframe');
  await frame.locator(ANSWER).waitFor();
  // Before anybody has touched it.
  await page.waitForFunction(() => (document.querySelector('kalkulator-koperasi').value || {}).fields);
  const value = await page.evaluate(() => document.querySelector('kalkulator-koperasi').value);
  assert.equal(value.format, 'kalkulator-koperasi');
  const first = await frame.locator(ANSWER).textContent();
  await frame.locator('#my-0').fill('9,000');
  await page.waitForFunction(before => JSON.stringify(document.querySelector('kalkulator-koperasi').value) !== before, JSON.stringify(value));
  assert.match(await page.evaluate(() => document.querySelector('kalkulator-koperasi').exportCsv()), /9[.,]?000/);
  assert.notEqual(await frame.locator(ANSWER).textContent(), first);
  await page.evaluate(value => { document.querySelector('kalkulator-koperasi').value = value; }, value);
  await frame.locator(ANSWER, { hasText: first }).waitFor();
});

test('strange messages change nothing', async t => {
  const started = await hosting(t);
  const { page } = await open(started, { width: 900, path: 'examples/hosts/frame.html', selector: '' });
  const frame = page.frameLocator('kalkulator-koperasi iframe');
  await frame.locator(ANSWER).waitFor();
  await page.waitForFunction(() => document.querySelector('kalkulator-koperasi').life);
  await page.waitForTimeout(500);
  const before = [await frame.locator('.answer strong').textContent(), await page.locator('kalkulator-koperasi iframe').evaluate(element => element.style.height)];
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
  await page.waitForTimeout(500);
  assert.deepEqual([await frame.locator('.answer strong').textContent(), await page.locator('kalkulator-koperasi iframe').evaluate(element => element.style.height)], before);
});

test('only the page around a frame may speak to it, and only from where it first spoke', async t => {
  const started = await hosting(t);
  const { server, address } = await serve([`${root}dist`, root], {});
  t.after(() => { server.closeAllConnections(); server.close(); });
  const { page } = await open({ ...started, address }, { path: 'examples/hosts/raw-frame.html', selector: '' });
  const frame = page.frameLocator('#plain');
  await frame.locator('.share').waitFor();
  // A sibling frame asks for an empty form: nothing happens.
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    other.srcdoc = '<p>another</p>';
    document.body.append(other);
    return new Promise(done => { other.onload = () => done(); setTimeout(done, 5000); });
  });
  const sibling = page.frames().at(-1);
  await sibling.evaluate(() => parent.frames[0].postMessage({ ns: 'kalkulator-koperasi', v: 1, id: '', type: 'reset', data: {} }, '*'));
  await page.waitForTimeout(300);
  assert.equal(await frame.locator('#surplus').inputValue(), '60.000.000');
});

test('a raw frame works without a script of the host, also in a sandbox, and speaks the free resizer’s language', async t => {
  const started = await start(t, { policy: () => STRICT, more: { 'access-control-allow-origin': '*' } });
  const { page } = await open(started, { width: 900, path: 'examples/hosts/raw-frame.html', selector: '' });
  const plain = page.frameLocator('#plain');
  await plain.locator(ANSWER).waitFor();
  assert.equal(await plain.locator('.answer strong').textContent(), 'Rp1.240.000');
  const boxed = page.frameLocator('#boxed');
  await boxed.locator(ANSWER).waitFor();
  assert.match(await boxed.locator('.question').textContent(), /What is my dividend/);
  await boxed.locator('.share').waitFor();
  const size = page.evaluate(() => new Promise(done => {
    addEventListener('message', event => { if (event.data.type === 'iframe-resized') done(event.data); });
    document.querySelector('#plain').contentWindow.postMessage({ type: 'iframe-child-init' }, '*');
    setTimeout(() => done({}), 9000);
  }));
  const { height, width } = await size;
  assert.ok(height > 500 && width > 200, `${width} × ${height}`);
  assert.ok(await page.getByRole('link', { name: 'Hitung SHU Anda' }).isVisible());
});

test('after it has loaded, nothing is asked of any server', async t => {
  const { page, requests } = await open(await start(t));
  await page.locator('.share').waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForTimeout(1000);
  const before = requests.length;
  await type(page, 'surplus', '70.000.000');
  for (let tab = 0; tab < 5; tab++) await page.locator('.tab').nth(tab).click();
  await page.locator('.pick').first().selectOption({ index: 1 });
  for (let tab = 0; tab < 5; tab++) await page.locator('.tab').nth(tab).click();
  await page.locator('.share > summary').click();
  await page.waitForTimeout(500);
  assert.deepEqual(requests.slice(before), []);
});
