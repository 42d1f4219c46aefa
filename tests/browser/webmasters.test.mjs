// The two pages for webmasters: the one that makes the code to paste, and the one that says what is wrong with an installation.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { STRICT, policyOf } from '../../scripts/node/server.mjs';
import { ANSWER, copied, dist, open, ownFigures, shows, start, violations } from './support.mjs';

/** A copy of the build in which `change` may do harm. */
const harmed = (t, change) => {
  const folder = copied(t);
  change(folder);
  return folder;
};
const named = pattern => readdirSync(dist).find(name => pattern.test(name));
/** The state of every row of the report, by its title, once all are there. */
const report = async page => {
  await page.waitForFunction(() => document.querySelectorAll('.report').length && !document.querySelector('.report [data-state=wait]'), null, { timeout: 40000 });
  const rows = await page.locator('.report li').evaluateAll(rows => rows.map(row => [row.querySelector('h3').textContent.split(':')[0], row.dataset.state, row.innerText]));
  return Object.fromEntries(rows.map(([title, state, text]) => [title, { state, text }]));
};
const checked = async (t, options, lang = 'en') => {
  const { page, faults } = await open(await start(t, options), { path: `check.html?lang=${lang}`, selector: '.report', asItOpens: true, width: 900 });
  return { page, faults, rows: await report(page) };
};

for (const [lang, verdict] of [['id', /Semua beres/], ['ms', /Semuanya betul/], ['en', /All is well/]]) {
  test(`a right server is told so: ${lang}`, async t => {
    const { page, faults, rows } = await checked(t, { more: { 'access-control-allow-origin': '*' }, policy: `${STRICT}; frame-ancestors 'self'` }, lang);
    assert.deepEqual(Object.entries(rows).filter(([, { state }]) => state !== 'good'), []);
    await shows(page.locator('.verdict'), verdict);
    assert.deepEqual(faults, []);
    assert.deepEqual(await violations(page), []);
    await shows(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });
}

test('a wrong server is told what is wrong, and how to mend it', async t => {
  const part = named(/^part-plant/), looks = named(/^looks/);
  const folder = harmed(t, folder => {
    writeFileSync(join(folder, part), readFileSync(join(folder, part)).subarray(1));
    rmSync(join(folder, looks));
  });
  const { rows } = await checked(t, {
    folders: [folder], plain: true, types: { '.wasm': 'text/plain', '.css': 'text/plain' },
    policy: STRICT.replace(" 'wasm-unsafe-eval'", ''), more: { 'x-frame-options': 'DENY', 'cache-control': 'max-age=31536000' },
  });
  const bad = title => { assert.equal(rows[title].state, 'bad', title); return rows[title].text; };
  assert.match(bad('Files'), new RegExp(`${looks} \\(404\\)`));
  assert.match(bad('Types (MIME)'), /AddType application\/wasm \.wasm/);
  assert.match(bad('Types (MIME)'), /AddType text\/css \.css/);
  assert.match(bad('Caching'), /check\.html[\s\S]*no-cache/);
  assert.match(bad('Policy (CSP)'), /'wasm-unsafe-eval'/);
  assert.match(bad('Browser'), /'wasm-unsafe-eval'/);
  assert.equal(rows.Compression.state, 'note');
  assert.match(rows.Frames.text, /X-Frame-Options: DENY/);
  bad('Calculator');
  assert.equal(rows.HTTPS.state, 'good');
});

test('a changed byte is found, and the widget refuses it', async t => {
  const module = named(/^kalkulator-koperasi-[0-9a-f]+\.wasm$/);
  const folder = harmed(t, folder => {
    const bytes = readFileSync(join(folder, module));
    bytes[bytes.length - 9] ^= 1;
    writeFileSync(join(folder, module), bytes);
  });
  const { rows } = await checked(t, { folders: [folder] });
  assert.match(rows.Files.text, new RegExp(`Changed: ${module}`));
  assert.equal(rows.Calculator.state, 'bad');
});

test('the host’s own page is read: its code and its policy', async t => {
  const { page } = await checked(t, { policy: policyOf(STRICT) });
  const says = async (address, pattern) => {
    await page.locator('#host').evaluate(list => list.replaceChildren());
    await page.fill('#address', address);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator('#host li').first().waitFor();
    await shows(() => page.locator('#host li').evaluateAll(rows => rows.map(row => `${row.dataset.state} ${row.innerText}`).join('\n')), pattern);
  };
  await says('/examples/hosts/strict.html', /good[\s\S]*there\.[\s\S]*good[\s\S]*in this page itself/);
  await says('/examples/hosts/frame.html', /note[\s\S]*In a frame only[\s\S]*'wasm-unsafe-eval'/);
  await says('/examples/hosts/stripped.html', /bad[\s\S]*no <kalkulator-koperasi>/);
  await says('/nowhere.html', /bad[\s\S]*404/);
  await says('https://example.org/', /bad[\s\S]*another site/);
  await says('http://[', /bad[\s\S]*no address/);
  await says('javascript:alert(1)', /bad[\s\S]*another site/);
});

/** Without what a preview was still loading when another took its place. */
const real = faults => faults.filter(fault => !/^Fetch API cannot load|^TypeError: Failed to fetch/.test(fault));
const built = async (t, path = 'builder.html?lang=id', more = {}) => {
  const started = await start(t, more.site);
  const found = await open(started, { path, selector: '#code-element', asItOpens: true, width: 1280, ...more });
  const preview = found.page.frameLocator('.preview iframe');
  await preview.locator(ANSWER).waitFor();
  return { ...found, browser: started.browser, preview, value: id => found.page.locator(`#code-${id}`).inputValue() };
};

test('what the builder makes runs as it was shown', async t => {
  const { browser, page, preview, value, faults } = await built(t);
  assert.deepEqual(await violations(page), []);
  await preview.locator('.share').waitFor();
  await ownFigures(page.frames().at(-1));
  await preview.locator('#surplus').fill('120.000.000');
  await shows(preview.locator(ANSWER), 'Rp2.480.000');
  await page.locator('#take').click();
  await page.getByLabel('SHU koperasi setahun').check();
  await page.fill('#lock-reason', 'ditetapkan "RAT" <2026>');
  await page.locator('#lock-reason').blur();
  await page.selectOption('#theme', 'dark');
  await page.getByLabel('Warna sendiri').check();
  for (const width of ['768 px', '1280 px']) await page.getByRole('button', { name: width }).click();
  await shows(() => page.locator('.preview iframe').evaluate(frame => frame.clientWidth), 1280);
  const html = await value('element');
  assert.match(html, / params="1\.[\w-]+"/);
  assert.match(html, /integrity="sha384-[^"]+" crossorigin="anonymous" defer/);
  assert.match(html, /lock="surplus" lock-reason="ditetapkan &quot;RAT&quot; &lt;2026&gt;"/);
  await shows(() => value('shortcode'), /lock-reason="ditetapkan RAT 2026"/);
  // Pasted into a page, both forms show the same.
  for (const form of ['element', 'frame']) {
    const code = await value(form), host = await browser.newPage();
    await host.route('**/pasted.html', route => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${code}` }));
    await host.goto(new URL('/pasted.html', page.url()).href);
    const widget = form === 'frame' ? host.frameLocator('iframe') : host;
    await widget.locator('.answer strong').waitFor();
    await shows(widget.locator('.answer strong'), 'Rp2.480.000', form);
    await shows(() => widget.locator('#surplus').evaluate(field => field.readOnly), true, form);
    await shows(widget.locator('.field', { has: widget.locator('#surplus') }), /ditetapkan "RAT" <2026>/);
    await shows(() => widget.locator('kalkulator-koperasi').getAttribute('theme'), 'dark');
    await host.close();
  }
  assert.deepEqual(real(faults), []);
});

test('beside the folders of versions there is a loader that moves on, for those who want it', async t => {
  const plain = await built(t);
  await shows(() => plain.page.getByLabel('Selalu versi terbaru').count(), 0, 'offered where it is only');
  const folder = mkdtempSync(join(tmpdir(), 'kk-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync(process.execPath, [join(dist, '../scripts/node/package.mjs'), dist, folder]);
  const archive = join(folder, readdirSync(folder).find(name => name.endsWith('.zip')));
  execFileSync('python3', ['-m', 'zipfile', '-e', archive, folder]);
  const [version] = readdirSync(join(folder, 'kalkulator-koperasi')).filter(name => /^\d/.test(name));
  const { browser, page, value } = await built(t, `kalkulator-koperasi/${version}/builder.html?lang=id`, { site: { folders: [folder], policy: '' } });
  await page.getByText('Lainnya').click();
  await page.getByLabel('Selalu versi terbaru').check();
  const html = await value('element');
  assert.match(html, /src="[^"]*\/kalkulator-koperasi\/kalkulator-koperasi\.js" defer>/);
  const host = await browser.newPage();
  await host.route('**/pasted.html', route => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${html}` }));
  await host.goto(new URL('/pasted.html', page.url()).href);
  await host.locator(ANSWER).waitFor();
  await page.getByLabel('Selalu versi terbaru').uncheck();
  await shows(() => value('element'), new RegExp(`/${version}/kalkulator-koperasi\\.js" integrity=`));
});

