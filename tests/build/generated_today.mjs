// What the tools of today generate, in small samples, and what a newer one might write instead. They are for
// generated_glue.test.mjs.

/** Names that became short, as wasm-opt says. */
export const module = {
  imports: [
    { from: './main_bg.js', name: '__wbg_now_463ac581d2fc7ea3', short: 'O' },
    { from: './__wasm_split.js', name: '__wasm_split_load_plant', short: 'u' },
  ],
  exports: new Map([
    ['memory', 'Pa'],
    ['__wbindgen_malloc', 'Ua'],
    ['__indirect_function_table', 'ya'],
    ['__wasm_split_shared0', 'Oa'],
  ]),
};

/** Files of parts, and how a script asks for them. */
export const parts = {
  asked: new Map([
    ['chunk_7.wasm', '...SMALL'],
    ['split_plant.wasm', '"plant", "kqA="'],
  ]),
  shared: { SMALL: '"small", "7xC="' },
};

const eachPart = inner => `const __chunk_7 = makeLoad(() => {
    ${inner('chunk_7.wasm')}
}
, []);
export const __wasm_split_load_plant = wrapAsyncCb(makeLoad(() => {
    ${inner('split_plant.wasm')}
}
, [__chunk_7]));`;
const FETCHED = eachPart(name => `const src = fetch(new URL("./${name}", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));`);

/**
 * For each patch: the `text` of today, what it `becomes`, `altered` texts, and the sentence for them: what it `says`
 * changed, and how it `ends`.
 */
