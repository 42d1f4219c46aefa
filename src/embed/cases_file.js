// All cases as one file, and back. A file that is damaged, foreign or hostile changes nothing.
import { LETTERS, MOST, NAME, sumOf, tidy } from './cases.js';

const FORMAT = 'kalkulator-koperasi-kasus', VERSION = 1;

/** Files of more letters are not looked at. */
export const LARGEST = 3 * LETTERS;

export const toFile = cases => JSON.stringify({
  format: FORMAT, version: VERSION,
  cases: cases.map(({ name, day, lines }) => ({ name, day, sum: sumOf({ name, day, lines }), lines: lines.split('\n').filter(Boolean) })),
}, null, 1);

const PAGE = /^page=(ID|MY)\/\d{1,2}$/;
const LINE = /^[a-z][a-z0-9-]{0,40}=('[^\r\n]{0,200}|-?\d{1,15}(\.\d{1,8})?|\d{4}-\d\d-\d\d|\d{1,5})$/;
/** What stands beside the figures of a form: the case of the library that they are of, the co-op, its year. */
const BESIDE = /^about-[a-z]{1,20}=[^\r\n]{1,200}$/;
const isLine = line => typeof line === 'string' && [PAGE, BESIDE, LINE].some(kind => kind.test(line)) && !/[\ud800-\udfff]/u.test(line);

/** One case of a file, or nothing where it is none. */
const one = found => {
  if (!found || typeof found !== 'object' || typeof found.name !== 'string' || !Array.isArray(found.lines)) return undefined;
  const { name, day } = found, lines = `${found.lines.join('\n')}\n`;
  const good = name && name === tidy(name) && name.length <= 2 * NAME && /^\d{4}-\d\d-\d\d$/.test(day)
    && found.lines.length > 1 && found.lines.every(isLine) && PAGE.test(found.lines[0]);
  return good && found.sum === sumOf({ name, day, lines }) ? { name, day, lines } : undefined;
};

/** Whether a text is meant to be such a file. */
export const isFile = text => text.slice(0, 200).includes(FORMAT);

/** The cases of a text, or why there are none. */
export const fromFile = text => {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { said: 'bad_file' };
  }
  if (!file || file.format !== FORMAT || !Number.isSafeInteger(file.version) || !Array.isArray(file.cases)) return { said: 'bad_file' };
  if (file.version > VERSION) return { said: 'newer_file' };
  if (file.cases.length > MOST) return { said: 'most' };
  const cases = file.cases.map(one);
  return cases.length && cases.every(Boolean) ? { cases } : { said: 'bad_file' };
};
