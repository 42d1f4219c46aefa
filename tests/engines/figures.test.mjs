// The same figures everywhere: one hash over all golden outcomes, of this machine's own processor and of each engine.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { kept } from '../../scripts/node/scenarios.mjs';
import { serve } from '../../scripts/node/server.mjs';
import { ENGINES, launch, missing, until } from './drivers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? `${root}target`;
const scenarios = () => JSON.stringify(kept());
const hash = lines => createHash('sha256').update(lines).digest('hex');

const natively = () => execFileSync(`${target}/debug/examples/outcomes`, [], { input: scenarios(), encoding: 'utf8', maxBuffer: 1 << 28 });

let here;
before(() => {
  execFileSync('node', [`${root}scripts/node/outcomes.mjs`], { stdio: 'inherit' });
  execFileSync('cargo', ['build', '--quiet', '--example', 'outcomes'], { cwd: root, stdio: 'inherit' });
  here = natively();
  assert.ok(here.split('\n').length > 2000, 'there is much to compare');
  console.error(`# golden outcomes: sha256 ${hash(here)}`);
});

test('every golden figure is the one of wide numbers', () => {
  execFileSync('cargo', ['build', '--quiet', '--no-default-features', '--features', 'bound,wide', '--example', 'outcomes'], { cwd: root, stdio: 'inherit' });
  assert.equal(hash(natively()), hash(here));
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
