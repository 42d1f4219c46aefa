// Prints the compressed size of every file, and fails when the first load or a part is above its budget.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes that a first visit may load: HTML, styles, scripts, module; brotli 11. */
const BUDGET = 85_000;
/**
 * The first load when this line was last changed. A change that adds more than 2 KB to it changes it, and says why. It aims at 80 000.
 * 79 300 to 81 600: explanations say what a value is counted in and know powers and rounding up; figures that rest on what cannot be read are
 * withheld; three files of pages instead of two, with the styles of their pictures.
 * 81 600 to 86 000: figures from a link wait for their page; locked fields and other settings of a host; the hash of every file.
 * 86 000 to 87 500: a widget begins anew in the place that another left; names that a co-op gave its lines; a day kept as it is typed.
 * 87 500 to 89 900: the page itself, in words and drawn, is seen before the module is there, in the language of the address.
 * 89 900 to 93 900: an example beside an empty page, called so wherever it goes; amounts fitted without moving what is exact; what is said twice
 * or without effect is refused; least amounts, heads and years as bases; figures rounded for the eye. The law's texts and the sentences about
 * faults left it.
 * 93 900 to 84 400: the arithmetic of the first page, which opens empty, comes right after the first picture.
 * 84 400 to 87 000: a bar that opens into the answer, folds that are remembered, the kinds of co-op, figures in a loader of named cases; what reads
 * numbers left it. 87 000 to 89 700: rates that a report names, two figures swapped, co-op and year beside a link, figures that survive a reload.
 * 89 700 to 89 500: what is typed before the module is there stays, and a module that does not come can be asked for again; what parts share is
 * listed in a few letters.
 * 89 500 to 82 200: exact numbers, and how they and what is typed are written, come with the arithmetic; so does what reads the first form.
 * 82 200 to 83 600: folds that are made once they are open, by marks that can be kept, words of labels, those who teach beside the pages.
 * 83 600 to 84 700: the page of a co-op's own list in the menu of both countries, its two files, and what hands them the bytes of a list.
 * 84 700 to 84 400: what parts share is two modules, of which no list is needed; a device of Malaysia opens its own country. 84 400 to
 * 84 700: every page alone has a picture; a widget begins in goes, and what follows an answer comes after it. What tells faults left it.
 */
const LAST = 84_700;
/**
 * Bytes of a part that is fetched after the first picture. 50 000 to 53 000: in a co-op's own list titles and signatures among the
 * numbers, balances that open an account, and lists with a row a member are told apart from members, payments and books. 53 000 to 53 500:
 * cash to five sen, and some of the members alone.
 */
const PART_BUDGET = 53_500;
/**
 * What every part needs of what several share, in one module that every visitor loads. Before, it came as a dozen files of its own and one
 * of small ones, 93 000 bytes together. 65 000 to 84 000: proposals can be compared on every page, the first one too.
 */
const COMMON_BUDGET = 86_000;
/**
 * The plant’s page is the largest: its arithmetic, words, pictures, and the published figures of nine commodities. 75 000 to 90 000: several
 * product lines, stages of Hayami’s table with the check of a printed one, export costs by name.
 * 90 000 to 96 000: every input has an effect or is refused; financiers before everybody; the words of all commodities.
 * 96 000 to 100 000: sources by author, title and year; pools and financiers beside lines that lose; months of grace in two ways.
 */
const PLANT_BUDGET = 100_000;
const OWN_BUDGETS = { 'part-plant.wasm': PLANT_BUDGET, 'part-common.wasm': COMMON_BUDGET };

const brotli = bytes => brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
}).length;

// Of the pictures of pages each visitor fetches one, or none: the largest is told.
const isPicture = ({ name }) => /^first.*html$/.test(name);
const files = readdirSync('dist').filter(name => /\.(html|css|js|wasm)$/.test(name));
const all = files.map(name => {
  const bytes = readFileSync(`dist/${name}`);
  return { name: name.replace(/-[0-9a-f]{12,}/, ''), raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes) };
}).sort((one, other) => other.brotli - one.brotli);
const first = ['index.html', 'first.js', 'page.css', 'kalkulator-koperasi.js', 'kalkulator-koperasi.css', 'kalkulator-koperasi.wasm'];
const isPart = row => !first.includes(row.name);
const [rows, parts] = [all.filter(row => !isPart(row)), all.filter(isPart)];
const largest = parts.find(isPicture);
const total = rows.reduce((sum, row) => ({ name: 'all', raw: sum.raw + row.raw, gzip: sum.gzip + row.gzip, brotli: sum.brotli + row.brotli }));
const line = row => `${row.name.padEnd(30)}${String(row.raw).padStart(9)}${String(row.gzip).padStart(9)}${String(row.brotli).padStart(9)}`;
console.log(`${'first load, bytes'.padEnd(30)}${'raw'.padStart(9)}${'gzip -9'.padStart(9)}${'brotli'.padStart(9)}`);
for (const row of [...rows, total]) console.log(line(row));
console.log(`budget ${BUDGET} brotli: ${(100 * total.brotli / BUDGET).toFixed(1)} % used`);
console.log('after the first picture');
for (const row of parts) if (row === largest || !isPicture(row)) console.log(line(row));
if (total.brotli > LAST + 2_000) { console.error(`${total.brotli - LAST} bytes more than when LAST in scripts/node/sizes.mjs was set: say why there`); process.exit(1); }
if (total.brotli > BUDGET || parts.some(part => part.brotli > (OWN_BUDGETS[part.name] ?? PART_BUDGET))) { console.error('above the budget'); process.exit(1); }
