// After each build: minifies the scripts and styles, and writes the names of this build into the loader and the page.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync, readdirSync, unlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const dir = process.env.TRUNK_STAGING_DIR ?? 'dist';
const root = new URL('../..', import.meta.url).pathname;
const esbuild = createRequire(join(root, '.tools/node/'))('esbuild');
const file = name => join(dir, name);
const find = pattern => readdirSync(dir).find(name => pattern.test(name)) ?? (() => { throw new Error(`no ${pattern}`); })();
const hashed = (name, text, ending) =>
  `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;
const minified = (text, loader, options = {}) =>
  esbuild.transformSync(text, { loader, minify: true, legalComments: 'none', charset: 'utf8', ...options }).code;

// The names of imports and exports hold hashes that do not compress; wasm-opt shortens them and says how.
const wasmName = find(/^kalkulator-koperasi-.*_bg\.wasm$/);
const glueName = find(/^kalkulator-koperasi-[0-9a-f]+\.js$/);
const optimise = (...words) => execFileSync('wasm-opt', [...words, '-o', file('module.wasm')], { encoding: 'utf8' });
optimise(file(wasmName), '--flatten', '--rereloop', '-Oz', '-Oz', '--one-caller-inline-max-function-size=15', '--strip-debug', '--strip-producers');
const renamed = JSON.parse(optimise(file('module.wasm'), '--minify-imports-and-exports-and-modules', '--strip-target-features'));
const rename = (text, before, name, short) =>
  text.replace(new RegExp(`${before}${name.replace(/[.$]/g, '\\$&')}(?![\\w$])`, 'g'), () => before.replaceAll('\\', '') + short);
let glueText = readFileSync(file(glueName), 'utf8');
for (const [module, name, short] of renamed.imports) {
  glueText = rename(glueText, '', name, short).replaceAll(`"${module}"`, '"a"');
}
for (const [name, short] of renamed.exports) {
  glueText = rename(glueText, 'wasm\\.', name, short);
}
const module = readFileSync(file('module.wasm'));
const wasm = hashed('kalkulator-koperasi', module, 'wasm');
writeFileSync(file(wasm), module);
// Bundling with what the loader uses leaves the rest out.
writeFileSync(file(glueName), glueText);
const { outputFiles: [{ text: glue }] } = esbuild.buildSync({
  stdin: { contents: `export { default, mount } from './${glueName}'`, resolveDir: resolve(dir) },
  bundle: true, write: false, minify: true, format: 'esm', target: 'es2020', charset: 'utf8', legalComments: 'none', logLevel: 'error',
});
for (const name of [wasmName, glueName, 'module.wasm']) unlinkSync(file(name));
const js = hashed('kalkulator-koperasi', glue, 'js');
writeFileSync(file(js), glue);

const sheets = ['tokens', 'widget'].map(name => readFileSync(join(root, 'styles', `${name}.css`), 'utf8')).join('');
const styles = minified(sheets, 'css', { target: 'es2020' });
const css = hashed('kalkulator-koperasi', styles, 'css');
writeFileSync(file(css), styles);

const named = text => text.replaceAll('__JS__', js).replaceAll('__WASM__', wasm).replaceAll('__CSS__', css);
const loader = named(readFileSync(file('kalkulator-koperasi.js'), 'utf8'));
writeFileSync(file('kalkulator-koperasi.js'), minified(loader, 'js', { target: 'es2018' }));
writeFileSync(file('index.html'), named(readFileSync(file('index.html'), 'utf8')).replace(/\n+/g, '\n'));
