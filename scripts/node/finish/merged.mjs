// Several modules of the splitter as one: a browser takes as long to set up a module of one function as one of a thousand.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { FEATURES } from '../lowered.mjs';
import { plainElements } from '../plain_elements.mjs';

/** What pieces import, all from here; and what stands in for it while they become one, so that each is imported once. */
const FROM = '__wasm_split', AROUND = 'around';

/** A line of a module's text that imports: what, and of what kind. */
const IMPORT = new RegExp(`\\(import "${FROM}" "(\\w+)" \\((memory|table|global) (?:\\$\\S+ )?(.*)\\)\\)$`, 'gm');

/** Runs a program of Binaryen. What it complains of is the names of what is left out later; it is told where it fails. */
const binaryen = (program, ...words) => execFileSync(program, [...FEATURES, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });

/** What modules import, by name, as the first that does so declares it. */
function importsOf(paths) {
  const found = new Map();
  for (const path of paths) {
    const names = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(path))).map(({ name }) => name);
    if (names.every(name => found.has(name))) continue;
    for (const [, name, kind, of] of binaryen('wasm-dis', path).matchAll(IMPORT)) if (!found.has(name)) found.set(name, { kind, of });
  }
  return found;
}

/** A module that hands on what it imports. */
const around = imports => [
  '(module',
  ...[...imports].map(([name, { kind, of }]) => `(import "${AROUND}" "${name}" (${kind} $${name} ${of}))`),
  ...[...imports].map(([name, { kind }]) => `(export "${name}" (${kind} $${name}))`),
  ')',
].join('\n');

/** The text of one module made of those that lie at `paths`, which find each other by the table of functions that they share. */
function textOfOne(paths, folder) {
  const plain = paths.map(path => {
    const to = join(folder, `${basename(path)}.plain`);
    writeFileSync(to, plainElements(readFileSync(path)));
    return to;
  });
  const middle = join(folder, 'around.wat'), merged = join(folder, 'merged.wat');
  writeFileSync(middle, around(importsOf(plain)));
  binaryen('wasm-merge', '-S', middle, FROM, ...plain.flatMap(path => [path, basename(path)]), '-o', merged);
  const text = readFileSync(merged, 'utf8').replaceAll(`(import "${AROUND}" `, `(import "${FROM}" `).replace(/^\s*\(export .*\n/gm, '');
  const [left] = text.match(/\(import (?!"__wasm_split" ).*/) || [];
  if (left) throw new Error(`wasm-merge leaves pieces apart: ${left}`);
  return text;
}

/** Writes that module; where it is. */
export function asOne(paths, folder, name) {
  const path = join(folder, name);
  writeFileSync(`${path}.wat`, textOfOne(paths, folder));
  binaryen('wasm-as', `${path}.wat`, '-o', path);
  return path;
}
