// The list of named cases: what its buttons do, and what the module is told of it.
import { add, all, change, drop, free, NAME, overfull, renew, tidy } from './cases.js';
import { fromFile, isFile, toFile } from './cases_file.js';
import { saved } from './files.js';
import { goTo, shown } from './go_to.js';

/** As many cases have room beside each other. */
const BESIDE = 12;

/** The lists of all widgets on this page. */
const shelves = new Set();

/** The pages that a text has figures of, each with its lines. */
const pagesOf = lines => lines.split(/^(?=page=)/m).filter(page => page && !/^example=1$/m.test(page));
const nameOf = page => page.slice(5, page.indexOf('\n'));
/** The same for the same figures, whichever page is shown and in whichever language. */
const figuresOf = lines => pagesOf(lines.replace(/^about-language=.*\n/gm, '')).sort().join('');

/** Newest last: by the year in the names where each has one, or else as they were kept. */
const inOrder = cases => {
  const years = cases.map(({ name }) => (/(?:19|20)\d\d(?!.*(?:19|20)\d\d)/.exec(name) || [])[0]);
  if (!years.every(Boolean)) return cases;
  return cases.map((one, at) => ({ one, at, year: years[at] })).sort((one, other) => one.year - other.year || one.at - other.at).map(({ one }) => one);
};

const record = (...fields) => fields.map(encodeURIComponent).join();

/** Gives a widget its list; `isOpen` says whether anything may be kept, `changed` hears that another case is open. */
export const shelve = (life, { isOpen, changed }) => {
  const { root, widget } = life;
  let cases = [], said = '', about = '', asks = '', editing = '', open = '', differs = false, told = '';
  const ticked = new Set();
  const of = id => cases.find(one => one.id === id);
  const tell = () => {
    const listed = isOpen() ? inOrder(cases) : [];
    const line = one => record(one.id, pagesOf(one.lines).map(nameOf).join('+'), one.day, ticked.has(one.id) ? '1' : '', one.name, ticked.has(one.id) ? one.lines : '');
    const kept = isOpen() ? [record(said, about, asks, editing, open, differs ? '1' : ''), ...listed.map(line)].join(';') : '';
    if (kept === told) return;
    told = kept;
    life.say({ kept });
  };
  const say = (word, name = '') => { said = word; about = name; tell(); };
  const look = () => {
    const now = all();
    ({ cases } = now);
    if (now.damaged) said = 'damaged';
    for (const id of [...ticked]) if (!of(id)) ticked.delete(id);
    if (open && !of(open)) open = '';
    if (editing && !of(editing)) editing = '';
    if (asks && asks !== 'all' && !of(asks)) asks = '';
    tell();
  };
  const lookAll = () => { for (const one of shelves) one(); };
  const field = id => root.getRootNode().getElementById(id);
  /** Why a name cannot be given to a case. */
  const unfit = (name, except) => {
    if (!name) return 'unnamed';
    if (name.length > NAME) return 'long';
    return cases.some(one => one.name === name && one.id !== except) ? 'taken' : '';
  };
  const done = (word, name) => { asks = ''; editing = ''; said = word; about = name || ''; lookAll(); };
  const copyOf = (one, lines) => {
    const name = free(one.name, cases.map(other => other.name));
    return { name, ...add(cases, { name, lines }) };
  };
  const deeds = {
    'case-new': async () => {
      look();
      const input = field('case-name'), name = tidy(input.value), lines = widget.everything();
      const why = unfit(name) || (pagesOf(lines).length ? '' : 'nothing');
      if (why) { say(why, name); return input.focus(); }
      const made = add(cases, { name, lines });
      if (made.said) return say(made.said);
      input.value = '';
      open = made.id;
      differs = false;
      done('saved', name);
      return changed();
    },
    'case-update': async () => {
      const one = of(open), lines = widget.everything();
      if (!one || !lines) return look();
      const why = renew(one, lines);
      if (why !== 'moved') {
        differs = Boolean(why);
        return done(why || 'saved', one.name);
      }
      // Another tab changed or removed it: both stay.
      look();
      const made = copyOf(one, lines);
      if (made.said) return say(made.said);
      open = made.id;
      differs = false;
      done('moved', made.name);
      return changed();
    },
    'case-open': async id => {
      look();
      const one = of(id);
      if (!one) return undefined;
      open = id;
      differs = false;
      done('');
      widget.open(`from=case\n${one.lines}`);
      changed();
      return goTo(root, 'opened');
    },
    'case-leave': async () => { open = ''; differs = false; done(''); changed(); },
    'case-copy': async id => {
      look();
      const one = of(id);
      if (!one) return undefined;
      const made = copyOf(one, one.lines);
      return made.said ? say(made.said) : done('copied', made.name);
    },
    'case-rename': async id => {
      const one = of(id);
      if (!one) return look();
      editing = id;
      say('');
      await shown();
      const input = field('case-renamed');
      if (!input) return undefined;
      input.value = one.name;
      return input.focus();
    },
    'case-renamed': async id => {
      const one = of(id), input = field('case-renamed');
      if (!one) return look();
      const name = tidy(input.value), why = unfit(name, id);
      if (why) { say(why, name); return input.focus(); }
      const failed = change(one, { name });
      done(failed === 'moved' ? 'changed' : failed || 'renamed', name);
      return goTo(root, 'cases');
    },
    'case-delete': async id => { asks = id; say(''); },
    'case-deleted': async id => {
      const one = of(id);
      done(drop([id]) || 'deleted', one && one.name);
      return goTo(root, 'cases');
    },
    forget: async () => { asks = 'all'; say(''); },
    'forget-all': async () => { asks = ''; said = ''; open = ''; life.forget(); lookAll(); },
    'case-cancel': async () => { asks = ''; editing = ''; say(''); },
    'case-tick': async id => {
      if (ticked.has(id)) ticked.delete(id);
      else if (ticked.size >= BESIDE) return say('beside');
      else ticked.add(id);
      return say('');
    },
    'cases-save': async name => { look(); saved(root, name, toFile(cases), 'application/json'); },
  };
  /** Takes the cases of a file in, all or none; whether the text was meant as one. */
  const take = text => {
    if (!isOpen()) return false;
    look();
    const file = fromFile(text);
    if (file.said) { say(file.said); return true; }
    const over = overfull(cases, file.cases.map(one => JSON.stringify(one).length + 40));
    if (over) { say(over); return true; }
    const made = [], taken = cases.map(({ name }) => name);
    for (const one of file.cases) {
      const name = free(one.name, taken), { id, said: failed } = add([], { ...one, name });
      if (failed) { drop(made); say(failed); return true; }
      taken.push(name);
      made.push(id);
    }
    done('taken_in', String(made.length));
    return true;
  };
  shelves.add(look);
  return {
    deeds, tell, look, take,
    isFile: text => isOpen() && isFile(text),
    isEmpty: () => !all().cases.length,
    ask: what => { asks = what; say(''); },
    opened: () => open,
    reopen: id => { open = id && of(id) ? id : ''; differs = false; tell(); },
    /** Notes whether the figures are still those of the open case. */
    compare: lines => {
      const one = open && of(open), now = Boolean(one) && figuresOf(one.lines) !== figuresOf(lines);
      if (now === differs) return;
      differs = now;
      tell();
    },
    leave: () => shelves.delete(look),
  };
};
