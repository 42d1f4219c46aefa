// A browser's own translation puts other nodes in the place of those that the widget writes its figures into. They are
// never written to again: a figure of before would stay. The widget says that it is not to be translated (it speaks
// three languages itself); where something does it all the same, everything is drawn anew.

/** So often at once; what comes back each time is then met once a second: no figure of before stays longer. */
const AT_ONCE = 5, LATER = 1000;

/** Whether something put elements there that the widget does not use. */
const isForeign = ({ addedNodes }) => [...addedNodes].some(node => node.nodeName === 'FONT');

/** Watches what is drawn; what it gives ends that. */
export const watch = ({ root, widget }) => {
  let times = 0, waiting;
  const redraw = () => {
    waiting = undefined;
    times += 1;
    const { activeElement } = root.getRootNode(), { id } = activeElement || {};
    widget.redraw();
    // Whoever was typing goes on where they were.
    if (id) requestAnimationFrame(() => { const field = root.getRootNode().getElementById(id); if (field) field.focus(); });
  };
  const observer = new MutationObserver(records => {
    if (waiting === undefined && records.some(isForeign)) waiting = setTimeout(redraw, times < AT_ONCE ? 0 : LATER);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => { observer.disconnect(); clearTimeout(waiting); };
};
