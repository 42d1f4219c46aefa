// The page that makes the code for a webmaster's site: every attribute, a live preview, three forms to copy.
import { element, frame, shortcode, address, MOVING } from './forms.js';
import { code, copying, el, fill, page, say } from './page.js';

/** Cases that a widget can open with, as the build knows them: `[id, [title in three languages]]`. */
const CASES = __CASES__;
/** As the widget's own tabs name them. */
const CALCULATORS = {
  ID: {
    shu: ['SHU saya', 'SHU saya', 'My SHU'], modal: ['Modal saya', 'Modal saya', 'My capital'], simpanan: ['Simpanan saya', 'Simpanan saya', 'My savings'],
    pembagian: ['Pembagian SHU', 'Pembahagian SHU', 'The split'], rpb: ['RPB', 'RPB', 'Shared plant'], setor: ['Setor ke RPB', 'Hantar ke RPB', 'Deliver'],
    daftar: ['Daftar anggota', 'Senarai anggota', 'Member list'],
    pinjaman: ['Pinjaman saya', 'Pinjaman saya', 'My loan'], kelas: ['Kelas', 'Kelas', 'Class'], 'dua-negara': ['Indonesia–Malaysia', 'Indonesia–Malaysia', 'Indonesia–Malaysia'], ekspor: ['Ekspor', 'Eksport', 'Export'],
  },
  MY: {
    dividen: ['Dividen saya', 'Dividen saya', 'My dividend'], akaun: ['Pembagian laba', 'Pembahagian keuntungan', 'Appropriation'], modal: ['Modal saya', 'Modal saya', 'My capital'],
    rebat: ['Rabat saya', 'Rebat saya', 'My rebate'], pusat: ['Pusat pengolahan', 'Pusat pemprosesan', 'Shared plant'], hantar: ['Setor ke pusat', 'Hantar ke pusat', 'Deliver'],
    daftar: ['Daftar anggota', 'Senarai anggota', 'Member list'],
    pembiayaan: ['Pembiayaan saya', 'Pembiayaan saya', 'My financing'], kelas: ['Kelas', 'Kelas', 'Class'], 'dua-negara': ['Indonesia–Malaysia', 'Indonesia–Malaysia', 'Indonesia–Malaysia'], eksport: ['Ekspor', 'Eksport', 'Export'],
  },
};
const WIDTHS = [360, 768, 1280];

/** What was chosen: attributes of the element, where they are not what it has anyway. */
const chosen = { lang: code(), country: code() === 'ms' ? 'MY' : 'ID' };
const locked = new Map();
let width = WIDTHS[0], loader = '', canMove = false, moves = false;

const set = (name, value) => {
  if (value) chosen[name] = value;
  else delete chosen[name];
};

const pick = (name, label, options, changed = draw) => el('div', {},
  el('label', { for: name }, say(label)),
  el('select', { id: name, change: event => { set(name, event.target.value); changed(); } },
    options.map(([value, words]) => el('option', { value, selected: (chosen[name] || '') === value }, typeof words === 'string' ? words : say(words)))));

const write = (name, label, hint, placeholder) => el('div', {},
  el('label', { for: name }, say(label)),
  el('input', { id: name, value: chosen[name] || '', placeholder, autocomplete: 'off', 'aria-describedby': `${name}-hint`, change: event => { set(name, event.target.value.trim()); shown(); } }),
  el('p', { class: 'hint', id: `${name}-hint` }, say(hint)));

const tick = (checked, label, change) => el('label', { class: 'check' }, el('input', { type: 'checkbox', checked, change: event => change(event.target.checked) }), label);

const what = () => {
  const start = chosen.params ? 'params' : chosen.preset || '';
  return el('div', { class: 'card' },
    el('h2', {}, say(['Apa', 'Apa', 'What'])),
    el('div', { class: 'pair' },
      pick('country', ['Negara', 'Negara', 'Country'], [['ID', 'Indonesia'], ['MY', 'Malaysia']], () => { set('calculator'); set('params'); locked.clear(); draw(); }),
      pick('lang', ['Bahasa', 'Bahasa', 'Language'], [['', ['seperti halamannya', 'seperti halamannya', 'that of the page']], ['id', 'Bahasa Indonesia'], ['ms', 'Bahasa Melayu'], ['en', 'English']])),
    pick('calculator', ['Kalkulator', 'Kalkulator', 'Calculator'], [['', ['semua', 'semua', 'all']], ...Object.entries(CALCULATORS[chosen.country])], () => { set('params'); locked.clear(); draw(); }),
    el('div', {},
      el('label', { for: 'start' }, say(['Angka awal', 'Angka permulaan', 'Opens with'])),
      el('select', { id: 'start', change: event => {
        const { value } = event.target;
        set('params');
        set('preset', value);
        draw();
      } },
      el('option', { value: '' }, say(['contoh biasa', 'contoh biasa', 'the usual example'])),
      chosen.params && el('option', { value: 'params', selected: true }, say(['angka dari pratinjau', 'angka daripada pratonton', 'figures of the preview'])),
      CASES.map(([id, title]) => el('option', { value: id, selected: start === id }, say(title))))),
    el('p', {}, el('button', { type: 'button', id: 'take', click: take }, say(['Pakai angka di pratinjau', 'Guna angka dalam pratonton', 'Use the figures in the preview']))));
};

