// The files of the module's parts.
const asked = new Map();

const bytesOf = (name, integrity) => {
  if (!asked.has(name)) {
    // Read as bytes, so that a server with the wrong type for it does no harm.
    const bytes = fetch(new URL(name, import.meta.url), { integrity }).then(answer => answer.arrayBuffer());
    // What failed is asked for again the next time.
    bytes.catch(() => asked.delete(name));
    asked.set(name, bytes);
  }
  return asked.get(name);
};

/** Asks for a part; what it gives makes an instance of it. Small parts lie in one file: `from` and `length` say where. */
export const fetched = (name, integrity, from, length) => {
  const bytes = bytesOf(name, integrity);
  return async imports => {
    const made = await WebAssembly.instantiate(new Uint8Array(await bytes, from, length), imports);
    if (length === undefined) asked.delete(name);
    return made;
  };
};
