// Answers the cases of conformance/ with the module in Node.js: a line in, a line out. The module is built by
// `node scripts/node/outcomes.mjs conformance nodejs`.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const target = process.env.CARGO_TARGET_DIR ?? new URL('../../target', import.meta.url).pathname;
const { answer } = createRequire(import.meta.url)(join(target, 'conformance/conformance.js'));

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) process.stdout.write(`${answer(line)}\n`);
}
