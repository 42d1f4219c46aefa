// A form between the module's lines and the object that files and the element's `value` hold.
const FORMAT = 'kalkulator-koperasi', VERSION = 1;
// Of texts of a newer version; the module says so to the visitor.
const NEWER = '2.', DAMAGED = '?';

// Before the names of lines that say whose figures these are. They stand beside the fields, where older versions pass them over.
const ABOUT = 'about-';

export const toObject = lines => {
  const fields = {}, about = {};
  for (const line of lines.split('\n')) {
    const at = line.indexOf('='), name = line.slice(0, at);
    if (at < 1) continue;
    if (name.startsWith(ABOUT)) about[name.slice(ABOUT.length)] = line.slice(at + 1);
    else fields[name] = line.slice(at + 1);
  }
  return { format: FORMAT, version: VERSION, ...(Object.keys(about).length ? { about } : {}), fields };
};

export const fromObject = value => {
  if (!value || value.format !== FORMAT || typeof value.fields !== 'object' || !value.fields) return DAMAGED;
  if (value.version !== VERSION) return value.version > VERSION ? NEWER : DAMAGED;
  const line = ([name, value]) => `${name}=${value}`.replace(/[\r\n]/g, ' ');
  const texts = object => Object.entries(object || {}).filter(([, value]) => typeof value === 'string');
  const entries = texts(value.fields), about = texts(value.about).map(([name, value]) => [ABOUT + name, value]);
  return [...entries.filter(([name]) => name === 'page'), ...entries.filter(([name]) => name !== 'page'), ...about].map(line).join('\n');
};

/** The text of a file, as the module reads it. */
export const fromText = text => {
  try {
    return fromObject(JSON.parse(text));
  } catch {
    return DAMAGED;
  }
};