const looks = () => el('div', { class: 'card' },
  el('h2', {}, say(['Tampilan', 'Rupa', 'Looks'])),
  el('div', { class: 'pair' },
    pick('theme', ['Terang atau gelap', 'Terang atau gelap', 'Light or dark'], [['', ['seperti halamannya', 'seperti halamannya', 'that of the page']], ['light', ['terang', 'terang', 'light']], ['dark', ['gelap', 'gelap', 'dark']]]),
    pick('heading-level', ['Tingkat judul', 'Aras tajuk', 'Heading level'], [['', '2'], ['1', '1'], ['3', '3'], ['4', '4']])),
  tick(Boolean(chosen['brand-color']), say(['Warna sendiri', 'Warna sendiri', 'A colour of your own']), on => { set('brand-color', on && '#0b6b5d'); draw(); }),
  chosen['brand-color'] && el('input', { type: 'color', id: 'brand-color', 'aria-label': say(['Warna', 'Warna', 'Colour']), value: chosen['brand-color'], change: event => { set('brand-color', event.target.value); shown(); } }));

const locks = () => el('div', { class: 'card' },
  el('h2', {}, say(['Isian terkunci', 'Medan berkunci', 'Locked fields'])),
  el('p', { class: 'hint' }, say(['Isian di halaman pratinjau yang terbuka. Pengunjung melihat gembok dan alasannya.', 'Medan pada halaman pratonton yang terbuka. Pelawat melihat mangga dan sebabnya.', 'Fields of the page that the preview shows. Visitors see a padlock and the reason.'])),
  el('div', { id: 'fields' }),
  write('lock-reason', ['Alasan', 'Sebab', 'Reason'], ['misalnya: ditetapkan Rapat Anggota 2026', 'contohnya: ditetapkan Mesyuarat Agung 2026', 'for example: set by the 2026 annual meeting'], ''));

const further = () => el('details', { class: 'card', open: moves || ['mode', 'loading', 'saving', 'parts', 'share-base', 'profile-src', 'emit-results'].some(name => chosen[name]) },
  el('summary', {}, say(['Lainnya', 'Lain-lain', 'More'])),
  pick('mode', ['Cara', 'Cara', 'How'], [['', ['langsung, atau bingkai kalau perlu', 'terus, atau bingkai jika perlu', 'in the page, or a frame where needed']], ['inline', ['hanya langsung', 'terus sahaja', 'in the page only']], ['iframe', ['selalu bingkai', 'sentiasa bingkai', 'always a frame']]], () => shown()),
  pick('loading', ['Muat', 'Muat', 'Loads'], [['', ['saat mendekati layar', 'apabila mendekati skrin', 'when it comes near the screen']], ['eager', ['segera', 'serta-merta', 'at once']]], () => shown()),
  pick('saving', ['Simpan di perangkat', 'Simpan pada peranti', 'Keep on the device'], [['', ['kalau pengunjung memintanya', 'jika pelawat memintanya', 'if the visitor asks for it']], ['off', ['tidak ditawarkan', 'tidak ditawarkan', 'not offered']]], () => shown()),
  pick('parts', ['Halaman lain diunduh', 'Halaman lain dimuat turun', 'Other pages are fetched'], [['', ['saat perangkat senggang', 'semasa peranti lapang', 'while the device is idle']], ['ask', ['saat dibuka', 'apabila dibuka', 'when they are opened']]], () => shown()),
  write('share-base', ['Alamat tautan berbagi', 'Alamat pautan kongsi', 'Address of shared links'], ['kosong: halaman kalkulator ini', 'kosong: halaman kalkulator ini', 'empty: this calculator’s own page'], ''),
  write('profile-src', ['Profil koperasi (JSON)', 'Profil koperasi (JSON)', 'Profile of a co-op (JSON)'], ['di situs yang sama dengan halaman Anda', 'di laman yang sama dengan halaman anda', 'on the same site as your page'], '/profil.json'),
  canMove && tick(moves, say(['Selalu versi terbaru (tanpa periksa hash)', 'Sentiasa versi terbaharu (tanpa semakan hash)', 'Always the newest version (without the check of its hash)']), on => { moves = on; shown(); }),
  tick(Boolean(chosen['emit-results']), say(['Beri tahu hasil ke halaman saya (pengunjung diberi tahu)', 'Beritahu hasil kepada halaman saya (pelawat dimaklumkan)', 'Tell my page the results (visitors are told)']), on => { set('emit-results', on && 'emit-results'); shown(); }));

