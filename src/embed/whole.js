// What is folded is drawn once it is open; and for paper, and for whoever has the browser look for a word on the page.
const widgets = new Map();
let drawn = false;

/** Has everything drawn in each widget, or no more than what is open. Once: what is drawn again has its digits as they were typed. */
export const drawWhole = whole => {
  if (drawn === whole) return;
  drawn = whole;
  for (const say of widgets.values()) say({ whole: whole ? '1' : '' });
};

/** A widget that draws everything when that is asked for; what it gives ends that. */
export const watchWhole = (root, say) => {
  widgets.set(root, say);
  // Nobody says that a search has ended, or that printing came to nothing.
  root.addEventListener('input', () => drawWhole(false));
  return () => widgets.delete(root);
};

const searches = ({ key, ctrlKey, metaKey }) => key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f');
window.addEventListener('keydown', event => { if (searches(event)) drawWhole(true); });
