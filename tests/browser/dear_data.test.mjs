// What comes after the first picture: the nearest first, while nothing else is to be done; where data is dear, what is opened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { drawn, open, ownFigures, shows, start, turn } from './support.mjs';

/** The parts that were asked for, by the names of the pages and lists that they hold, in their order. */
const parts = requests => requests.map(url => /\/part-([a-z]+)-/.exec(url)?.[1]).filter(name => name && !['small', 'common', 'chunk'].includes(name));
const WORKER = () => navigator.serviceWorker.getRegistration().then(found => Boolean(found));

/** What browsers tell of a connection. */
const connected = tells => page => page.addInitScript(tells => {
  Object.defineProperty(Navigator.prototype, 'connection', { get: () => tells });
}, tells);

const DEAR = { 'the host says so': { path: '?parts=ask' }, 'the visitor saves data': { tells: { saveData: true, effectiveType: '4g' } }, 'the connection is slow': { tells: { saveData: false, effectiveType: '3g' } } };

for (const [why, { path = '', tells }] of Object.entries(DEAR)) {
  test(`a page comes when it is opened, as ${why}`, async t => {
    const site = await start(t);
    const { page, requests, faults } = await open(site, { path, asItOpens: true, prepare: tells && connected(tells) });
    // Longer than anything would wait for an idle moment.
    await pause(4000);
    assert.deepEqual(parts(requests), ['details']);
    assert.equal(await page.evaluate(WORKER), false, 'nothing is kept for later');
    await ownFigures(page);
    await shows(page.locator('.answer strong').first(), /Rp/);
    await turn(page, 5);
    await shows(() => parts(requests), ['details', 'delivery']);
    await page.locator('#share').click();
    await shows(() => parts(requests).sort(), ['cases', 'delivery', 'details', 'share']);
    await shows(() => page.locator('.share input.address').inputValue(), /#k=/, 'what was opened stays open when it has come');
    assert.equal(await page.evaluate(() => document.querySelector('kalkulator-koperasi').shadowRoot.activeElement.id), 'share');
    assert.deepEqual(faults, []);
  });
}

test('what comes unasked comes the nearest first', async t => {
  const site = await start(t);
  for (const [path, first, last] of [['', 'details', ['dividend', 'malaysia']], ['?country=MY', 'dividend', ['indonesia']]]) {
    const { page, requests } = await open(site, { path, asItOpens: true });
    await shows(() => parts(requests).length >= 16, true);
    const came = parts(requests);
    assert.equal(came[0], first);
    const of = name => came.indexOf(name);
    assert.ok(Math.max(of('share'), of('cases'), of('details')) < Math.min(of('plant'), of('delivery')), `${came}`);
    assert.deepEqual(came.slice(-last.length).sort(), last, `${came}`);
    await page.close();
  }
});

test('a link that came along where data is dear opens with its page and nothing else', async t => {
  const site = await start(t);
  const made = await open(site, { path: '?calculator=setor', asItOpens: true });
  await ownFigures(made.page);
  await made.page.locator('#share').click();
  const link = await made.page.locator('.share input.address').inputValue();
  const { page, requests } = await open(site, { path: `?parts=ask${link.slice(link.indexOf('#'))}`, asItOpens: true });
  await drawn(page);
  await shows(page.locator('.answer strong').first(), /Rp/);
  await pause(4000);
  assert.deepEqual(parts(requests).sort(), ['cases', 'delivery', 'details', 'share']);
});
