// After each build: splits the module into what every visitor loads and what only some need, makes all of it
// small, and writes the names of this build into the loader and the page.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { cutPanics } from './cut_panics.mjs';
import { FIRST, optimised, run } from './lowered.mjs';

const dir = process.env.TRUNK_STAGING_DIR ?? 'dist';
const root = new URL('../..', import.meta.url).pathname;
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const esbuild = createRequire(join(root, '.tools/node/'))('esbuild');
const file = name => join(dir, name);
/** What an example program prints, run on this machine. */
const native = example => {
  const { RUSTFLAGS, RUSTC_BOOTSTRAP, CARGO_UNSTABLE_BUILD_STD, ...env } = process.env;
  return execFileSync(env.CARGO ?? 'cargo', ['run', '--quiet', '--example', example], { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 24 });
};
const minified = (text, loader, options = {}) =>
  esbuild.transformSync(text, { loader, minify: true, legalComments: 'none', charset: 'utf8', ...options }).code;
/** A text with the names of this build in the place of their marks. */
const filled = (text, names) => Object.entries(names).reduce((all, [mark, name]) => all.replaceAll(mark, () => name), text);
const integrity = (content, kind = 'sha384') => `${kind}-${createHash(kind).update(content).digest('base64')}`;
/** Writes a file whose name holds the hash of its content, and says the name. */
const hashed = (name, content, ending) => {
  const full = `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${ending}`;
  writeFileSync(file(full), content);
  return full;
};
const replaceName = (text, before, name, short) =>
  text.replace(new RegExp(`${before}${name.replace(/[.$]/g, '\\$&')}(?![\\w$])`, 'g'), () => before.replaceAll('\\', '') + short);

/** Writes the file of a part; its name and its hash as arguments of a call. The short kind of hash: none of it can be compressed. */
const fileOf = (part, content) => `"./${hashed(`part-${part}`, content, 'wasm')}", "${integrity(content, 'sha256')}"`;

const replaceOnce = (text, what, by) => {
  if (text.split(what).length !== 2) throw new Error(`not there exactly once: ${what}`);
  return text.replace(what, () => by);
};

// What Trunk wrote is one module; the same code is split here and bound to JavaScript again.
for (const name of readdirSync(dir)) if (/^kalkulator-koperasi-[0-9a-f]+(_bg\.wasm|\.js)$/.test(name)) unlinkSync(file(name));
const work = join(target, 'split');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const whole = join(target, 'whole.wasm');
writeFileSync(whole, cutPanics(readFileSync(join(target, 'wasm32-unknown-unknown/release/kalkulator-koperasi.wasm'))));
run('wasm-split-cli', whole, work, '--out-name', 'main');
run('wasm-bindgen', '--target', 'web', '--no-typescript', '--keep-lld-exports', '--out-dir', join(work, 'bound'), '--out-name', 'main', join(work, 'main.wasm'));
copyFileSync(join(work, '__wasm_split.js'), join(work, 'bound/__wasm_split.js'));
copyFileSync(join(root, 'src/embed/guard.js'), join(work, 'bound/guard.js'));

// The names of imports and exports hold hashes that do not compress; wasm-opt shortens them and says how.
const main = optimised(join(work, 'bound/main_bg.wasm'));
const renamed = JSON.parse(run('wasm-opt', main, ...FIRST, '--minify-imports-and-exports-and-modules', '--strip-target-features', '-o', main));
let glueText = readFileSync(join(work, 'bound/main.js'), 'utf8');
let linkText = readFileSync(join(work, 'bound/__wasm_split.js'), 'utf8');
for (const [, name, short] of renamed.imports) {
  glueText = replaceName(glueText, '', name, short);
  linkText = replaceName(linkText, 'const ', name, short);
}
for (const [name, short] of renamed.exports) {
  glueText = replaceName(glueText, 'wasm\\.', name, short);
  linkText = linkText.replace(/const \{([^}]*)\} = initSync/, (all, names) =>
    all.replace(names, names.split(',').map(each => each.trim() === name ? `${short}: ${name}` : each).join(',')));
}
// All imports come from one module now: the functions of the glue, and those that load a part.
glueText = glueText.replace(/"\.\/main_bg\.js": import0,\s*"\.\/__wasm_split\.js": import1/, '"a": { ...import0, ...import1 }');
// Every call into the module is guarded, also the one that tells of a part.
glueText = `import { guarded } from './guard.js';\n${replaceOnce(glueText, 'wasm = instance.exports;', 'wasm = guarded(instance.exports);')}`;
const tell = 'sharedImports.__wasm_split.__indirect_function_table.get(callbackIndex)';
linkText = `import { guardedCall } from './guard.js';\n${replaceOnce(linkText, tell, `guardedCall(${tell})`)}`;
// Every part is asked for by `parts.js`, which can also be told early.
const FETCHED = /const src = fetch\(new URL\("\.\/([^"]+)", import\.meta\.url\)\);\s*src\.catch\(\(\) => \{\}\);\s*return async \(imports\) => \([^\n]*\);/g;
if (!FETCHED.test(linkText)) throw new Error('parts are fetched in another way');
linkText = `import { fetched } from '${join(root, 'src/embed/parts.js')}';\n${linkText.replace(FETCHED, 'return fetched($1);')}`;
if (linkText.includes('instantiateStreaming')) throw new Error('a part is still read by its type');
linkText = replaceOnce(linkText, 'let loadingModule = undefined;\n    return () => {', `let loadingModule = undefined;
    const begin = () => { for (const dep of deps) dep.begin(); fetcher(); };
    return Object.assign(load, { begin });
    function load() {`);
