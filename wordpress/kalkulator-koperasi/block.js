// The block in the editor: three choices, and a box in place of the calculator. The page itself is written by the server.
(({ blocks, element: { createElement: draw, Fragment }, blockEditor: { InspectorControls, useBlockProps }, components: { PanelBody, SelectControl } }) => {
  const CHOICES = {
    lang: ['Bahasa', ['id', 'ms', 'en']],
    country: ['Negara', ['ID', 'MY']],
    calculator: ['Kalkulator', ['shu', 'modal', 'simpanan', 'pembagian', 'rpb', 'dividen', 'akaun', 'rebat', 'pusat']],
  };
  blocks.registerBlockType('kalkulator-koperasi/kalkulator', {
    edit: ({ attributes, setAttributes }) => draw(Fragment, null,
      draw(InspectorControls, null, draw(PanelBody, { title: 'Kalkulator Koperasi' },
        Object.entries(CHOICES).map(([name, [label, values]]) => draw(SelectControl, {
          key: name, label, value: attributes[name] || '',
          options: ['', ...values].map(value => ({ value, label: value || '–' })),
          onChange: value => setAttributes({ [name]: value || undefined }),
        })))),
      draw('p', useBlockProps(), `Kalkulator Koperasi ${Object.keys(CHOICES).map(name => attributes[name]).filter(Boolean).join(' · ')}`)),
    save: () => null,
  });
})(window.wp);
