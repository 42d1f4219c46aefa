// Files that are named after their content, and texts that name such files.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

import { shipped } from './places.mjs';

/** What a browser compares a file with. */
export const integrity = (content, kind = 'sha384') =>
  `${kind}-${createHash(kind).update(content).digest('base64')}`;

/** Some letters that are others as soon as any of the contents is. */
export const fingerprint = (...contents) => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 16);
};

/**
 * Writes a file whose name changes with its content, so that it may be kept for ever. Its integrity is of the
 * short kind: none of it can be compressed.
 */
export const written = (name, content, ending) => {
  const full = `${name}-${fingerprint(content)}.${ending}`;
  writeFileSync(shipped(full), content);
  return { name: full, integrity: integrity(content, 'sha256') };
};

/** The marks of a file in texts of ours: its name takes the place of `__JS__`, its integrity of `__JS_HASH__`. */
export const marks = (mark, file) => ({ [`__${mark}__`]: file.name, [`__${mark}_HASH__`]: file.integrity });

/** A text of ours with everything in the place of its mark. */
export const filled = (text, all) => {
  const left = text.match(/__[A-Z]+(?:_[A-Z]+)*__/g)?.find(mark => !(mark in all));
  if (left) throw new Error(`nothing is to stand in the place of ${left}`);
  return Object.entries(all).reduce((now, [mark, value]) => now.replaceAll(mark, () => value), text);
};
