// Changes to a text that is written elsewhere. It may come in another form some day: then the build stops with a
// sentence that says whose text changed, in what, and what would have gone wrong.

const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const shown = finds => finds.source ?? finds;
const pattern = finds => new RegExp(finds.source ?? escaped(finds), 'g');
const said = (value, given) => (typeof value === 'function' ? value(given) : value);

/** For `times`: how often it is there does not matter. */
export const SOME = 'at least once';

const counted = times => (times === SOME ? SOME : times === 1 ? 'once' : `${times} times`);

const stop = ({ who, otherwise, why }, what) => {
  throw new Error(`${who} ${otherwise}: ${what.replace(/\s+/g, ' ')}. It matters because ${why}.`);
};

/**
 * A text with one patch applied. A patch is
 * - `who`: who wrote the text,
 * - `finds`: what it looks for, a text or a pattern,
 * - `times`: how often that is there, once unless said,
 * - `by`: what takes its place, from what was found and what is `given`; nothing where it is not known,
 * - `gone`: what is not there any more afterwards,
 * - `otherwise`: what must have changed if it is not so, in words that follow `who`,
 * - `why`: what it is needed for.
 * `finds` and `times` may depend on what is `given`, too.
 */
export function patched(text, patch, given = {}) {
  const finds = said(patch.finds, given), times = said(patch.times ?? 1, given);
  const found = [...text.matchAll(pattern(finds))].length;
  const enough = times === SOME ? found > 0 : found === times;
  if (!enough) stop(patch, `“${shown(finds)}” should be there ${counted(times)}, and is ${counted(found)}`);
  const after = text.replace(pattern(finds), (...match) =>
    patch.by(match, given) ?? stop(patch, `nothing is known of “${match[0]}”`));
  if (patch.gone && after.includes(patch.gone)) stop(patch, `“${patch.gone}” is still there`);
  return after;
}
