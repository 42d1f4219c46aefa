// What a content security policy lets a page do, as far as the widget needs it.

/** The directives of policies that apply together; each policy is a text as a header or a `meta` has it. */
export const parse = texts => texts.flatMap(text => text.split(',')).filter(text => text.trim()).map(text =>
  new Map(text.split(';').map(part => part.trim().split(/\s+/)).filter(([name]) => name).reverse().map(([name, ...sources]) => [name.toLowerCase(), sources])));

const FALLBACKS = { 'script-src-elem': ['script-src', 'default-src'], 'script-src': ['default-src'], 'style-src-elem': ['style-src', 'default-src'], 'connect-src': ['default-src'], 'frame-src': ['child-src', 'default-src'] };
const sources = (policy, name) => [name, ...(FALLBACKS[name] || [])].map(known => policy.get(known)).find(Boolean);

/** Whether a source expression stands for an address; a path in it must be its beginning. */
const stands = (source, url, page) => {
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (source.toLowerCase() === "'self'") return url.origin === page.origin;
  if (source.startsWith("'")) return false;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return url.protocol === source.toLowerCase() || (source === 'http:' && url.protocol === 'https:');
  const [, scheme, host, port, path] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) || [];
  if (!host) return false;
  const schemes = scheme ? url.protocol === `${scheme}:` || (scheme === 'http' && url.protocol === 'https:') : url.protocol === page.protocol || url.protocol === 'https:';
  const hosts = host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : host === '*' || host.toLowerCase() === url.hostname;
  const ports = port === '*' || (port || '') === url.port;
  const paths = !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return schemes && hosts && ports && paths;
};

/** The directives of every policy that do not let an address through. A hash of the loader stands in the place of its address. */
export const refused = (policies, name, url, page, hash) => policies.some(policy => {
  const list = sources(policy, name);
  return list && !list.some(source => stands(source, url, page) || (hash && source === `'${hash}'`));
});

/** Whether a page may run WebAssembly. */
export const runsWasm = policies => policies.every(policy => {
  const list = sources(policy, 'script-src');
  return !list || list.some(source => /^'(wasm-)?unsafe-eval'$/i.test(source));
});

/** Who may show a page in a frame; nothing where that is not said. */
export const ancestors = policies => policies.map(policy => policy.get('frame-ancestors')).find(Boolean);

/** What of the widget's needs a page's policy refuses, by the name of the directive and what belongs in it. */
export const faults = (policies, base, page, hash) => {
  const url = name => new URL(name, base);
  const inline = [
    ['script-src', url('x.js'), 'script-src-elem'], ['style-src', url('x.css'), 'style-src-elem'], ['connect-src', url('x.wasm'), 'connect-src'],
  ].filter(([, address, directive]) => refused(policies, directive, address, page, directive === 'script-src-elem' ? hash : ''));
  const at = base.origin === page.origin ? "'self'" : base.origin;
  const lacking = inline.map(([name]) => `${name} ${at}`);
  if (!runsWasm(policies)) lacking.push("script-src 'wasm-unsafe-eval'");
  const framed = [
    ...(inline.some(([name]) => name === 'script-src') ? [`script-src ${at}`] : []),
    ...(refused(policies, 'frame-src', url('index.html'), page) ? [`frame-src ${at}`] : []),
  ];
  return { inline: lacking, framed };
};