test('every calculator and every case of the builder opens in the preview', async t => {
  const { page, preview, faults } = await built(t, 'builder.html?lang=en');
  for (const country of ['MY', 'ID']) {
    await page.selectOption('#country', country);
    const options = await page.locator('#calculator option').evaluateAll(all => all.map(({ value, textContent }) => [value, textContent]));
    assert.equal(options.length, 12);
    await preview.locator(`kalkulator-koperasi[country=${country}] ${ANSWER}`).waitFor();
    const tabs = await preview.locator(':not(.picture) > .kk .tabs .tab').allTextContents();
    assert.deepEqual(options.slice(1).map(([, name]) => name), tabs);
    for (const [value] of options.slice(1)) {
      await page.selectOption('#calculator', value);
      await page.frameLocator('.preview iframe').locator(`kalkulator-koperasi[calculator=${value}] :is(.answer strong, [data-class=door] .question)`).first().waitFor();
    }
  }
  await page.selectOption('#calculator', '');
  const cases = await page.locator('#start option').evaluateAll(all => all.map(({ value, textContent }) => [value, textContent]).slice(1));
  assert.ok(cases.length >= 9);
  for (const [value, name] of cases) {
    await page.selectOption('#start', value);
    await preview.locator(`kalkulator-koperasi[preset=${value}] .opened`, { hasText: name.slice(0, 12) }).waitFor();
  }
  assert.deepEqual(real(faults), []);
});

for (const [scheme, lang] of [['light', 'id'], ['dark', 'ms']]) {
  test(`both pages fit a phone, ${scheme}`, async t => {
    const { page } = await built(t, `builder.html?lang=${lang}`, { width: 360, colorScheme: scheme });
    await shows(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual(await violations(page), []);
    await page.goto(page.url().replace('builder', 'check'));
    await report(page);
    await shows(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual(await violations(page), []);
  });
}
