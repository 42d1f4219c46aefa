// All that depends on the very text of JavaScript that tools generate. When a tool is updated and its text
// changes, the build stops with a sentence that is made of a patch's `otherwise` and `why`. Mend that patch, and
// its sample in tests/build/generated_glue.test.mjs.
import { SOME, patched } from './patch.mjs';
import { source } from './places.mjs';
import { ESBUILD, WASM_BINDGEN, WASM_SPLIT } from './tools.mjs';

/** The modules of which the main one imports, before its names are short. */
const GLUE = './main_bg.js', LINK = './__wasm_split.js';

const whole = name => `(?<![\\w$])${name}(?![\\w$])`;

/** Every patch, see `patch.mjs`. */
export const PATCHES = {
  // In main.js: the functions that the module calls, and those by which it is called.

  importedFunction: {
    who: WASM_BINDGEN,
    finds: ({ name }) => new RegExp(whole(name)),
    by: (found, { short }) => short,
    otherwise: 'writes a function that the module imports in another way',
    why: 'the module asks for it by its short name, and would not start',
  },

  exportedFunctions: {
    who: WASM_BINDGEN,
    finds: /\bwasm\.([\w$]+)/,
    times: SOME,
    by: ([, name], { exports }) => exports.has(name) ? `wasm.${exports.get(name)}` : undefined,
    otherwise: 'calls the module in another way',
    why: 'what the module exports has a short name now, and a call by the long one would fail',
  },

  oneModuleOfImports: {
    who: WASM_BINDGEN,
    finds: /"\.\/main_bg\.js": import0,\s*"\.\/__wasm_split\.js": import1/,
    by: () => '"a": { ...import0, ...import1 }',
    otherwise: 'binds imports in another way',
    why: 'the module asks for all of them as "a" now: the functions of the glue, and those that load a part',
  },

  guardedModule: {
    who: WASM_BINDGEN,
    finds: 'wasm = instance.exports;',
    by: () => 'wasm = guarded(instance.exports);',
    otherwise: 'keeps what the module exports in another way',
    why: 'an unguarded call that fails would leave wrong figures on the screen',
  },

  neverASecondStart: {
    who: WASM_BINDGEN,
    finds: /if \(wasm !== undefined\) return wasm;\s+if \(module !== undefined\) \{[^]*?return __wbg_finalize_init\(instance, module\);/,
    by: () => 'return wasm;',
    otherwise: 'starts a module at once in another way',
    why: 'the parts only ask for the module that runs; another way to start one is paid for by every visitor',
  },

  nothingButResponses: {
    who: WASM_BINDGEN,
    finds: /if \(module_or_path !== undefined\) \{[^]*?const imports = __wbg_get_imports\(\);[^]*?fetch\(module_or_path\);\s*\}/,
    by: () => '({ module_or_path } = module_or_path);\n    const imports = __wbg_get_imports();',
    otherwise: 'takes what it is to start in another way',
    why: 'the loader gives what it asked for, and nothing else has to be paid for by every visitor',
  },

  fromAResponse: {
    who: WASM_BINDGEN,
    finds: /if \(typeof Response === 'function' && module instanceof Response\) (\{[^]*?) else \{\s+const instance = await WebAssembly\.instantiate\(module, imports\);[^]*?return instance;\s+\}\s+\}/,
    by: ([, response]) => response,
    otherwise: 'starts a module in another way',
    why: 'the loader gives what a server answered, and nothing else has to be paid for by every visitor',
  },

  // In __wasm_split.js: what loads the parts.

  loadFunction: {
    who: WASM_SPLIT,
    finds: ({ name }) => new RegExp(`const ${whole(name)}`),
    by: (found, { short }) => `const ${short}`,
    otherwise: 'writes the function that loads a part in another way',
    why: 'the module asks for it by its short name, and would not start',
  },

  sharedExports: {
    who: WASM_SPLIT,
    finds: /const \{([^}]*)\} = initSync/,
    by: ([, names], { exports }) => {
      const all = names.split(',').map(name => name.trim()).filter(Boolean);
      const short = all.map(name => `${exports.get(name)}: ${name}`).join(', ');
      return all.every(name => exports.has(name)) ? `const { ${short} } = initSync` : undefined;
    },
    otherwise: 'takes what the parts share from the module in another way',
    why: 'memory and table have short names now, and a part would not find them',
  },

  guardedArrival: {
    who: WASM_SPLIT,
    finds: 'sharedImports.__wasm_split.__indirect_function_table.get(callbackIndex)',
    by: ([call]) => `guardedCall(${call})`,
    otherwise: 'tells the module of a part in another way',
    why: 'this call goes into the module too, and one that fails would leave wrong figures on the screen',
  },

  fetchedPart: {
    who: WASM_SPLIT,
    finds: new RegExp([
      /const src = fetch\(new URL\("\.\/([^"]+)", import\.meta\.url\)\);\s*/,
      /src\.catch\(\(\) => \{\}\);\s*/,
      /return async \(imports\) => \([^\n]*\);/,
    ].map(line => line.source).join('')),
    times: ({ asked }) => asked.size,
    by: ([, name], { asked }) => asked.has(name) ? `return fetched(${asked.get(name)});` : undefined,
    gone: 'instantiateStreaming',
    otherwise: 'fetches parts in another way',
    why: 'parts have other names, checked content, and are read whatever type a server says they have',
  },

  smallPart: {
    who: WASM_SPLIT,
    finds: /const (__chunk_\d+) = makeLoad\(\(\) => \{\s*return fetched\(\.\.\.[A-Z]+\);\s*\}\s*, \[\]\);\n?/,
    times: ({ pieces }) => pieces.size,
    by: ([, name], { pieces }) => (pieces.has(name) ? '' : undefined),
    otherwise: 'writes what several parts share in another way',
    why: 'every visitor would load a line for each of them, and the browser would set up a module for each',
  },

  sharedParts: {
    who: WASM_SPLIT,
    finds: /(export const (\w+) = wrapAsyncCb\(makeLoad\([^[]*)\[([^\]]*)\]/,
    times: ({ parts }) => parts.length,
    by: ([, begins, , shared], { pieces }) => {
      const names = shared.split(', ').filter(Boolean);
      const files = names.map(name => pieces.get(name)).filter(Boolean);
      const of = files.includes('SMALL') ? ['small'] : files.length > 0 ? ['common'] : [];
      return `${begins}[${[...names.filter(name => !pieces.has(name)), ...of].join(', ')}]`;
    },
    otherwise: 'says in another way what parts share',
    why: 'what is missing would be called in vain',
  },

  partThatBegins: {
    who: WASM_SPLIT,
    finds: 'let loadingModule = undefined;\n    return () => {',
    by: () => `let loadingModule = undefined;
    const begin = () => { for (const dep of deps) dep.begin(); fetcher(); };
    return Object.assign(load, { begin });
    function load() {`,
    otherwise: 'loads a part once in another way',
    why: 'a part that the first picture needs is asked for before the module is there',
  },

  loadThatBegins: {
    who: WASM_SPLIT,
    finds: 'return async (callbackIndex, callbackData) => {',
    by: () => `return Object.assign(load, { begin: callee.begin });
    async function load(callbackIndex, callbackData) {`,
    otherwise: 'gives the module what loads a part in another way',
    why: 'a part that the first picture needs is asked for before the module is there',
  },

  // In what esbuild makes of it.

  ownNamesOnly: {
    who: ESBUILD,
    finds: /for\(var (\w+) in (\w+)\)/,
    by: ([, name, all]) => `for(var ${name} of Object.keys(${all}))`,
    otherwise: 'goes through exports in another way',
    why: 'names that a host page’s scripts put on every object would be taken for exports',
  },

  folderOfVersion: {
    who: ESBUILD,
    finds: 'new URL("."',
    by: (found, { version }) => `new URL("${version}/"`,
    otherwise: 'writes the loader in another way',
    why: 'the loader of the archive finds its files in the folder of its version',
  },
};

const importOf = (name, path) => `import { ${name} } from ${JSON.stringify(source(path))};\n`;

/** `main.js` of wasm-bindgen, with short names and every call into the module guarded. */
export function patchedGlue(text, module) {
  let glue = text;
  for (const each of module.imports.filter(({ from }) => from === GLUE)) {
    glue = patched(glue, PATCHES.importedFunction, each);
  }
  glue = patched(glue, PATCHES.exportedFunctions, module);
  for (const patch of ['oneModuleOfImports', 'neverASecondStart', 'nothingButResponses', 'fromAResponse', 'guardedModule']) {
    glue = patched(glue, PATCHES[patch]);
  }
  return importOf('guarded', 'src/embed/guard.js') + glue;
}

/** The parts that there are, and what each needs that others need too. */
function listed(link) {
  const found = [...link.matchAll(new RegExp(PATCHES.sharedParts.finds, 'g'))];
  return { parts: found.map(([, , name]) => name), lists: found.map(([, , , shared]) => shared.split(', ')) };
}

const chunkOf = name => `__${name.replace('.wasm', '')}`;

/** What loads a part. */
const loaderOf = part => `__wasm_split_load_${part}`;
const unloaded = part => new Error(`src/ui/on_demand.rs names its parts in another way: nothing loads ${part}`);

/** What a part shares with others, by the names of its files. */
export const needsOf = (link, part) => {
  const { parts, lists } = listed(link);
  const place = parts.indexOf(loaderOf(part));
  if (place < 0) throw unloaded(part);
  return lists[place].map(chunk => `${chunk.slice(2)}.wasm`);
};

/** Which parts there are, and in which shared module each piece lies. */
function sharing(link, { asked }) {
  const pieces = new Map();
  for (const [name, how] of asked) {
    const [, file] = /^\.\.\.([A-Z]+)$/.exec(how) || [];
    if (file) pieces.set(chunkOf(name), file);
  }
  return { parts: listed(link).parts, pieces };
}

/** What loads the modules of what several parts share: COMMON for all of them, SMALL, after it, for those that need any piece of it. */
export const SHARED_MODULES = `
const common = makeLoad(() => fetched(...COMMON), []);
const small = makeLoad(() => fetched(...SMALL), [common]);
`;

/** `__wasm_split.js` of the splitter, with short names; `parts.js` asks for every part, and can be told early. */
export function patchedLink(text, module, parts) {
  const shared = sharing(text, parts);
  let link = patched(text, PATCHES.sharedParts, shared);
  for (const each of module.imports.filter(({ from }) => from === LINK)) {
    link = patched(link, PATCHES.loadFunction, each);
  }
  link = patched(link, PATCHES.sharedExports, module);
  link = patched(link, PATCHES.guardedArrival);
  link = patched(link, PATCHES.fetchedPart, parts);
  link = patched(link, PATCHES.smallPart, shared);
  link = patched(link, PATCHES.partThatBegins);
  link = patched(link, PATCHES.loadThatBegins);
  return [
    ...Object.entries(parts.shared).map(([file, how]) => `const ${file} = [${how}];\n`),
    importOf('fetched', 'src/embed/parts.js'),
    importOf('guardedCall', 'src/embed/guard.js'),
    SHARED_MODULES,
    link,
  ].join('');
}

/** What a script calls the function that loads a part. */
export function loadOf(part, module) {
  const found = module.imports.find(({ name }) => name === loaderOf(part));
  if (!found) throw unloaded(part);
  return found.short;
}
