// Something to do once nobody has touched a widget for a while.

/** Has `act` run `pause` milliseconds after the last touch; gives a way to run it as if touched, and one to call it off. */
export const whenSettled = (root, pause, act) => {
  let waiting;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(act, pause); };
  for (const event of ['input', 'change', 'click']) root.addEventListener(event, soon);
  return { soon, end: () => clearTimeout(waiting) };
};
