// The block in the editor: its choices, and the calculator in a frame. The page itself is written by the server.
(({ blocks, element: { createElement: draw, Fragment }, blockEditor: { InspectorControls, useBlockProps }, components: { Disabled, PanelBody, SelectControl, TextControl } }, page) => {
  // The words serve Indonesian and Malay; calculators are named as on their pages.
  const CHOICES = {
    lang: ['Bahasa / Language', { id: 'Bahasa Indonesia', ms: 'Bahasa Melayu', en: 'English' }],
    country: ['Negara / Country', { ID: 'Indonesia', MY: 'Malaysia' }],
    calculator: ['Kalkulator / Calculator', {
      shu: 'SHU saya (ID)', simpanan: 'Simpanan saya (ID)', pembagian: 'Pembagian SHU (ID)', rpb: 'RPB (ID)', setor: 'Setor ke RPB (ID)', pinjaman: 'Pinjaman saya (ID)', dividen: 'Dividen saya (MY)',
      rebat: 'Rebat saya (MY)', akaun: 'Pembahagian keuntungan (MY)', pusat: 'Pusat pemprosesan (MY)', hantar: 'Hantar ke pusat (MY)', pembiayaan: 'Pembiayaan saya (MY)', modal: 'Modal saya (ID, MY)',
      daftar: 'Daftar anggota (ID, MY)', 'dua-negara': 'Indonesia–Malaysia (ID, MY)', ekspor: 'Ekspor (ID)', eksport: 'Eksport (MY)', kelas: 'Kelas (ID, MY)',
    }],
    theme: ['Tema / Theme', { light: 'Terang / Light', dark: 'Gelap / Dark' }],
  };
  const shown = attributes => {
    const asked = new URLSearchParams(Object.keys(CHOICES).filter(name => attributes[name]).map(name => [name, attributes[name]]));
    return `${page}?${asked}${attributes.params ? `#k=${attributes.params}` : ''}`;
  };
  blocks.registerBlockType('kalkulator-koperasi/kalkulator', {
    edit: ({ attributes, setAttributes }) => draw(Fragment, null,
      draw(InspectorControls, null, draw(PanelBody, { title: 'Kalkulator Koperasi' },
        Object.entries(CHOICES).map(([name, [label, values]]) => draw(SelectControl, {
          key: name, label, value: attributes[name] || '',
          options: [{ value: '', label: '–' }, ...Object.entries(values).map(([value, label]) => ({ value, label }))],
          onChange: value => setAttributes({ [name]: value || undefined }),
        })),
        // Whoever pastes a whole link gets what stands behind its "#k=".
        draw(TextControl, {
          label: 'Angka dari tautan / pautan / Figures of a shared link', value: attributes.params || '',
          onChange: value => setAttributes({ params: value.trim().replace(/^.*#k=/, '') || undefined }),
        }))),
      draw('div', useBlockProps(), draw(Disabled, null, draw('iframe', {
        key: shown(attributes), src: shown(attributes), title: 'Kalkulator Koperasi', style: { width: '100%', height: '600px', border: 0 },
      })))),
    save: () => null,
  });
})(window.wp, window.kalkulatorKoperasiPage);
