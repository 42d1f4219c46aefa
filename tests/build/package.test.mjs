// The archive for a webmaster: the same bytes twice, unpacked by others' programs, and served by a real server.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { versionOf } from '../../scripts/node/version.mjs';

const root = new URL('../../', import.meta.url).pathname;
const has = (program, ...words) => !spawnSync(program, words).error;
const built = readdirSync(root).includes('dist') || 'no dist/: run scripts/build first';
const folder = t => {
  const made = mkdtempSync(join(tmpdir(), 'kk-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
};
const packed = out => {
  execFileSync('node', [join(root, 'scripts/node/package.mjs'), join(root, 'dist'), out]);
  return join(out, readdirSync(out).find(name => name.endsWith('.zip')));
};
const unpacked = t => {
  const out = folder(t), archive = packed(out);
  execFileSync('python3', ['-c', 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])', archive, out]);
  return out;
};
const version = versionOf(root);
const needs = (program, ...words) => (built !== true && built ? built : !has('python3', '--version') ? 'python3 is not installed' : has(program, ...words) ? false : `${program} is not installed`);

test('two runs give the same bytes', { skip: built === true ? false : built }, t => {
  const [one, other] = [folder(t), folder(t)].map(out => readFileSync(packed(out)));
  assert.ok(one.equals(other));
});

test('every file arrives whole, compressed files unpack to their own, and the page\'s hash is that of the loader', { skip: needs('python3', '--version') }, t => {
  const out = unpacked(t), web = join(out, 'kalkulator-koperasi'), fixed = join(web, version);
  const listed = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
  for (const line of listed) {
    const [hash, name] = line.split('  ');
    assert.equal(createHash('sha256').update(readFileSync(join(out, name))).digest('hex'), hash, name);
  }
  for (const name of readdirSync(join(root, 'dist'))) {
    const bytes = readFileSync(join(root, 'dist', name));
    assert.ok(readFileSync(join(fixed, name)).equals(bytes), name);
    if (!/\.(html|js|css|wasm|svg|json|webmanifest)$/.test(name)) continue;
    assert.ok(brotliDecompressSync(readFileSync(join(fixed, `${name}.br`))).equals(bytes), name);
    assert.ok(gunzipSync(readFileSync(join(fixed, `${name}.gz`))).equals(bytes), name);
  }
  const sheet = readFileSync(join(out, 'PETUNJUK.md'), 'utf8');
  const hash = createHash('sha384').update(readFileSync(join(fixed, 'kalkulator-koperasi.js'))).digest('base64');
  assert.equal(sheet.split(`integrity="sha384-${hash}"`).length, 4, 'in three languages');
  assert.doesNotMatch(sheet, /\{[A-Z]+\}/);
  assert.match(readFileSync(join(web, 'kalkulator-koperasi.js'), 'utf8'), new RegExp(`new URL\\("${version.replaceAll('.', '\\.')}/"`));
});

const asked = (port, path, encoding) => new Promise((done, fail) => {
  get({ port, path, headers: encoding ? { 'accept-encoding': encoding } : {} }, answer => {
    const chunks = [];
    answer.on('data', chunk => chunks.push(chunk)).on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
  }).on('error', fail);
});

/** Asks a server that has the archive for what the widget needs of it. */
const wellServed = async port => {
  const at = `/kalkulator-koperasi/${version}`;
  for (let tries = 0; tries < 50 && !await asked(port, at).catch(() => null); tries++) await new Promise(done => { setTimeout(done, 100); });
  const wasm = readdirSync(join(root, 'dist')).find(name => /^kalkulator-koperasi-.*\.wasm$/.test(name));
  const module = await asked(port, `${at}/${wasm}`, 'gzip');
  assert.equal(module.headers['content-type'], 'application/wasm');
  assert.equal(module.headers['content-encoding'], 'gzip');
  assert.match(module.headers['cache-control'], /immutable/);
  assert.equal(module.headers['access-control-allow-origin'], '*');
  assert.ok(gunzipSync(module.body).equals(readFileSync(join(root, 'dist', wasm))));
  const loader = await asked(port, '/kalkulator-koperasi/kalkulator-koperasi.js');
  assert.match(loader.headers['content-type'], /^text\/javascript/);
  assert.equal(loader.headers['cache-control'], 'no-cache');
  assert.equal(loader.headers.expires, undefined);
  assert.equal(loader.headers['content-encoding'], undefined);
  for (const coding of ['', 'gzip']) {
    const page = await asked(port, `${at}/index.html`, coding);
    assert.match(page.headers['content-type'], /^text\/html/);
    assert.equal(page.headers['content-encoding'], coding || undefined);
    assert.match(page.headers['content-security-policy'], /'wasm-unsafe-eval'.*frame-ancestors/);
    assert.equal(page.headers['x-content-type-options'], 'nosniff');
  }
  // A frame in a box has no origin: what its page asks for beside itself comes to it only so.
  assert.equal((await asked(port, `${at}/index.html`)).headers['access-control-allow-origin'], '*');
  assert.match((await asked(port, `${at}/app.webmanifest`)).headers['content-type'], /^application\/manifest\+json/);
  assert.equal((await asked(port, `${at}/no-such.wasm`)).status, 404);
  return at;
};

test('nginx with the snippet sends types, compressed files, policy and cache rules', { skip: needs('nginx', '-v') }, async t => {
  const out = unpacked(t), port = 18000 + process.pid % 2000;
  writeFileSync(join(out, 'all.conf'), `daemon off; master_process off; pid ${out}/pid; error_log ${out}/error.log;
events {} http { access_log off; client_body_temp_path ${out}/a; proxy_temp_path ${out}/b; fastcgi_temp_path ${out}/c; uwsgi_temp_path ${out}/d; scgi_temp_path ${out}/e;
server { listen 127.0.0.1:${port}; root ${out}; include ${out}/nginx.conf; } }`);
  execFileSync('nginx', ['-t', '-q', '-c', join(out, 'all.conf')]);
  const server = spawn('nginx', ['-c', join(out, 'all.conf')]);
  t.after(() => server.kill());
  await wellServed(port);
});

test('the server of the container serves the archive, and leads from its root to the page', { skip: needs('nginx', '-v') }, async t => {
  const out = unpacked(t), port = 16000 + process.pid % 2000;
  // Where the container copies them to: here, where they are.
  const places = new Map([...readFileSync(join(out, 'Containerfile'), 'utf8').matchAll(/^COPY (\S+) (\S+)$/gm)].map(([, from, to]) => [from, to]));
  const server = readFileSync(join(out, 'server.conf'), 'utf8').replace(places.get('nginx.conf'), join(out, 'nginx.conf'))
    .replace(`root ${places.get('kalkulator-koperasi').replace(/\/[^/]*$/, '')};`, `root ${out};`).replace('listen 8080', `listen 127.0.0.1:${port}`);
  writeFileSync(join(out, 'all.conf'), `daemon off; master_process off; pid ${out}/pid; error_log ${out}/error.log;
events {} http { access_log off; client_body_temp_path ${out}/a; proxy_temp_path ${out}/b; fastcgi_temp_path ${out}/c; uwsgi_temp_path ${out}/d; scgi_temp_path ${out}/e; ${server} }`);
  execFileSync('nginx', ['-t', '-q', '-c', join(out, 'all.conf')]);
  const running = spawn('nginx', ['-c', join(out, 'all.conf')]);
  t.after(() => running.kill());
  const at = await wellServed(port);
  const home = await asked(port, '/');
  assert.deepEqual([home.status, home.headers.location], [302, `${at}/index.html`]);
});

const MODULES = '/usr/lib/apache2/modules';
const apache = existsSync(MODULES) ? needs('apache2', '-v') : 'apache2 is not installed';

test('Apache with the .htaccess of the archive does the same, and sends brotli', { skip: apache }, async t => {
  const out = unpacked(t), port = 20000 + process.pid % 2000;
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'expires'].map(name => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
  writeFileSync(join(out, 'all.conf'), `${modules.join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${out}/pid
ErrorLog ${out}/error.log
TypesConfig /dev/null
User nobody
Group nogroup
DocumentRoot ${out}
<Directory ${out}>
  AllowOverride FileInfo Options=Indexes
  Require all granted
  # As the .htaccess of a content management system says it for the whole site.
  ExpiresActive On
  ExpiresDefault "access plus 1 year"
</Directory>
`);
  // The server's own user reads what was unpacked.
  chmodSync(out, 0o755);
  const server = spawn('apache2', ['-f', join(out, 'all.conf'), '-DFOREGROUND'], { stdio: 'ignore' });
  t.after(() => server.kill());
  const at = await wellServed(port);
  const style = await asked(port, `${at}/page.css`, 'gzip, br');
  assert.equal(style.headers['content-encoding'], 'br');
  assert.match(style.headers['content-type'], /^text\/css/);
  assert.ok(brotliDecompressSync(style.body).equals(readFileSync(join(root, 'dist/page.css'))));
});
