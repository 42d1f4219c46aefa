// What is checked of an installation: each probe has a title, and finds a state with a sentence, and what to do about it.
import { ancestors, parse, runsWasm } from './policy.js';

const good = (...text) => ({ state: 'good', text });
const found = (state, text, advice, code) => ({ state, text, advice, code });

const base = new URL('.', location.href);
const HASHED = /-[0-9a-f]{16}\.(js|css|wasm)$/;
const TYPES = {
  js: /^(text|application)\/(x-)?(java|ecma)script\b/, css: /^text\/css\b/, wasm: /^application\/wasm\b/, html: /^text\/html\b/,
  svg: /^image\/svg\+xml\b/, json: /^application\/json\b/, webmanifest: /^application\/(manifest\+)?json\b/,
};
const PROPER = { js: 'text/javascript', css: 'text/css', wasm: 'application/wasm', html: 'text/html', svg: 'image/svg+xml', json: 'application/json', webmanifest: 'application/manifest+json' };
const ending = name => name.slice(name.lastIndexOf('.') + 1);
const listed = (names, most = 4) => names.slice(0, most).join(', ') + (names.length > most ? ` … (${names.length})` : '');

/** A file as the server has it now: past the browser's cache, and past what is kept for going without a network. */
const fresh = async name => {
  const url = new URL(name, base);
  url.searchParams.set('fresh', Date.now());
  const answer = await fetch(url, { cache: 'no-store', credentials: 'omit' });
  return { name, ok: answer.ok, status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) };
};

const base64 = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const hash = async body => `sha384-${base64(await crypto.subtle.digest('SHA-384', body))}`;

/** The hashes of the build, and every file that they are of. */
const hashes = fresh('integrity.json').then(({ ok, body }) => (ok ? JSON.parse(new TextDecoder().decode(body)) : {})).catch(() => ({}));
const files = hashes.then(async hashes => {
  const answers = [];
  // A few at a time: a small server may refuse many at once.
  const names = Object.keys(hashes);
  const next = async () => { for (let name = names.shift(); name; name = names.shift()) answers.push(await fresh(name).catch(() => ({ name, ok: false, status: 0 }))); };
  await Promise.all(Array.from({ length: 4 }, next));
  return answers.sort((one, other) => (one.name < other.name ? -1 : 1));
});
const arrived = files.then(files => files.filter(({ ok }) => ok));
const homePolicy = files.then(files => {
  const home = files.find(({ name, ok }) => name === 'index.html' && ok);
  return { policies: parse(home ? [home.headers.get('content-security-policy') || ''] : []), framing: home && home.headers.get('x-frame-options') };
});

const complete = async () => {
  const all = await files;
  if (!all.length) {
    return found('bad', ['Daftar berkas integrity.json tidak ada.', 'Senarai fail integrity.json tiada.', 'The list of files, integrity.json, is not there.'],
      ['Unggah seluruh isi arsip ke satu folder.', 'Muat naik seluruh isi arkib ke satu folder.', 'Upload all of the archive into one folder.']);
  }
  const missing = all.filter(({ ok }) => !ok).map(({ name, status }) => `${name} (${status || '—'})`);
  if (missing.length) {
    return found('bad', ['Tidak terkirim', 'Tidak dihantar', 'Not sent'].map(word => `${word}: ${listed(missing)}`),
      [
        'Unggah berkas yang kurang. IIS menjawab 404 untuk .wasm dan .webmanifest tanpa web.config dari arsip.',
        'Muat naik fail yang kurang. IIS menjawab 404 untuk .wasm dan .webmanifest tanpa web.config daripada arkib.',
        'Upload what is missing. IIS answers 404 for .wasm and .webmanifest without the web.config of the archive.',
      ]);
  }
  if (!window.crypto || !crypto.subtle) {
    return found('note', ['Isinya tidak dapat dibandingkan tanpa HTTPS.', 'Isinya tidak dapat dibandingkan tanpa HTTPS.', 'The content cannot be compared without HTTPS.'].map(text => `${all.length}. ${text}`));
  }
  const wanted = await hashes, changed = [];
  for (const { name, body } of all) if (await hash(body) !== wanted[name]) changed.push(name);
  if (changed.length) {
    return found('bad', ['Isinya berubah', 'Isinya berubah', 'Changed'].map(word => `${word}: ${listed(changed)}`),
      [
        'Unggah lagi dari arsip, sebagai biner (bukan ASCII). Matikan pemadat atau pengubah skrip di server atau CDN.',
        'Muat naik semula daripada arkib, sebagai binari (bukan ASCII). Matikan pemadat atau pengubah skrip pada pelayan atau CDN.',
        'Upload them again from the archive, as binary (not ASCII). Switch off what minifies or rewrites scripts on the server or CDN.',
      ]);
  }
  return good(`${all.length} berkas ada dan utuh.`, `${all.length} fail ada dan utuh.`, `${all.length} files are there and whole.`);
};

