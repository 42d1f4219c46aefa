// The files of the module's parts.
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { FIRST, optimised } from '../lowered.mjs';
import { wasmOpt } from '../wasm_opt.mjs';
import { needsOf } from './generated_glue.mjs';
import { asOne } from './merged.mjs';
import { SPLIT } from './places.mjs';
import { written } from './written.mjs';

/** Bytes, as the splitter writes it, under which what several parts share lies in one module with others: a request and a module of its own
 * would cost more. */
const SMALL = 12_000;
/** What every visitor loads right after the first picture: what it shares with others is one module, for which every other part that needs
 * any piece of it waits, so that the first load need not say which. */
const FIRST_PART = 'details';
/** What the splitter calls the module of a part, or of what several parts share. */
const PART = /^(?:split_)?(?<part>\w+)\.wasm$/;

const isPart = name => PART.test(name) && name !== 'main.wasm';

const smallest = async path => {
  const small = await optimised(path);
  await wasmOpt(small, ...FIRST, '--strip-target-features', '-o', small);
  return readFileSync(small);
};

/** Writes a file, and says how a script asks for it: the arguments of `fetched` in src/embed/parts.js. */
const fileOf = (part, content) => {
  const { integrity } = written(`part-${part}`, content, 'wasm');
  // Its name has the beginning of the same hash.
  return `"${part}", "${integrity.replace('sha256-', '')}"`;
};

/**
 * Writes the files of all parts. `asked` says how a script asks for a part, by the name that the splitter gave it;
 * `shared` are the modules of what several share: COMMON, that everybody needs, and SMALL, all other small pieces.
 */
export async function writeParts() {
  const link = readFileSync(join(SPLIT, '__wasm_split.js'), 'utf8');
  const all = readdirSync(SPLIT).filter(isPart).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const common = needsOf(link, FIRST_PART);
  const isSmall = name => name.startsWith('chunk') && !common.includes(name) && statSync(join(SPLIT, name)).size < SMALL;
  const pieces = { COMMON: all.filter(name => common.includes(name)), SMALL: all.filter(isSmall) };
  const files = Object.entries(pieces).filter(([, names]) => names.length > 0);
  const apart = all.filter(name => !Object.values(pieces).flat().includes(name));
  const folder = join(SPLIT, 'merged');
  mkdirSync(folder, { recursive: true });
  const merged = ([file, names]) => asOne(names.map(name => join(SPLIT, name)), folder, `${file.toLowerCase()}.wasm`);
  const [shared, own] = await Promise.all([
    Promise.all(files.map(async of => [of[0], fileOf(of[0].toLowerCase(), await smallest(merged(of)))])),
    Promise.all(apart.map(async name => [name, fileOf(PART.exec(name).groups.part, await smallest(join(SPLIT, name)))])),
  ]);
  const asked = new Map(own);
  for (const [file, names] of files) for (const name of names) asked.set(name, `...${file}`);
  return { asked, shared: Object.fromEntries(shared) };
}
