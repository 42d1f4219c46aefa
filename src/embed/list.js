// Lists of members: their files are opened, read and saved on this device, in turns between which the page answers. Nothing of them
// is sent, kept or told to a host page.
import { archived } from './archive.js';
import { saved } from './files.js';
import { shown } from './go_to.js';
import { isWorkbook, unpacked } from './workbook.js';

const NOTHING = new Uint8Array(0);
/** Bytes that are handed over at once. A file of more than these is too large, and is told to be. */
const PIECE = 1 << 20, LARGEST = (64 << 20) + 1;
/** Milliseconds of a turn, about; and between two drawings of how far it is. */
const SHORT = 5, LONG = 12, OFTEN = 100;
/** Bytes of work in a turn, at first and at most: some are ten times the work of others, and nobody knows before which. */
const FIRST = 1 << 14, MOST = 1 << 17, LEAST = 1 << 11;
/** Milliseconds until the page is asked again that had no use for what it was given: another one is shown. */
const AGAIN = 200;

/** How files are called after the one that was opened. */
const BOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NAMES = {
  id: { list: 'daftar', faults: 'masalah', shares: 'bagian', payments: 'bayar' },
  ms: { list: 'senarai', faults: 'masalah', shares: 'bahagian', payments: 'bayaran' },
  en: { list: 'list', faults: 'problems', shares: 'shares', payments: 'payments' },
};

const channel = new MessageChannel(), waiting = [];
channel.port1.onmessage = () => waiting.shift()();
/** Whatever else is to be done comes first. */
const turn = () => new Promise(done => { waiting.push(done); channel.port2.postMessage(0); });

/** Works at the lists of a widget; what it gives ends that. */
export const attach = life => {
  const { root, widget } = life;
  const hand = (what, bytes = NOTHING) => (life.closed ? '' : widget.hand(what, bytes));
  const draw = () => hand('');
  let job = 0, works = false, saves = false, file;

  /** Gives the page turns to work in for as long as it has anything to do. */
  const work = async () => {
    if (works) return;
    works = true;
    let budget = FIRST, drawn = performance.now(), said;
    for (;;) {
      const begun = performance.now();
      said = hand(`step ${budget}`);
      const now = performance.now(), took = now - begun;
      if (!said || said === 'again') break;
      if (took < SHORT) budget = Math.min(budget * 2, MOST);
      if (took > LONG) budget = Math.max(budget >> 2, LEAST);
      if (now - drawn > OFTEN) { draw(); drawn = now; }
      await turn();
    }
    works = false;
    if (said) return take('again');
    draw();
  };

  /** Hands a file over, from its first byte or as the sheet at a place. */
  const take = async (verb, place) => {
    const own = (job += 1), still = () => own === job && !life.closed;
    // Nothing of a file may be lost: who has turned to the other country comes back to the list as it was left.
    const give = async (what, bytes) => {
      for (;;) {
        const said = still() ? hand(what, bytes) : 'gone';
        if (said) return said;
        await new Promise(done => { setTimeout(done, AGAIN); });
      }
    };
    const name = (file.name || '').replace(/\s+/g, ' ');
    try {
      if (verb !== 'again' && await isWorkbook(file)) {
        if (!still()) return;
        hand(`workbook ${name}`);
        draw();
        if (!await unpacked(file, { give, still, turn, place })) return;
      } else {
        hand(`${verb} ${name}`);
        draw();
        for (let at = 0; at < Math.min(file.size, LARGEST); at += PIECE) {
          const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
          if (!still()) return;
          await give('push', bytes);
        }
        await give('read');
      }
    } catch (error) {
      if (!still()) return;
      hand(`fail ${error.fault || 'unreadable'}`);
    }
    draw();
    work();
  };
  const open = (given, place) => { file = given; return take('open', place); };

  const save = async about => {
    if (saves) return;
    saves = true;
    // Half a file is no file: whoever turns to another page, or types another amount, saves once more.
    const whole = async of => {
      const pieces = [];
      for (let said = hand(`piece ${of}`); said !== '.'; said = hand(`more ${of}`)) {
        if (!said) throw Error('gone');
        pieces.push(said.slice(1));
        await turn();
      }
      return new Blob(pieces);
    };
    const names = NAMES[root.querySelector('[lang]').lang] || NAMES.id;
    const stem = ((file && file.name) || names.list).replace(/\.[^.]*$/, '');
    try {
      if (about === 'book') {
        const parts = [];
        for (const name of hand('contents').split('\n')) parts.push([name, await whole(name)]);
        if (parts.length > 1) saved(root, `${stem}-${names.shares}.xlsx`, await archived(parts), BOOK);
      } else {
        const text = await whole(about);
        if (text.size) saved(root, `${stem}-${names[about]}.csv`, text, 'text/csv');
      }
    } catch (gone) {
      // Nothing was saved.
    }
    saves = false;
  };

  /** Prints what was drawn for that, and nothing else of the page. */
  const print = async () => {
    await shown();
    if (!root.querySelector('.batch')) return;
    root.dataset.batch = '';
    const printed = () => {
      delete root.dataset.batch;
      hand('printed');
      draw();
    };
    window.addEventListener('afterprint', printed, { once: true });
    window.print();
  };

  const deedOf = target => target.closest && target.closest('[data-list-do]');
  const changed = event => {
    const at = deedOf(event.target);
    if (!at) return;
    if (at.dataset.listDo === 'open' && at.files[0]) {
      open(at.files[0]);
      at.value = '';
    }
    if (at.dataset.listDo === 'sheet') open(file, at.selectedIndex);
    if (at.dataset.listDo === 'paste' && at.value.trim()) {
      open(new Blob([at.value]));
      at.value = '';
    }
  };
  // A whole sheet would take long to be shown where it is pasted.
  const pasted = event => {
    const at = deedOf(event.target), text = at && at.dataset.listDo === 'paste' && event.clipboardData.getData('text/plain');
    if (!text || !text.trim()) return;
    event.preventDefault();
    open(new Blob([text]));
  };
  const pressed = event => {
    const at = deedOf(event.target);
    if (!at) return;
    if (at.dataset.listDo === 'save') save(at.dataset.about);
    if (at.dataset.listDo === 'print') print();
    if (at.dataset.listDo === 'cancel') {
      job += 1;
      hand('cancel');
      draw();
    }
  };
  const typed = event => {
    const mend = event.key === 'Enter' && event.target.closest && event.target.closest('.mend');
    if (!mend) return;
    event.preventDefault();
    mend.querySelector('button').click();
  };
  root.addEventListener('keydown', typed);
  root.addEventListener('change', changed);
  root.addEventListener('paste', pasted);
  root.addEventListener('click', pressed);
  // Columns that are used in another way, another amount: the page has work of its own.
  const look = () => { if (root.querySelector('[data-list=work]')) work(); };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-list'] });
  look();
  // What was chosen before this script came.
  const early = root.querySelector('[data-list-do=open]');
  if (early && early.files[0]) changed({ target: early });
  // And what was pasted.
  const text = root.querySelector('[data-list-do=paste]');
  if (text && text.value.trim()) changed({ target: text });
  return () => observer.disconnect();
};
