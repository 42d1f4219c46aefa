// The widget's own page without a network: versions come, are offered, fail, go back and are pulled.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ANSWER, copied, dist, drawn, shows, start, type } from './support.mjs';

const original = Object.fromEntries(['index.html', 'sw.js'].map(name => [name, readFileSync(join(dist, name), 'utf8')]));
const CACHE = /kalkulator-koperasi-[0-9a-f]{16}(?=")/;

/** The page of version `a` with its worker, on a server whose version `put` changes as a webmaster does. */
const visited = async t => {
  const folder = copied(t);
  const put = (version, worker = text => text) => {
    assert.match(original['sw.js'], CACHE);
    writeFileSync(join(folder, 'index.html'), original['index.html'].replace('<head>', `<head><meta name="version" content="${version}">`));
    writeFileSync(join(folder, 'sw.js'), worker(original['sw.js'].replace(CACHE, `kalkulator-koperasi-${version}`)));
  };
  put('a');
  const { browser, address } = await start(t, { folders: [folder] });
  const context = await browser.newContext(), page = await context.newPage();
  await page.goto(address);
  await settled(page);
  return { address, context, page, put };
};
const version = page => page.locator('meta[name=version]').getAttribute('content');
const kept = page => page.evaluate(() => caches.keys());
const settled = page => page.waitForFunction(() => navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated'));
const offline = async (context, page) => {
  await context.setOffline(true);
  await page.reload();
  await page.locator(ANSWER).waitFor();
  const shown = await version(page);
  await context.setOffline(false);
  return shown;
};

test('a new version is offered and keeps what was typed, a broken one changes nothing, and an old one can come back', async t => {
  const { context, page, put } = await visited(t);
  await page.reload();
  await page.locator('.share').waitFor();
  assert.equal(await offline(context, page), 'a');

  put('b');
  await type(page, 'surplus', '120.000.000');
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then(registration => registration.update()));
  const banner = page.getByText('Versi baru sudah ada.');
  await banner.waitFor();
  assert.equal(await version(page), 'a', 'nothing changes under a form that is being filled in');
  assert.equal(await page.locator('#surplus').inputValue(), '120.000.000');
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Muat sekarang' }).click()]);
  await shows(() => page.locator('.kk #surplus').last().inputValue(), '120.000.000');
  await shows(() => version(page), 'b');
  await settled(page);
  await shows(() => kept(page), ['kalkulator-koperasi-b']);
  assert.equal(await offline(context, page), 'b');

  // One of the files of the next version did not arrive on the server.
  put('c', text => text.replace('"app.webmanifest"', '"app.webmanifest","gone-0123456789abcdef.js"'));
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then(registration => new Promise(done => {
    registration.addEventListener('updatefound', () => registration.installing.addEventListener('statechange', ({ target }) => { if (target.state === 'redundant') done(); }));
    registration.update().catch(() => {});
  })));
  await drawn(page);
  assert.equal(await page.getByText('Versi baru sudah ada.').count(), 0);
  assert.equal(await offline(context, page), 'b');

  put('a');
  await page.reload();
  await page.getByRole('button', { name: 'Muat sekarang' }).waitFor();
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Muat sekarang' }).click()]);
  await settled(page);
  assert.equal(await offline(context, page), 'a');
  await page.waitForFunction(() => caches.keys().then(names => names.join() === 'kalkulator-koperasi-a'));
});

test('a version that is pulled leaves nothing behind', async t => {
  const { page, put } = await visited(t);
  put('a', () => readFileSync(join(dist, 'sw-off.js'), 'utf8'));
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then(registration => registration.update()));
  await page.waitForFunction(() => caches.keys().then(names => names.length === 0));
  await page.waitForFunction(() => navigator.serviceWorker.getRegistration().then(registration => !registration || !registration.active || registration.active.state === 'redundant' || !navigator.serviceWorker.controller));
});

test('only the widget’s own page comes out of the store', async t => {
  const { address, context, page } = await visited(t);
  await page.goto(`${address}check.html`);
  await page.locator('.report').first().waitFor();
  await context.setOffline(true);
  await assert.rejects(page.goto(`${address}check.html`));
});
