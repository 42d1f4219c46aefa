// The only way into the module. A call that does not come back in good order leaves the module halfway:
// no figure of it may stay on the screen, and nothing may be asked of it again.
const roots = new Set();
let stopped = false;

const stop = () => {
  stopped = true;
  for (const root of roots) if (root.dataset.sorry) {
    root.textContent = root.dataset.sorry;
    root.className = 'crashed';
    root.setAttribute('role', 'alert');
  }
};

/** A function that may be called only as long as none has failed. */
export const guardedCall = call => (...values) => {
  if (stopped) throw new Error('stopped');
  try {
    return call(...values);
  } catch (error) {
    stop();
    throw error;
  }
};

/** What a module gives, with every function guarded. */
export const guarded = exports => Object.fromEntries(Object.entries(exports)
  .map(([name, value]) => [name, typeof value === 'function' ? guardedCall(value) : value]));

/** Whether `root`, an element with the sentence to show in its place, may hold a widget; from then on it is covered after a failure. */
export const watch = root => !stopped && roots.add(root);

/** Forgets an element that left the page. */
export const forget = root => roots.delete(root);
