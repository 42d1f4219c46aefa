// Opens the built widget in Chromium, served from this machine only.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve, STRICT } from '../../scripts/node/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = createRequire(`${root}.tools/node/`);
const { chromium } = tools('playwright-core');
const axe = readFileSync(tools.resolve('axe-core/axe.min.js'), 'utf8');

/** The build. */
export const dist = `${root}dist/`;

/** The answer of the widget; that of the picture in its place at first is none. */
export const ANSWER = ':not(.picture) > .kk .answer strong';

/** A copy of the build that a test may change; it goes with the test. */
export function copied(t) {
  const folder = mkdtempSync(join(tmpdir(), 'kk-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true });
  return folder;
}

/** Starts Chromium, which asks for nothing of its own. */
export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});

/** Starts Chromium and a server with the given policy; everything ends with the test. */
export async function start(t, { policy = STRICT, folders = [dist, root], ...options } = {}) {
  const { server, address } = await serve(folders, { policy, ...options });
  const browser = await launch();
  t.after(async () => { await browser.close(); server.closeAllConnections(); server.close(); });
  return { browser, address };
}

/** A page of the given size with the widget and its details drawn; `faults` collects what the console and the policy complain of. */
export async function open({ browser, address }, { width = 360, height = 740, path = '', selector = '.steps', ...options } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, ...options });
  const faults = [], requests = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()); });
  page.on('request', request => requests.push(request.url()));
  await page.goto(address + path);
  if (selector) await page.locator(selector).first().waitFor();
  return { page, faults, requests };
}

/** Types, and waits until it is drawn: after 16 ms of work Yew gives way to the browser, and draws the rest a task later. */
export async function typed(page, text) {
  await page.keyboard.type(text);
  await page.waitForTimeout(100);
}

/** Puts a text in a field as a person does: into the field, everything selected, typed over. */
export async function type(page, id, text) {
  const input = page.locator(`#${id}`).first();
  await input.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await typed(page, text);
}

/** What axe-core finds wrong on a page, open shadow roots included. */
export async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.flat().join(' ')).join(', ')}`);
}
