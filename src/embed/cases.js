// Cases with a name, kept in this browser: each under a key of its own, so that two tabs never write over each other's.
import { today } from './settings.js';
import { keys, PREFIX, read, remove, sum, textOf, write } from './store.js';

/** As many cases, as many letters in all, as many letters of a name. */
export const MOST = 200, LETTERS = 1048576, NAME = 60;
const KEY = /^kalkulator-koperasi:case:([a-z0-9]+)$/;
const keyOf = id => `${PREFIX}case:${id}`;
/** Whether a case is kept under a key. */
export const isCase = key => KEY.test(key);

const isText = value => typeof value === 'string';
const summed = ({ name, day, at, lines }) => ([name, day, lines].every(isText) && Number.isSafeInteger(at) ? [name, day, at, lines].join('\n') : undefined);

/** A name on one line, without letters that cannot be seen or that turn the others round. */
export const tidy = name => name.replace(/[\u0000-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, ' ').replace(/[\ud800-\udfff]/gu, '').replace(/ +/g, ' ').trim();

/** Every case that can be read, the oldest first, and whether one was damaged. */
export const all = () => {
  const cases = [];
  let damaged = false;
  for (const key of keys()) {
    const [, id] = KEY.exec(key) || [];
    if (!id) continue;
    const { state, text, record } = read(key, summed);
    if (state === 'damaged') damaged = true;
    if (state === 'on') cases.push({ id, text, name: record.name, day: record.day, at: record.at, lines: record.lines });
  }
  cases.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  return { cases, damaged };
};

/** A name that none of these has: the same, or with the next number in brackets. */
export const free = (name, taken) => {
  const plain = name.replace(/ \(\d+\)$/, '');
  let next = name;
  for (let count = 2; taken.includes(next); count++) next = `${plain} (${count})`;
  return next;
};

let made = 0;
const newId = () => `${Date.now().toString(36)}${(made += 1).toString(36)}${Math.floor(Math.random() * 1e9).toString(36)}`;

/** Why cases of these lengths do not fit beside those that are there; nothing where they do. */
export const overfull = (cases, lengths) => {
  const letters = [...cases.map(({ text }) => text.length), ...lengths].reduce((one, other) => one + other, 0);
  if (cases.length + lengths.length > MOST) return 'most';
  return letters > LETTERS ? 'large' : '';
};

/** Puts a case under a new key, or says why not. */
export const add = (cases, { name, lines, day = today() }) => {
  const record = { name, day, at: Date.now(), lines }, id = newId();
  const over = overfull(cases, [JSON.stringify(record).length + 40]);
  if (over) return { said: over };
  const { state } = write(keyOf(id), record, summed);
  return state === 'on' ? { id, said: '' } : { said: state };
};

/** Changes a case, unless it is no longer as this page knows it: then it says so and changes nothing. */
export const change = (known, changes) => {
  if (textOf(keyOf(known.id)) !== known.text) return 'moved';
  const { name, day, at, lines } = { ...known, ...changes };
  const { state } = write(keyOf(known.id), { name, day, at, lines }, summed);
  return state === 'on' ? '' : state;
};

/** The same with new figures, of today. */
export const renew = (known, lines) => change(known, { lines, day: today() });

/** Takes cases out. */
export const drop = ids => (remove(ids.map(keyOf)) ? '' : 'denied');

/** What is summed of a case, in a file too. */
export const sumOf = record => sum([record.name, record.day, record.lines].join('\n'));
