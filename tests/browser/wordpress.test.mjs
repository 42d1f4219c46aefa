// The plugin in a WordPress of the test's own: what authors write, what visitors get, and the block in the editor.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { versionOf } from '../../scripts/node/version.mjs';
import { dist, launch, shows, until } from './support.mjs';

const WORDPRESS = '/usr/share/wordpress', DATABASE = '/usr/sbin/mariadbd', PHP = '/usr/bin/php';
const missing = [WORDPRESS, DATABASE, PHP].filter(path => !existsSync(path));
const skip = missing.length ? `not installed: ${missing.join(', ')}` : false;
const here = new URL('.', import.meta.url).pathname;
const version = versionOf(join(here, '../..'));

const freePort = () => new Promise(done => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

let folder, site, address, pages, browser;
const ends = [];
const log = [];

before(async () => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), 'kk-wp-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  site = join(folder, 'site');
  cpSync(WORDPRESS, site, { recursive: true, dereference: true });
  cpSync(join(here, '../../wordpress/kalkulator-koperasi'), join(site, 'wp-content/plugins/kalkulator-koperasi'), { recursive: true });
  cpSync(dist, join(site, 'kalkulator-koperasi', version), { recursive: true });
  const socket = join(folder, 'db.sock'), data = join(folder, 'db');
  writeFileSync(join(site, 'wp-config.php'), `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
$table_prefix = 'wp_';
require __DIR__ . '/wp-settings.php';
`);
  const quiet = { stdio: ['ignore', 'ignore', 'pipe'] };
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--user=root'], quiet);
  const database = spawn(DATABASE, ['--no-defaults', '--user=root', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/pid`], { stdio: 'ignore' });
  ends.unshift(() => new Promise(done => { database.once('exit', done); database.kill(); }));
  const create = `$m = mysqli_init(); mysqli_report(MYSQLI_REPORT_OFF); exit(@$m->real_connect("localhost", "root", "", "", 0, "${socket}") && $m->query("create database wordpress") ? 0 : 1);`;
  await until(() => { execFileSync(PHP, ['-r', create]); return 'the database is up'; });
  const host = `127.0.0.1:${await freePort()}`;
  address = `http://${host}/`;
  pages = JSON.parse(execFileSync(PHP, ['-d', 'display_errors=0', join(here, 'wordpress.php'), site, host], { encoding: 'utf8', ...quiet, stdio: ['ignore', 'pipe', 'pipe'] }));
  // A group of its own: the server starts others, which outlive it.
  const server = spawn(PHP, ['-S', host, '-t', site], { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '6' } });
  server.stderr.on('data', text => log.push(String(text)));
  ends.unshift(() => new Promise(done => { server.once('exit', done); process.kill(-server.pid); }));
  await until(() => fetch(address).then(site => site.ok));
  browser = await launch();
  ends.unshift(() => browser.close());
});
after(async () => { for (const end of ends) await end(); });

const shown = async (name, options = {}) => {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 }, ...options });
  const faults = [];
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(`${address}?p=${pages[name]}`);
  return { page, faults };
};
/** What the plugin wrote into a page. */
const written = async name => /<kalkulator-koperasi[\s\S]*<\/kalkulator-koperasi>/.exec(await (await fetch(`${address}?p=${pages[name]}`)).text())?.[0];
const folderOf = () => `${address}kalkulator-koperasi/${version}/`;

test('the shortcode shows the calculator on a published page', { skip }, async () => {
  assert.equal(await written('plain'), `<kalkulator-koperasi><a href="${folderOf()}index.html">Hitung bagian Anda</a></kalkulator-koperasi>`);
  const { page, faults } = await shown('plain');
  await page.locator('kalkulator-koperasi .workshop').first().waitFor();
  await shows(page.locator('.example strong').first(), 'Rp1.240.000');
  assert.deepEqual(faults, []);
});

test('its attributes reach the calculator, and the text around it stays', { skip }, async () => {
  assert.equal(await written('malay'), `<kalkulator-koperasi lang="ms" country="MY" calculator="dividen"><a href="${folderOf()}index.html?lang=ms&#038;country=MY&#038;calculator=dividen">Kira bahagian anda</a></kalkulator-koperasi>`);
  const { page } = await shown('malay');
  await page.locator('kalkulator-koperasi .workshop').first().waitFor();
  await shows(page.locator('.example strong').first(), /^RM/);
  for (const text of ['Sebelum', 'Sesudah']) await shows(() => page.getByText(text, { exact: true }).isVisible(), true);
  const framed = await shown('framed');
  await framed.page.frameLocator('kalkulator-koperasi iframe').locator('.answer strong').first().waitFor();
});

