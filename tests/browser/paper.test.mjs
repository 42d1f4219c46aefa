// What comes out of a printer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRoom } from './room.mjs';
import { CALCULATORS, open, openSharing, shows, start, tryExample, type } from './support.mjs';

/** Sheets of A4 that a page takes, with the margins that browsers give. */
const sheets = async page => {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
};
const onPaper = async page => {
  await page.setViewportSize({ width: 718, height: 1046 });
  // What a script sends leaves no time to draw between two listeners; a printer does.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
};
/** Pages of officers and managers, who sign them. */
const SIGNED = ['pembagian', 'akaun', 'rpb', 'pusat', 'dua-negara', 'ekspor', 'eksport'];

/** What is wrong with a sheet as it is printed: letters that are too small, rows that a column parts, words that are about nothing. */
const wrongOnPaper = () => {
  const root = document.querySelector('kalkulator-koperasi').shadowRoot, wrong = new Set();
  const seen = each => each.checkVisibility() && each.getClientRects().length > 0;
  const walker = document.createTreeWalker(root.querySelector(':not(.picture) > .kk'), NodeFilter.SHOW_TEXT);
  for (let text; (text = walker.nextNode());) {
    const each = text.parentElement, points = 0.75 * parseFloat(getComputedStyle(each).fontSize);
    if (text.data.trim() && seen(each) && !each.closest('option, svg') && points < 6.99) wrong.add(`${points} points: ${text.data.trim().slice(0, 30)}`);
  }
  for (const each of [...root.querySelectorAll('.parts li, .tornado li, .ways li, .remarks li, tbody tr, .answer, .field')].filter(seen)) {
    if (each.getClientRects().length > 1) wrong.add(`parted: ${each.textContent.slice(0, 30)}`);
  }
  // What a frame or a row holds stays in it: it may touch what stands beside it without lying on it.
  const words = each => { const range = document.createRange(); range.selectNodeContents(each); return [...range.getClientRects()]; };
  for (const each of [...root.querySelectorAll('.ways li, .answer, .notice, .field, .cash > li, .chip')].filter(seen)) {
    const [here, ...more] = each.getClientRects();
    if (more.length) continue;
    const out = [...each.querySelectorAll('*')].filter(part => seen(part) && !part.closest('.unseen, svg, .sheet .field label, .sheet .field input')).some(part => [...part.getClientRects(), ...(part.childElementCount ? [] : words(part))].some(one => one.width > 0 && (one.right > here.right + 0.5 || one.left < here.left - 0.5 || one.bottom > here.bottom + 2)));
    if (out) wrong.add(`runs out of its place: ${each.className} ${each.textContent.slice(0, 30)}`);
  }
  for (const list of [...root.querySelectorAll('.missing')].filter(seen)) if (![...list.querySelectorAll('*')].some(each => each.matches('.link') && seen(each))) wrong.add('nothing is said to be missing');
  for (const each of [...root.querySelectorAll('.dot')].filter(seen)) if (getComputedStyle(each).printColorAdjust !== 'exact') wrong.add('a legend without its colours');
  for (const each of [...root.querySelectorAll('details, .group, fieldset')].filter(seen)) {
    const heading = each.querySelector('summary, legend, h3');
    const below = [...each.querySelectorAll('*')].filter(part => seen(part) && !(heading && heading.contains(part)) && !part.contains(heading));
    if (!below.some(part => part.matches('input, .box, svg') || [...part.childNodes].some(one => one.nodeType === 3 && one.data.trim()))) wrong.add(`nothing below: ${each.textContent.slice(0, 30)}`);
  }
  for (const each of [...root.querySelectorAll('.trial, .cols .box')].filter(seen)) {
    const { borderLeftWidth, borderBottomWidth } = getComputedStyle(each);
    if (parseFloat(borderLeftWidth) > 0 && parseFloat(borderBottomWidth) > 0) wrong.add(`a frame that columns may part: ${each.className}`);
  }
  return [...wrong];
};

