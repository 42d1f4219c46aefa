// A host page that listens to the calculator, and asks it for a link.
const calculator = document.querySelector('kalkulator-koperasi'), said = document.querySelector('#said');

calculator.addEventListener('kk-ready', event => {
  said.textContent = `versi ${event.detail.version}, ${event.detail.mode}`;
});

// Comes half a second after the last touch, and only because the element has `emit-results`: the calculator says so to the visitor.
calculator.addEventListener('kk-change', event => {
  const { results, rules, example } = event.detail;
  said.textContent = `${example ? `contoh "${example}"` : 'angka pengunjung'}: ${Object.keys(results).length} angka, aturan per ${rules}`;
});

// With the code `load` the link inside the element is all there is; it stays.
calculator.addEventListener('kk-error', event => {
  said.textContent = `${event.detail.code}: ${event.detail.message}`;
});

document.querySelector('#link').addEventListener('click', () => {
  // The methods come some time after `kk-ready`, and give nothing while what makes a link is on its way.
  const url = calculator.toShareUrl && calculator.toShareUrl();
  said.textContent = url || 'belum siap';
});
