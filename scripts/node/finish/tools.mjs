// The tools whose output is changed afterwards, with their versions: a text that is another one names its tool.
import { readFileSync } from 'node:fs';

import { source } from './places.mjs';

const setup = readFileSync(source('scripts/setup'), 'utf8');
const { dependencies } = JSON.parse(readFileSync(source('scripts/node/package.json'), 'utf8'));

const inSetup = name => {
  const version = new RegExp(`^${name}=(.+)$`, 'm').exec(setup)?.[1];
  if (!version) throw new Error(`scripts/setup names no version as ${name}`);
  return version;
};

/** Binds the module to JavaScript. */
export const WASM_BINDGEN = `wasm-bindgen ${inSetup('WASM_BINDGEN')}`;
/** Splits it, and writes what loads its parts. */
export const WASM_SPLIT = `wasm-split-cli ${inSetup('SPLIT')}`;
/** Makes one small script of many. */
export const ESBUILD = `esbuild ${dependencies.esbuild}`;
