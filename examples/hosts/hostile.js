// What careless scripts of a site do: names on every object, old globals, a smaller JSON.
Object.prototype.polluted = 'yes';
Array.prototype.extra = function () { return this; };
window.$ = window.jQuery = function () { return window.$; };
window.$.fn = {};
window.define = function () {};
window.define.amd = {};
window.module = { exports: {} };
window.name = 'kalkulator-koperasi';
