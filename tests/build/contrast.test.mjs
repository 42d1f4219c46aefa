// Letters and pictures stand out from what they stand on, in every scheme: measured from the tokens and their use.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = name => readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8');

/** The tokens of each block of rules, as [red, green, blue]. */
const schemes = [...read('tokens.css').matchAll(/:host[^{]*\{([^}]*)\}/g)]
  .map(([, rules]) => Object.fromEntries([...rules.matchAll(/--kk-([\w-]+):\s*#([0-9a-f]{6})\b/g)]
    .map(([, name, hex]) => [name, hex.match(/../g).map(part => parseInt(part, 16))])))
  .filter(tokens => tokens.ink);

const luminance = colour => colour.map(part => part / 255)
  .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);

/** As WCAG 2.2 defines it, from 1 to 21. */
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
};

/** A colour that lets the one behind it through. */
const over = (colour, behind, opacity) => colour.map((part, place) => part * opacity + behind[place] * (1 - opacity));

const opacityOf = selector => {
  const rule = read('widget.css').split('\n').join(' ').match(new RegExp(`${selector}[^{}]*\\{[^}]*opacity: ([.\\d]+)`));
  assert.ok(rule, `an opacity of ${selector}`);
  return Number(rule[1]);
};

const LETTERS = [
  ['ink', 'surface'], ['ink', 'page'], ['ink', 'primary-soft'], ['ink', 'accent-soft'], ['ink', 'danger-soft'],
  ['ink-soft', 'surface'], ['ink-soft', 'page'], ['ink-soft', 'primary-soft'], ['ink-soft', 'accent-soft'],
  ['primary-strong', 'surface'], ['primary-strong', 'page'], ['primary-strong', 'primary-soft'], ['primary-strong', 'accent-soft'],
  ['on-primary', 'primary'], ['danger', 'surface'], ['danger', 'page'], ['danger', 'danger-soft'],
];
const PARTS = ['primary', 'accent', 'third', 'fourth', 'rest', 'edge'];

test('letters have 4.5 to 1, parts of pictures and edges of fields 3 to 1', () => {
  assert.equal(schemes.length, 3, 'light, dark by the system, dark by the host');
  const weak = opacityOf('\\[data-part="5"\\], \\[data-part="6"\\], \\[data-part="7"\\], \\[data-part="8"\\]');
  for (const tokens of schemes) {
    for (const [letters, ground] of LETTERS) {
      const found = contrast(tokens[letters], tokens[ground]);
      assert.ok(found >= 4.5, `${letters} on ${ground}: ${found.toFixed(2)}`);
    }
    for (const part of PARTS) {
      for (const ground of ['surface', 'page']) {
        const found = contrast(tokens[part], tokens[ground]);
        assert.ok(found >= 3, `${part} on ${ground}: ${found.toFixed(2)}`);
      }
    }
    // The sixth part and those after it are the first ones again, weaker.
    for (const part of PARTS.slice(0, 4)) {
      const found = contrast(over(tokens[part], tokens.surface, weak), tokens.surface);
      assert.ok(found >= 3, `weak ${part}: ${found.toFixed(2)}`);
    }
  }
});
