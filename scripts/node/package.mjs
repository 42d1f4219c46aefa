// Packs what a webmaster needs into one archive: node package.mjs [FOLDER OF THE BUILD] [FOLDER FOR THE ARCHIVE]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { PATCHES } from './finish/generated_glue.mjs';
import { patched } from './finish/patch.mjs';
import { versionOf } from './version.mjs';
import { zip } from './zip.mjs';

const root = new URL('../..', import.meta.url).pathname;
const [build = join(root, 'dist'), out = join(root, 'target/package')] = process.argv.slice(2);
const version = versionOf(root);
const COMPRESSED = /\.(html|js|css|wasm|svg|json|webmanifest)$/;

const files = new Map();
const add = (name, content) => files.set(name, Buffer.from(content));
const served = (name, content) => {
  const bytes = Buffer.from(content);
  add(name, bytes);
  if (!COMPRESSED.test(name)) return;
  add(`${name}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  // The time and the system in the header would differ from machine to machine; node writes neither but the latter.
  const gzip = gzipSync(bytes, { level: 9 });
  gzip[9] = 255;
  add(`${name}.gz`, gzip);
};
const below = folder => readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
  (entry.isDirectory() ? below(join(folder, entry.name)) : [join(folder, entry.name)]));
const copied = (from, to) => { for (const path of below(join(root, from))) add(join(to, relative(join(root, from), path)), readFileSync(path)); };

// One folder for each version, never changed again; the loader beside it is the one that moves on.
const web = 'kalkulator-koperasi';
for (const path of below(build)) served(`${web}/${version}/${relative(build, path)}`, readFileSync(path));
const loader = readFileSync(join(build, 'kalkulator-koperasi.js'), 'utf8');
served(`${web}/kalkulator-koperasi.js`, patched(loader, PATCHES.folderOfVersion, { version }));
add(`${web}/.htaccess`, readFileSync(join(root, 'hosting/htaccess')));
add(`${web}/web.config`, readFileSync(join(root, 'hosting/web.config')));
// IIS knows no patterns of names: what is said of the pages lies beside them.
add(`${web}/${version}/web.config`, readFileSync(join(root, 'hosting/version.web.config')));
add('nginx.conf', readFileSync(join(root, 'hosting/nginx.conf')));
add('Containerfile', readFileSync(join(root, 'hosting/Containerfile')));
add('server.conf', readFileSync(join(root, 'hosting/server.conf'), 'utf8').replaceAll('{VERSION}', version));
copied('wordpress', 'wordpress');
const fixed = `sha384-${createHash('sha384').update(loader).digest('base64')}`;
add('PETUNJUK.md', readFileSync(join(root, 'hosting/PETUNJUK.md'), 'utf8').replaceAll('{VERSION}', version).replaceAll('{INTEGRITY}', fixed));
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) add(name, readFileSync(join(root, name)));
// What arrived can be compared: sha256sum -c SHA256SUMS
add('SHA256SUMS', [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join(''));

mkdirSync(out, { recursive: true });
const archive = zip(files), name = join(out, `kalkulator-koperasi-${version}.zip`);
writeFileSync(name, archive);
console.log(`${relative(process.cwd(), name)}  ${archive.length} bytes  sha256 ${createHash('sha256').update(archive).digest('hex')}`);
