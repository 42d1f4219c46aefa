// The parts that are asked for before the module is there: one list of names, and the pages that each is for.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { run } from '../../scripts/node/finish/bundle.mjs';
import { ROOT } from '../../scripts/node/finish/places.mjs';

const { everyPart, expected } = await run('src/embed/expected.js');

/** An element inside a page of another's. */
const element = said => ({ hasAttribute: name => name in said, getAttribute: name => said[name] ?? null });
const rust = folder => readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.rs')).map(name => readFileSync(join(folder, name), 'utf8')).join('\n');

test('every part that is expected is one of the module', () => {
  const parts = [...rust(join(ROOT, 'src/ui')).matchAll(/__wasm_split_load_(\w+)/g)].map(([, name]) => name);
  assert.ok(parts.length > 8, `only ${parts}`);
  for (const name of everyPart()) {
    assert.ok(parts.includes(name), `src/embed/expected.js names the part "${name}", which no \`part!\` of src/ui loads: the widget would not be built`);
  }
});

test('a page asks early for what it is drawn with', () => {
  for (const [said, parts] of [
    [{}, []],
    [{ calculator: 'shu' }, []],
    [{ calculator: 'modal' }, ['indonesia']],
    [{ country: 'ID', calculator: 'rpb' }, ['plant', 'feasibility']],
    [{ calculator: 'setor' }, ['delivery']],
    [{ country: 'MY', calculator: 'daftar' }, ['list', 'engine', 'saved']],
    [{ country: 'MY' }, ['dividend']],
    [{ country: 'my', calculator: 'akaun' }, ['malaysia']],
    [{ country: 'MY', calculator: 'pusat' }, ['plant', 'feasibility']],
    [{ country: 'MY', calculator: 'hantar', params: '1.AO' }, ['share', 'cases', 'delivery']],
    [{ preset: 'kopdes' }, ['share', 'cases']],
  ]) assert.deepEqual(expected(element(said)), parts, JSON.stringify(said));
});
