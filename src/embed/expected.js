// Which parts the first picture of an element will need: they are asked for while the module itself is on its way.
import { carried, isHome } from './settings.js';

/** Names of parts. What is guessed wrong is only fetched a little early: in the end every part is. */
export const expected = element => {
  const address = isHome(element) ? new URLSearchParams(location.search) : undefined;
  const said = name => (address && address.get(name)) || element.getAttribute(name) || '';
  const calculator = said('calculator'), parts = [];
  if ((address && carried(location.hash)) || said('params') || said('preset')) parts.push('share', 'cases');
  if (/^(rpb|pusat)$/.test(calculator)) parts.push('plant', 'feasibility');
  else if (/^(setor|hantar)$/.test(calculator)) parts.push('delivery');
  else if (said('country').toUpperCase() === 'MY') parts.push(/^(akaun|modal|rebat)$/.test(calculator) ? 'malaysia' : 'dividend');
  else if (/^(modal|simpanan|pembagian)$/.test(calculator)) parts.push('indonesia');
  return parts;
};
