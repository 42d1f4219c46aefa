// Properties and methods of the element, for scripts of the host page.
const METHODS = ['reset', 'print', 'toShareUrl', 'exportCsv'];
const camel = name => name.replace(/-(.)/g, (all, letter) => letter.toUpperCase());

/** Gives the class of an element what scripts reach it by, once. */
export const equip = element => {
  const { observedAttributes, prototype } = element.constructor;
  if ('value' in prototype) return;
  for (const name of observedAttributes.filter(name => name !== 'lang')) {
    Object.defineProperty(prototype, camel(name), {
      get() { return this.getAttribute(name); },
      set(value) { if (value === null) this.removeAttribute(name); else this.setAttribute(name, value); },
    });
  }
  for (const name of METHODS) prototype[name] = function () { return this.life && this.life[name](); };
  Object.defineProperty(prototype, 'value', {
    get() { return this.life && this.life.value(); },
    set(value) { if (this.life) this.life.fill(value); },
  });
};
