// The least that a page in Preact is: one field, one text; with `?figures=N` so many figures that follow from the field.
import { h, render } from 'preact';
import { useState } from 'preact/hooks';

const figures = Array.from({ length: Number(new URLSearchParams(location.search).get('figures')) }, (none, place) => BigInt(place + 2));
const grouped = amount => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
const row = (amount, part) => h('tr', {}, h('th', {}, `Bagian ke-${part}`), h('td', {}, `Rp${grouped(amount / part)}`));

const Page = () => {
  const [text, set] = useState('60000000');
  const amount = BigInt(/^\d+$/.test(text) ? text : 0);
  return [
    h('input', { id: 'surplus', value: text, onInput: event => set(event.target.value) }), h('strong', {}, text),
    h('table', {}, h('tbody', {}, figures.map(part => row(amount, part)))),
  ];
};
render(h(Page), document.body);
