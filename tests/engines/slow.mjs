// A site between a browser and the server of the tests: it counts what is asked for, and lets a file wait.
import { createHash } from 'node:crypto';
import { createServer, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serve, STRICT } from '../../scripts/node/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Into how many pieces a file that waited is cut, and how long each takes. */
const PIECES = 8, PAUSE = 40;

/**
 * Serves the build under the strict policy. Files that match `holds` wait for `release`, and come slowly then;
 * `cache` is what is said of keeping a file. `sent` has the path of every file that went out, in order: of what a browser has already, nothing is sent.
 */
export async function slowSite(t, { holds, cache } = {}) {
  const inner = await serve([`${root}dist`, root], { policy: STRICT });
  let release;
  const free = new Promise(done => { release = done; }), sent = [];
  const pass = (request, response) => {
    get(inner.address.replace(/\/$/, '') + request.url, { headers: { 'accept-encoding': '' } }, async answer => {
      const pieces = [];
      for await (const piece of answer) pieces.push(piece);
      const body = Buffer.concat(pieces), step = Math.ceil(body.length / PIECES);
      const etag = `"${createHash('sha256').update(body).digest('hex')}"`, headers = { ...answer.headers, etag, ...(cache && { 'cache-control': cache }) };
      if (request.headers['if-none-match'] === etag) return response.writeHead(304, headers).end();
      sent.push(request.url);
      const slow = holds && holds.test(request.url);
      if (slow) await free;
      response.writeHead(answer.statusCode, headers);
      for (let at = 0; slow && at < body.length - step; at += step) { response.write(body.subarray(at, at + step)); await pause(PAUSE); }
      response.end(slow ? body.subarray(step * Math.floor((body.length - 1) / step)) : body);
    }).on('error', () => response.destroy());
  };
  const outer = createServer(pass);
  await new Promise(done => { outer.listen(0, '127.0.0.1', done); });
  t.after(() => { for (const server of [outer, inner.server]) { server.closeAllConnections(); server.close(); } });
  return { address: `http://127.0.0.1:${outer.address().port}/`, release, sent };
}
