// The least that a page in Preact is: one field, one text.
import { h, render } from 'preact';
import { useState } from 'preact/hooks';

const Page = () => {
  const [text, set] = useState('60000000');
  return [h('input', { id: 'surplus', value: text, onInput: event => set(event.target.value) }), h('strong', {}, text)];
};
render(h(Page), document.body);
