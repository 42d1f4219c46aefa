// The kept scenarios: the golden cases, and the examples with whole plants among them.
import { readFileSync, readdirSync } from 'node:fs';

const read = path => JSON.parse(readFileSync(new URL(path, new URL('../../', import.meta.url)), 'utf8'));
const names = path => readdirSync(new URL(path, new URL('../../', import.meta.url)));
const [golden, examples] = ['tests/golden/scenarios/', 'examples/scenarios/'];

/** Lists of scenarios, by where each comes from. */
export const kept = () => ({
  ...Object.fromEntries(names(golden).flatMap(name => Object.entries(read(golden + name)).map(([id, list]) => [`${name} ${id}`, list]))),
  ...Object.fromEntries(names(examples).map(name => [name, [read(examples + name)]])),
});

/** One by one: a name and a scenario. */
export const oneByOne = () => Object.entries(kept()).flatMap(([id, list]) =>
  list.map((scenario, place) => [list.length > 1 ? `${id} (${place + 1})` : id, scenario]));
