// The time of `evaluate`, here and in WebAssembly, beside the same with nothing but wide numbers: builds both, runs them in
// turn, and prints the middle of several rounds and their ratio. Both must find the same.
import { strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { optimised, run } from '../scripts/node/lowered.mjs';
import { kept } from '../scripts/node/scenarios.mjs';

const ROUNDS = 7;
const root = new URL('..', import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
process.chdir(root);

const all = kept();
const equal = all['three-equal-members.json'][0];
const members = Array.from({ length: 2000 }, (_, place) => ({ number: String(place), weight: String(1 + place * 7919 % 1_000_000) }));
/** A scenario, and how often it is done in a round. */
const MEASURED = {
  'surplus, one member': [all['alis-jaya.json'][0], 200],
  'dividend of a year of months': [all['menyertai-bulan-mac.json'][0], 50],
  'plant': [all['pusat-pemprosesan-kelapa.json'][0], 10],
  'plant with a loan and its cash': [all['rpb-cabai-pinjaman.json'][0], 5],
  'list of 2,000 members': [{ ...equal, allocation: { ...equal.allocation, amount: '987654321', members } }, 1],
};
const scenarios = JSON.stringify(Object.values(MEASURED).map(([scenario]) => scenario));
const middle = list => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];

/** Both programs of one kind of number: milliseconds of one `evaluate` of a scenario. */
async function built(name, features) {
  const folder = join(target, 'bench', name);
  mkdirSync(folder, { recursive: true });
  const cargo = `exec cargo build --quiet --release --no-default-features --features ${features} --example`;
  run('sh', '-euc', `${cargo} evaluate`);
  cpSync(join(target, 'release/examples/evaluate'), join(folder, 'evaluate'));
  run('sh', '-euc', `. scripts/flags; ${cargo} evaluate --target wasm32-unknown-unknown`);
  run('wasm-bindgen', '--target', 'nodejs', '--no-typescript', '--keep-lld-exports', '--out-dir', folder, '--out-name', 'evaluate', join(target, 'wasm32-unknown-unknown/release/examples/evaluate.wasm'));
  cpSync(await optimised(join(folder, 'evaluate_bg.wasm')), join(folder, 'evaluate_bg.wasm'));
  const module = createRequire(import.meta.url)(join(folder, 'evaluate.js'));
  module.load(scenarios);
  return {
    module,
    here: () => {
      const lines = execFileSync(join(folder, 'evaluate'), ['5'], { input: scenarios, encoding: 'utf8' }).trim().split('\n');
      return lines.map(line => Number(line) / 1e6);
    },
    wasm: () => Object.values(MEASURED).map(([, times], place) => {
      const begun = performance.now();
      module.evaluate(place, times);
      return (performance.now() - begun) / times;
    }),
  };
}

const short = await built('short', 'bound'), wide = await built('wide', 'bound,wide');
for (const place of Object.keys(MEASURED).keys()) strictEqual(short.module.figures(place), wide.module.figures(place));
for (const where of ['here', 'wasm']) {
  const rounds = Array.from({ length: ROUNDS }, () => [short[where](), wide[where]()]).slice(2);
  for (const [place, name] of Object.keys(MEASURED).entries()) {
    const [quick, slow] = [0, 1].map(way => middle(rounds.map(round => round[way][place])));
    const ratio = middle(rounds.map(([quick, slow]) => slow[place] / quick[place]));
    console.log(`evaluate, ${where === 'here' ? 'this machine' : 'WebAssembly '}, ${name}: ${quick.toFixed(3)} ms, wide ${slow.toFixed(3)} ms, ${ratio.toFixed(1)} times`);
  }
}
