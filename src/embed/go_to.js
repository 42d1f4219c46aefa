// Going to something that is about to be drawn.

/** Once what was done is drawn. */
export const shown = () => new Promise(done => { requestAnimationFrame(() => requestAnimationFrame(done)); });

/** Goes to an element; what waits for a part of the widget may take a few seconds to be there. */
export const goTo = async (root, id, tries = 100) => {
  await shown();
  const to = root.getRootNode().getElementById(id);
  if (to) to.focus(); else if (tries) goTo(root, id, tries - 1);
};
