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
//   sheet-*.css                            accounts that are typed into
//   print-*.css  share-*.css               the widget on paper; what shows the code of a link as large as the screen
//   image-*.js                             draws an answer as a picture, when somebody asks for one
//   list-*.js                             opens lists of members, and saves them with their shares
//   class-*.js                            keeps what a class typed, takes pasted codes, saves and prints
//   builder.html  check.html  tools.css    the pages for webmasters, with builder-*.js and check-*.js
//   privacy.html  accessibility.html       two statements, without any script
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

// Version, cases and first pictures, as the code prints them: nothing here reads Rust.
const { version, cases, pictures } = askTheCode();

// Trunk has the module in one piece, but the first picture needs a quarter of it.
splitModule();
// That quarter is what every visitor waits for: as small as it can be, down to the names in it. The rest comes after
// the first picture.
const [module, parts] = await Promise.all([shortenNames(), writeParts()]);
const wasm = written('kalkulator-koperasi', module.content, 'wasm');

// Scripts name the styles, so these are written before them.
const styles = writeStyles();
// Tools bind the module to JavaScript; the scripts are that, changed to what a host page can rely on, and ours.
const { js, host } = writeScripts(module, parts, styles);

// The loader and the page name what is to be fetched first.
const first = { ...marks('JS', js), ...marks('WASM', wasm) };
writeLoader({ ...first, ...marks('HOST', host), __VERSION__: version });
writePage(pictures, { ...first, ...marks('CSS', styles.css), ...marks('SHEET', styles.sheet) });

// Webmasters see how to put the widget on their site, and what is wrong there.
writeToolStyle();
writeToolPages(cases);

// A page that was opened once goes on without a network: all of it is kept.
writeOfflineList();
// Whoever has the files can tell whether they are these.
writeIntegrity();
