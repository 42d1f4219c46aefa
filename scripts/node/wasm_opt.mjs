// wasm-opt, as many at once as there are processors.
//
// npm has it as a script with WebAssembly in it. Started by itself for each of some 40 modules it compiles itself
// each time, and runs before it is compiled well; in workers that keep it all of them take a third of the time.
import { realpathSync } from 'node:fs';
import { cpus } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, stderr } from 'node:process';
import { Worker } from 'node:worker_threads';

const NAME = 'wasm-opt';
const idle = [], waiting = [];
let started = 0;

function program() {
  for (const folder of env.PATH.split(delimiter)) {
    try { return realpathSync(join(folder, NAME)); } catch { /* not there */ }
  }
  throw new Error(`${NAME} is not on PATH: scripts/setup puts it there`);
}

/** A worker that has nothing to do; while it has not, it does not keep the build from ending. */
function worker() {
  if (idle.length > 0) return Promise.resolve(idle.pop());
  if (started === cpus().length) return new Promise(free => waiting.push(free));
  started += 1;
  return Promise.resolve(new Worker(new URL('./wasm_opt_worker.mjs', import.meta.url), { workerData: program() }));
}

function release(one) {
  const next = waiting.shift();
  if (next) return next(one);
  one.unref();
  idle.push(one);
}

/** Runs wasm-opt with these words, and gives what it printed. */
export async function wasmOpt(...words) {
  const one = await worker();
  one.ref();
  const { code, said, complained } = await new Promise((done, failed) => {
    // One that ends by itself is none for anybody else either: the build ends with it.
    const ended = () => failed(new Error(`${NAME} ${words.join(' ')}: it ended without an answer`));
    one.once('error', failed).once('exit', ended);
    one.once('message', answer => { one.off('error', failed).off('exit', ended); done(answer); });
    one.postMessage(words);
  });
  release(one);
  stderr.write(complained);
  if (code !== 0) throw new Error(`${NAME} ${words.join(' ')}: exit code ${code}`);
  return said;
}
