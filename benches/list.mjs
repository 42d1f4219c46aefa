// 100,000 members as CSV → exact shares of two pools → CSV: our module here in Node.js, the same natively, and what others would write in
// JavaScript, by turns; the middle of several rounds as ratios. All must give the same bytes.
import { strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { run } from '../scripts/node/lowered.mjs';
import { bigints, decimals, tuned } from './list_peers.mjs';

const ROWS = Number(process.env.ROWS ?? 100_000), ROUNDS = 7;
const root = new URL('..', import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target'), folder = join(target, 'bench/listed');
process.chdir(root);
mkdirSync(folder, { recursive: true });

/** Rows with quotes, commas and two decimals; the same every time. */
function list() {
  let state = 1n;
  const next = below => { state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n); return Number((state >> 33n) % below); };
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const money = below => { const sen = next(below); return `${Math.floor(sen / 100)}.${String(sen % 100).padStart(2, '0')}`; };
    return `K${String(row).padStart(6, '0')},${row % 7 ? 'Siti Aminah' : '"Tan, ""Mat"" Isa"'},${money(5_000_000_000n)},${money(9_000_000_000n)}`;
  });
  return new TextEncoder().encode(`No Anggota,Nama,Simpanan,Transaksi\n${rows.join('\n')}\n`);
}

run('sh', '-euc', 'exec cargo build --quiet --release --no-default-features --features bound --example listed');
cpSync(join(target, 'release/examples/listed'), join(folder, 'listed'));
run('node', 'scripts/node/outcomes.mjs', 'listed', 'nodejs');
const module = createRequire(import.meta.url)(join(target, 'listed/listed.js'));

const peers = { 'JavaScript by hand': tuned, 'JavaScript, BigInt': bigints };
const others = join(target, 'bench/peers'), names = Object.keys(decimals);
if (!names.every(name => existsSync(join(others, 'node_modules', name)))) spawnSync('npm', ['install', '--prefix', others, '--no-audit', '--no-fund', '--silent', 'decimal.js@10.6.0', 'bignumber.js@9.3.1'], { stdio: 'inherit' });
for (const name of names) {
  try { peers[name] = decimals[name](createRequire(join(others, 'package.json'))(name)); } catch { console.log(`${name}: npm could not have it, so it is not run`); }
}

const bytes = list(), middle = times => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
const timed = work => { const begun = performance.now(); const out = work(bytes); return { out, time: performance.now() - begun }; };
/** The libraries take seconds: once is enough to say how many times as long. */
const rounds = name => (names.includes(name) ? 1 : ROUNDS);
const found = new Map([['this module', []], ...Object.keys(peers).map(name => [name, []])]);
const first = module.shared_out(bytes);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, times] of found) {
    if (round >= rounds(name)) continue;
    const { out, time } = timed(peers[name] ?? module.shared_out);
    strictEqual(Buffer.compare(out, first), 0, `${name} finds something else`);
    times.push(time);
  }
}
const here = spawnSync(join(folder, 'listed'), [String(ROUNDS)], { input: bytes, maxBuffer: 1 << 28 });
strictEqual(Buffer.compare(here.stdout, first), 0, 'natively something else is found');
const own = middle(found.get('this module')), natively = middle(String(here.stderr).trim().split('\n').map(Number));
console.log(`${ROWS} members, CSV to exact shares to CSV, milliseconds and how many times those of this module; ${(bytes.length / 1e6).toFixed(1)} MB in, ${(first.length / 1e6).toFixed(1)} MB out`);
const tell = (name, time) => console.log(`  ${name.padEnd(22)} ${time.toFixed(1).padStart(9)} ${(time / own).toFixed(2).padStart(8)}`);
tell('this, natively', natively);
for (const [name, times] of found) tell(name, middle(times));