const types = async () => {
  const wrong = (await arrived).filter(({ name, headers }) => TYPES[ending(name)] && !TYPES[ending(name)].test(headers.get('content-type') || ''));
  if (!wrong.length) return good('Setiap berkas dikirim dengan jenisnya (MIME).', 'Setiap fail dihantar dengan jenisnya (MIME).', 'Every file is sent with its type (MIME).');
  const endings = [...new Set(wrong.map(({ name }) => ending(name)))];
  const said = listed(endings.map(each => `.${each}: ${wrong.find(({ name }) => ending(name) === each).headers.get('content-type') || '—'}`));
  // A module is read as bytes where its type is another; scripts and styles are refused.
  const state = endings.some(each => ['js', 'css', 'html'].includes(each)) ? 'bad' : 'note';
  return found(state, [said, said, said],
    ['Tambahkan di server (Apache; untuk IIS dan nginx lihat arsip):', 'Tambah pada pelayan (Apache; untuk IIS dan nginx lihat arkib):', 'Add to the server (Apache; for IIS and nginx see the archive):'],
    endings.map(each => `AddType ${PROPER[each]} .${each}`).join('\n'));
};

const compression = async () => {
  const large = (await arrived).filter(({ name, body }) => /\.(js|wasm|css)$/.test(name) && body.length > 4096);
  const plain = large.filter(({ headers }) => !/\b(br|gzip|zstd|deflate)\b/.test(headers.get('content-encoding') || ''));
  if (large.length && !plain.length) {
    const kinds = [...new Set(large.map(({ headers }) => headers.get('content-encoding')))].join(', ');
    return good(`Dikirim mampat (${kinds}).`, `Dihantar mampat (${kinds}).`, `Sent compressed (${kinds}).`);
  }
  const bytes = plain.reduce((sum, { body }) => sum + body.length, 0);
  return found('note', ['Tidak dimampatkan', 'Tidak dimampatkan', 'Not compressed'].map(word => `${word}: ${listed(plain.map(({ name }) => name))}; ${Math.round(bytes / 1024)} KiB`),
    [
      'Kirim berkas .br atau .gz dari arsip (nginx: gzip_static on; Apache: .htaccess dari arsip; IIS: pemampatan statis). Di jaringan lambat ini beda beberapa detik.',
      'Hantar fail .br atau .gz daripada arkib (nginx: gzip_static on; Apache: .htaccess daripada arkib; IIS: pemampatan statik). Pada rangkaian perlahan bezanya beberapa saat.',
      'Send the .br or .gz files of the archive (nginx: gzip_static on; Apache: the .htaccess of the archive; IIS: static compression). On a slow network that is seconds.',
    ]);
};

const caching = async () => {
  const all = await arrived, kept = ({ headers }) => headers.get('cache-control') || '';
  const age = text => Number((/max-age=(\d+)/.exec(text) || [])[1] || 0);
  const held = all.filter(file => !HASHED.test(file.name) && age(kept(file)) > 86400 && !/no-cache/.test(kept(file))).map(({ name }) => name);
  if (held.length) {
    return found('bad', ['Terlalu lama di cache', 'Terlalu lama dalam cache', 'Cached for too long'].map(word => `${word}: ${listed(held)}`),
      ['Pengunjung akan memakai versi lama yang berkasnya sudah tidak ada. Untuk berkas tanpa hash di namanya:', 'Pelawat akan menggunakan versi lama yang failnya sudah tiada. Untuk fail tanpa hash pada namanya:', 'Visitors would stay with an old version whose files are gone. For files without a hash in their name:'],
      'Cache-Control: no-cache');
  }
  const asked = all.filter(file => HASHED.test(file.name) && age(kept(file)) < 86400);
  if (asked.length) {
    return found('note', ['Berkas yang tidak pernah berubah diminta lagi setiap kali.', 'Fail yang tidak pernah berubah diminta semula setiap kali.', 'Files that never change are asked for again each time.'],
      ['Untuk berkas dengan hash di namanya:', 'Untuk fail dengan hash pada namanya:', 'For files with a hash in their name:'], 'Cache-Control: public, max-age=31536000, immutable');
  }
  return good('Yang tetap disimpan, yang berubah diminta lagi.', 'Yang tetap disimpan, yang berubah diminta semula.', 'What stays is kept, what changes is asked for again.');
};