linkText = replaceOnce(linkText, 'return async (callbackIndex, callbackData) => {', 'return Object.assign(load, { begin: callee.begin });\n    async function load(callbackIndex, callbackData) {');

/** Bytes under which a part shares a file with others: a request of its own would cost more. */
const SMALL = 6_000;
const small = [];
for (const name of readdirSync(work)) {
  const part = /^(?:split_)?(\w+)\.wasm$/.exec(name)?.[1];
  if (!part || part === 'main') continue;
  const path = optimised(join(work, name));
  run('wasm-opt', path, ...FIRST, '--strip-target-features', '-o', path);
  const content = readFileSync(path);
  if (content.length < SMALL) small.push({ name, content });
  else linkText = linkText.replaceAll(`fetched(${name})`, `fetched(${fileOf(part, content)})`);
}
const [shared, from] = [fileOf('small', Buffer.concat(small.map(({ content }) => content))), index => small.slice(0, index).reduce((sum, { content }) => sum + content.length, 0)];
small.forEach(({ name, content }, index) => { linkText = linkText.replaceAll(`fetched(${name})`, `fetched(...SMALL, ${from(index)}, ${content.length})`); });
linkText = `const SMALL = [${shared}];\n${linkText}`;
const wasm = hashed('kalkulator-koperasi', readFileSync(main), 'wasm');

// The JavaScript beside the module: what comes later, or only for some, is a file of its own.
const bundled = (contents, options = {}) => esbuild.buildSync({
  stdin: { contents, resolveDir: join(work, 'bound') },
  bundle: true, write: false, minify: true, format: 'esm', target: 'es2018', supported: { 'import-meta': true, 'dynamic-import': true }, charset: 'utf8', legalComments: 'none', logLevel: 'error', external: ['LOOKS', 'LATER', 'OFFLINE'].map(name => `./__${name}__`), ...options,
}).outputFiles[0].text;
const later = (name, names = {}) =>
  hashed(name, filled(bundled(`export * from '${join(root, 'src/embed', `${name}.js`)}';`), names), 'js');
const looks = later('looks');
const offline = later('offline');
const host = later('host', { __LOOKS__: looks });
const sheets = ['tokens', 'widget'].map(name => readFileSync(join(root, 'styles', `${name}.css`), 'utf8')).join('');
const style = minified(sheets, 'css', { target: 'es2020' });
const css = hashed('kalkulator-koperasi', style, 'css');
const paper = minified(readFileSync(join(root, 'styles/print.css'), 'utf8'), 'css', { target: 'es2020' });
const rest = later('later', { __LOOKS__: looks, __OFFLINE__: offline, __PRINT__: hashed('print', paper, 'css'), __PRINT_HASH__: integrity(paper, 'sha256') });

// Bundling with what the loader uses leaves the rest out.
writeFileSync(join(work, 'bound/main.js'), glueText);
writeFileSync(join(work, 'bound/__wasm_split.js'), linkText);
const loads = Object.fromEntries(['carry', 'dividend', 'indonesia', 'malaysia', 'rpb'].map(part => [part, renamed.imports.find(([, name]) => name === `__wasm_split_load_${part}`)[2]]));
const bound = bundled(`
import init, { mount } from './main.js';
import { ${Object.entries(loads).map(([part, short]) => `${short} as ${part}`).join(', ')} } from './__wasm_split.js';
import { expected } from '${join(root, 'src/embed/expected.js')}';
import { watch, forget } from './guard.js';
import { open as draw } from '${join(root, 'src/embed/element.js')}';
const parts = { ${Object.keys(loads).join(', ')} };
export default where => {
  for (const element of document.querySelectorAll('kalkulator-koperasi')) for (const part of expected(element)) parts[part].begin();
  return init(where);
};
export const open = (element, base) => draw({ mount, watch, forget }, element, base);
`, { pure: ['console.warn'] });
// Names that a host page's scripts put on every object are no exports.
const INHERITED = /for\(var (\w+) in (\w+)\)/;
if (!INHERITED.test(bound)) throw new Error('exports are gone through in another way');
const glue = filled(bound.replace(INHERITED, 'for(var $1 of Object.keys($2))'), { __LOOKS__: looks, __LATER__: rest, __CSS__: css, __CSS_HASH__: integrity(style) });
const js = hashed('kalkulator-koperasi', glue, 'js');

