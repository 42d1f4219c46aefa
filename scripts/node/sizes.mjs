// Prints the compressed size of every file of the first load, and fails above the budget.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes that a first visit may load: HTML, styles, scripts, module; brotli 11. */
const BUDGET = 95_000;

const brotli = bytes => brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
}).length;

const files = readdirSync('dist').filter(name => /\.(html|css|js|wasm)$/.test(name));
const rows = files.map(name => {
  const bytes = readFileSync(`dist/${name}`);
  return { name: name.replace(/-[0-9a-f]{12,}/, ''), raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes) };
}).sort((one, other) => other.brotli - one.brotli);
const total = rows.reduce((sum, row) => ({ name: 'all', raw: sum.raw + row.raw, gzip: sum.gzip + row.gzip, brotli: sum.brotli + row.brotli }));
const line = row => `${row.name.padEnd(30)}${String(row.raw).padStart(9)}${String(row.gzip).padStart(9)}${String(row.brotli).padStart(9)}`;
console.log(`${'first load, bytes'.padEnd(30)}${'raw'.padStart(9)}${'gzip -9'.padStart(9)}${'brotli'.padStart(9)}`);
for (const row of [...rows, total]) console.log(line(row));
console.log(`budget ${BUDGET} brotli: ${(100 * total.brotli / BUDGET).toFixed(1)} % used`);
if (total.brotli > BUDGET) { console.error('above the budget'); process.exit(1); }
