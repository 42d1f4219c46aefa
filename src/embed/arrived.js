// A link is opened for its answer: on a phone that is some screens below the fields.

/** Goes to the answer of figures that came by a link, once they are drawn, unless the visitor is on the way somewhere. */
export const goToAnswer = root => {
  const own = ['pointerdown', 'keydown', 'wheel', 'touchstart'];
  const stop = () => {
    watch.disconnect();
    clearTimeout(patience);
    for (const name of own) window.removeEventListener(name, stop, true);
  };
  const look = () => {
    const widget = root.querySelector('.kk'), opened = root.querySelector('.opened'), answer = root.querySelector('#answer');
    if (!widget || root.hidden || !opened) return;
    // Of an exercise there is none to go to, and a link that was refused changed nothing.
    if (!('figures' in opened.dataset) || 'exercise' in widget.dataset) return stop();
    // What calculates may still be on its way.
    if (!answer || !/\d/.test(answer.textContent)) return;
    answer.focus({ preventScroll: true });
    answer.scrollIntoView({ block: 'center' });
    stop();
  };
  const watch = new MutationObserver(look);
  const patience = setTimeout(stop, 20000);
  for (const name of own) window.addEventListener(name, stop, { capture: true, passive: true });
  watch.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
  look();
};
