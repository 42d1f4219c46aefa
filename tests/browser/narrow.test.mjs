// Narrow screens, and letters twice as large: everything has room.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRoom } from './room.mjs';
import { LISTS, PAGES, drawn, dressed, open, shows, speak, start, tryExample, type, unfold } from './support.mjs';

/** Widths, and letters in percent of what they are. */
const SIZES = [[360, 100], [320, 100], [360, 200], [320, 200], [1280, 100]];

const sized = async (page, [width, letters]) => {
  await page.setViewportSize({ width, height: width < 700 ? 740 : 800 });
  await page.evaluate(letters => { document.documentElement.style.fontSize = `${letters}%`; }, letters);
  await drawn(page);
};

for (const [country, calculator] of [...PAGES, ...LISTS]) {
  test(`nothing is cut or broken, and no page scrolls sideways: ${country} ${calculator}`, async t => {
    const site = await start(t), found = {};
    const { page } = await open(site, { path: `?country=${country}&lang=id&calculator=${calculator}`, asItOpens: true });
    await dressed(page);
    for (const state of ['empty', 'example']) {
      if (state === 'example') await tryExample(page);
      for (const lang of ['id', 'ms', 'en']) {
        await speak(page, lang);
        await unfold(page);
        for (const size of SIZES) {
          await sized(page, size);
          const wrong = await page.evaluate(withoutRoom);
          // A word of twelve letters has no room in four; numbers have, and nothing is cut.
          const [width, letters] = size, told = width < 360 && letters > 100 ? wrong.filter(each => !each.startsWith('a word is broken')) : wrong;
          if (told.length) found[`${lang}, ${state}, ${width} px, ${letters}%`] = told;
        }
        await sized(page, SIZES[0]);
      }
    }
    assert.deepEqual(found, {});
  });
}

/** By how much what is chosen in a list is broader than its place. */
const tooBroad = () => [...document.querySelector('kalkulator-koperasi').shadowRoot.querySelectorAll('.fields select')].filter(each => each.checkVisibility()).flatMap(each => {
  const alone = each.cloneNode(), [option] = each.selectedOptions;
  alone.append(option.cloneNode(true));
  alone.style.cssText = 'position: absolute; width: auto; visibility: hidden';
  each.parentElement.append(alone);
  const over = alone.offsetWidth - each.offsetWidth;
  alone.remove();
  return over > 0 ? [`${option.textContent} by ${over}`] : [];
});

for (const [country, calculator] of [...PAGES, ...LISTS]) {
  test(`what is chosen in a list is whole: ${country} ${calculator}`, async t => {
    const site = await start(t), found = {};
    for (const lang of ['id', 'ms', 'en']) {
      const { page } = await open(site, { path: `?country=${country}&lang=${lang}&calculator=${calculator}`, asItOpens: true });
      await tryExample(page);
      await unfold(page);
      for (const size of [[360, 100], [1280, 100]]) {
        await sized(page, size);
        const cut = await page.evaluate(tooBroad);
        if (cut.length) found[`${lang}, ${size[0]} px`] = cut;
      }
      await page.close();
    }
    assert.deepEqual(found, {});
  });
}

test('the longest amounts are whole on the narrowest screens', async t => {
  const site = await start(t);
  for (const [path, figures] of [
    ['?calculator=shu&lang=id', { surplus: '999999999999999' }],
    ['?country=MY&calculator=modal&lang=ms', { 'my-40': '987654321012', 'my-41': '987654321012' }],
  ]) {
    const { page } = await open(site, { path, width: 320 });
    for (const [id, figure] of Object.entries(figures)) if (await page.locator(`#${id}`).count()) await type(page, id, figure);
    await page.locator('.foot').click();
    assert.deepEqual((await page.evaluate(withoutRoom)).filter(wrong => !wrong.startsWith('cut in its box')), [], path);
    await page.close();
  }
});

