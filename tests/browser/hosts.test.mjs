// The widget on pages like those of its hosts: the figure is right, neither side's looks leak, nothing is asked for afterwards.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STRICT, policyOf } from '../../scripts/node/server.mjs';
import { ANSWER, forAWhile, open, shows, start, type } from './support.mjs';

/** The policy that a host sends, if it sends any; the widget's own page always has its own. */
const policy = policyOf(STRICT);
const ELEMENT = 'kalkulator-koperasi';
const visit = async (t, name, options = {}) => open(await start(t, { policy }), { width: 900, path: `examples/hosts/${name}.html`, selector: `${ELEMENT} .answer strong`, ...options });
const quiet = async (page, requests, act) => {
  await page.locator(`${ELEMENT} .share`).first().waitFor();
  // What may be wanted later comes a file at a time, and on a busy machine not at once.
  let before;
  do { before = requests.length; await forAWhile(); await page.waitForLoadState('networkidle'); } while (requests.length > before);
  await act();
  await forAWhile();
  assert.deepEqual(requests.slice(before), [], 'nothing is asked for after loading');
};
const look = (page, selector, name) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], name);

for (const name of ['plain', 'strict', 'hostile', 'idds']) {
  test(`${name}: the figure is right, styles stay apart, nothing is sent`, async t => {
    const { page, faults, requests } = await visit(t, name);
    const answer = page.locator(`${ELEMENT} .answer strong`);
    await shows(answer, 'Rp1.240.000');
    await quiet(page, requests, () => type(page, 'surplus', '120.000.000'));
    await shows(answer, 'Rp2.480.000');
    await shows(() => look(page, `${ELEMENT} .answer strong`, 'textTransform'), 'none');
    await shows(() => look(page, `${ELEMENT} .answer strong`, 'letterSpacing'), found => found !== '9px');
    await shows(() => look(page, `${ELEMENT} .answer strong`, 'display'), found => found !== 'none');
    // The host's own text looks as it would without the widget.
    const after = await page.locator('#after').evaluate(element => [getComputedStyle(element).fontFamily, getComputedStyle(element).letterSpacing]);
    assert.equal(after[1], name === 'hostile' ? '9px' : 'normal');
    if (name !== 'hostile') assert.match(after[0], /Georgia/);
    assert.deepEqual(faults, []);
  });
}

test('two widgets on one page keep apart, each with its country', async t => {
  const { page, faults, requests } = await visit(t, 'two');
  const [one, other] = [0, 1].map(at => page.locator(ELEMENT).nth(at).locator('.answer strong'));
  await other.waitFor();
  const before = await other.textContent();
  assert.match(before, /^RM/);
  await quiet(page, requests, () => type(page, 'surplus', '120.000.000'));
  await shows(one, 'Rp2.480.000');
  assert.equal(await other.textContent(), before);
  assert.deepEqual(faults, []);
});

const primary = page => page.locator(ELEMENT).evaluate(element => getComputedStyle(element).getPropertyValue('--kk-primary').trim());

test('colours of the two design systems are taken over, and follow the host into the dark', async t => {
  const { page, faults } = await visit(t, 'myds');
  await shows(page.locator(`${ELEMENT} .answer strong`), /^RM/);
  await shows(() => primary(page), '#2563eb');
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await page.waitForFunction(() => getComputedStyle(document.querySelector('kalkulator-koperasi')).getPropertyValue('--kk-primary').trim() === '#6394ff');
  assert.deepEqual(faults, []);
  const second = await visit(t, 'idds');
  await shows(() => primary(second.page), '#196bcd');
});

test('where an editor leaves a link only, the link opens the calculator', async t => {
  const { page, faults } = await visit(t, 'stripped', { selector: 'a', asItOpens: true });
  await page.getByRole('link', { name: 'Hitung SHU Anda' }).click();
  await page.locator(ANSWER).waitFor();
  await shows(page.locator('.example strong'), 'Rp1.240.000');
  assert.deepEqual(faults, []);
});
