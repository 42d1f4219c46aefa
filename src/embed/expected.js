// Which parts the first picture of an element will need: they are asked for while the module itself is on its way.
import { carried, isHome } from './settings.js';

/**
 * What asks for each part, as `#MY/akaun`: figures that came along, country, calculator. The build has the names of the parts
 * from here. What is guessed wrong is only fetched a little early: in the end every part is.
 */
export const EXPECTED = {
  share: /^#/,
  cases: /^#/,
  plant: /\/(rpb|pusat)$/,
  feasibility: /\/(rpb|pusat)$/,
  delivery: /\/(setor|hantar)$/,
  malaysia: /MY\/(akaun|modal|rebat)$/,
  dividend: /MY\/(?!(akaun|modal|rebat|rpb|pusat|setor|hantar)$)/,
  indonesia: /ID\/(modal|simpanan|pembagian)$/,
};

/** The names of the parts that an element will need. */
export const expected = element => {
  const address = isHome(element) ? new URLSearchParams(location.search) : undefined;
  const said = name => (address && address.get(name)) || element.getAttribute(name) || '';
  const figures = (address && carried(location.hash)) || said('params') || said('preset');
  const asked = `${figures && '#'}${said('country').toUpperCase() === 'MY' ? 'MY' : 'ID'}/${said('calculator')}`;
  return Object.keys(EXPECTED).filter(part => EXPECTED[part].test(asked));
};
