// What Lighthouse says of every page on its slow phone: performance as the median of five runs, the time that the page was blocked, and
// accessibility. It is installed into target/ for this, where npm can have it.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { LISTS, PAGES } from '../tests/browser/support.mjs';
import { middle, start } from './side_by_side.mjs';

const VERSION = '12.8.2', RUNS = Number(process.env.RUNS ?? 5);
const folder = new URL('../target/lighthouse/', import.meta.url).pathname, program = `${folder}node_modules/.bin/lighthouse`;
if (!existsSync(program)) {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', `lighthouse@${VERSION}`], { stdio: 'inherit' });
  if (status !== 0) { console.log('lighthouse: npm could not have it, so it is not run'); process.exit(0); }
}

const { address, end } = await start();
/** One run: scores of 100 and milliseconds. */
const run = async (path, categories) => {
  const words = [address + path, '--quiet', `--only-categories=${categories}`, '--output=json', '--chrome-flags=--headless=new --no-sandbox --disable-gpu'];
  const { stdout } = await promisify(execFile)(program, words, { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' }, encoding: 'utf8', maxBuffer: 1 << 28 });
  const found = JSON.parse(stdout);
  const score = name => Math.round(100 * (found.categories[name]?.score ?? 0));
  return { performance: score('performance'), accessibility: score('accessibility'), blocked: Math.round(found.audits['total-blocking-time']?.numericValue ?? 0), largest: Math.round(found.audits['largest-contentful-paint']?.numericValue ?? 0) };
};

console.log(`Lighthouse ${VERSION}, its slow phone, median of ${RUNS}: performance, blocked ms, largest paint ms; accessibility once`);
const FIRST = ['shu', 'dividen'];
/** The class is no form, and stands in no list of those. */
const CLASSES = [['ID', 'kelas'], ['MY', 'kelas']];
for (const [country, name] of [...PAGES, ...LISTS, ...CLASSES]) {
  if (process.env.ONLY && !process.env.ONLY.split(',').includes(name)) continue;
  // The first page of a country is what its address opens without more: it is seen before it runs.
  const path = FIRST.includes(name) ? `?country=${country}` : `?country=${country}&calculator=${name}`;
  const runs = [];
  for (let time = 0; time < RUNS; time++) runs.push(await run(path, 'performance'));
  const of = what => middle(runs.map(each => each[what]));
  console.log(`  ${`${country} ${name}`.padEnd(14)} ${String(of('performance')).padStart(3)} ${String(of('blocked')).padStart(5)} ${String(of('largest')).padStart(5)} | ${(await run(path, 'accessibility')).accessibility}`);
}
await end();
