// The element on other people's pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forAWhile, lacks, open, ownFigures, shows, start, type, until } from './support.mjs';

test('two widgets on a hostile page work apart and keep their looks, under the strict policy', async t => {
  const { page, faults } = await open(await start(t), { width: 900, path: 'examples/host.html', selector: '#second .steps' });
  const first = page.locator('#first'), second = page.locator('#second');
  // The one may be there before the other.
  await first.locator('.answer').waitFor();
  await ownFigures(page);
  await first.locator('#surplus').fill('120.000.000');
  await shows(first.locator('.answer strong'), 'Rp2.480.000');
  assert.equal(await second.locator('.answer strong').textContent(), 'Rp1.240.000');
  await shows(second.locator('.question'), /Berapa SHU saya/);
  await shows(second.locator('.steps'), /ialah/);
  const look = await first.locator('.answer strong').evaluate(element => {
    const style = getComputedStyle(element);
    return [style.color, style.textTransform, style.letterSpacing !== '4.4px', style.float, style.fontStyle];
  });
  assert.deepEqual(look, ['rgb(8, 79, 69)', 'none', true, 'none', 'normal']);
  assert.equal(await page.locator('body > input').evaluate(element => getComputedStyle(element).borderTopWidth), '9px', 'the host keeps its own');
  assert.deepEqual(faults, []);
});

test('attributes change the widget, and it survives being moved and taken out', async t => {
  const { page, faults } = await open(await start(t), { path: 'examples/host.html', selector: '#second .steps' });
  assert.equal(await page.locator('#first .question').count(), 0, 'out of sight it waits');
  await page.locator('#first').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#first').setAttribute('lang', 'en'));
  await page.locator('#first .question', { hasText: 'What is my share' }).waitFor();
  await page.evaluate(() => document.querySelector('#first').setAttribute('country', 'MY'));
  await page.locator('#first .tabs .tab', { hasText: 'My dividend' }).waitFor({ state: 'attached' });
  await page.evaluate(() => { const one = document.querySelector('#second'); document.body.prepend(one); });
  await page.locator('#second .answer').waitFor();
  await page.evaluate(() => { window.kept = document.querySelector('#second'); window.kept.remove(); });
  await page.waitForFunction(() => !window.kept.life);
  await page.evaluate(() => document.body.append(window.kept));
  await page.locator('#second .answer').waitFor();
  await shows(() => page.locator('#second .answer').count(), 1);
  assert.deepEqual(faults, []);
});

/** Keeps the faults that elements tell of. */
const collect = () => addEventListener('kk-error', event => { (window.told = window.told || []).push(event.detail.code); });

test('where WebAssembly may not run, the link stays', async t => {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
  const { browser, address } = await start(t, { policy });
  const page = await browser.newPage();
  await page.addInitScript(collect);
  await page.goto(`${address}examples/host.html`);
  await page.waitForFunction(() => window.told);
  assert.ok(await page.getByRole('link', { name: 'Hitung SHU Anda' }).isVisible());
});

test('where the browser has no WebAssembly, the link stays', async t => {
  const { browser, address } = await start(t);
  const page = await browser.newPage();
  await page.addInitScript(() => { delete window.WebAssembly; });
  await page.addInitScript(collect);
  await page.goto(`${address}examples/host.html`);
  await page.waitForFunction(() => window.told);
  assert.ok(await page.getByRole('link', { name: 'Hitung SHU Anda' }).isVisible());
});

test('after a failure no figure stays on the screen', async t => {
  // Once all parts are here, only the press draws anything.
  const { page } = await open(await start(t), { selector: '.share' });
  await shows(page.locator('.answer strong'), 'Rp1.240.000');
  // The page's own tree fails under the widget: drawing panics.
  await page.evaluate(() => { Node.prototype.insertBefore = () => { throw new Error('broken'); }; });
  await page.locator('#surplus').click();
  await page.locator('.crashed').waitFor();
  const shown = () => page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.textContent);
  await shows(shown, /kalkulator berhenti/);
  await lacks(shown, /Rp/);
});

test('hostile texts are text', async t => {
  const { page, faults } = await open(await start(t));
  page.on('dialog', () => assert.fail('a dialog'));
  for (const text of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '{{7*7}}', '\u202E1000', 'NaN', '9'.repeat(70)]) {
    await type(page, 'surplus', text);
    assert.equal(await page.locator('.answer strong').count(), 1);
  }
  assert.equal(await page.locator('img').count(), 0);
  assert.deepEqual(await page.locator('script').evaluateAll(all => all.map(each => new URL(each.src).pathname.replace(/-[0-9a-f]{16}/, ''))), ['/first.js', '/kalkulator-koperasi.js', '/kalkulator-koperasi.js']);
  assert.deepEqual(faults, []);
});

