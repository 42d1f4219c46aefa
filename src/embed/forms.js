// A form between the module's lines and the object that files and the element's `value` hold.
const FORMAT = 'kalkulator-koperasi', VERSION = 1;
// Of texts of a newer version; the module says so to the visitor.
const NEWER = '2.', DAMAGED = '?';

export const toObject = lines => {
  const fields = {};
  for (const line of lines.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0) fields[line.slice(0, at)] = line.slice(at + 1);
  }
  return { format: FORMAT, version: VERSION, fields };
};

export const fromObject = value => {
  if (!value || value.format !== FORMAT || typeof value.fields !== 'object' || !value.fields) return DAMAGED;
  if (value.version !== VERSION) return value.version > VERSION ? NEWER : DAMAGED;
  const line = ([name, value]) => `${name}=${value}`.replace(/[\r\n]/g, ' ');
  const entries = Object.entries(value.fields).filter(([, value]) => typeof value === 'string');
  return [...entries.filter(([name]) => name === 'page'), ...entries.filter(([name]) => name !== 'page')].map(line).join('\n');
};

/** The text of a file, as the module reads it. */
export const fromText = text => {
  try {
    return fromObject(JSON.parse(text));
  } catch {
    return DAMAGED;
  }
};
