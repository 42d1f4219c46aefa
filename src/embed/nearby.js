// What the visitor may turn to next: a file at a time, the nearest first, while nothing else is to be done. Where data is dear, or
// the host says so, a file comes when it is asked for.
const SLOW = ['slow-2g', '2g', '3g'];

const isDear = element => {
  const { saveData, effectiveType } = navigator.connection || {};
  return element.getAttribute('parts') === 'ask' || saveData || SLOW.includes(effectiveType) || matchMedia('(prefers-reduced-data: reduce)').matches;
};
const idle = () => new Promise(done => { if (window.requestIdleCallback) requestIdleCallback(done, { timeout: 2000 }); else setTimeout(done, 200); });

/** Fetches what is near until there is nothing left; whether it came to that. */
export const fetchNearby = async (element, life) => {
  for (;;) {
    await life.quiet();
    await idle();
    if (life.closed || isDear(element)) return false;
    if (!await life.calmly(() => life.widget.fetchNearby())) return true;
  }
};
