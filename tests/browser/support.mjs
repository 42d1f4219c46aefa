// Opens the built widget in Chromium, served from this machine only, and waits for what is seen: never for a time.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
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

/**
 * Keeps the tasks that a page has put off until the next turn or frame, or for a moment. Yew is among them: after 16 ms of work it gives way to the browser, and draws the rest a
 * task later. So is what follows an answer while somebody types: it is drawn once the answer is seen.
 */
const putOff = () => {
  const { setTimeout: later, clearTimeout: forget, requestAnimationFrame: inFrame, cancelAnimationFrame: notInFrame } = window;
  window.putOff = new Set();
  window.setTimeout = (act, wait, ...words) => {
    if (wait > 40 || typeof act !== 'function') return later(act, wait, ...words);
    const task = later(() => { window.putOff.delete(task); act(...words); }, wait);
    window.putOff.add(task);
    return task;
  };
  window.clearTimeout = task => { window.putOff.delete(task); forget(task); };
  window.requestAnimationFrame = act => {
    const frame = inFrame(time => { window.putOff.delete(`frame ${frame}`); act(time); });
    window.putOff.add(`frame ${frame}`);
    return frame;
  };
  window.cancelAnimationFrame = frame => { window.putOff.delete(`frame ${frame}`); notInFrame(frame); };
};

/** Starts Chromium, which asks for nothing of its own. */
export async function launch() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  const fresh = browser.newContext.bind(browser);
  browser.newContext = async options => {
    const context = await fresh(options);
    await context.addInitScript(putOff);
    return context;
  };
  return browser;
}

/** The browser of a file of tests, which ends with them. */
let ofFile;
if (/\.test\.mjs$/.test(process.argv[1])) after(async () => { await (await ofFile)?.close(); });

/** Starts a server with the given policy, and Chromium for all tests of a file. What a test opens shares nothing with others, and ends with it. */
export async function start(t, { policy = STRICT, folders = [dist, root], ...options } = {}) {
  const { server, address } = await serve(folders, { policy, ...options });
  ofFile ??= launch();
  const shared = await ofFile, contexts = [];
  const newContext = async options => {
    const context = await shared.newContext(options);
    contexts.push(context);
    return context;
  };
  const browser = { newContext, newPage: async options => (await newContext(options)).newPage() };
  t.after(async () => {
    await Promise.all(contexts.map(context => context.close()));
    server.closeAllConnections();
    server.close();
  });
  return { browser, address };
}

/**
 * A page of the given size with the widget and its details drawn; `faults` collects what the console and the policy complain of.
 * The widget's first page has the figures of its example, typed in as the visitor's own, unless it is to stay `asItOpens`.
 * `prepare` gets the page before it goes anywhere.
 */
export async function open({ browser, address }, { width = 360, height = 740, path = '', asItOpens = false, selector = asItOpens ? '.answer' : '.steps', prepare, ...options } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, ...options });
  if (prepare) await prepare(page);
  const faults = [], requests = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()); });
  // What installs the page for later begins when nothing else is on its way: whenever that is, it sends nothing.
  page.on('request', request => { if (!/\/(sw|offline-\w+)\.js$/.test(request.url())) requests.push(request.url()); });
  await page.goto(address + path);
  if (selector) {
    if (!asItOpens) {
      await page.locator('.answer').first().waitFor();
      await ownFigures(page);
      if (selector === '.steps') await page.locator('.result summary', { hasText: STEPS }).first().waitFor({ state: 'attached' });
      await unfoldSteps(page);
    }
    await page.locator(selector).first().waitFor({ state: 'attached' });
    await drawn(page);
  }
  return { page, faults, requests };
}

/** Where a page is empty: tries its example, types each figure in again and picks what it picks. They are the visitor's own then, and can be changed one by one. */
export async function ownFigures(page) {
  await drawn(page);
  await page.evaluate(async () => {
    const turn = async () => { do await new Promise(done => { setTimeout(done, 1); }); while (window.putOff?.size); };
    for (const element of document.querySelectorAll('kalkulator-koperasi')) {
      const root = element.shadowRoot, button = root?.querySelector('.example button');
      if (!button) continue;
      // Nobody pressed it, so nothing is to come into sight.
      button.removeAttribute('data-go');
      button.click();
      await turn();
      // It is drawn a moment before it can be spoken to.
      while (!element.life) await turn();
      // What is folded is drawn only once it is open.
      element.life.say({ whole: '1' });
      await turn();
      const choices = () => [...root.querySelectorAll('.cols > .fields select')], picked = choices().map(choice => choice.selectedIndex);
      const fields = [...root.querySelectorAll('.cols > .fields .field input')].filter(input => input.value && input.id !== 'rules-on' && !input.readOnly);
      for (const [id, text] of fields.map(input => [input.id, input.value])) {
        const input = root.getElementById(id);
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await turn();
        // The first figure puts the example aside, with its choices.
        for (const [place, option] of picked.entries()) {
          const choice = choices()[place];
          if (!choice || choice.selectedIndex === option) continue;
          choice.selectedIndex = option;
          choice.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
          await turn();
        }
      }
      if (!element.isWhole) element.life.say({ whole: '' });
    }
  });
  await drawn(page);
}

/** From now on everything is drawn, also what is folded: a table can be read without being opened. */
export async function drawWhole(page) {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('kalkulator-koperasi')) {
      element.isWhole = true;
      element.life.say({ whole: '1' });
    }
  });
  await drawn(page);
}

/** The example of the page that is shown, tried. */
export async function tryExample(page) {
  await page.locator('.example button').first().click();
  await drawn(page);
}

