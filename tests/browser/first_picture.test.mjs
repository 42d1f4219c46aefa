// What is seen on the widget's own page before the module is there, and what is asked for by then.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LISTS, PAGES, forAWhile, shows, start, until } from './support.mjs';

const MODULE = /kalkulator-koperasi-[0-9a-f]{16}\.wasm$/, PART = /part-(\w+?)(?:-[0-9a-f]{16})?\.wasm$/;

/** Keeps by how much things have moved without being asked to. */
const shifts = () => {
  window.moved = 0;
  new PerformanceObserver(list => { for (const { value } of list.getEntries()) window.moved += value; }).observe({ type: 'layout-shift', buffered: true });
};

/** A page whose module waits for `release`, and is asked for when `reached`; `parts` are those that were asked for. */
const held = async ({ browser, address }, path, { parts: holdParts, ...options } = {}) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', ...options });
  const parts = [], faults = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => { if (message.type() === 'error') faults.push(message.text()); });
  let release, reach;
  const free = new Promise(done => { release = done; }), reached = new Promise(done => { reach = done; });
  await page.addInitScript(shifts);
  await page.route(MODULE, async route => { reach(); await free; await route.continue(); });
  page.on('request', request => { const [, name] = PART.exec(request.url()) ?? []; if (name) parts.push(name); });
  let rest;
  const all = new Promise(done => { rest = done; });
  if (holdParts) await page.route(holdParts, async route => { await all; await route.continue(); });
  await page.goto(address + path, { waitUntil: 'commit' });
  return { page, parts, faults, reached, release, rest };
};
const picture = page => page.locator('.picture');
const words = page => page.locator('section.words:visible');
/** Where each field and answer stands. */
const places = (page, within) => page.locator(`${within} :is(.field, .answer, .tab, .title)`).evaluateAll(all => all.map(each => {
  const { x, y, width, height } = each.getBoundingClientRect();
  return [each.textContent.replace(/\s+/g, ' ').trim(), ...[x, y, width, height].map(Math.round)].join(' ');
}));

for (const [path, question, answer] of [
  ['', 'Berapa SHU saya?', 'Rp1.240.000'], ['?lang=id&country=ID&heading-level=2', 'Berapa SHU saya?', 'Rp1.240.000'],
  ['?lang=en', 'What is my share of the surplus (SHU)?', 'Rp1.240.000'], ['?lang=ms&country=ID', 'Berapa SHU saya?', 'Rp1.240.000'],
  ['?country=MY', 'Berapa dividen saya?', 'RM'], ['?country=my&lang=en-MY', 'dividend', 'RM'], ['?country=MY&lang=id', 'Berapa dividen saya?', 'RM'],
]) {
  for (const width of [360, 1280]) {
    test(`the page is seen before the module is there, and stays where it is when it comes: ${path || 'no settings'}, ${width} px`, async t => {
      const { page, faults, release, rest } = await held(await start(t), path, { parts: /part-(details|share)/, viewport: { width, height: 900 } });
      await picture(page).waitFor();
      await page.locator('.picture .example').waitFor();
      assert.match(await page.locator('.picture .question').textContent(), new RegExp(question.replace(/[?()]/g, '\\$&')));
      assert.ok((await page.locator('.picture .example strong').textContent()).startsWith(answer));
      assert.equal(await words(page).count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
      await page.keyboard.press('Tab');
      const inUse = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.matches('.picture input[type=text]'));
      assert.equal(await inUse(), true, 'text can be typed');
      await page.evaluate(() => document.activeElement.shadowRoot.activeElement.blur());
      for (const each of await page.locator('.picture :is(button, select, summary, a, input:not([type=text]))').all()) assert.equal(await each.evaluate(one => one.inert), true, 'nothing else does anything yet');
      const before = await places(page, '.picture');
      release();
      await picture(page).waitFor({ state: 'detached' });
      assert.deepEqual(await places(page, '.kk'), before);
      rest();
      await page.locator('.workshop').first().waitFor();
      // What comes last has its place too.
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
      const moved = await page.evaluate(() => window.moved);
      assert.ok(moved < 0.1, `layout shift of ${moved}`);
      assert.deepEqual(faults, []);
    });
  }
}

// Of these the file is larger than what the first pages come without; what is shared comes last for all of them.
for (const [country, calculator] of [...PAGES, ...LISTS, ['ID', 'kelas'], ['MY', 'kelas']].filter(([, name]) => !['shu', 'dividen'].includes(name))) {
  test(`every page alone is seen before the module is there, with its looks, and stays where it is: ${country} ${calculator}`, async t => {
    const { page, faults, release, rest } = await held(await start(t), `?country=${country}&calculator=${calculator}`, { parts: /part-share/ });
    await picture(page).waitFor();
    assert.equal(await words(page).count(), 0);
    // What the example comes to is calculated in the end: a wrong amount in the picture does not stay.
    const figures = await picture(page).locator('.example strong').evaluateAll(all => all.map(each => { const { textContent } = each; each.textContent = 'RM9.99'; return textContent; }));
    const before = await places(page, '.picture'), meanings = await page.locator('.picture .means').count();
    assert.ok(before.length > 1);
    release();
    await picture(page).waitFor({ state: 'detached' });
    // What words mean may come a moment after the page.
    await shows(() => page.locator('.kk .means').count(), meanings);
    assert.deepEqual(await places(page, '.kk'), before);
    rest();
    await page.locator('.workshop').first().waitFor();
    await shows(() => page.locator('.kk .example strong').allTextContents(), figures);
    const moved = await page.evaluate(() => window.moved);
    assert.ok(moved < 0.05, `layout shift of ${moved}`);
    assert.deepEqual(faults, []);
  });
}