/** The colour of a place on the screen, as a picture of one dot. */
const dot = async (page, x, y) => (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64');

test('an answer taller than its window has a shadow at its lower edge as long as there is more', async t => {
  const { page } = await open(await start(t), { path: '?calculator=rpb&lang=id', width: 1280, height: 800 });
  const card = page.locator('.result');
  assert.ok(await card.evaluate(each => each.scrollHeight > each.clientHeight + 100));
  // It sticks to the upper edge there.
  await page.evaluate(() => window.scrollTo(0, 400));
  await card.evaluate(each => each.scrollTo(0, 300));
  const { x, y, height } = await card.boundingBox();
  const edge = () => dot(page, x + 13, y + height - 3), middle = () => dot(page, x + 13, y + height / 2);
  assert.notEqual(await edge(), await middle());
  await card.evaluate(each => each.scrollTo(0, each.scrollHeight));
  await shows(edge, await middle());
});

test('a table that is broader than its place has a shadow at the side where there is more', async t => {
  const { page } = await open(await start(t), { width: 640, path: '?calculator=rpb&lang=id' });
  await unfold(page);
  // A place that a host leaves narrow: by themselves tables have room there.
  await page.locator('.scroll').evaluateAll(all => { for (const each of all) each.style.maxWidth = '12em'; });
  const tables = await page.locator('.scroll').evaluateAll(all => all.filter(each => each.checkVisibility()).map(each => {
    const { backgroundAttachment, backgroundImage } = getComputedStyle(each);
    return [each.scrollWidth > each.clientWidth + 1, backgroundAttachment, backgroundImage.split('linear-gradient').length - 1];
  }));
  assert.ok(tables.some(([over]) => over));
  for (const [, attachment, count] of tables) assert.deepEqual([attachment, count], ['local, local, scroll, scroll', 4]);
  // It is seen: below the last row of a table, where no letters are, the edge is darker than the middle until all was scrolled to.
  const table = page.locator('.scroll').nth(tables.findIndex(([over]) => over));
  await table.evaluate(each => each.scrollIntoView({ block: 'start' }));
  const { x, y, width } = await table.boundingBox();
  const edge = () => dot(page, x + width - 4, y + 2), middle = () => dot(page, x + width / 2, y + 2);
  assert.notEqual(await edge(), await middle());
  await table.evaluate(each => each.scrollTo(each.scrollWidth, 0));
  await shows(edge, await middle());
});

test('the split of a surplus fits a phone', async t => {
  for (const path of ['?calculator=shu&lang=id', '?calculator=pembagian&lang=id']) {
    const { page } = await open(await start(t), { path });
    await unfold(page);
    for (const table of await page.locator('.result .scroll').all()) assert.ok(await table.evaluate(each => each.scrollWidth <= each.clientWidth), path);
  }
});

test('where colours are forced, the chosen kind of co-op differs from the others', async t => {
  const { page } = await open(await start(t), { path: '?calculator=shu&lang=id', forcedColors: 'active' });
  const back = pressed => page.locator(`.kinds [aria-pressed=${pressed}]`).first().evaluate(each => getComputedStyle(each).backgroundColor);
  assert.notEqual(await back('true'), await back('false'));
});

test('what the example chose is dashed like its figures, and so is its bar, until a figure is one’s own', async t => {
  const { page } = await open(await start(t), { path: '?calculator=shu&lang=id', asItOpens: true });
  await tryExample(page);
  const style = (selector, name) => page.locator(selector).first().evaluate((each, name) => getComputedStyle(each)[name], name);
  await shows(() => style('.kinds [aria-pressed=true]', 'borderTopStyle'), 'dashed');
  await shows(() => style('.peek > summary', 'borderTopStyle'), 'dashed');
  const amber = await style('.answer', 'backgroundColor');
  assert.equal(await style('.peek > summary', 'backgroundColor'), amber);
  await type(page, 'surplus', '5000000');
  assert.equal(await style('.peek > summary', 'borderTopStyle'), 'none');
  const { page: other } = await open(await start(t), { path: '?calculator=setor&lang=id', asItOpens: true });
  await tryExample(other);
  await shows(() => other.locator('.fields select').first().evaluate(each => getComputedStyle(each.parentElement).borderTopStyle), 'dashed');
});

test('links of the steps are far enough from each other to be pressed', async t => {
  const { page } = await open(await start(t), { path: '?calculator=shu&lang=id', width: 1280 });
  assert.ok(await page.locator('.steps .source').first().evaluate(each => parseFloat(getComputedStyle(each).lineHeight)) >= 24);
});

test('an error in a narrow column takes the width of its row', async t => {
  const { page } = await open(await start(t), { path: '?country=MY&calculator=akaun&lang=ms' });
  await type(page, await page.locator('.percent input').first().getAttribute('id'), 'tiga');
  await shows(() => page.locator('.percent .error:not(:empty)').first().evaluate(each => each.getBoundingClientRect().width > 200), true);
});

test('on a phone each row of a wide table is a block under its own name, whole, and a table still to who listens', async t => {
  const { page } = await open(await start(t), { path: '?calculator=pinjaman', asItOpens: true });
  await tryExample(page);
  await unfold(page);
  const table = page.locator('.blocks').last();
  const row = table.locator('tbody > tr').first();
  await shows(() => row.locator('td').evaluateAll(cells => cells.map(each => each.dataset.name)), ['Angsuran pertama', 'Angsuran terakhir', 'Biaya', 'Efektif setahun']);
  const places = await row.locator(':is(th, td)').evaluateAll(cells => cells.map(each => each.getBoundingClientRect()).map(({ left, right, top }) => [left >= 0, right <= innerWidth, Math.round(top)]));
  assert.ok(places.every(([left, right]) => left && right));
  assert.ok(new Set(places.map(([, , top]) => top)).size >= 3, 'the name, then two lines of two');
  assert.equal(await page.locator('.scroll').evaluateAll(all => all.filter(each => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1).length), 0);
  assert.equal(await page.getByRole('columnheader', { name: 'Angsuran terakhir' }).count(), 1);
  assert.ok(await page.getByRole('cell', { name: 'Rp1.180.000' }).count() > 0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await shows(async () => new Set(await row.locator(':is(th, td)').evaluateAll(cells => cells.map(each => Math.round(each.getBoundingClientRect().top)))).size, 1, 'on a wide screen it is a row');
});

test('no words on a screen are smaller than 14 px', async t => {
  const site = await start(t);
  for (const [country, calculator] of PAGES) {
    const { page } = await open(site, { width: 1280, height: 900, path: `?country=${country}&calculator=${calculator}`, asItOpens: true });
    await tryExample(page);
    await unfold(page);
    const small = await page.evaluate(() => {
      const root = document.querySelector('kalkulator-koperasi').shadowRoot, found = new Set();
      const walker = document.createTreeWalker(root.querySelector(':not(.picture) > .kk'), NodeFilter.SHOW_TEXT);
      for (let text; (text = walker.nextNode());) {
        const each = text.parentElement, size = parseFloat(getComputedStyle(each).fontSize);
        if (text.data.trim() && each.checkVisibility() && !each.closest('svg, option, .unseen, .printed') && size < 13.9) found.add(`${size} ${each.localName}.${each.className} in ${each.parentElement.localName}.${each.parentElement.className}: ${text.data.trim().slice(0, 30)}`);
      }
      return [...found];
    });
    assert.deepEqual(small, [], `${country} ${calculator}`);
    await page.close();
  }
});
