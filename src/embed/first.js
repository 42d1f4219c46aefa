// Runs before the first picture of the widget's own page: says in which language it is, and whether that picture can be the
// page that was drawn when this was built. It cannot be used yet, so words take its place wherever the module does not come.
const PICTURES = __PICTURES__;
const page = document.documentElement, asked = new URLSearchParams(location.search);
const country = (asked.get('country') || '').toUpperCase() === 'MY' ? 'MY' : 'ID';
const [, said] = /^(id|ms|en)\b/i.exec(asked.get('lang')) || [];
page.lang = said ? said.toLowerCase() : country === 'MY' ? 'ms' : 'id';
if (page.lang === 'en') document.title = 'Cooperative Calculator';

const show = what => { page.dataset.first = what; };
/** Another page than the one in the document: it is asked for at once, and still needs nothing to run. */
const fetchPicture = name => {
  const request = new XMLHttpRequest();
  request.open('GET', name);
  request.responseType = 'document';
  request.onload = () => {
    const host = document.querySelector('kalkulator-koperasi');
    const picture = host && host.shadowRoot && host.shadowRoot.querySelector('.picture');
    if (!picture || !request.response) return show('words');
    picture.replaceChildren(...request.response.body.childNodes);
    show('picture');
  };
  request.onerror = () => show('words');
  request.send();
};

// Figures of a link, another calculator, other colours: the picture would not be what comes.
const usual = [...asked.keys()].every(name => ['lang', 'country', 'heading-level', 'share-base'].includes(name)) && !/^#k=./.test(location.hash);
const name = PICTURES[`${page.lang}-${country}`];
show(!usual ? 'words' : name ? 'coming' : 'picture');
if (usual && name) fetchPicture(name);
document.addEventListener('kk-error', () => show('words'));
window.addEventListener('error', event => { if (event.target !== window) show('words'); }, true);
