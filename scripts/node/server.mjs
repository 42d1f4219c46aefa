// Serves a folder on this machine only, as a well-kept server does. node server.mjs [FOLDER] [--port N] [--strict]
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The same for the widget's own page, which may go on without a network: only the address of its worker is trusted. */
const atHome = policy => policy.replace("trusted-types 'none'", 'trusted-types kalkulator-koperasi');

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
};

const HASHED = /-[0-9a-f]{16}\.(js|css|wasm)$/;
const COMPRESSED = /\.(html|js|css|wasm|svg|json|webmanifest)$/;
const packed = new Map();
/** A file as brotli, packed once for as long as it stays the same. */
const squeezed = (path, body) => {
  const known = packed.get(path);
  if (known && known.body.equals(body)) return known.small;
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  packed.set(path, { body, small });
  return small;
};

/** What the pages of `examples/hosts` are sent with. */
const hosts = JSON.parse(readFileSync(new URL('../../examples/hosts/headers.json', import.meta.url)));
/** The policy of every page: that of a host page where it sends one, none on the others, `own` on all the rest. */
export const policyOf = own => path => {
  const [, host] = /^\/examples\/hosts\/(.+)$/.exec(path) ?? [];
  return host ? hosts[host]?.['content-security-policy'] : own;
};

/** Serves `folders` (the first that has the file wins); resolves to the server and its address. `plain` leaves compression and caching out. */
export function serve(folders, { port = 0, policy, types = {}, more = {}, plain = false } = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const name = path.endsWith('/') ? join(path, 'index.html') : path;
    for (const folder of folders) {
      const body = await readFile(join(folder, name)).catch(() => null);
      if (!body) continue;
      const headers = { 'content-type': types[extname(name)] ?? TYPES[extname(name)] ?? 'application/octet-stream', 'x-content-type-options': 'nosniff' };
      headers['cache-control'] = HASHED.test(name) && !plain ? 'public, max-age=31536000, immutable' : 'no-cache';
      const small = !plain && COMPRESSED.test(name) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      if (small) Object.assign(headers, { 'content-encoding': 'br', vary: 'accept-encoding' });
      Object.assign(headers, more);
      const rule = typeof policy === 'function' ? policy(name) : policy;
      if (rule) headers['content-security-policy'] = name === '/index.html' ? atHome(rule) : rule;
      return response.writeHead(200, headers).end(small ? squeezed(join(folder, name), body) : body);
    }
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done({ server, address: `http://127.0.0.1:${server.address().port}/` }));
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [folders, options] = [[], { port: 8080, policy: policyOf() }];
  for (let words = process.argv.slice(2); words.length;) {
    const word = words.shift();
    if (word === '--port') options.port = Number(words.shift());
    else if (word === '--strict') options.policy = policyOf(STRICT);
    else folders.push(word);
  }
  serve(folders.length ? folders : ['dist'], options).then(
    ({ address }) => console.log(`\n  ${address}\n`),
    error => { console.error(`cannot serve: ${error.message}`); process.exit(1); });
}
