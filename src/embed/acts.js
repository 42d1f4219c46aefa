// What a press on an element with `data-do` does: the clipboard, files, pictures, paper, saving.
import { LARGEST as LARGEST_LIST } from './cases_file.js';
import { saved } from './files.js';
import { fromText, toObject } from './forms.js';
import { goTo, reach } from './go_to.js';
import { today } from './settings.js';

const LARGEST = 65536;

const copied = async (root, text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages without a secure connection have no clipboard; what is selected can still be copied.
    const area = document.createElement('textarea');
    area.value = text;
    root.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (!done) throw Error('refused');
  }
};

/** Gives a file on to another program; whether that came of it. */
const given = async file => {
  if (!navigator.canShare || !navigator.canShare({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file] });
  } catch (error) {
    // Whoever closes the list of programs wants no file instead.
    if (error.name !== 'AbortError') return false;
  }
  return true;
};

/** Shows what follows a button as large as the screen until Escape or its own button closes it. */
const enlarge = button => {
  const dialog = button.nextElementSibling;
  // In a frame that is as long as its content, the middle of the frame may be out of sight.
  if ('framed' in document.documentElement.dataset) {
    dialog.dataset.framed = '';
    dialog.style.top = `${Math.max(0, button.getBoundingClientRect().top - 200)}px`;
  }
  dialog.addEventListener('close', () => button.focus(), { once: true });
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute('open', '');
};

/** Closes it. Browsers without dialogs tell nobody by themselves. */
const shut = button => {
  const dialog = button.closest('dialog');
  if (dialog.close) return dialog.close();
  dialog.removeAttribute('open');
  dialog.dispatchEvent(new Event('close'));
};

const say = (button, text) => {
  const before = button.textContent;
  if (!text || before === text) return;
  button.textContent = text;
  setTimeout(() => { if (button.textContent === text) button.textContent = before; }, 2000);
};

export const act = (element, life) => {
  const { root, widget } = life;
  const deeds = {
    copy: async text => {
      await copied(root, text);
      if (text.includes('#k=')) element.tell('share', { url: text });
    },
    save: async name => {
      const csv = name.endsWith('.csv');
      saved(root, name, csv ? widget.csv() : JSON.stringify(toObject(widget.value()), null, 2), csv ? 'text/csv' : 'application/json');
      element.tell('export', { format: csv ? 'csv' : 'json' });
    },
    picture: async lines => {
      const { drawn } = await import('./__IMAGE__');
      const name = `kalkulator-koperasi-${today()}.png`, blob = await drawn(lines);
      if (await given(new File([blob], name, { type: blob.type }))) return false;
      saved(root, name, blob, blob.type);
      element.tell('export', { format: 'png' });
    },
    larger: async (about, button) => enlarge(button),
    close: async (about, button) => shut(button),
    print: async () => life.onPaper(),
    // What was opened is at the top, out of sight of whoever opened it from a list below.
    show: async () => goTo(root, 'opened'),
  };
  const own = (list, name) => (list && Object.prototype.hasOwnProperty.call(list, name) ? list[name] : undefined);
  const pressed = event => {
    const button = event.target.closest('[data-do]');
    const deed = button && (own(deeds, button.dataset.do) || own(life.shelf && life.shelf.deeds, button.dataset.do));
    if (deed) deed(button.dataset.about, button).then(done => done === false || say(button, button.dataset.done), () => say(button, button.dataset.failed));
  };
  // What a press adds takes the focus; what it took out leaves the focus where it can be added again. It is drawn already
  // after a press by hand, and phones open their keypad at once only; after one by a script it comes later.
  const led = event => {
    const from = event.target.closest('[data-leads]');
    if (from && !reach(root, from.dataset.leads)) goTo(root, from.dataset.leads, 20);
  };
  const changed = async event => {
    const { target } = event;
    if (target.dataset.do === 'keep') life.keep(target.checked);
    if (!['open', 'cases-open'].includes(target.dataset.do) || !target.files[0]) return;
    const [file] = target.files;
    const text = file.size > LARGEST_LIST ? '' : await file.text().catch(() => '');
    target.value = '';
    // A file of all cases may be chosen where one of figures is meant, and the other way round.
    const list = target.dataset.do === 'cases-open' ? !/"fields"/.test(text) : life.shelf && life.shelf.isFile(text);
    if (list && life.shelf) life.shelf.take(text);
    else life.open(fromText(text.length > LARGEST ? '' : text));
  };
  const entered = event => {
    const deed = event.key === 'Enter' && own(life.shelf && life.shelf.deeds, event.target.dataset.enter);
    if (deed) deed(event.target.dataset.about);
  };
  root.addEventListener('click', pressed);
  root.addEventListener('click', led);
  root.addEventListener('change', changed);
  root.addEventListener('keydown', entered);
};
