// The files of the module's parts.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { FIRST, optimised } from '../lowered.mjs';
import { wasmOpt } from '../wasm_opt.mjs';
import { needs, needsOf } from './generated_glue.mjs';
import { SPLIT } from './places.mjs';
import { written } from './written.mjs';

/** Bytes under which a part shares a file with others: a request of its own would cost more. */
const SMALL = 4_700;
/** What every visitor loads right after the first picture: what it shares with others lies in one file, which every other part waits
 * for too, so that the first load need not say which of them needs which piece. */
const FIRST_PART = 'details';
/** What the splitter calls the module of a part, or of what several parts share. */
const PART = /^(?:split_)?(?<part>\w+)\.wasm$/;

const isPart = name => PART.test(name) && name !== 'main.wasm';

const smallest = async name => {
  const path = await optimised(join(SPLIT, name));
  await wasmOpt(path, ...FIRST, '--strip-target-features', '-o', path);
  return readFileSync(path);
};

/** Writes a file, and says how a script asks for it: the arguments of `fetched` in src/embed/parts.js. */
const fileOf = (part, content) => {
  const { integrity } = written(`part-${part}`, content, 'wasm');
  // Its name has the beginning of the same hash.
  return `"${part}", "${integrity.replace('sha256-', '')}"`;
};

/** Several parts in one file: before them, where each begins and the last one ends. */
const together = contents => {
  let at = 4 * (contents.length + 1);
  const places = new Uint32Array([at, ...contents.map(({ length }) => { at += length; return at; })]);
  return Buffer.concat([Buffer.from(places.buffer), ...contents]);
};

/**
 * Writes the files of all parts. `asked` says how a script asks for a part, by the name that the splitter gave it;
 * `shared` are the files of several: of all small ones, and of those that everybody needs.
 */
export async function writeParts() {
  // By which parts need them, see `sharedFiles` in generated_glue.mjs.
  const link = readFileSync(join(SPLIT, '__wasm_split.js'), 'utf8');
  const all = readdirSync(SPLIT).filter(isPart), needed = needs(link, all), common = needsOf(link, FIRST_PART);
  const names = all.sort((one, other) => needed.get(one) - needed.get(other) || one.localeCompare(other, 'en', { numeric: true }));
  const asked = new Map(), shared = { SMALL: [], COMMON: [] };
  const made = await Promise.all(names.map(async name => [name, await smallest(name)]));
  for (const [name, content] of made) {
    const file = common.includes(name) ? 'COMMON' : content.length < SMALL && 'SMALL';
    asked.set(name, file ? `...${file}, ${shared[file].push(content) - 1}` : fileOf(PART.exec(name).groups.part, content));
  }
  const files = Object.entries(shared).filter(([, contents]) => contents.length > 0);
  return { asked, shared: Object.fromEntries(files.map(([file, contents]) => [file, fileOf(file.toLowerCase(), together(contents))])) };
}
