// Serves a folder on this machine only. node server.mjs [FOLDER] [--port N] [--strict]
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

export const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The same for the widget's own page, which may go on without a network: only the address of its worker is trusted. */
const atHome = policy => policy.replace("trusted-types 'none'", 'trusted-types kalkulator-koperasi');

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
};

/** Serves `folders` (the first that has the file wins); resolves to the server and its address. */
export function serve(folders, { port = 0, policy, types = {}, more = {} } = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const name = path.endsWith('/') ? join(path, 'index.html') : path;
    for (const folder of folders) {
      const body = await readFile(join(folder, name)).catch(() => null);
      if (!body) continue;
      const headers = { 'content-type': types[extname(name)] ?? TYPES[extname(name)] ?? 'application/octet-stream', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
      Object.assign(headers, more);
      const rule = typeof policy === 'function' ? policy(name) : policy;
      if (rule) headers['content-security-policy'] = name === '/index.html' ? atHome(rule) : rule;
      return response.writeHead(200, headers).end(body);
    }
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done({ server, address: `http://127.0.0.1:${server.address().port}/` }));
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [folders, options] = [[], { port: 8080 }];
  for (let words = process.argv.slice(2); words.length;) {
    const word = words.shift();
    if (word === '--port') options.port = Number(words.shift());
    else if (word === '--strict') options.policy = STRICT;
    else folders.push(word);
  }
  serve(folders.length ? folders : ['dist'], options).then(
    ({ address }) => console.log(`\n  ${address}\n`),
    error => { console.error(`cannot serve: ${error.message}`); process.exit(1); });
}
