// Makes a module small, and leaves nothing in it that came after WebAssembly 1.0.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

import { copyingFaster } from './memory_copy.mjs';
import { plainElements } from './plain_elements.mjs';
import { wasmOpt } from './wasm_opt.mjs';

/** Runs a program, and says what it printed. */
export const run = (program, ...words) =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

// What the standard library uses; the passes lower it to WebAssembly 1.0 with mutable globals before anything is
// made small.
export const FEATURES = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals']
  .map(name => `--enable-${name}`);
/** All that is left then. */
export const FIRST = ['--mvp-features', '--enable-mutable-globals'];
const LOWER = ['--signext-lowering', '--llvm-nontrapping-fptoint-lowering', '--llvm-memory-copy-fill-lowering'];
const PASSES = [
  '--flatten', '--rereloop', '-O2', '-Oz', '-Oz',
  '--one-caller-inline-max-function-size=25', '--always-inline-max-function-size=4',
  '--reorder-functions-by-name',
];
const STRIPPED = ['--strip-debug', '--strip-producers'];
// Measured: without these it compresses better.
const WITHOUT = ['local-cse', 'code-pushing', 'precompute-propagate'].map(name => `--skip-pass=${name}`);

const written = async (path, more) => {
  writeFileSync(path, plainElements(readFileSync(path)));
  await wasmOpt(path, ...FEATURES, ...LOWER, '-S', '-o', `${path}.wat`);
  writeFileSync(`${path}.wat`, copyingFaster(readFileSync(`${path}.wat`, 'utf8')));
  await wasmOpt(`${path}.wat`, ...FIRST, ...PASSES, ...more, ...WITHOUT, '-o', `${path}.small`);
  return `${path}.small`;
};

/** Writes a module beside itself, as WebAssembly 1.0 and small; the path of what it wrote. */
export const optimised = path => written(path, STRIPPED);

/** The same with the names of its functions. */
export const named = path => written(path, ['-g']);
