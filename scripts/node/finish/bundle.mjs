// Our scripts and styles, made small by esbuild.
import { createRequire } from 'node:module';

import { BOUND, ROOT, source } from './places.mjs';

const esbuild = createRequire(source('.tools/node/'))('esbuild');

const SMALL = { minify: true, charset: 'utf8', legalComments: 'none' };
// Browsers that know `import()` at all.
const OF_MODULES = { target: 'es2018', supported: { 'import-meta': true, 'dynamic-import': true } };
// Files that are fetched when they are needed. Their names take the place of these marks afterwards.
const OTHER_FILES = ['./__LOOKS__', './__LATER__', './__OFFLINE__', './__IMAGE__', './__LIST__', './__CLASS__'];

/** One file, for browsers of `target`. */
export const minified = (text, loader, options) =>
  esbuild.transformSync(text, { ...SMALL, loader, ...options }).code;

/** Styles, for browsers of 2020. */
export const minifiedStyle = text => minified(text, 'css', { target: 'es2020' });

/** A script with all that it imports, and nothing of what it does not use. */
export const bundled = (contents, options) => esbuild.buildSync({
  ...SMALL,
  ...OF_MODULES,
  stdin: { contents, resolveDir: BOUND },
  bundle: true,
  write: false,
  format: 'esm',
  external: OTHER_FILES,
  logLevel: 'error',
  ...options,
}).outputFiles[0].text;

/** What one of our scripts exports, run here. Nothing needs to be built for it. */
export const run = path =>
  import(`data:text/javascript,${encodeURIComponent(bundled('', { stdin: { contents: `export * from './${path}';`, resolveDir: ROOT } }))}`);
