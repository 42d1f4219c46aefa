// Lists of all that was written. They come last.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

import { minified } from './bundle.mjs';
import { DIST, shipped } from './places.mjs';
import { filled, fingerprint, integrity } from './written.mjs';

/** The worker itself, what visitors do not see, what is kept by the name of its folder, and pictures of pages alone: without a network
 * words stand there until the page is. */
const NOT_KEPT = /^(sw|check|builder|privacy|accessibility|tools)\b|^index\.html$|^first-\w+-\w+-[\w-]+-\w+\.html$/;
/** Workers come and go by themselves, and this list cannot hold itself. */
const NOT_COMPARED = /^sw|^integrity/;

const filesWithout = pattern => readdirSync(DIST).filter(name => !pattern.test(name)).sort();

/** Writes the worker that keeps every file, so that the page goes on without a network. */
export function writeOfflineList() {
  const kept = filesWithout(NOT_KEPT);
  // These two name all files that are named after their content.
  const always = ['index.html', 'kalkulator-koperasi.js'].map(name => readFileSync(shipped(name)));
  const build = fingerprint(kept.join(), ...always);
  const worker = filled(readFileSync(shipped('sw.js'), 'utf8'), {
    __BUILD__: build, __FILES__: JSON.stringify(['./', ...kept]),
  });
  writeFileSync(shipped('sw.js'), minified(worker, 'js', { target: 'es2018' }));
}

/** Writes the hash of each file: for the snippet of a host page, and for whoever compares what a server has. */
export function writeIntegrity() {
  const hashes = filesWithout(NOT_COMPARED).map(name => [name, integrity(readFileSync(shipped(name)))]);
  writeFileSync(shipped('integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 1)}\n`);
}