/** The widget inside the preview. */
const inside = () => {
  const preview = document.querySelector('.preview iframe');
  return preview && preview.contentDocument && preview.contentDocument.querySelector('kalkulator-koperasi');
};

function take() {
  const widget = inside(), link = widget && widget.life && widget.toShareUrl();
  const text = link && link.split('#k=')[1];
  if (!text) return;
  set('preset');
  set('params', text);
  draw();
}

/** The fields that can be locked, as the preview has them. */
const fields = () => {
  const list = document.querySelector('#fields'), widget = inside();
  const drawn = widget && widget.shadowRoot ? [...widget.shadowRoot.querySelectorAll(':not(.picture) > .kk .field label[for]')] : [];
  const found = drawn.map(label => [label.htmlFor, (label.firstChild || label).textContent.trim()]);
  const known = new Set(found.map(([id]) => id));
  const all = [...found, ...[...locked].filter(([id]) => !known.has(id))];
  const ids = all.map(([id, name]) => id + name).join();
  if (list.dataset.ids === ids) return;
  list.dataset.ids = ids;
  list.replaceChildren(...all.map(([id, name]) => tick(locked.has(id), name, on => {
    if (on) locked.set(id, name);
    else locked.delete(id);
    set('lock', [...locked.keys()].join());
    shown();
    if (inside()) inside().setAttribute('lock', chosen.lock || '');
  })));
};

let watching;
/** Shows the preview anew, and what is to be copied. */
function shown() {
  const preview = document.querySelector('.preview iframe');
  if (preview) {
    const now = address(chosen, new URL('index.html', location.href));
    preview.style.width = `${width}px`;
    // The same page with other figures behind the "#" is not loaded again by itself.
    if (preview.dataset.address !== now) {
      preview.dataset.address = now;
      preview.contentWindow.location.replace('about:blank');
      setTimeout(() => { if (preview.isConnected) preview.contentWindow.location.replace(now); });
    }
  }
  for (const [id, text] of [['code-element', element(chosen, loader, moves)], ['code-frame', frame(chosen)], ['code-shortcode', shortcode(chosen)]]) {
    document.querySelector(`#${id}`).value = text;
  }
  clearInterval(watching);
  watching = setInterval(fields, 500);
}

const form = (id, name, hint) => {
  const area = el('textarea', { id, readonly: true, rows: 5, spellcheck: 'false', 'aria-label': say(name) });
  return el('div', { class: 'code' }, el('h3', {}, say(name), copying(say(['Salin', 'Salin', 'Copy']), () => area.value)), area, hint && el('p', { class: 'hint' }, say(hint)));
};

function draw() {
  const focused = document.activeElement && document.activeElement.id;
  page(() => {
    const preview = el('iframe', { title: say(['Pratinjau', 'Pratonton', 'Preview']) });
    const widths = el('div', { class: 'widths', role: 'group', 'aria-label': say(['Lebar', 'Lebar', 'Width']) });
    const choose = () => widths.replaceChildren(...WIDTHS.map(each => el('button', { type: 'button', 'aria-pressed': String(each === width), click: () => { width = each; choose(); shown(); } }, `${each} px`)));
    choose();
    setTimeout(shown);
    return [
      say(['Pasang di situs Anda', 'Pasang di laman anda', 'Put it on your site']),
      el('div', { class: 'cols' },
        el('div', { class: 'form' }, what(), looks(), locks(), further()),
        el('div', {},
          widths, el('div', { class: 'preview', tabindex: '0', role: 'group', 'aria-label': say(['Pratinjau', 'Pratonton', 'Preview']) }, preview),
          el('h2', {}, say(['Tempelkan ini', 'Tampal ini', 'Paste this'])),
          form('code-element', ['HTML', 'HTML', 'HTML']),
          form('code-frame', ['Iframe: kalau penyunting membuang skrip', 'Iframe: jika penyunting membuang skrip', 'Iframe: where the editor strips scripts']),
          form('code-shortcode', ['WordPress', 'WordPress', 'WordPress'], ['Perlu pengaya dari arsip.', 'Memerlukan pemalam daripada arkib.', 'Needs the plugin of the archive.']),
          el('p', {}, el('a', { href: `check.html?lang=${code()}` }, say(['Periksa pemasangan', 'Semak pemasangan', 'Check the installation']))))),
    ];
  });
  if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
}

draw();
fetch('integrity.json').then(answer => answer.json()).then(hashes => { loader = hashes['kalkulator-koperasi.js'] || ''; shown(); }, () => {});
if (MOVING) fetch(MOVING, { method: 'HEAD' }).then(answer => { canMove = answer.ok; draw(); }, () => {});
