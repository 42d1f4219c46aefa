// A small reader of XML: enough to say whether a configuration is well formed, and what stands in it.

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = text => text.replace(/&([^;]*;?)/g, (all, name) => {
  const known = name.endsWith(';') && ENTITIES[name.slice(0, -1)];
  if (!known) throw Error(`no entity: ${all}`);
  return known;
});

const attributes = text => {
  const all = {};
  const rest = text.replace(/\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g, (_, name, one, other) => {
    if (name in all) throw Error(`twice: ${name}`);
    all[name] = decoded(one ?? other);
    return '';
  });
  if (rest.trim()) throw Error(`no attribute: ${rest.trim()}`);
  return all;
};

/** The root element: `{name, attributes, children}`. Fails where the text is not well formed. */
export const parse = text => {
  const top = { name: '', attributes: {}, children: [] }, open = [top];
  const bare = text.replace(/^<\?xml [^?]*\?>/, '').replace(/<!--([^]*?)-->/g, (_, said) => {
    if (said.includes('--')) throw Error('two hyphens in a comment');
    return '';
  });
  let at = 0;
  for (const tag of bare.matchAll(/<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g)) {
    const between = bare.slice(at, tag.index);
    if (/[<>&]/.test(between)) throw Error(`not a tag: ${between.trim()}`);
    at = tag.index + tag[0].length;
    const [, closes, name, said, alone] = tag, last = open[open.length - 1];
    if (closes) {
      if (last.name !== name) throw Error(`</${name}> closes <${last.name}>`);
      open.pop();
      continue;
    }
    const element = { name, attributes: attributes(said), children: [] };
    last.children.push(element);
    if (!alone) open.push(element);
  }
  if (/\S/.test(bare.slice(at)) || open.length > 1) throw Error(`ends inside <${open[open.length - 1].name}>`);
  if (top.children.length !== 1) throw Error('not one root');
  return top.children[0];
};

/** Every element of a name below an element. */
export const all = (element, name) => element.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)]);
