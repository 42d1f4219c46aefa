// Runs wasm-opt again and again: compiled once, and started anew for each module. See wasm_opt.mjs.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import { parentPort, workerData as program } from 'node:worker_threads';

// What the script finds around it, given as arguments. `Module` is how Emscripten is told about a start.
const AROUND = ['Module', 'WebAssembly', 'process', 'require', '__filename', '__dirname'];
const start = compileFunction(fs.readFileSync(program, 'utf8').replace(/^#!.*/, ''), AROUND);

let compiled;
/** The first start brings the bytes of what is compiled. */
const compiling = Object.create(WebAssembly, {
  instantiate: {
    value: async (bytes, imports) => {
      compiled = await WebAssembly.compile(bytes);
      return { instance: await WebAssembly.instantiate(compiled, imports) };
    },
  },
});
const instantiateWasm = (imports, done) => void WebAssembly.instantiate(compiled, imports).then(done);

/** One start with these words: its exit code, and what it wrote. */
const ran = words => new Promise(done => {
  // Its standard output and errors are this process's: they are kept instead.
  const wrote = { 1: [], 2: [] };
  const files = Object.create(fs, {
    writeSync: {
      value: (file, bytes, from, length, place) => {
        if (!wrote[file]) return fs.writeSync(file, bytes, from, length, place);
        wrote[file].push(Buffer.from(bytes.subarray(from, from + length)));
        return length;
      },
    },
  });
  const text = file => Buffer.concat(wrote[file]).toString();
  const load = createRequire(program);
  const itself = Object.create(process, { argv: { value: ['node', program, ...words] }, exitCode: { value: 0, writable: true } });
  const module = {
    postRun: () => done({ code: itself.exitCode, said: text(1), complained: text(2) }),
    ...(compiled && { instantiateWasm }),
  };
  start(module, compiling, itself, name => (name === 'node:fs' ? files : load(name)), program, dirname(program));
});

parentPort.on('message', async words => parentPort.postMessage(await ran(words)));
