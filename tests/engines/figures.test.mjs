// The same figures everywhere: one hash over all golden outcomes, of this machine's own processor and of each engine.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/node/server.mjs';
import { ENGINES, launch, missing, until } from './drivers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? `${root}target`;
const golden = `${root}tests/golden/scenarios/`, examples = `${root}examples/scenarios/`;
const text = path => readFileSync(path, 'utf8');
/** Every scenario, by where it comes from: the golden cases, and the examples with a whole plant among them. */
const scenarios = () => JSON.stringify({
  ...Object.fromEntries(readdirSync(golden).flatMap(name => Object.entries(JSON.parse(text(golden + name))).map(([id, list]) => [`${name} ${id}`, list]))),
  ...Object.fromEntries(readdirSync(examples).map(name => [name, [JSON.parse(text(examples + name))]])),
});
const hash = lines => createHash('sha256').update(lines).digest('hex');

let here;
before(() => {
  execFileSync('node', [`${root}scripts/node/outcomes.mjs`], { stdio: 'inherit' });
  execFileSync('cargo', ['build', '--quiet', '--example', 'outcomes'], { cwd: root, stdio: 'inherit' });
  here = execFileSync(`${target}/debug/examples/outcomes`, [], { input: scenarios(), encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.ok(here.split('\n').length > 2000, 'there is much to compare');
  console.error(`# golden outcomes: sha256 ${hash(here)}`);
});

for (const engine of ENGINES) {
  test(`${engine}: every golden figure is the one of the machine itself`, { skip: missing(engine) }, async t => {
    const { server, address } = await serve([`${target}/outcomes`, `${root}tests/engines`]);
    t.after(() => { server.closeAllConnections(); server.close(); });
    const page = await launch(engine);
    t.after(() => page.close());
    await page.go(`${address}outcomes.html`);
    await until(() => page.run(() => Boolean(window.outcomes)));
    const there = await page.run(json => window.outcomes(json), scenarios());
    const [lines, others] = [here, there].map(all => all.split('\n'));
    for (const [place, line] of lines.entries()) assert.equal(others[place], line, `line ${place + 1}`);
    assert.equal(hash(there), hash(here));
  });
}
