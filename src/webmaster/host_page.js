// What is checked of the page that a webmaster put the widget on, as far as its source and its headers say.
import { faults, parse } from './policy.js';
import { loaderHash } from './probes.js';

const NAME = 'kalkulator-koperasi';
const row = (title, state, text, advice, code) => ({ title, found: { state, text, advice, code } });
const PAGE = ['Halaman', 'Halaman', 'Page'], CODE = ['Kode pasangan', 'Kod pasangan', 'Embedded code'], POLICY = ['Kebijakan (CSP)', 'Dasar (CSP)', 'Policy (CSP)'];

const code = async (found, page) => {
  const [element, frame] = [found.querySelector(NAME), found.querySelector(`iframe[src*="${NAME}"]`)];
  const script = [...found.querySelectorAll('script[src]')].find(script => script.getAttribute('src').includes(`${NAME}.js`));
  if (!element && frame) return row(CODE, 'good', ['Bingkai ada.', 'Bingkai ada.', 'There is a frame.']);
  if (!element) {
    return row(CODE, 'bad', ['Unsur <kalkulator-koperasi> tidak ada di sumber halaman.', 'Unsur <kalkulator-koperasi> tiada dalam sumber halaman.', 'There is no <kalkulator-koperasi> in the source of the page.'],
      ['Penyunting mungkin membuangnya. Pakai bentuk iframe dari pembuat kode.', 'Penyunting mungkin membuangnya. Gunakan bentuk iframe daripada pembina kod.', 'The editor may have stripped it. Use the iframe form of the code builder.']);
  }
  if (!script) {
    return row(CODE, 'bad', ['Unsurnya ada, skripnya tidak.', 'Unsurnya ada, skripnya tiada.', 'The element is there, its script is not.'],
      ['Penyunting mungkin membuang skrip. Pakai bentuk iframe dari pembuat kode.', 'Penyunting mungkin membuang skrip. Gunakan bentuk iframe daripada pembina kod.', 'The editor may have stripped it. Use the iframe form of the code builder.']);
  }
  const pinned = script.getAttribute('integrity'), current = await loaderHash();
  const ours = new URL(script.getAttribute('src'), page).href === new URL(`${NAME}.js`, location.href).href;
  if (pinned && ours && current && !pinned.split(/\s+/).includes(current)) {
    return row(CODE, 'bad', ['integrity milik versi lain: peramban menolak skripnya.', 'integrity milik versi lain: pelayar menolak skripnya.', 'Its integrity is that of another version: browsers refuse the script.'],
      ['Yang benar:', 'Yang betul:', 'The right one:'], `integrity="${current}"`);
  }
  const link = element.querySelector('a[href]');
  return link
    ? row(CODE, 'good', ['Skrip, unsur dan tautan cadangannya ada.', 'Skrip, unsur dan pautan gantinya ada.', 'The script, the element and its link are there.'])
    : row(CODE, 'note', ['Tidak ada tautan di dalam unsurnya.', 'Tiada pautan di dalam unsurnya.', 'There is no link inside the element.'],
      ['Tanpa tautan, pengunjung yang perambannya tidak sanggup tidak melihat apa-apa.', 'Tanpa pautan, pelawat yang pelayarnya tidak mampu tidak melihat apa-apa.', 'Without a link, visitors whose browser cannot run it see nothing.']);
};

const policy = async (texts, page) => {
  const { inline, framed } = faults(parse(texts), new URL('.', location.href), page, await loaderHash());
  if (!inline.length) return row(POLICY, 'good', ['Kalkulator dapat berjalan langsung di halaman ini.', 'Kalkulator dapat berjalan terus pada halaman ini.', 'The calculator can run in this page itself.']);
  const lacking = list => list.join('\n');
  if (!framed.length) {
    return row(POLICY, 'note', ['Hanya sebagai bingkai (mode="iframe" atau auto).', 'Hanya sebagai bingkai (mode="iframe" atau auto).', 'In a frame only (mode="iframe" or auto).'],
      ['Untuk berjalan langsung, tambahkan ke CSP:', 'Untuk berjalan terus, tambah pada CSP:', 'To run in the page itself, add to the CSP:'], lacking(inline));
  }
  return row(POLICY, 'bad', ['CSP halaman ini menolak kalkulator, langsung maupun dalam bingkai.', 'CSP halaman ini menolak kalkulator, terus mahupun dalam bingkai.', 'The CSP of this page refuses the calculator, both in the page and in a frame.'],
    ['Tambahkan (langsung, lalu bingkai):', 'Tambah (terus, kemudian bingkai):', 'Add (for the page itself, then for a frame):'], [lacking(inline), lacking(framed)].join('\n\n'));
};

/** A page of this site as a document whose scripts do not run; unlike a parser, this is allowed under trusted types. */
const opened = page => new Promise(done => {
  const request = new XMLHttpRequest();
  request.open('GET', page);
  request.responseType = 'document';
  request.onloadend = () => done(request);
  request.send();
});

/** The rows of the report for a page of this site. */
export const hostPage = async typed => {
  const no = (text, advice) => [row(PAGE, 'bad', text, advice)];
  let page;
  try {
    page = new URL(typed.trim(), location.href);
  } catch {
    return no(['Itu bukan alamat halaman.', 'Itu bukan alamat halaman.', 'That is no address of a page.']);
  }
  if (page.origin !== location.origin) {
    return no(['Halaman di situs lain tidak dapat dibaca dari sini.', 'Halaman di laman lain tidak dapat dibaca dari sini.', 'A page of another site cannot be read from here.'],
      ['Letakkan berkas kalkulator di situs yang sama, atau periksa CSP-nya dengan alat pengembang peramban.', 'Letakkan fail kalkulator di laman yang sama, atau semak CSP dengan alat pembangun pelayar.', 'Put the calculator’s files on the same site, or look at its CSP in the browser’s developer tools.']);
  }
  const answer = await opened(page);
  if (answer.status !== 200 || !answer.response) {
    return no(['Halaman itu tidak terbuka', 'Halaman itu tidak terbuka', 'That page does not open'].map(text => `${text}: ${answer.status || '—'}`));
  }
  const source = answer.response;
  const metas = [...source.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].map(meta => meta.getAttribute('content') || '');
  return [await code(source, page), await policy([answer.getResponseHeader('content-security-policy') || '', ...metas], page)];
};