const policy = async () => {
  const { policies } = await homePolicy;
  if (policies.length && !runsWasm(policies)) {
    return found('bad', ['CSP halaman kalkulator menolak WebAssembly.', 'CSP halaman kalkulator menolak WebAssembly.', 'The CSP of the calculator’s own page refuses WebAssembly.'],
      ['Tambahkan ke script-src:', 'Tambah pada script-src:', 'Add to script-src:'], "'wasm-unsafe-eval'");
  }
  return policies.length
    ? good('CSP ada dan mengizinkan WebAssembly.', 'CSP ada dan membenarkan WebAssembly.', 'There is a CSP, and it allows WebAssembly.')
    : found('note', ['Halaman kalkulator tidak punya CSP.', 'Halaman kalkulator tiada CSP.', 'The calculator’s own page has no CSP.'],
      ['Yang dianjurkan ada di nginx.conf, .htaccess dan web.config dari arsip.', 'Yang disyorkan ada dalam nginx.conf, .htaccess dan web.config daripada arkib.', 'The one that is advised is in nginx.conf, .htaccess and web.config of the archive.']);
};

const framing = async () => {
  const { policies, framing } = await homePolicy, who = ancestors(policies);
  if (who) {
    const list = who.join(' ');
    return /'none'/.test(list)
      ? found('bad', ['Tidak boleh dibingkai siapa pun.', 'Tidak boleh dibingkai sesiapa pun.', 'Nobody may show it in a frame.'], ['Ubah frame-ancestors:', 'Ubah frame-ancestors:', 'Change frame-ancestors:'], "frame-ancestors 'self' https://*.go.id https://*.gov.my")
      : good(`Boleh dibingkai: ${list}`, `Boleh dibingkai: ${list}`, `May be framed by: ${list}`);
  }
  if (framing) {
    return found('note', [`X-Frame-Options: ${framing}`, `X-Frame-Options: ${framing}`, `X-Frame-Options: ${framing}`],
      ['Situs lain tidak dapat memakai iframe. Ganti dengan:', 'Laman lain tidak dapat menggunakan iframe. Gantikan dengan:', 'Other sites cannot use an iframe. Put in its place:'], "Content-Security-Policy: frame-ancestors 'self' https://*.go.id https://*.gov.my");
  }
  return found('note', ['Siapa pun boleh membingkai.', 'Sesiapa pun boleh membingkai.', 'Anyone may show it in a frame.'], ['Kalau tidak dikehendaki:', 'Jika tidak dikehendaki:', 'If that is not wanted:'], "Content-Security-Policy: frame-ancestors 'self' https://*.go.id https://*.gov.my");
};

const elsewhere = async () => {
  const script = (await arrived).find(({ name }) => HASHED.test(name) && name.endsWith('.js'));
  const allowed = script && script.headers.get('access-control-allow-origin');
  return allowed
    ? good(`Situs lain boleh memuat berkas ini: ${allowed}`, `Laman lain boleh memuatkan fail ini: ${allowed}`, `Other sites may load the files: ${allowed}`)
    : found('note', ['Hanya situs ini yang dapat memuat berkas ini.', 'Hanya laman ini dapat memuatkan fail ini.', 'Only this site can load the files.'],
      ['Kalau kalkulator dipakai di alamat lain:', 'Jika kalkulator digunakan di alamat lain:', 'If the calculator is used at another address:'], 'Access-Control-Allow-Origin: *');
};

const secure = async () => (isSecureContext
  ? good('Halaman dikirim lewat HTTPS atau dari mesin ini.', 'Halaman dihantar melalui HTTPS atau daripada mesin ini.', 'The page comes by HTTPS, or from this machine.')
  : found('bad', ['Halaman dikirim tanpa HTTPS.', 'Halaman dihantar tanpa HTTPS.', 'The page comes without HTTPS.'],
    ['Tanpa HTTPS siapa pun di jalan dapat mengubah angka. Pasang sertifikat.', 'Tanpa HTTPS sesiapa di laluan dapat mengubah angka. Pasang sijil.', 'Without HTTPS anyone on the way can change figures. Install a certificate.']));

