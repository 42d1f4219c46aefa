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
    const widget = root.querySelector('.kk'), answer = root.querySelector('#answer');
    if (!widget || root.hidden || !root.querySelector('.opened') || root.querySelector('.coming')) return;
    // Of an exercise there is none to go to, and a link that was refused changed nothing.
    if (answer && !('exercise' in widget.dataset) && /\d/.test(answer.textContent) && root.querySelector('.opened[data-figures]')) {
      answer.focus({ preventScroll: true });
      answer.scrollIntoView({ block: 'center' });
    }
    stop();
  };
  const watch = new MutationObserver(look);
  const patience = setTimeout(stop, 20000);
  for (const name of own) window.addEventListener(name, stop, { capture: true, passive: true });
  watch.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
  look();
};
