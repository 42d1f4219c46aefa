// The page that tells a webmaster what is wrong with an installation: files, server, policy, browser, and the host's own page.
import { probes } from './probes.js';
import { hostPage } from './host_page.js';
import { copying, el, page, say } from './page.js';

const MARKS = { good: '✓', note: 'i', bad: '✗' };
const STATES = {
  good: ['baik', 'baik', 'good'], note: ['catatan', 'nota', 'note'], bad: ['perbaiki', 'betulkan', 'mend'], wait: ['diperiksa …', 'diperiksa …', 'being checked …'],
};

/** One line of the report; what it says changes with the language. */
const row = ({ title, found }) => {
  const state = found ? found.state : 'wait';
  return el('li', { 'data-state': state },
    el('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[state] || '…'),
    el('div', {},
      el('h3', {}, `${say(title)}: ${say(STATES[state])}`),
      found && el('p', {}, say(found.text)),
      found && found.advice && el('p', { class: 'advice' }, say(found.advice)),
      found && found.code && el('pre', {}, found.code)));
};

const asked = { address: '', rows: [] };

const summary = () => {
  const open = probes.filter(probe => !probe.found).length, bad = probes.filter(({ found }) => found && found.state === 'bad').length;
  if (open) return say(['Sedang diperiksa …', 'Sedang diperiksa …', 'Being checked …']);
  if (bad) return `${say(['Yang harus diperbaiki', 'Yang perlu dibetulkan', 'To be mended'])}: ${bad}`;
  return say(['Semua beres. Kalkulator siap dipakai.', 'Semuanya betul. Kalkulator sedia digunakan.', 'All is well. The calculator is ready for use.']);
};

/** The report as text, to send to whoever runs the server. */
const text = () => [...probes, ...asked.rows].filter(({ found }) => found).map(({ title, found }) =>
  [`${MARKS[found.state]} ${say(title)}: ${say(found.text)}`, found.advice && `  ${say(found.advice)}`, found.code && `  ${found.code.replace(/\n/g, '\n  ')}`].filter(Boolean).join('\n')).join('\n');

const hostForm = () => el('form', { submit: async event => {
  event.preventDefault();
  asked.address = event.target.elements.address.value;
  asked.rows = await hostPage(asked.address);
  document.querySelector('#host').replaceChildren(...asked.rows.map(row));
} },
el('label', { for: 'address' }, say(['Alamat halaman Anda yang memuat kalkulator', 'Alamat halaman anda yang memuatkan kalkulator', 'Address of your page that holds the calculator'])),
el('div', { class: 'line' },
  el('input', { id: 'address', name: 'address', type: 'text', inputmode: 'url', value: asked.address, placeholder: `${location.origin}/…`, autocomplete: 'off', input: event => { asked.address = event.target.value; } }),
  el('button', {}, say(['Periksa', 'Semak', 'Check']))));

let verdict, list;
const refresh = () => {
  verdict.textContent = summary();
  list.replaceChildren(...probes.map(row));
};

page(() => {
  verdict = el('p', { class: 'verdict', role: 'status' });
  list = el('ol', { class: 'report' });
  refresh();
  return [
    say(['Periksa pemasangan', 'Semak pemasangan', 'Check the installation']),
    verdict,
    el('h2', {}, say(['Server', 'Pelayan', 'The server'])),
    list,
    el('p', {}, copying(say(['Salin laporan', 'Salin laporan', 'Copy the report']), text)),
    el('h2', {}, say(['Halaman Anda', 'Halaman anda', 'Your page'])),
    el('p', { class: 'soft' }, say([
      'Di situs yang sama dengan kalkulator ini. Yang dibaca: kebijakan (CSP) dan kode yang ditempel; tidak ada yang dikirim ke tempat lain.',
      'Di laman yang sama dengan kalkulator ini. Yang dibaca: dasar (CSP) dan kod yang ditampal; tiada apa-apa dihantar ke tempat lain.',
      'On the same site as this calculator. Its policy (CSP) and the pasted code are read; nothing is sent anywhere.',
    ])),
    hostForm(),
    el('ol', { class: 'report', id: 'host' }, asked.rows.map(row)),
  ];
});

for (const probe of probes) {
  probe.run().catch(error => ({ state: 'bad', text: Array(3).fill(String(error)) })).then(found => { probe.found = found; refresh(); });
}
