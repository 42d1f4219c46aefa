// On paper every part is open that says something. What is empty is left out, and so are the lists of rules:
// each step names its rule.
const TYPED = 'input:not([type=checkbox]):not([type=file])';
const says = fold => {
  if (fold.querySelector('.rules') || fold.matches('.menu, .peek')) return false;
  const fields = [...fold.querySelectorAll(TYPED)];
  return fields.length ? fields.some(field => field.value) : Boolean(fold.closest('.result'));
};

const unfold = root => {
  const opened = [];
  for (const fold of root.querySelectorAll('details:not(.share):not(.workshop):not(.glossary)')) {
    if (!says(fold)) fold.dataset.blank = '';
    else if (!fold.open) { fold.open = true; opened.push(fold); }
  }
  for (const field of root.querySelectorAll('.field')) {
    const input = field.querySelector(TYPED);
    if (input && !input.value) field.dataset.blank = '';
    // Every digit is on the paper; two more than there are, as bold ones are broad.
    else if (input) input.size = input.value.length + 2;
  }
  return () => {
    for (const fold of opened) fold.open = false;
    for (const fold of root.querySelectorAll('[data-blank]')) delete fold.dataset.blank;
    for (const input of root.querySelectorAll('[size]')) input.removeAttribute('size');
  };
};

const watched = new Set();
let fold;
window.addEventListener('beforeprint', () => { fold = [...watched].filter(root => root.isConnected).map(unfold); });
window.addEventListener('afterprint', () => { for (const back of fold || []) back(); fold = undefined; });

/** Gives a widget the looks of accounts, and has it look as on paper whenever its page is printed, with its parts open. */
export const prepare = ({ root, base }) => {
  const shadow = root.getRootNode();
  if (!shadow.querySelector('[media=print]')) {
    const wear = about => shadow.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', ...about }));
    wear({ href: `${base}__SHEET__`, integrity: '__SHEET_HASH__' });
    wear({ media: 'print', href: `${base}__PRINT__`, integrity: '__PRINT_HASH__' });
  }
  watched.add(root);
  return () => watched.delete(root);
};

/** Prints the page; inside a frame, the widget's own page with the same figures. */
export const onPaper = (element, life) => {
  if (window.parent === window) return window.print();
  const url = life.toShareUrl();
  if (url) window.open(url, '_blank', 'noopener');
};
