// The widget's colours, for the pages for webmasters.
import { patched } from './patch.mjs';

const declares = (finds, instead) => ({
  who: 'styles/tokens.css',
  otherwise: 'declares the colours in another way',
  why: 'the pages for webmasters have them too: light, dark for who prefers it, dark where it is said',
  finds,
  by: () => instead,
});
const ON_A_PAGE = [
  declares(':host {', ':root {'),
  declares(':host(:not([theme="light"], [data-scheme])) {', ':root {'),
  { ...declares(':host([theme="dark"]), :host([data-scheme="dark"]) {', '[data-theme="dark"] {'), gone: ':host' },
];

/** The text of `tokens.css`, which declares them for an element, for a page of its own. */
export const onAPage = tokens => ON_A_PAGE.reduce((text, patch) => patched(text, patch), tokens);
