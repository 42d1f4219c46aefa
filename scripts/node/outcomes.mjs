// Builds what every engine is asked for, as the widget is built, into target/outcomes.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { optimised, run } from './lowered.mjs';

const root = new URL('../..', import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const out = join(target, 'outcomes');
mkdirSync(out, { recursive: true });
process.chdir(root);
run('sh', '-euc', '. scripts/flags; exec cargo build --quiet --release --target wasm32-unknown-unknown --no-default-features --features bound --example outcomes');
run('wasm-bindgen', '--target', 'web', '--no-typescript', '--keep-lld-exports', '--out-dir', out, '--out-name', 'outcomes', join(target, 'wasm32-unknown-unknown/release/examples/outcomes.wasm'));
cpSync(await optimised(join(out, 'outcomes_bg.wasm')), join(out, 'outcomes_bg.wasm'));