/** Waits until nothing is left to be drawn of what was done so far, and no page of the widget is on its way. */
export const drawn = page => page.waitForFunction(() => !window.putOff?.size
  && ![...document.querySelectorAll('kalkulator-koperasi')].some(element => element.shadowRoot?.querySelector('.coming')));

/** Waits until the widget's own page has fetched all that may be wanted later: it is kept for use without a network then. */
export async function allHere(page) {
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForLoadState('networkidle');
}

/** Waits for the looks that come after the first picture. */
export const dressed = page => page.waitForFunction(() => {
  const later = [...document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('link[media=all]')];
  return later.length > 0 && later.every(link => link.sheet);
});

/** Opens a page of the widget by its place among the tabs; with the figures of its example as the visitor's own, unless it is to stay `asItOpens`. */
export async function turn(page, tab, { asItOpens = false } = {}) {
  // On narrow screens they are in a list that is folded.
  await page.locator('.tabs .tab').nth(tab).evaluate(button => button.click());
  await drawn(page);
  if (!asItOpens) await ownFigures(page);
}

/** How hosts call the forms of each country; the list of members is none. */
export const CALCULATORS = { ID: ['shu', 'modal', 'simpanan', 'pembagian', 'rpb', 'setor', 'pinjaman', 'dua-negara', 'ekspor'], MY: ['dividen', 'akaun', 'modal', 'rebat', 'pusat', 'hantar', 'pembiayaan', 'dua-negara', 'eksport'] };
/** The same, one by one. */
export const PAGES = Object.entries(CALCULATORS).flatMap(([country, names]) => names.map(name => [country, name]));
/** The pages of the member list, which is no form. */
export const LISTS = [['ID', 'daftar'], ['MY', 'daftar']];

/** Chooses from a list above the pages: 0 is the country, 1 the language. Figures as when a page is turned to. */
export async function pick(page, list, index, { asItOpens = false } = {}) {
  // On narrow screens they are in a list that is folded.
  await page.locator('select.pick').nth(list).evaluate((select, index) => {
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, index);
  await drawn(page);
  if (!asItOpens) await ownFigures(page);
}

/** Goes on in another language, with what is on the page. */
export async function speak(page, lang) {
  await page.locator(`select.pick:has(option[lang=${lang}])`).first().evaluate((select, lang) => {
    select.selectedIndex = [...select.options].findIndex(option => option.lang === lang);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, lang);
  await page.locator(`.kk[lang=${lang}]`).last().waitFor({ state: 'attached' });
  await drawn(page);
}

/** What stands above the steps of an answer. */
const STEPS = /^(Bagaimana dihitung|Bagaimana ia dikira|How is it calculated)/;
/** Unfolds how the answer is calculated, which is drawn then: it stays so on every page. */
const unfoldSteps = page => page.evaluate(steps => {
  for (const element of document.querySelectorAll('kalkulator-koperasi')) {
    for (const fold of element.shadowRoot?.querySelectorAll('.result details') ?? []) {
      if (new RegExp(steps).test(fold.querySelector('summary').textContent)) fold.open = true;
    }
  }
}, STEPS.source);

/** Unfolds everything that is folded on the page; the list of pages and the bar would lie on it, and the glossary is fetched. */
export async function unfold(page) {
  await drawn(page);
  // What is in it is drawn once it has told that it is open. What words mean is fetched then, and is looked at in its own tests.
  await page.evaluate(() => {
    const closed = document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('details:not(.menu, .peek, .glossary, .words-here, [open])');
    return Promise.all([...closed].map(fold => new Promise(done => { fold.addEventListener('toggle', done, { once: true }); fold.open = true; })));
  });
  await drawn(page);
}

/** Opens what figures are shared, printed and saved with, which is made then. */
export async function openSharing(page) {
  await page.locator('.share').first().evaluate(fold => { fold.open = true; });
  await page.locator('[data-do=open]').first().waitFor({ state: 'attached' });
  await drawn(page);
}

/** A page of Malaysia. */
export async function malaysia(site, options) {
  const opened = await open(site, options);
  await pick(opened.page, 0, 1);
  await opened.page.locator('.answer').first().waitFor();
  await ownFigures(opened.page);
  return opened;
}

/** Types, and waits until it is drawn. */
export async function typed(page, text) {
  await page.keyboard.type(text);
  await drawn(page);
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
  await drawn(page);
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.flat().join(' ')).join(', ')}`);
}

/** How long a busy machine may take; nothing waits longer than it must. */
const PATIENCE = 30_000;

/** Asks until `ask` gives something and does not fail; what it gives. */
export async function until(ask) {
  for (const end = Date.now() + PATIENCE; ;) {
    try {
      const found = await ask();
      assert.ok(found, `waited in vain for: ${ask}`);
      return found;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(20);
    }
  }
}

/** Waits until what is read is the same as `wanted`, matches it, or is good to it. A locator is read as its text. */
export async function shows(read, wanted, said) {
  await until(async () => {
    const text = await (typeof read === 'function' ? read() : read.textContent());
    // Where lines may not end: tests/frame.rs.
    const found = typeof text === 'string' && /\u2060|[\p{L}\d≈×]\u00a0/u.test(text) ? text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '') : text;
    if (wanted instanceof RegExp) assert.match(found, wanted, said);
    else if (typeof wanted === 'function') assert.ok(wanted(found), said ?? `${found}: ${wanted}`);
    else assert.deepEqual(found, wanted, said);
    return true;
  });
}

/** Waits until a text is gone. */
export const lacks = (read, pattern, said) => shows(read, text => !pattern.test(text), said);

/** What does not happen cannot be seen: so long may it happen. */
export const forAWhile = () => pause(1000);
