// Going to something, which may be about to be drawn.

/** Once what was done is drawn. */
export const shown = () => new Promise(done => { requestAnimationFrame(() => requestAnimationFrame(done)); });

/** Goes to an element, also into a folded part; whether it is there. */
export const reach = (root, id) => {
  const to = root.getRootNode().getElementById(id);
  if (!to) return false;
  for (let fold = to.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  to.focus();
  return true;
};

/** Goes to an element wherever it is; whether it is there. What is folded is drawn only once it is open: it is for a moment. */
export const reachFolded = async ({ root, said, say }, id) => {
  if (reach(root, id)) return true;
  // Paper, or a search, may have everything drawn already.
  const { whole = '' } = said;
  say({ whole: '1' });
  await shown();
  const there = reach(root, id);
  // A part that was unfolded has told so by then, and stays.
  await shown();
  say({ whole });
  return there;
};

/** Goes to an element; what waits for a part of the widget may take a few seconds to be there. */
export const goTo = async (root, id, tries = 100) => {
  await shown();
  if (!reach(root, id) && tries) goTo(root, id, tries - 1);
};
