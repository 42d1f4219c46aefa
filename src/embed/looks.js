// Colours of the host page: its own, or those of the design systems of both states, made readable.

/** Red, green and blue of any colour that the browser knows; nothing for any other text. */
const channels = text => {
  if (!text || !CSS.supports('color', text)) return undefined;
  const pen = document.createElement('canvas').getContext('2d');
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const light = ([red, green, blue]) => {
  const part = value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
};
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const mix = (one, other, part) => one.map((value, at) => Math.round(value + (other[at] - value) * part));
const hex = colour => `#${colour.map(value => value.toString(16).padStart(2, '0')).join('')}`;
const BLACK = [0, 0, 0], WHITE = [255, 255, 255];

/** The colour, moved towards black or white until it reads on the surface. */
export const readable = (colour, surface, least) => {
  const towards = light(surface) > 0.18 ? BLACK : WHITE;
  for (let part = 0; part <= 1; part += 0.04) {
    const tried = mix(colour, towards, part);
    if (contrast(tried, surface) >= least) return tried;
  }
  return towards;
};

const declared = (element, names) => {
  const style = getComputedStyle(element);
  for (const name of names) {
    const value = style.getPropertyValue(name).trim();
    // One system writes its colours as three numbers.
    const found = channels(value) || channels(/^[\d\s.]+$/.test(value) ? `rgb(${value.split(/\s+/).join(',')})` : '');
    if (found) return found;
  }
  return undefined;
};

const scheme = element => {
  const page = document.documentElement;
  const said = element.getAttribute('theme') || page.dataset.theme || (page.classList.contains('dark') ? 'dark' : '');
  return ['light', 'dark'].includes(said) ? said : '';
};

/** What the host page says: colours, and light or dark. */
export const found = element => {
  const primary = channels(element.getAttribute('brand-color')) || declared(element, ['--bg-primary-600', '--ina-primary-primary', '--ina-brand-primary']);
  const all = { scheme: scheme(element) };
  if (primary) all.primary = hex(primary);
  const ink = declared(element, ['--txt-black-900', '--ina-content-primary']);
  const surface = declared(element, ['--bg-white', '--ina-background-primary']);
  if (ink && surface && contrast(ink, surface) >= 7) Object.assign(all, { ink: hex(ink), surface: hex(surface) });
  return all;
};

/** Puts colours on the widget; those that the host sets on the element itself come first. */
export const wear = (element, looks) => {
  const shadow = element.shadowRoot;
  if (!shadow.adoptedStyleSheets) return;
  if (['light', 'dark'].includes(looks.scheme)) element.dataset.scheme = looks.scheme; else delete element.dataset.scheme;
  const rules = [];
  const set = (name, colour) => rules.push(`--kk-${name}:${hex(colour)}`);
  const ink = channels(looks.ink), paper = channels(looks.surface);
  if (ink && paper) {
    set('ink', ink); set('surface', paper); set('page', mix(paper, ink, 0.03)); set('ink-soft', readable(mix(ink, paper, 0.3), paper, 4.6)); set('line', mix(paper, ink, 0.15)); set('edge', readable(mix(paper, ink, 0.4), paper, 3.1));
  }
  const surface = paper || channels(getComputedStyle(element).getPropertyValue('--kk-surface')) || WHITE;
  const primary = channels(looks.primary);
  if (primary) {
    const main = readable(primary, surface, 4.5), soft = mix(surface, main, 0.1);
    set('primary', main); set('primary-strong', readable(main, soft, 7)); set('primary-soft', soft);
    set('on-primary', contrast(main, WHITE) >= contrast(main, BLACK) ? WHITE : BLACK);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.length ? `:host(:not(#a#b)){${rules.join(';')}}` : '');
  shadow.adoptedStyleSheets = [sheet];
};

/** Wears what the host page says, now and whenever it changes between light and dark; what it gives ends that. */
export const follow = element => {
  const now = () => { if (element.shadowRoot) wear(element, found(element)); };
  now();
  const page = new MutationObserver(now), visitor = matchMedia('(prefers-color-scheme: dark)');
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'data-theme', 'data-brand'] });
  visitor.addEventListener('change', now);
  return () => { page.disconnect(); visitor.removeEventListener('change', now); };
};