const { version } = /^version = "(?<version>[^"]+)"/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8')).groups;
const names = {
  __JS_HASH__: integrity(glue, 'sha256'), __WASM_HASH__: integrity(readFileSync(main), 'sha256'),
  __JS__: js, __WASM__: wasm, __HOST__: host, __VERSION__: version,
};
writeFileSync(file('kalkulator-koperasi.js'), minified(filled(readFileSync(file('kalkulator-koperasi.js'), 'utf8'), names), 'js', { target: 'es2017' }));
// What is seen until the module is there. The page itself holds the picture of the country and language that it opens with; the others are fetched by those who ask for them.
const drawn = Object.fromEntries(native('first_picture').trim().split('\n').map(line => line.split('\t')));
const { 'id-ID': picture, ...pictures } = drawn;
const others = Object.fromEntries(Object.entries(pictures).map(([which, html]) => [which, hashed(`first-${which}`, `<!doctype html><meta charset="utf-8">${html}`, 'html')]));
const before = minified(filled(readFileSync(join(root, 'src/embed/first.js'), 'utf8'), { __PICTURES__: JSON.stringify(others) }), 'js', { target: 'es2017', format: 'iife' });
Object.assign(names, { __FIRST_HASH__: integrity(before, 'sha256'), __FIRST__: hashed('first', before, 'js'), __CSS_HASH__: integrity(style), __CSS__: css, __PICTURE__: picture });
writeFileSync(file('index.html'), filled(readFileSync(file('index.html'), 'utf8'), names).replace(/\n+/g, '\n'));

// The pages for webmasters, in the widget's colours.
const selectors = [':root', ':root', '[data-theme="dark"]'];
const colours = readFileSync(join(root, 'styles/tokens.css'), 'utf8').replace(/^ *:host[^{]*/gm, () => `${selectors.shift()} `);
if (selectors.length) throw new Error('the tokens are declared in another way');
writeFileSync(file('tools.css'), minified(colours + readFileSync(join(root, 'styles/tools.css'), 'utf8'), 'css', { target: 'es2020' }));
const library = readFileSync(join(root, 'src/data/library.rs'), 'utf8');
const cases = [...library.matchAll(/\bid: "([^"]+)",\s*title: (\[[^\]]+\])/g)].map(([, id, title]) => [id, JSON.parse(title.replace(/,\s*\]$/, ']'))]);
if (!library.includes(`[LibraryCase; ${cases.length}]`)) throw new Error('the cases are written in another way');
for (const name of ['check', 'builder']) {
  const script = bundled(`import '${join(root, 'src/pages', `${name}.js`)}';`).replaceAll('__CASES__', JSON.stringify(cases));
  writeFileSync(file(`${name}.html`), filled(readFileSync(file(`${name}.html`), 'utf8'), { [`__${name.toUpperCase()}__`]: hashed(name, script, 'js') }));
}

// What goes on without a network: every file but the worker itself and what visitors do not see, by the name under which it is asked for.
const kept = readdirSync(dir).filter(name => !/^(sw|check|builder|tools)\b|^index\.html$/.test(name)).sort();
const build = createHash('sha256').update(kept.join()).update(readFileSync(file('index.html'))).update(readFileSync(file('kalkulator-koperasi.js'))).digest('hex').slice(0, 16);
const worker = filled(readFileSync(file('sw.js'), 'utf8'), { __BUILD__: build, __FILES__: JSON.stringify(['./', ...kept]) });
writeFileSync(file('sw.js'), minified(worker, 'js', { target: 'es2018' }));
// For the snippet of a host page, and for whoever wants to compare what a server has.
writeFileSync(file('integrity.json'), `${JSON.stringify(Object.fromEntries(readdirSync(dir).filter(name => !/^sw|^integrity/.test(name)).sort().map(name => [name, integrity(readFileSync(file(name)))])), null, 1)}\n`);
