// The JavaScript beside the module: what comes later, or only for some, is a file of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bundled, minified, run } from './bundle.mjs';
import { PATCHES, loadOf, patchedGlue, patchedLink } from './generated_glue.mjs';
import { patched } from './patch.mjs';
import { BOUND, SPLIT, shipped, source } from './places.mjs';
import { filled, marks, written } from './written.mjs';

const embed = name => JSON.stringify(source(`src/embed/${name}.js`));

const ofItsOwn = (name, all = {}) =>
  written(name, filled(bundled(`export * from ${embed(name)};`), all), 'js');

/** Parts of which `expected.js` can say that the first picture needs them: its own names, so that it can say no other. */
const EXPECTED = (await run('src/embed/expected.js')).everyPart();

/** What the loader imports: it asks for parts and module at once, on the own page for parts once something of it was seen, and draws widgets. */
const entry = module => `
import init, { mount } from './main.js';
import { ${EXPECTED.map(part => `${loadOf(part, module)} as ${part}`).join(', ')} } from './__wasm_split.js';
import { expected } from ${embed('expected')};
import { watch, forget } from ${embed('guard')};
import { calmly, quiet } from ${embed('parts')};
import { open as draw } from ${embed('element')};
const parts = { ${EXPECTED.join(', ')} };
const begin = () => {
  for (const element of document.querySelectorAll('kalkulator-koperasi')) {
    for (const part of expected(element)) parts[part].begin();
  }
};
export default (where, seen) => {
  if (seen) seen.then(begin); else begin();
  return init(where);
};
export const open = (element, base) => draw({ mount, watch, forget, calmly, quiet }, element, base);
`;

/** Puts the changed texts of the tools where the bundle finds them. */
function bind(module, parts) {
  const change = (from, to, patch) => writeFileSync(join(BOUND, to), patch(readFileSync(from, 'utf8')));
  change(join(BOUND, 'main.js'), 'main.js', text => patchedGlue(text, module));
  change(join(SPLIT, '__wasm_split.js'), '__wasm_split.js', text => patchedLink(text, module, parts));
}

/** Writes the script of the widget, `js`, and that of a frame in its place, `host`. */
export function writeScripts(module, parts, { css, sheet, print, share }) {
  const looks = marks('LOOKS', ofItsOwn('looks'));
  const offline = marks('OFFLINE', ofItsOwn('offline'));
  const image = marks('IMAGE', ofItsOwn('image'));
  const list = marks('LIST', ofItsOwn('list'));
  const classes = marks('CLASS', ofItsOwn('class'));
  const host = ofItsOwn('host', looks);
  const styles = { ...marks('SHEET', sheet), ...marks('PRINT', print), ...marks('SHARE', share) };
  const later = marks('LATER', ofItsOwn('later', { ...looks, ...offline, ...image, ...list, ...classes, ...styles }));
  bind(module, parts);
  // The glue warns those who call it by hand.
  const script = patched(bundled(entry(module), { pure: ['console.warn'] }), PATCHES.ownNamesOnly);
  const js = written('kalkulator-koperasi', filled(script, { ...looks, ...later, ...marks('CSS', css) }), 'js');
  return { js, host };
}

/** Writes the loader, the one file whose name never changes: it knows the names of this build. */
export function writeLoader(all) {
  const path = shipped('kalkulator-koperasi.js');
  // It runs on browsers that cannot run the widget, too, and leaves the host's link to them.
  writeFileSync(path, minified(filled(readFileSync(path, 'utf8'), all), 'js', { target: 'es2017' }));
}