for (const [country, calculators] of Object.entries(CALCULATORS)) {
  for (const calculator of calculators) {
    test(`one sheet of A4 holds inputs, answer, every step and the way back; a plant, or both countries, take two: ${country} ${calculator}`, async t => {
      const site = await start(t);
      // An example has a line more; it is looked at in the language whose words are longest.
      for (const [lang, asItOpens] of [['id', false], ['ms', false], ['en', false], ['ms', true]]) {
        const { page, faults } = await open(site, { path: `?country=${country}&calculator=${calculator}&lang=${lang}`, width: 1280, asItOpens });
        if (asItOpens) await tryExample(page);
        const said = `${calculator}, ${lang}, ${asItOpens ? 'example' : 'own figures'}`, most = /rpb|pusat|dua-negara/.test(calculator) ? 2 : 1;
        const count = await sheets(page);
        assert.ok(count <= most, `${said}: ${count} sheets`);
        await onPaper(page);
        // Nothing is cut, broken, on something else, or off the sheet.
        assert.deepEqual(await page.evaluate(withoutRoom), [], said);
        assert.deepEqual(await page.evaluate(wrongOnPaper), [], said);
        assert.equal(await page.locator('.signs').count(), SIGNED.includes(calculator) ? 1 : 0, said);
        await shows(() => page.locator('.result .steps').first().isVisible(), true);
        assert.deepEqual(faults, []);
        await page.close();
      }
    });
  }
}

test('a table of a plant that was opened is printed, though it takes a sheet more', async t => {
  const { page } = await open(await start(t), { path: '?calculator=rpb&lang=id', width: 1280, asItOpens: true });
  await tryExample(page);
  const last = page.locator('.result details', { hasText: 'tabel Hayami' }).last();
  await onPaper(page);
  assert.equal(await last.isVisible(), false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await last.evaluate(fold => { fold.open = true; });
  await onPaper(page);
  assert.equal(await last.isVisible(), true);
});

/** Takes a page along: co-op and year are typed in. */
const named = async page => {
  await page.locator('.share > summary').click();
  await page.locator('#for-cooperative').fill('Koperasi Simpan Pinjam Melati');
  await page.locator('#for-year').fill('2025');
  await shows(() => page.locator('.titled').textContent(), /Melati/);
};

test('a full account of an officer stays on one sheet with co-op, year and places to sign', async t => {
  const site = await start(t);
  for (const lang of ['id', 'ms', 'en']) {
    const { page } = await open(site, { path: `?country=ID&calculator=pembagian&lang=${lang}`, width: 1280 });
    await named(page);
    // From the accounts, with a loss of the year before and all funds that are asked for.
    await page.evaluate(async () => {
      const root = document.querySelector('kalkulator-koperasi').shadowRoot, turn = () => new Promise(done => setTimeout(done, 20));
      // One tier or two, then the surplus or the accounts.
      const [, from] = [...root.querySelectorAll('.cols select')].filter(each => each.options.length === 2);
      from.selectedIndex = 1;
      from.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      await turn();
      const figures = { 'shu-1': '1284650000', 'shu-2': '1071320500', 'shu-3': '21332950', 'shu-5': '18750000' };
      for (const [id, value] of Object.entries(figures)) {
        const input = root.getElementById(id);
        if (!input) continue;
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await turn();
      }
    });
    await shows(() => page.locator('.problems').count(), 0);
    assert.equal(await sheets(page), 1, lang);
    await onPaper(page);
    for (const seen of ['.titled .whose', '.titled .sheet-title', '.printed .signs', '.printed .qr']) assert.ok(await page.locator(seen).isVisible(), `${lang}: ${seen}`);
    assert.equal(await page.locator('.signs li').count(), 3);
    // They are what the sheet ends with, not what begins another.
    const [signs, table] = await Promise.all(['.signs', '.result table'].map(each => page.locator(each).first().boundingBox()));
    assert.ok(signs.y > table.y);
    await page.close();
  }
});

test('paper groups what was typed without points, and everything is as it was afterwards', async t => {
  const { page, faults } = await open(await start(t), { width: 1280 });
  await openSharing(page);
  await type(page, 'surplus', '87450000');
  await type(page, 'capital-mine', '100000+1260000');
  await shows(() => page.locator('.titled').getAttribute('data-grouped'), /surplus\t87\.450\.000\t87\.450\.000\n/);
  await page.locator('#capital-all').focus();
  await shows(() => page.locator('.titled').getAttribute('data-grouped'), /capital-mine\t100\.000 \+ 1\.260\.000\t1\.360\.000\n/);
  const value = id => page.locator(`#${id}`).inputValue();
  await onPaper(page);
  // At the moment in which it is printed: what is drawn after that has the digits as they were typed.
  const grouped = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const root = document.querySelector('kalkulator-koperasi').shadowRoot;
    return ['surplus', 'capital-mine'].map(id => root.getElementById(id).value);
  });
  assert.deepEqual(grouped, ['87.450.000', '1.360.000']);
  const look = await page.evaluate(() => {
    const root = document.querySelector('kalkulator-koperasi').shadowRoot;
    const seen = each => each.checkVisibility() && each.getBoundingClientRect().height > 0;
    const text = each => each.textContent.trim();
    return {
      rings: [...root.querySelectorAll('*')].filter(each => seen(each) && getComputedStyle(each).outlineStyle !== 'none' && parseFloat(getComputedStyle(each).outlineWidth) > 0).length,
      // A box around nothing, or a heading above nothing.
      empty: [...root.querySelectorAll('.notice, .group, fieldset, .fields details')].filter(each => seen(each) && ![...each.querySelectorAll('*')].some(part => seen(part) && part.matches('input, select, p, td, span, .box') && (part.value || text(part)))).map(text),
      picked: [...root.querySelectorAll('.box select')].filter(seen).length,
      rounding: [...root.querySelectorAll('[data-picked]')].map(box => box.dataset.picked),
    };
  });
  assert.deepEqual({ ...look, rounding: [] }, { rings: 0, empty: [], picked: 0, rounding: [] });
  assert.ok(look.rounding.some(text => /^Sisa terbesar: jumlahnya selalu pas$/.test(text)), look.rounding.join(' | '));
  assert.ok(look.rounding.some(text => /^\d+ \S+ 20\d\d$/.test(text)), 'a day is in the words of the page');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await value('surplus'), '87.450.000');
  assert.equal(await value('capital-mine'), '100.000 + 1.260.000');
  await shows(() => page.locator('[data-blank], [data-picked], [size]').count(), 0);
  assert.deepEqual(faults, []);
});

