// Splits the module: what every visitor loads, and parts that are fetched after the first picture. Where it is
// split is said in src/ui/on_demand.rs.
import { mkdirSync, readFileSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cutPanics } from '../cut_panics.mjs';
import { run } from '../lowered.mjs';
import { BOUND, DIST, SPLIT, TARGET, shipped } from './places.mjs';

const COMPILED = join(TARGET, 'wasm32-unknown-unknown/release/kalkulator-koperasi.wasm');
/** What Trunk wrote: the module in one piece, and its JavaScript. */
const IN_ONE_PIECE = /^kalkulator-koperasi-[0-9a-f]+(_bg\.wasm|\.js)$/;

/** Leaves `main.wasm` bound to JavaScript, a module for each part, and the JavaScript that loads parts. */
export function splitModule() {
  for (const name of readdirSync(DIST)) if (IN_ONE_PIECE.test(name)) unlinkSync(shipped(name));
  rmSync(SPLIT, { recursive: true, force: true });
  mkdirSync(SPLIT, { recursive: true });
  const whole = join(TARGET, 'whole.wasm');
  writeFileSync(whole, cutPanics(readFileSync(COMPILED)));
  run('wasm-split-cli', whole, SPLIT, '--out-name', 'main');
  run('wasm-bindgen', '--target', 'web', '--no-typescript', '--keep-lld-exports',
    '--out-dir', BOUND, '--out-name', 'main', join(SPLIT, 'main.wasm'));
}
