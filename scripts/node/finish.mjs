// Finishes a build. Trunk calls this once it has compiled the module and copied index.html and static/.
//
// What is in dist/ afterwards, and why:
//
//   kalkulator-koperasi.js                 the loader, which host pages name: small, and never another name
//   index.html  first-*.js  first-*.html   the widget's own page, drawn as a picture until the module is there
//   kalkulator-koperasi-*.wasm .js .css    what every visitor loads: module, script, looks
//   part-*.wasm                            parts of the module, fetched after the first picture
//   later-*.js  looks-*.js  offline-*.js   scripts for what comes after it, or only on some pages
//   host-*.js                              the widget in a frame, where a host page refuses WebAssembly
//   print-*.css                            the widget on paper
//   builder.html  check.html  tools.css    the pages for webmasters, with builder-*.js and check-*.js
//   sw.js  integrity.json                  lists of all that: for use without a network, for whoever compares
//
// A name with a hash changes with the content, so such a file may be kept for ever. What names a file is written
// after it.

import { writeIntegrity, writeOfflineList } from './finish/lists.mjs';
import { writePage } from './finish/page.mjs';
import { writeParts } from './finish/parts.mjs';
import { writeLoader, writeScripts } from './finish/scripts.mjs';
import { shortenNames } from './finish/short_names.mjs';
import { splitModule } from './finish/split.mjs';
import { writeStyles, writeToolStyle } from './finish/styles.mjs';
import { askTheCode } from './finish/the_code.mjs';
import { writeToolPages } from './finish/webmasters.mjs';
import { marks, written } from './finish/written.mjs';

// Version, cases and first pictures: nobody else reads Rust.
const { version, cases, pictures } = askTheCode();

// The first picture needs a quarter of the code; the rest comes after it, in parts.
splitModule();
const module = shortenNames();
const wasm = written('kalkulator-koperasi', module.content, 'wasm');
const parts = writeParts();

// Scripts name the styles, what loads the module names the scripts.
const styles = writeStyles();
const { js, host } = writeScripts(module, parts, styles);
const started = { ...marks('JS', js), ...marks('WASM', wasm) };
writeLoader({ ...started, ...marks('HOST', host), __VERSION__: version });
writePage(pictures, { ...started, ...marks('CSS', styles.css) });

// Webmasters see how to put the widget on their site, and what is wrong there.
writeToolStyle();
writeToolPages(cases);

// Last, as they name every file.
writeOfflineList();
writeIntegrity();