test('an exercise is printed without its answer', async t => {
  const { page } = await open(await start(t), { width: 1280 });
  await page.locator('.workshop > summary').click();
  await page.locator('.workshop .chip-button').first().click();
  await page.locator('.exercise').waitFor();
  assert.equal(await sheets(page), 1);
  await onPaper(page);
  await shows(() => page.locator('.kk').innerText(), text => !/1\.240\.000|240\.000/.test(text) && /Latihan/.test(text) && /60\.000\.000|Pinjaman saya/.test(text));
});

test('the longest figures are whole on paper, and the fields are as before afterwards', async t => {
  const { page } = await open(await start(t), { path: '?calculator=shu', width: 1280 });
  await type(page, 'surplus', '999999999999999');
  const widths = () => page.locator('input').evaluateAll(all => all.filter(each => each.value && each.checkVisibility()).map(each => [each.scrollWidth - each.clientWidth, each.id]));
  await onPaper(page);
  assert.deepEqual((await widths()).filter(([over]) => over > 1), []);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await shows(() => page.locator('[size]').count(), 0);
});

test('on paper: no buttons, every step, the rules’ day and the way back', async t => {
  const { page } = await open(await start(t), { asItOpens: true });
  await tryExample(page);
  await onPaper(page);
  await shows(() => page.locator('.tabs').isVisible(), false);
  await shows(() => page.locator('.notice').innerText(), /adalah contoh: .*Koperasi Alis Jaya/);
  await shows(() => page.getByRole('button', { name: 'Mulai kosong' }).isVisible(), false);
  await shows(() => page.locator('.printed .qr').isVisible(), true);
  await shows(page.locator('.printed'), /Aturan per .*#k=1\./);
  await shows(() => page.locator('.steps').first().isVisible(), true);
  await shows(() => page.locator('.share').isVisible(), false);
  await shows(() => page.locator('.rules').first().isVisible(), false, 'each step names its rule');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await shows(() => page.locator('[data-blank]').count(), 0);
});

test('a long address breaks anywhere at the foot of the sheet, and stays inside it', async t => {
  const { page } = await open(await start(t), { path: '?country=ID&calculator=pembagian', width: 1280 });
  await openSharing(page);
  await onPaper(page);
  const address = page.locator('.printed .address');
  await shows(address, /#k=.{40}/);
  const { own, foot, lines } = await address.evaluate(one => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const rects = [...range.getClientRects()];
    return { own: Math.max(...rects.map(rect => rect.right)), foot: one.closest('p').getBoundingClientRect(), lines: rects.map(rect => Math.round(rect.right)) };
  });
  assert.ok(own <= foot.right + 0.5, `${own} beside ${foot.right}`);
  // Every line but the last is full: none ends early to keep a word whole.
  for (const line of lines.slice(0, -1)) assert.ok(foot.right - line < 12, `${line} of ${foot.right}`);
});