test('a touch on what is no field of the picture leaves one page', async t => {
  for (const touched of ['.question', '.answer']) {
    const { page, faults, release } = await held(await start(t), '?calculator=rpb');
    await picture(page).locator(touched).click();
    release();
    await picture(page).waitFor({ state: 'detached' });
    assert.equal(await page.locator('#page').count(), 1);
    assert.deepEqual(faults, []);
    await page.close();
  }
});

test('an example is never called what another page’s comes to', async t => {
  for (const path of ['?country=MY&theme=dark', '?calculator=rpb&parts=ask', '?country=MY&calculator=rebat&lock-reason=x']) {
    const { page, release } = await held(await start(t), path, { parts: /part-details/ });
    release();
    await page.locator('.kk .example').first().waitFor();
    assert.doesNotMatch((await page.locator('.kk .example strong').allTextContents()).join(), /1\.240\.000/, path);
    await page.close();
  }
});

test('a server’s page for what is not found is no picture', async t => {
  const { browser, address } = await start(t);
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route(/\/first-.*html/, route => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found here</h1>' }));
  await page.goto(`${address}?calculator=rpb`);
  await page.locator('.kk .answer').first().waitFor();
  assert.equal(await page.getByText('Not found here').count(), 0);
  await shows(() => picture(page).count(), 0);
});

for (const [locale, path, answer, lang] of [
  ['ms-MY', '', 'RM', 'ms'], ['en-MY', '', 'RM', 'en'], ['ms', '', 'RM', 'ms'], ['id-MY', '', 'RM', 'id'], ['ms-MY', '?heading-level=2', 'RM', 'ms'],
  ['id-ID', '', 'Rp', 'id'], ['en-US', '', 'Rp', 'id'], ['ms-SG', '', 'Rp', 'id'], ['ms-MY', '?country=ID', 'Rp', 'id'], ['ms-MY', '?lang=ms', 'Rp', 'ms'],
]) {
  test(`where nobody says of which country, the device does: ${locale}, ${path || 'no settings'}`, async t => {
    const { page, faults, release } = await held(await start(t), path, { locale });
    await page.locator('.picture .example').waitFor();
    release();
    await picture(page).waitFor({ state: 'detached' });
    assert.ok((await page.locator('.kk .example strong').first().textContent()).startsWith(answer));
    assert.equal(await page.locator('.kk').first().getAttribute('lang'), lang);
    assert.deepEqual(faults, []);
  });
}

test('a link and a frame open the country that they say, on a device of Malaysia too', async t => {
  const site = await start(t);
  const context = await site.browser.newContext({ locale: 'ms-MY', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.address}?lang=id#k=1.AOrwAgVAAUECQgVDBkQHBQAMDgQEAggEDAkCEBAyAACUV7CT`);
  await shows(page.locator('.kk').first(), /Rp/);
  await page.goto(`${site.address}examples/hosts/plain.html`);
  await page.evaluate(address => document.body.appendChild(Object.assign(document.createElement('iframe'), { src: address, width: 400, height: 900 })), site.address);
  await shows(page.frameLocator('iframe').locator('.kk').first(), /Rp/);
  await context.close();
});

test('the picture is seen before the module starts, and a page that draws nothing does not wait for it', async t => {
  const site = await start(t);
  for (const [draws, seen] of [[true, true], [false, false]]) {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
    await page.addInitScript(draws => {
      if (!draws) window.requestAnimationFrame = () => 0;
      window.drawn = 0;
      const count = () => { if (document.documentElement.dataset.first === 'picture') window.drawn += 1; requestAnimationFrame(count); };
      requestAnimationFrame(count);
      const begin = WebAssembly.instantiateStreaming;
      WebAssembly.instantiateStreaming = (...given) => { window.before ??= window.drawn; return begin(...given); };
    }, draws);
    await page.goto(site.address);
    const before = await until(() => page.evaluate(() => (window.before === undefined ? undefined : { frames: window.before })));
    assert.equal(before.frames > 0, seen);
    await page.close();
  }
});

test('what is typed before the part that reads it has come stays, and is marked when it comes', async t => {
  const { page, faults, release, rest } = await held(await start(t), '', { parts: /part-(details|share)/ });
  release();
  // The widget's own field: that of the picture is there before it, and goes.
  const field = page.locator(':not(.picture) > .kk #surplus');
  await field.waitFor();
  await picture(page).waitFor({ state: 'detached' });
  await field.fill('12x');
  const note = page.locator('.kk .field:has(#surplus) .error');
  assert.equal(await field.inputValue(), '12x');
  rest();
  await shows(note, /Ini tidak terbaca sebagai angka/);
  await shows(() => field.getAttribute('aria-invalid'), 'true');
  assert.equal(await field.inputValue(), '12x');
  assert.deepEqual(faults, []);
});

for (const [path, language] of [['#k=AAAA', 'id'], ['?calculator=rpb,setor', 'id'], ['?calculator=none', 'id'], ['?theme=dark&lang=en', 'en'], ['?calculator=akaun', 'id'], ['?calculator=pusat&country=MY&parts=ask', 'ms'], ['?brand-color=%23112233&lang=ms', 'ms']]) {
  test(`where the picture would be of another page, words in the language asked for: ${path}`, async t => {
    const { page, release } = await held(await start(t), path);
    await words(page).waitFor();
    assert.equal(await words(page).count(), 1);
    assert.equal(await words(page).getAttribute('lang'), language);
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    assert.equal(await picture(page).isVisible(), false);
    release();
    await page.locator('.answer, .notice').first().waitFor();
    await shows(() => words(page).count(), 0);
  });
}

for (const [path, wanted] of [
  ['', []], ['?country=MY', ['chunk', 'common', 'dividend', 'small']], ['?country=MY&calculator=akaun', ['chunk', 'common', 'malaysia', 'small']], ['?calculator=rpb', ['chunk', 'common', 'feasibility', 'plant', 'small']], ['?calculator=setor', ['chunk', 'common', 'delivery', 'small']],
  ['?calculator=modal', ['chunk', 'common', 'indonesia', 'small']], ['#k=AAAA', ['cases', 'chunk', 'common', 'share', 'small']], ['?country=MY&calculator=pusat&preset=x', ['cases', 'chunk', 'common', 'feasibility', 'plant', 'share', 'small']],
]) {
  test(`what the first picture needs is asked for while the module is on its way: ${path || 'no settings'}`, async t => {
    const { page, parts, reached, release } = await held(await start(t), path);
    const kinds = () => [...new Set(parts.map(name => name.replace(/_\d+$/, '')))].sort();
    await reached;
    await shows(kinds, wanted);
    await forAWhile();
    assert.deepEqual(kinds(), wanted, 'and nothing else');
    const asked = [...parts];
    release();
    await page.locator('.answer, .notice').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const name of asked) assert.equal(parts.filter(other => other === name).length, 1, `${name} is fetched once`);
  });
}

test('where the module does not come, words take the place of what cannot be used', async t => {
  const { browser, address } = await start(t);
  for (const gone of [MODULE, /\/kalkulator-koperasi\.js$/, /\/kalkulator-koperasi-[0-9a-f]{16}\.js$/]) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.route(gone, route => route.abort());
    await page.goto(address);
    await words(page).waitFor();
    assert.equal(await words(page).getAttribute('lang'), 'id');
    await shows(() => picture(page).isVisible(), false, String(gone));
  }
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route(/\/first-/, route => route.abort());
  await page.goto(`${address}?country=MY`);
  await page.locator('.answer').first().waitFor();
  await shows(() => picture(page).count(), 0);
});

