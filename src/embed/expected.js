// Which parts the first picture of an element will need: they are asked for while the module itself is on its way.
import { carried, isHome } from './settings.js';

const plant = ({ calculator }) => /^(rpb|pusat)$/.test(calculator);
const delivery = ({ calculator }) => /^(setor|hantar)$/.test(calculator);
const malaysia = ({ country, calculator }) => country === 'MY' && /^(akaun|modal|rebat)$/.test(calculator);
const brought = ({ figures }) => figures;

/** When each part is needed: the build has its names from here. What is guessed wrong is only fetched a little early: in the end every part is. */
export const EXPECTED = {
  share: brought,
  cases: brought,
  plant,
  feasibility: plant,
  delivery,
  malaysia,
  dividend: asked => asked.country === 'MY' && !plant(asked) && !delivery(asked) && !malaysia(asked),
  indonesia: ({ country, calculator }) => country !== 'MY' && /^(modal|simpanan|pembagian)$/.test(calculator),
};

/** The names of the parts that an element will need. */
export const expected = element => {
  const address = isHome(element) ? new URLSearchParams(location.search) : undefined;
  const said = name => (address && address.get(name)) || element.getAttribute(name) || '';
  const asked = {
    figures: (address && carried(location.hash)) || said('params') || said('preset'),
    country: said('country').toUpperCase(), calculator: said('calculator'),
  };
  return Object.keys(EXPECTED).filter(part => EXPECTED[part](asked));
};
