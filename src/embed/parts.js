// The files of the module's parts.
const asked = new Map();
let last = Promise.resolve(), priority = 'auto';

const bytesOf = (part, hash) => {
  if (!asked.has(part)) {
    // The name of a file has the beginning of its hash.
    const mark = [...atob(hash).slice(0, 8)].map(byte => byte.charCodeAt().toString(16).padStart(2, 0)).join('');
    // Read as bytes, so that a server with the wrong type for it does no harm.
    const bytes = fetch(new URL(`part-${part}-${mark}.wasm`, import.meta.url), { integrity: `sha256-${hash}`, priority }).then(answer => answer.arrayBuffer());
    // What failed is asked for again the next time.
    last = Promise.all([last, bytes.catch(() => asked.delete(part))]);
    asked.set(part, bytes);
  }
  return asked.get(part);
};

/** Asks for a part; what it gives makes an instance of it. */
export const fetched = (part, hash) => {
  const bytes = bytesOf(part, hash);
  return async imports => {
    const all = await bytes;
    asked.delete(part);
    const made = await WebAssembly.instantiate(all, imports);
    // What is done with it is done in a go of its own: a page takes touches in between.
    await new Promise(done => { setTimeout(done); });
    return made;
  };
};

/** Runs what asks for parts that nobody waits for. */
export const calmly = async ask => {
  priority = 'low';
  const answer = ask();
  // What the module does then follows before anything else can happen.
  await new Promise(done => { setTimeout(done); });
  priority = 'auto';
  return answer;
};

/** Once no part is on its way. */
export const quiet = async () => {
  for (let seen; seen !== last;) {
    seen = last;
    await last;
  }
};