const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
const browser = async () => {
  const needs = { WebAssembly: window.WebAssembly, 'custom elements': window.customElements, 'shadow DOM': Element.prototype.attachShadow, Intl: window.Intl };
  const lacking = Object.keys(needs).filter(name => !needs[name]);
  if (lacking.length) {
    return found('bad', [`Peramban ini tidak punya: ${lacking.join(', ')}`, `Pelayar ini tiada: ${lacking.join(', ')}`, `This browser lacks: ${lacking.join(', ')}`],
      ['Pengunjung dengan peramban ini melihat tautannya saja.', 'Pelawat dengan pelayar ini melihat pautannya sahaja.', 'Visitors with this browser see the link only.']);
  }
  return WebAssembly.compile(EMPTY).then(
    () => good('Peramban ini dapat menjalankan kalkulator.', 'Pelayar ini dapat menjalankan kalkulator.', 'This browser can run the calculator.'),
    error => found('bad', Array(3).fill(String(error.message)), ['Kebijakan halaman ini menolak WebAssembly. Tambahkan ke script-src:', 'Dasar halaman ini menolak WebAssembly. Tambah pada script-src:', 'The policy of this page refuses WebAssembly. Add to script-src:'], "'wasm-unsafe-eval'"));
};

const ANSWER = 'Rp1.240.000', PATIENCE = 30000;
/** Opens the widget with a published example, whose answer is known. */
const trial = () => new Promise(done => {
  const element = document.createElement('kalkulator-koperasi'), began = performance.now();
  for (const [name, value] of [['lang', 'id'], ['country', 'ID'], ['calculator', 'shu'], ['preset', 'alis-jaya'], ['mode', 'inline'], ['loading', 'eager'], ['heading-level', '2']]) element.setAttribute(name, value);
  const no = why => done(found('bad', ['Kalkulator tidak berjalan', 'Kalkulator tidak berjalan', 'The calculator does not run'].map(word => `${word}: ${why}`),
    ['Sebabnya ada di butir lain, atau di konsol peramban.', 'Sebabnya ada pada butiran lain, atau dalam konsol pelayar.', 'Another item says why, or the browser’s console does.']));
  setTimeout(() => no(`${PATIENCE / 1000} s`), PATIENCE);
  element.addEventListener('kk-error', event => no(event.detail.message));
  element.addEventListener('kk-ready', () => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const look = () => {
      const answer = element.shadowRoot.querySelector('.answer strong');
      if (answer && answer.textContent === ANSWER) done(good(`Berjalan; contoh Alis Jaya: ${ANSWER} (${seconds} s).`, `Berjalan; contoh Alis Jaya: ${ANSWER} (${seconds} s).`, `It runs; the Alis Jaya example gives ${ANSWER} (${seconds} s).`));
      else setTimeout(look, 100);
    };
    look();
  });
  document.querySelector('#trial').append(element);
});

/** Everything that is checked, in the order of the report. */
export const probes = [
  { title: ['Berkas', 'Fail', 'Files'], run: complete },
  { title: ['Jenis berkas (MIME)', 'Jenis fail (MIME)', 'Types (MIME)'], run: types },
  { title: ['Pemampatan', 'Pemampatan', 'Compression'], run: compression },
  { title: ['Cache', 'Cache', 'Caching'], run: caching },
  { title: ['Kebijakan (CSP)', 'Dasar (CSP)', 'Policy (CSP)'], run: policy },
  { title: ['Bingkai', 'Bingkai', 'Frames'], run: framing },
  { title: ['Situs lain (CORS)', 'Laman lain (CORS)', 'Other sites (CORS)'], run: elsewhere },
  { title: ['HTTPS', 'HTTPS', 'HTTPS'], run: secure },
  { title: ['Peramban', 'Pelayar', 'Browser'], run: browser },
  { title: ['Kalkulator', 'Kalkulator', 'Calculator'], run: trial },
];

/** The hash that the loader has in this build. */
export const loaderHash = () => hashes.then(hashes => hashes['kalkulator-koperasi.js'] || '');
