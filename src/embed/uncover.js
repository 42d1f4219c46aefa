// From the picture of a page to the page itself: what was typed into the one goes on in the other.
//
// The page is drawn behind its picture, and takes its place in one go. The field that somebody types into is not the
// same one afterwards: it is the widget's own, with the text, the focus and what was selected. So nobody's key may be on
// its way then: the picture is left alone until nobody touched it for a while, and an input method is done with it.
const PAUSE = 400;

/** Gives a field of the widget what is in that of the picture, as if it were typed there. */
const hand = (from, to) => {
  to.value = from.value;
  to.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/**
 * Leaves the picture where it is until the page is drawn behind it, and has taken what was typed; `stuck` is told where it will not
 * be, and how to try again.
 */
export const uncover = (root, picture, stuck) => new Promise(done => {
  root.hidden = true;
  const fieldInUse = () => picture.querySelector('[type=text]:focus, textarea:focus'), own = field => field.id && root.querySelector(`#${field.id}`);
  const show = () => { watch.disconnect(); root.hidden = false; done(); return root; };
  let pause;
  const look = () => {
    const crashed = root.querySelector('.crashed');
    if (!crashed && (!root.querySelector('.kk') || root.querySelector('.coming'))) return;
    const held = fieldInUse(), to = held && own(held);
    if (pause || (held && 'composing' in document.documentElement.dataset)) return;
    // Typed, pasted, or filled in by the browser.
    const typed = [...picture.querySelectorAll('[type=text], textarea')].filter(field => field.value !== field.defaultValue);
    if (typed.length && !typed.some(own)) {
      // The module failed, or the file of this page did not come: nothing is there yet to take what was typed.
      if (crashed) picture.before(show()); else stuck(() => root.querySelector('.card button').click());
      return;
    }
    show();
    for (const field of typed) if (own(field)) hand(field, own(field));
    if (to) {
      // While the other still has the focus: a keypad that is open stays.
      to.focus({ preventScroll: true });
      to.setSelectionRange(held.selectionStart, held.selectionEnd, held.selectionDirection);
    }
    picture.remove();
  };
  const touched = () => { clearTimeout(pause); pause = setTimeout(() => { pause = 0; look(); }, PAUSE); };
  for (const event of ['keydown', 'input', 'compositionend', 'pointerdown']) picture.addEventListener(event, touched);
  if (fieldInUse()) touched();
  const watch = new MutationObserver(look);
  watch.observe(root, { childList: true, subtree: true, attributes: true });
});
