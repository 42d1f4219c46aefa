// What phones of a class have kept in this browser: of another day it is of no use to anybody.
import { today } from './settings.js';
import { keys, PREFIX, read, remove } from './store.js';

/** Before every key of a class. */
export const OWN = `${PREFIX}class:`;
/** The text of a record that its sum is of. */
export const summed = record => record.text;

/** Takes out what was kept on another day. A trainer's class stays until it is no longer wished. */
export const tidy = () => {
  for (const one of keys().filter(name => name.startsWith(`${OWN}phone:`))) {
    const { record } = read(one, summed);
    if (!record || record.day !== today()) remove([one]);
  }
};
