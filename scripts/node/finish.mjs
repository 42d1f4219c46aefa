// After each build: minifies the scripts and styles, and writes the names of this build into the loader and the page.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync, readdirSync, unlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const dir = process.env.TRUNK_STAGING_DIR ?? 'dist';
const root = new URL('../..', import.meta.url).pathname;
const { transformSync } = createRequire(join(root, '.tools/node/'))('esbuild');
const file = name => join(dir, name);
const find = pattern => readdirSync(dir).find(name => pattern.test(name)) ?? (() => { throw new Error(`no ${pattern}`); })();
const hashed = (name, text, ending) =>
  `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;
const minified = (text, loader, options = {}) =>
  transformSync(text, { loader, minify: true, legalComments: 'none', charset: 'utf8', ...options }).code;

const wasm = find(/^kalkulator-koperasi-.*_bg\.wasm$/);
const glueName = find(/^kalkulator-koperasi-[0-9a-f]+\.js$/);
const glue = minified(readFileSync(file(glueName), 'utf8'), 'js', { format: 'esm', target: 'es2020' });
unlinkSync(file(glueName));
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
