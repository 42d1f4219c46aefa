// What has no room on a page, as it is drawn: runs inside the page, so it names nothing outside itself.

/** What is cut, lies on something else, or is broken inside a number or a word. */
export const withoutRoom = () => {
  const root = document.querySelector('kalkulator-koperasi').shadowRoot, page = document.documentElement;
  const found = new Set(), say = (what, each, more = '') => found.add(`${what}: ${each.localName}${each.id ? `#${each.id}` : ''}.${each.classList} “${(each.matches('input') ? each.value : each.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}”${more}`);
  // What only screen readers are told is clipped to a dot.
  const told = new Set([...root.querySelectorAll('.kk *')].filter(each => getComputedStyle(each).clipPath !== 'none'));
  const isTold = each => each && (told.has(each) || isTold(each.parentElement));
  const seen = each => each.checkVisibility() && !each.closest('[hidden], option, .menu > div') && !isTold(each);
  const past = page.scrollWidth - page.clientWidth;
  if (past > 0) found.add(`the page scrolls sideways by ${past}`);
  const all = [...root.querySelectorAll('.kk *')].filter(each => each instanceof HTMLElement && each.checkVisibility());
  for (const each of all.filter(seen)) {
    const { overflowX, display } = getComputedStyle(each);
    const scrolls = each.matches('.scroll'), over = each.scrollWidth - each.clientWidth;
    if (over > 1 && overflowX !== 'visible' && !scrolls && each.clientWidth > 2 && !each.matches('input, select')) say('clipped', each, ` by ${over}`);
    // An amount without its last digits is another amount.
    if (each.matches('.percent input') && over > 1) say('cut in its box', each, ` by ${over}`);
    if (display !== 'inline' && !each.closest('.scroll') && each.getBoundingClientRect().right > page.clientWidth + 1 && each.parentElement?.getBoundingClientRect().right <= page.clientWidth + 1) say('out of the page', each);
  }
  const isInSight = (each, rect) => {
    const card = each.closest('.result');
    if (!card || getComputedStyle(card).overflowY !== 'auto') return true;
    const { top, bottom } = card.getBoundingClientRect();
    return rect.top >= top && rect.bottom <= bottom;
  };
  const walker = document.createTreeWalker(root.querySelector(':not(.picture) > .kk'), NodeFilter.SHOW_TEXT), rects = [];
  for (let text; (text = walker.nextNode());) {
    const each = text.parentElement;
    if (!text.data.trim() || !seen(each) || each.closest('svg, code, select, .address, .locked, .printed')) continue;
    const range = document.createRange(), lines = (from, to) => { range.setStart(text, from); range.setEnd(text, to); return new Set([...range.getClientRects()].filter(line => line.width > 0.5).map(line => Math.round(line.top))).size; };
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}.,’−]+/gu)) {
      if (lines(index, index + word.length) > 1) say(/\d/.test(word) ? 'a number is broken' : 'a word is broken', each, ` at “${word}”`);
    }
    range.selectNodeContents(text);
    // What sticks lies on what is scrolled, and what is scrolled away is not seen.
    if (each.closest('.peek') || getComputedStyle(each.closest('.answer') ?? each).position === 'sticky') continue;
    for (const rect of range.getClientRects()) if (rect.width > 2 && isInSight(each, rect)) rects.push([each, rect]);
  }
  for (const [place, [one, a]] of rects.entries()) for (const [other, b] of rects.slice(place + 1)) {
    if (one === other || one.contains(other) || other.contains(one)) continue;
    if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5) say('lies on something', one, ` and “${other.textContent.trim().slice(0, 30)}”`);
  }
  for (const box of all.filter(each => each.matches('.box, .chip-button') && seen(each))) {
    const here = box.getBoundingClientRect();
    if (!isInSight(box, here)) continue;
    for (const [each, rect] of rects) {
      if (!box.contains(each) && rect.top > here.top && Math.min(here.right, rect.right) - Math.max(here.left, rect.left) > 2 && Math.min(here.bottom, rect.bottom) - Math.max(here.top, rect.top) > 5) say('lies on a box', each);
    }
  }
  return [...found];
};