export const TODAY = {
  importedFunction: {
    given: module.imports[0],
    text: '        __wbg_now_463ac581d2fc7ea3: function() {\n            const ret = Date.now();',
    becomes: '        O: function() {\n            const ret = Date.now();',
    altered: ['    __wbg_now_0123456789abcdef: function() {', '    __wbg_now_463ac581d2fc7ea3_1: function() {'],
    says: 'wasm-bindgen writes a function that the module imports in another way',
    ends: 'would not start.',
  },
  exportedFunctions: {
    given: module,
    text: 'passStringToWasm0(text, wasm.__wbindgen_malloc); cached.buffer !== wasm.memory.buffer',
    becomes: 'passStringToWasm0(text, wasm.Ua); cached.buffer !== wasm.Pa.buffer',
    altered: ['passString(text, exports.__wbindgen_malloc)', 'passString(text, wasm.__wbindgen_allocate)'],
    says: 'wasm-bindgen calls the module in another way',
    ends: 'a call by the long one would fail.',
  },
  oneModuleOfImports: {
    text: '"./main_bg.js": import0,\n        "./__wasm_split.js": import1,\n        "./__wasm_split.js": import2,',
    becomes: '"a": { ...import0, ...import1 },\n        "./__wasm_split.js": import2,',
    altered: ['"./__wasm_split.js": import0,\n        "./main_bg.js": import1,', 'imports.wbg = import0;'],
    says: 'wasm-bindgen binds imports in another way',
    ends: 'and those that load a part.',
  },
  guardedModule: {
    text: '    wasmInstance = instance;\n    wasm = instance.exports;\n    wasmModule = module;',
    becomes: '    wasmInstance = instance;\n    wasm = guarded(instance.exports);\n    wasmModule = module;',
    altered: ['    ({ exports: wasm } = instance);', '    wasm = wasmInstance.exports;'],
    says: 'wasm-bindgen keeps what the module exports in another way',
    ends: 'wrong figures on the screen.',
  },
  neverASecondStart: {
    text: 'function initSync(module) {\n    if (wasm !== undefined) return wasm;\n\n    if (module !== undefined) {\n        ({module} = module)\n    }\n    return __wbg_finalize_init(instance, module);\n}',
    becomes: 'function initSync(module) {\n    return wasm;\n}',
    altered: ['function initSync(module) {\n    return wasm ??= start(module);\n}', 'if (wasm !== undefined) return wasm;'],
    says: 'wasm-bindgen starts a module at once in another way',
    ends: 'paid for by every visitor.',
  },
  nothingButResponses: {
    text: 'async function __wbg_init_once(module_or_path) {\n    if (module_or_path !== undefined) {\n        ({module_or_path} = module_or_path)\n    }\n    const imports = __wbg_get_imports();\n    if (typeof module_or_path === \'string\') {\n        module_or_path = fetch(module_or_path);\n    }\n}',
    becomes: 'async function __wbg_init_once(module_or_path) {\n    ({ module_or_path } = module_or_path);\n    const imports = __wbg_get_imports();\n}',
    altered: ['const imports = __wbg_get_imports();', 'if (module_or_path !== undefined) { module_or_path = fetch(module_or_path); }'],
    says: 'wasm-bindgen takes what it is to start in another way',
    ends: 'paid for by every visitor.',
  },
  fromAResponse: {
    text: 'if (typeof Response === \'function\' && module instanceof Response) {\n        return streamed;\n    } else {\n        const instance = await WebAssembly.instantiate(module, imports);\n        if (one) {\n            return { instance, module };\n        } else {\n            return instance;\n        }\n    }',
    becomes: '{\n        return streamed;\n    }',
    altered: ['if (module instanceof Response) {\n        return streamed;\n    }', 'const instance = await WebAssembly.instantiate(module, imports);'],
    says: 'wasm-bindgen starts a module in another way',
    ends: 'paid for by every visitor.',
  },
  loadFunction: {
    given: module.imports[1],
    text: 'export const __wasm_split_load_plant = wrapAsyncCb(makeLoad(() => {',
    becomes: 'export const u = wrapAsyncCb(makeLoad(() => {',
    altered: ['export function __wasm_split_load_plant() {', 'export const __wasm_split_load_plant2 = wrapAsyncCb('],
    says: 'wasm-split-cli writes the function that loads a part in another way',
    ends: 'would not start.',
  },
  sharedExports: {
    given: module,
    text: 'const { __indirect_function_table, __wasm_split_shared0, memory,  } = initSync(undefined);',
    becomes: 'const { ya: __indirect_function_table, Oa: __wasm_split_shared0, Pa: memory } = initSync(undefined);',
    altered: ['const exports = initSync(undefined, undefined);', 'const { memory, __stack_pointer } = initSync();'],
    says: 'wasm-split-cli takes what the parts share from the module in another way',
    ends: 'a part would not find them.',
  },
  guardedArrival: {
    text: 'sharedImports.__wasm_split.__indirect_function_table.get(callbackIndex)(callbackData);',
    becomes: 'guardedCall(sharedImports.__wasm_split.__indirect_function_table.get(callbackIndex))(callbackData);',
    altered: ['table.get(callbackIndex)(callbackData, success);', ''],
    says: 'wasm-split-cli tells the module of a part in another way',
    ends: 'wrong figures on the screen.',
  },
  fetchedPart: {
    given: parts,
    text: FETCHED,
    becomes: eachPart(name => `return fetched(${parts.asked.get(name)});`),
    altered: [
      FETCHED.replaceAll('fetch(new URL(', 'fetch(url('),
      FETCHED.replace('src.catch(() => {});', ''), // of one part only
      FETCHED.replace('chunk_7.wasm', 'chunk_8.wasm'),
      `${FETCHED}\nWebAssembly.instantiateStreaming(more, {});`,
    ],
    says: 'wasm-split-cli fetches parts in another way',
    ends: 'whatever type a server says they have.',
  },
  smallPart: {
    given: { pieces: new Map([['__chunk_7', 'SMALL']]) },
    text: `const __chunk_7 = makeLoad(() => {
    return fetched(...SMALL);
}
, []);
`,
    becomes: '',
    altered: [
      'const __chunk_7 = makeLoad(() => {\n    return fetched(...SMALL);\n}\n, [__chunk_6]);\n',
      'const __chunk_8 = makeLoad(() => {\n    return fetched(...SMALL);\n}\n, []);\n',
      '',
    ],
    says: 'wasm-split-cli writes what several parts share in another way',
    ends: 'would set up a module for each.',
  },
  sharedParts: {
    given: { parts: ['__wasm_split_load_plant'], pieces: new Map([['__chunk_7', 'SMALL']]) },
    text: FETCHED.replace('[__chunk_7]', '[__chunk_7, __chunk_9]'),
    becomes: FETCHED.replace('[__chunk_7]', '[__chunk_9, small]'),
    altered: [FETCHED.replace('wrapAsyncCb(makeLoad(', 'lazy(makeLoad('), ''],
    says: 'wasm-split-cli says in another way what parts share',
    ends: 'would be called in vain.',
  },
  partThatBegins: {
    text: '    let loadingModule = undefined;\n    return () => {\n        if (loadingModule === undefined) {',
    becomes: `    let loadingModule = undefined;
    const begin = () => { for (const dep of deps) dep.begin(); fetcher(); };
    return Object.assign(load, { begin });
    function load() {
        if (loadingModule === undefined) {`,
    altered: ['    let loadingModule;\n    return () => {', '    let loadingModule = undefined;\n    return load;'],
    says: 'wasm-split-cli loads a part once in another way',
    ends: 'before the module is there.',
  },
  loadThatBegins: {
    text: '    return async (callbackIndex, callbackData) => {\n        let success;',
    becomes: `    return Object.assign(load, { begin: callee.begin });
    async function load(callbackIndex, callbackData) {
        let success;`,
    altered: ['    return (callbackIndex, callbackData) => {', '    return async callback => {'],
    says: 'wasm-split-cli gives the module what loads a part in another way',
    ends: 'before the module is there.',
  },
  ownNamesOnly: {
    text: 'var i=(e,t)=>{for(var n in t)r(e,n,{get:t[n],enumerable:!0})};',
    becomes: 'var i=(e,t)=>{for(var n of Object.keys(t))r(e,n,{get:t[n],enumerable:!0})};',
    altered: ['var i=(e,t)=>{for(let n in t)r(e,n,{get:t[n]})};', 'for(var n in t);for(var n in t);'],
    says: 'esbuild goes through exports in another way',
    ends: 'would be taken for exports.',
  },
  folderOfVersion: {
    given: { version: '1.2.3' },
    text: 'const n=new URL(".",e.src).href;',
    becomes: 'const n=new URL("1.2.3/",e.src).href;',
    altered: ['const n=new URL("./",e.src).href;', "const n=new URL('.',e.src).href;"],
    says: 'esbuild writes the loader in another way',
    ends: 'in the folder of its version.',
  },
};
