// Builds what is asked for outside of the widget, as the widget is built: what every engine is asked for, into
// target/outcomes, or the named example for Node.js, into target/<name>.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { optimised, run } from './lowered.mjs';

const [name = 'outcomes', where = 'web'] = process.argv.slice(2);
const root = new URL('../..', import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const out = join(target, name);
mkdirSync(out, { recursive: true });
process.chdir(root);
run('sh', '-euc', `. scripts/flags; exec cargo build --quiet --release --target wasm32-unknown-unknown --no-default-features --features bound --example ${name}`);
run('wasm-bindgen', '--target', where, '--no-typescript', '--keep-lld-exports', '--out-dir', out, '--out-name', name, join(target, `wasm32-unknown-unknown/release/examples/${name}.wasm`));
cpSync(await optimised(join(out, `${name}_bg.wasm`)), join(out, `${name}_bg.wasm`));
