// Which parts the first picture of an element will need: they are asked for while the module itself is on its way.
import { carried, isHome } from './settings.js';

/** Pages as `MY/akaun`, each with the parts that it is drawn with; the first row that fits counts. */
const PAGES = [
  [/\/(rpb|pusat)$/, 'plant', 'feasibility'],
  [/\/(setor|hantar)$/, 'delivery'],
  [/\/daftar$/, 'list', 'engine', 'saved'],
  [/\/(pinjaman|pembiayaan)$/, 'loan'],
  [/\/(dua-negara|eksport?)$/, 'border'],
  [/^my\/(akaun|modal|rebat)$/i, 'malaysia'],
  [/^my/i, 'dividend'],
  [/\/(modal|simpanan|pembagian)$/, 'indonesia'],
];
/** What takes in figures that came along. */
const BROUGHT = ['share', 'cases'];

/** Every part that can be expected: the build has the names from here. */
export const everyPart = () => BROUGHT.concat(...PAGES.map(([, ...parts]) => parts));

/** The names of the parts that an element will need. What is guessed wrong is only fetched in vain. */
export const expected = element => {
  const address = isHome(element) ? new URLSearchParams(location.search) : undefined;
  const said = name => (address && address.get(name)) || element.getAttribute(name) || '';
  const page = `${said('country')}/${said('calculator')}`;
  const [, ...parts] = PAGES.find(([is]) => is.test(page)) || [];
  return (address && carried(location.hash)) || said('params') || said('preset') ? BROUGHT.concat(parts) : parts;
};