for (const [what, pattern, browserOf2020] of [['script', /kalkulator-koperasi-[0-9a-f]+\.js$/], ['script, where a module cannot be preloaded', /kalkulator-koperasi-[0-9a-f]+\.js$/, true], ['module', /kalkulator-koperasi-[0-9a-f]+\.wasm$/], ['styles', /kalkulator-koperasi-[0-9a-f]+\.css$/]]) {
  test(`a changed byte is refused, and the link stays: ${what}`, async t => {
    // Such browsers know no trusted types either.
    const { browser, address } = await start(t, browserOf2020 ? { policy: '' } : {});
    const page = await browser.newPage();
    if (browserOf2020) await page.addInitScript(() => { DOMTokenList.prototype.supports = () => false; });
    let changed = 0;
    await page.route(pattern, async route => {
      const answer = await route.fetch(), body = await answer.body();
      body[body.length - 3] ^= 1;
      changed += 1;
      await route.fulfill({ response: answer, body });
    });
    // Only once is it waited for that a frame does not come either.
    if (what !== 'module') await page.route(/host-[0-9a-f]+\.js$/, route => route.abort());
    await page.addInitScript(collect);
    await page.goto(`${address}examples/hosts/plain.html`);
    await page.waitForFunction(() => window.told);
    assert.ok(changed > 0);
    assert.deepEqual(await page.evaluate(() => window.told), ['load']);
    assert.ok(await page.getByRole('link', { name: 'Hitung SHU Anda' }).isVisible());
    assert.equal(await page.locator('.answer').count(), 0);
  });
}

test('two hundred widgets that came and went leave nothing behind', async t => {
  const { browser, address } = await start(t);
  const page = await browser.newPage();
  // The module's memory is exported under a name of one letter.
  await page.addInitScript(() => {
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const call = WebAssembly[name];
      WebAssembly[name] = async (...words) => {
        const made = await call.apply(WebAssembly, words);
        const exported = Object.values((made.instance || made).exports).find(value => value instanceof WebAssembly.Memory);
        window.memory = window.memory || exported;
        return made;
      };
    }
  });
  await page.goto(`${address}examples/hosts/plain.html`);
  await page.locator('.share').waitFor();
  const mounts = count => page.evaluate(async count => {
    for (let time = 0; time < count; time++) {
      const element = document.createElement('kalkulator-koperasi');
      element.setAttribute('loading', 'eager');
      const ready = new Promise(done => element.addEventListener('kk-ready', done, { once: true }));
      document.body.append(element);
      await ready;
      while (!element.shadowRoot.querySelector('.workshop')) await new Promise(requestAnimationFrame);
      element.remove();
      while (element.life) await new Promise(requestAnimationFrame);
    }
  }, count);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const measured = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = name => metrics.find(metric => metric.name === name).value;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), memory: await page.evaluate(() => window.memory.buffer.byteLength) };
  };
  /** What is there once two looks at it are alike. */
  const atRest = async () => {
    let last;
    return until(async () => {
      const found = await measured(), before = last;
      last = JSON.stringify(found);
      return last === before && found;
    });
  };
  await mounts(20);
  const before = await atRest();
  await mounts(200);
  const after = await atRest();
  const grown = Object.fromEntries(Object.keys(before).map(name => [name, after[name] - before[name]]));
  // One widget has some 700 nodes and 20 listeners, and its page takes more than 64 KiB.
  assert.ok(grown.nodes < 700 && grown.listeners < 20 && grown.memory <= 65536, JSON.stringify({ before, after }));
});

test('what was on its way for a widget that left does not come into the next one', async t => {
  const { browser, address } = await start(t);
  const page = await browser.newPage();
  let release;
  const held = new Promise(done => { release = done; });
  await page.route('**/slow.json', async route => {
    await held;
    const fields = { page: 'ID/0', surplus: '120000000' };
    await route.fulfill({ json: { format: 'kalkulator-koperasi', version: 1, fields, lock: ['surplus'] } });
  });
  await page.goto(`${address}examples/hosts/plain.html`);
  await page.locator('.share').waitFor();
  const asked = page.waitForRequest('**/slow.json');
  const put = (id, profile) => page.evaluate(([id, profile]) => new Promise(done => {
    const element = document.createElement('kalkulator-koperasi');
    element.id = id;
    element.setAttribute('loading', 'eager');
    if (profile) element.setAttribute('profile-src', profile);
    element.addEventListener('kk-ready', () => done(), { once: true });
    document.body.append(element);
  }), [id, profile]);
  await put('gone', '/slow.json');
  await asked;
  await page.evaluate(() => document.querySelector('#gone').remove());
  await put('next');
  const answered = page.waitForResponse('**/slow.json');
  release();
  await (await answered).finished();
  await forAWhile();
  assert.equal(await page.locator('#next .answer strong').textContent(), '–');
  assert.equal(await page.locator('#next .locked, #next .opened').count(), 0);
  // One that is still there takes the same profile.
  await put('stays', '/slow.json');
  await page.locator('#stays .locked').first().waitFor();
  await shows(page.locator('#stays .opened'), /berkas/);
});
