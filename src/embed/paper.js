// On paper every part is open that says something. What is empty is left out, and so are the lists of rules:
// each step names its rule. Letters are as large as one sheet allows.
import { shown } from './go_to.js';
import { drawWhole, watchWhole } from './whole.js';

const TYPED = 'input:not([type=checkbox]):not([type=file])';
const says = fold => {
  if (fold.querySelector('.rules') || fold.matches('.menu, .peek')) return false;
  const fields = [...fold.querySelectorAll(TYPED)];
  return fields.length ? fields.some(field => field.value) : Boolean(fold.closest('.result'));
};
/** Whether there is nothing below a heading but what nobody filled in or can press. */
const isBare = group => ![...group.querySelectorAll(TYPED)].some(field => field.value) && !group.querySelector('select, :checked, table');

// A sheet of A4 within the margins that browsers give, with some room for a printer that takes more; two for a plant.
const BROAD = 718, HIGH = 1015, ONE = 1, TWO = 2;
// What may not be parted leaves room at the foot of a sheet.
const LOST = 90;
// Small print is 7 points at least.
const LARGEST = 10, SMALLEST = { 1: 7.25, 2: 8 }, STEP = 0.25;

/** Every part that says something is open, and every number grouped; what it gives puts all back. */
const unfold = root => {
  const opened = [], written = [];
  for (const fold of root.querySelectorAll('details:not(.share):not(.workshop):not(.glossary):not(.words-here)')) {
    if (!says(fold)) fold.dataset.blank = '';
    else if (!fold.open) { fold.open = true; fold.dataset.onPaper = ''; opened.push(fold); }
  }
  for (const group of root.querySelectorAll('.group, fieldset')) if (isBare(group)) group.dataset.blank = '';
  const sheet = root.querySelector('.titled');
  const lines = ((sheet && sheet.dataset.grouped) || '').split('\n').map(line => line.split('\t'));
  for (const [id, typed, grouped] of lines) {
    const input = id && root.querySelector(`[id="${id}"]`);
    // What was typed a moment ago is not in the list yet, and stays as it is.
    if (!input || input.value !== typed || typed === grouped) continue;
    // A day is written by the browser, in its own language; here in that of the page.
    if (input.type === 'date') input.parentElement.dataset.picked = grouped;
    else { written.push([input, typed]); input.value = grouped; }
  }
  for (const field of root.querySelectorAll('.field')) {
    const input = field.querySelector(TYPED);
    // What nobody filled in is left out, and so is a question that buttons answer.
    if (input ? !input.value : field.querySelector('button') && !field.querySelector('input, select')) field.dataset.blank = '';
    // Every digit is on the paper; two more than there are, as bold ones are broad.
    else if (input) input.size = input.value.length + 2;
  }
  // A list to pick from cuts what it shows; a text does not.
  for (const select of root.querySelectorAll('.box select')) {
    const [option] = select.selectedOptions;
    if (option) select.parentElement.dataset.picked = option.textContent;
  }
  return () => {
    for (const fold of opened) { fold.open = false; delete fold.dataset.onPaper; }
    for (const [input, typed] of written) input.value = typed;
    for (const fold of root.querySelectorAll('[data-blank]')) delete fold.dataset.blank;
    for (const box of root.querySelectorAll('[data-picked]')) delete box.dataset.picked;
    for (const input of root.querySelectorAll('[size]')) input.removeAttribute('size');
  };
};

/** The largest letters with which everything is on one sheet, or else on two; looked at as on paper. */
const fit = root => {
  const link = root.getRootNode().querySelector('[media=print]');
  if (!link) return;
  const { style } = root, tables = [...root.querySelectorAll('.result .scroll')];
  link.media = 'all';
  style.width = `${BROAD}px`;
  const fits = (sheets, size) => {
    style.setProperty('--paper', `${size}pt`);
    // No table is broader than its column, either: none can be pushed aside on paper.
    return root.scrollHeight <= HIGH * sheets - LOST * (sheets - 1) && tables.every(table => table.scrollWidth <= table.clientWidth + 1);
  };
  const sized = sheets => {
    for (let size = LARGEST; size >= SMALLEST[sheets]; size -= STEP) if (fits(sheets, size)) return true;
    return false;
  };
  // Where one sheet is too little, tables that nobody opened stay folded: whoever wants one on paper opens it. Above a table that takes
  // both columns a browser leaves the second of them unfilled.
  if (!sized(ONE)) {
    for (const fold of root.querySelectorAll('.result [data-on-paper]:has(table)')) fold.dataset.blank = '';
    sized(TWO);
  }
  style.width = '';
  link.media = 'print';
};

const watched = new Set();
let back;
const before = () => {
  restore();
  // Slips and lists to sign have looks of their own.
  const roots = [...watched].filter(root => root.isConnected && !('batch' in root.dataset));
  back = roots.map(unfold);
  roots.forEach(fit);
};
const restore = () => {
  for (const again of back || []) again();
  for (const root of watched) root.style.removeProperty('--paper');
  back = undefined;
};
// Before the next listener.
window.addEventListener('beforeprint', () => drawWhole(true));
window.addEventListener('beforeprint', before);
window.addEventListener('afterprint', () => { restore(); drawWhole(false); });

/** Gives a widget the looks of accounts, and has it look as on paper whenever its page is printed, with its parts open. */
export const prepare = ({ root, base, say }) => {
  const shadow = root.getRootNode();
  const wear = (name, integrity, media) => {
    if ([...shadow.querySelectorAll('link')].some(link => link.integrity === integrity)) return;
    shadow.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', media, href: base + name, integrity, crossOrigin: '' }));
  };
  wear('__SHEET__', '__SHEET_HASH__', 'all');
  wear('__SHARE__', '__SHARE_HASH__', 'all');
  wear('__PRINT__', '__PRINT_HASH__', 'print');
  watched.add(root);
  const unwatch = watchWhole(root, say);
  return () => { watched.delete(root); unwatch(); };
};

/** Prints the page; inside a frame, the widget's own page with the same figures. */
export const onPaper = async (element, life) => {
  if (window.parent === window) {
    drawWhole(true);
    await shown();
    return window.print();
  }
  const url = life.toShareUrl();
  if (url) window.open(url, '_blank', 'noopener');
};