test('a failure of the very first drawing takes the picture away', async t => {
  const { page, release } = await held(await start(t), '');
  await picture(page).waitFor();
  await page.evaluate(() => { Node.prototype.insertBefore = () => { throw new Error('broken'); }; });
  release();
  await page.locator('.crashed').or(words(page)).first().waitFor();
  await shows(() => picture(page).isVisible(), false);
});

test('a browser that knows no picture in the document shows the words, then the widget', async t => {
  const { browser, address } = await start(t);
  for (const [path, language] of [['', 'id'], ['?country=MY', 'ms']]) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.route(url => url.pathname === '/', async route => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('shadowrootmode', 'data-unknown') });
    });
    let release;
    const free = new Promise(done => { release = done; });
    await page.route(MODULE, async route => { await free; await route.continue(); });
    await page.goto(address + path, { waitUntil: 'commit' });
    await words(page).waitFor();
    assert.deepEqual(await words(page).evaluateAll(all => all.map(each => each.lang)), [language]);
    release();
    await page.locator('.kk .answer').waitFor();
    await shows(() => words(page).count(), 0);
  }
});

test('without scripts the words are there in three languages', async t => {
  const { page } = await held(await start(t), '', { javaScriptEnabled: false });
  await words(page).first().waitFor();
  assert.deepEqual(await words(page).evaluateAll(all => all.map(each => each.lang)), ['id', 'ms', 'en']);
  assert.equal((await page.locator('noscript:visible').evaluateAll(all => all.map(each => each.innerHTML))).filter(text => text.includes('JavaScript')).length, 3);
  assert.ok((await words(page).first().textContent()).includes(await picture(page).locator('.example strong').textContent()), 'both have the same answer');
  assert.equal(await picture(page).isVisible(), false);
});
