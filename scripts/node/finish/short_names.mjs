// The names by which module and JavaScript call each other hold hashes, which do not compress.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FIRST, optimised } from '../lowered.mjs';
import { wasmOpt } from '../wasm_opt.mjs';
import { BOUND } from './places.mjs';

/**
 * The part of the module that every visitor loads, small and with short names: its `content`, and which name
 * became which, in `imports` and `exports`. The JavaScript follows in `generated_glue.mjs`.
 */
export async function shortenNames() {
  const path = await optimised(join(BOUND, 'main_bg.wasm'));
  const said = await wasmOpt(path, ...FIRST, '--minify-imports-and-exports-and-modules',
    '--strip-target-features', '-o', path);
  const { imports, exports } = JSON.parse(said);
  return {
    content: readFileSync(path),
    imports: imports.map(([from, name, short]) => ({ from, name, short })),
    exports: new Map(exports),
  };
}
