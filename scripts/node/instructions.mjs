// Counts the instructions that `evaluate`, and then the explanation of all figures, take for every kept scenario, and
// fails where one grew by more than 3 % since benches/instructions.txt was written. With --renew it writes that file:
// its difference, and the reason in the commit, are the word that a slower program needs.
//
// Counts do not depend on how busy a machine is, but on the compiler: those of another one are shown and not judged.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { oneByOne } from './scenarios.mjs';

const MOST = 1.03;
const root = new URL('../../', import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const list = join(root, 'benches/instructions.txt');
const RENEW = 'node scripts/node/instructions.mjs --renew';
const program = (name, ...words) => execFileSync(name, words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

if (spawnSync('valgrind', ['--version']).status !== 0) {
  console.error('instructions: valgrind is missing, so they are not counted. Install it to compare them.');
  // A list that was to be written was not.
  process.exit(process.argv.includes('--renew') ? 1 : 0);
}

/** The numbers of instructions of both functions, scenario by scenario. */
function counted() {
  const all = oneByOne();
  program('cargo', 'build', '--quiet', '--release', '--no-default-features', '--features', 'bound', '--example', 'evaluate');
  const folder = mkdtempSync(join(tmpdir(), 'instructions-'));
  // Each of its calls ends a file of its own. The library's way to copy is the same on every machine.
  const each = ['--toggle-collect=evaluate::native::counted', '--dump-after=evaluate::native::counted'];
  const { status, stderr } = spawnSync('valgrind', ['--tool=callgrind', ...each, `--callgrind-out-file=${folder}/out`, join(target, 'release/examples/evaluate')], {
    input: JSON.stringify(all.map(([, scenario]) => scenario)),
    env: { ...process.env, GLIBC_TUNABLES: 'glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX2,-AVX2_Usable,-ERMS,-FSRM' },
    encoding: 'utf8',
  });
  const sum = name => Number(/^(?:totals|summary): (\d+)/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1]);
  const parts = readdirSync(folder).filter(name => /^out\.\d+$/.test(name)).sort((one, other) => one.slice(4) - other.slice(4)).map(sum);
  rmSync(folder, { recursive: true });
  const names = all.map(([name]) => name);
  if (status !== 0 || parts.length !== 2 * names.length) throw new Error(`valgrind counted ${parts.length} of ${2 * names.length}:\n${stderr}`);
  return names.map((name, place) => [name, parts.slice(2 * place, 2 * place + 2)]);
}

const compiler = program('rustc', '-vV').split('\n').filter(line => /^(rustc|host)/.test(line)).join(', ');
const now = counted();

if (process.argv.includes('--renew')) {
  const head = [`# ${compiler}`, '# instructions of evaluate, of the explanation of all figures, scenario'];
  writeFileSync(list, [...head, ...now.map(([name, [evaluate, explain]]) => `${String(evaluate).padStart(10)} ${String(explain).padStart(10)}  ${name}`), ''].join('\n'));
  process.exit(0);
}

const [by, ...lines] = readFileSync(list, 'utf8').trimEnd().split('\n');
const before = new Map(lines.filter(line => !line.startsWith('#')).map(line => {
  const [evaluate, explain, ...name] = line.trim().split(/ +/);
  return [name.join(' '), [Number(evaluate), Number(explain)]];
}));
const changed = now.flatMap(([name, counts]) => ['evaluate', 'explain'].map((what, place) => ({ name, what, now: counts[place], before: before.get(name)?.[place] })));
const grown = changed.filter(row => !(row.now <= row.before * MOST));
const told = row => `${row.what} ${row.name}: ${row.before ?? 'not counted yet'} → ${row.now}${row.before ? ` (${(100 * (row.now / row.before - 1)).toFixed(1)} %)` : ''}`;
const sum = key => changed.reduce((all, row) => all + (row[key] ?? 0), 0);
console.log(`instructions of ${now.length} scenarios: ${sum('before')} → ${sum('now')}`);
const gone = [...before.keys()].filter(name => !now.some(([other]) => other === name));
for (const line of [...grown.map(told), ...gone.map(name => `${name}: not kept any more`)]) console.error(line);
if (by !== `# ${compiler}`) {
  console.error(`instructions: counted with ${compiler}, the list with ${by.slice(2)}: shown, not judged`);
} else if (grown.length + gone.length) {
  console.error(`Make it quicker, or write the new counts by "${RENEW}" and say in the commit why.`);
  process.exit(1);
} else if (changed.some(row => row.now * MOST < row.before)) {
  console.log(`some are lower: "${RENEW}" keeps them so`);
}
