// The files of the module's parts.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { FIRST, optimised, run } from '../lowered.mjs';
import { SPLIT } from './places.mjs';
import { written } from './written.mjs';

/** Bytes under which a part shares a file with others: a request of its own would cost more. */
const SMALL = 12_000;
/** What the splitter calls the module of a part, or of what several parts share. */
const PART = /^(?:split_)?(?<part>\w+)\.wasm$/;

const isPart = name => PART.test(name) && name !== 'main.wasm';

const smallest = name => {
  const path = optimised(join(SPLIT, name));
  run('wasm-opt', path, ...FIRST, '--strip-target-features', '-o', path);
  return readFileSync(path);
};

/** Writes a file, and says how a script asks for it: the arguments of `fetched` in src/embed/parts.js. */
const fileOf = (part, content) => {
  const { name, integrity } = written(`part-${part}`, content, 'wasm');
  return `"./${name}", "${integrity}"`;
};

/**
 * Writes the files of all parts. `asked` says how a script asks for a part, by the name that the splitter gave it;
 * `shared` is what it calls `SMALL` then, the file of all small ones.
 */
export function writeParts() {
  const asked = new Map(), small = [];
  let from = 0;
  for (const name of readdirSync(SPLIT).filter(isPart).sort()) {
    const content = smallest(name);
    if (content.length >= SMALL) {
      asked.set(name, fileOf(PART.exec(name).groups.part, content));
    } else {
      asked.set(name, `...SMALL, ${from}, ${content.length}`);
      small.push(content);
      from += content.length;
    }
  }
  return { asked, shared: fileOf('small', Buffer.concat(small)) };
}