test('without scripts the link in it is there and opens the calculator', { skip }, async () => {
  const { page } = await shown('malay', { javaScriptEnabled: false });
  const link = page.getByRole('link', { name: 'Kira bahagian anda' });
  assert.equal(await link.isVisible(), true);
  assert.equal((await fetch(await link.evaluate(link => link.href))).status, 200);
});

test('what an author writes never becomes markup, and unknown values are left out', { skip }, async () => {
  const text = await written('hostile');
  assert.match(text, /^<kalkulator-koperasi( lock-reason="[^"<>]*")?><a href="[^"]*index\.html">Hitung bagian Anda<\/a><\/kalkulator-koperasi>$/);
  const { page, faults } = await shown('hostile');
  await page.locator('kalkulator-koperasi .workshop').first().waitFor();
  assert.equal(await page.locator('img[src=x]').count(), 0);
  assert.deepEqual(faults, []);
});

test('where the editor strips the element and scripts, the link of the pasted code is left', { skip }, async () => {
  const { page } = await shown('markup');
  assert.equal(await page.locator('kalkulator-koperasi').count(), 0);
  assert.equal(await page.evaluate(() => window.bad), undefined);
  assert.equal(await page.getByRole('link', { name: 'Hitung' }).getAttribute('href'), 'https://example.org/shu');
});

test('the loader is pinned by the hash that the filter gives, and by nothing else', { skip }, async t => {
  const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
  const must = join(site, 'wp-content/mu-plugins');
  t.after(() => rmSync(must, { recursive: true, force: true }));
  let pins = 0;
  // Each in a file of its own: PHP may remember what a file said a second ago.
  const filtered = value => {
    rmSync(must, { recursive: true, force: true });
    mkdirSync(must, { recursive: true });
    writeFileSync(join(must, `pin-${pins += 1}.php`), `<?php add_filter( 'kalkulator_koperasi_integrity', function () { return '${value}'; } );`);
  };
  const loader = async () => /<script[^>]*kalkulator-koperasi\.js[^>]*>/.exec(await (await fetch(`${address}?p=${pages.plain}`)).text())[0];
  assert.doesNotMatch(await loader(), /integrity/);
  filtered(hashes['kalkulator-koperasi.js']);
  assert.ok((await loader()).includes(` defer integrity="${hashes['kalkulator-koperasi.js']}" crossorigin="anonymous" `));
  const { page } = await shown('plain');
  await page.locator('kalkulator-koperasi .workshop').first().waitFor();
  filtered('"><script>');
  assert.doesNotMatch(await loader(), /integrity/);
});

test('the block is found in the editor, shows the calculator there, and is published as chosen', { skip }, async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults = [];
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(`${address}wp-login.php`);
  await page.fill('#user_login', 'admin');
  await page.fill('#user_pass', 'rahasia');
  await page.click('#wp-submit');
  await page.goto(`${address}wp-admin/post-new.php?post_type=page`);
  await page.getByRole('button', { name: 'Close dialog' }).click();
  await page.locator('.editor-post-title__input').fill('Kalkulator');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/kalkulator');
  await page.getByRole('option', { name: 'Kalkulator Koperasi' }).click();
  const preview = page.frameLocator('iframe[title="Kalkulator Koperasi"]');
  await shows(preview.locator('.example strong').first(), 'Rp1.240.000');
  await page.getByLabel('Bahasa / Language').selectOption('ms');
  await page.getByLabel('Negara / Country').selectOption({ label: 'Malaysia' });
  await preview.getByRole('heading', { name: 'Berapa dividen saya?' }).waitFor();
  if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.locator('.editor-post-publish-button').last().click();
  await page.locator('.components-snackbar').waitFor();
  const published = await page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
  await page.goto(published);
  await page.locator('kalkulator-koperasi .workshop').first().waitFor();
  await shows(() => page.locator('kalkulator-koperasi').evaluate(element => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join()), 'lang=ms,country=MY');
  await shows(page.locator('.example strong').first(), /^RM/);
  assert.deepEqual(faults, []);
});

test('the plugin draws no notice of PHP', { skip }, () => {
  const said = [...log.join('').split('\n'), ...(existsSync(join(folder, 'debug.log')) ? readFileSync(join(folder, 'debug.log'), 'utf8').split('\n') : [])];
  assert.deepEqual(said.filter(line => /PHP .*plugins\/kalkulator-koperasi/.test(line)), []);
});
