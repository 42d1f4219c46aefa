// What this browser keeps. Every way in which a storage fails is a word here, and what cannot be read is set aside, not deleted.
const VERSION = 1;

/** Before every key of the widget. */
export const PREFIX = 'kalkulator-koperasi:';

/** A number that another text hardly has. */
export const sum = text => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const failure = error => (/quota/i.test(error && error.name) ? 'full' : 'denied');

/** The text under a key as it stands; nothing where there is none or none can be had. */
export const textOf = key => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** The keys of the widget. */
export const keys = () => {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(PREFIX));
  } catch {
    return [];
  }
};

const setAside = (key, text) => {
  try {
    localStorage.setItem(`${key}:damaged:${Date.now()}`, text);
    localStorage.removeItem(key);
  } catch { /* full: it stays where it is until something new is written */ }
};

/** What stands under a key; `summed` gives the text of a record that its sum is of, or nothing for one that is none. */
export const read = (key, summed) => {
  let text;
  try {
    text = localStorage.getItem(key);
  } catch {
    return { state: 'denied' };
  }
  if (text === null) return { state: 'off', text };
  try {
    const record = JSON.parse(text);
    if (record.version > VERSION) return { state: 'newer', text };
    const told = summed(record);
    if (typeof told === 'string' && record.sum === sum(told)) return { state: 'on', text, record };
  } catch { /* damaged */ }
  setAside(key, text);
  return { state: 'damaged', text: textOf(key) };
};

/** Puts a record under a key. Some browsers take what they do not keep, so it is read again. */
export const write = (key, record, summed) => {
  const text = JSON.stringify({ version: VERSION, sum: sum(summed(record)), ...record });
  try {
    localStorage.setItem(key, text);
  } catch (error) {
    return { state: failure(error) };
  }
  return textOf(key) === text ? { state: 'on', text } : { state: 'lost' };
};

/** Takes keys out; whether that could be done. */
export const remove = all => {
  try {
    for (const key of all) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
};
