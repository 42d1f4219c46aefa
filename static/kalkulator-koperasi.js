/* Defines <kalkulator-koperasi>. Its content, an ordinary link, stays until the widget has drawn itself, and for good when anything fails. */
(() => {
  const NAME = 'kalkulator-koperasi', script = document.currentScript || document.querySelector('script[src="kalkulator-koperasi.js"]');
  if (!window.customElements || !script || customElements.get(NAME)) return;
  const base = new URL('.', script.src).href;
  const ATTRIBUTES = 'lang country calculator mode theme brand-color preset params lock lock-reason profile-src heading-level share-base emit-results loading saving parts';
  let glue, again = '';
  // Of a module only its own element says the integrity; an import of the same address then uses what was checked. What failed is never
  // asked for again under one address, so it gets another.
  const checked = () => {
    const kind = document.createElement('link').relList.supports('modulepreload') ? 'link' : 'script', href = base + '__JS__' + again;
    const own = kind === 'link' ? { rel: 'modulepreload', href } : { type: 'module', src: href };
    document.head.append(Object.assign(document.createElement(kind), { integrity: '__JS_HASH__', crossOrigin: '' }, own));
    return import(href);
  };
  // The widget's own page asks for it before this script is there.
  const fetched = () => {
    const { kkModule } = window;
    window.kkModule = 0;
    return kkModule || fetch(base + '__WASM__', { integrity: '__WASM_HASH__' });
  };
  // Setting up the module and drawing with it are two goes: between them a page takes touches.
  const load = () => glue || (glue = checked().then(module => module.default({ module_or_path: fetched() }, window.kkSeen).then(() => new Promise(done => { setTimeout(() => done(module)); })))
    .catch(error => { glue = 0; again += '?'; throw error; }));
  const inline = element => window.WebAssembly ? load().then(module => module.open(element, base)) : Promise.reject(Error('WebAssembly'));
  const framed = element => import(base + '__HOST__').then(host => host.open(element, base));
  const start = element => {
    const mode = element.getAttribute('mode');
    if (mode === 'iframe') return framed(element);
    const widget = inline(element);
    // A page that refuses WebAssembly may allow a frame; the page in the frame has none below it. Where there is none at all, a frame has none either.
    return mode === 'inline' || element.hasAttribute('address') || !window.WebAssembly ? widget : widget.catch(error => framed(element).catch(() => { throw error; }));
  };
  const soon = (element, begin) => {
    if (!window.IntersectionObserver || element.getAttribute('loading') === 'eager') return begin();
    const seen = new IntersectionObserver(([entry]) => { if (entry.isIntersecting) { seen.disconnect(); begin(); } }, { rootMargin: '200px' });
    seen.observe(element);
  };
  customElements.define(NAME, class extends HTMLElement {
    static get observedAttributes() { return ATTRIBUTES.split(' '); }
    connectedCallback() {
      if (this.life || this.starting) return;
      this.starting = true;
      soon(this, () => start(this).then(life => {
        if (!this.isConnected) return life.close();
        this.life = life;
        this.tell('ready', { version: '__VERSION__', mode: life.mode });
      }).catch(error => this.tell('error', { code: 'load', message: String(error) })).then(() => { this.starting = false; }));
    }
    attributeChangedCallback(name, before, now) { if (this.life && before !== now) this.life.update(); }
    disconnectedCallback() {
      // A move within the page takes the element out and puts it back at once.
      queueMicrotask(() => {
        if (this.isConnected || !this.life) return;
        this.life.close();
        this.life = undefined;
      });
    }
    tell(name, detail) { this.dispatchEvent(new CustomEvent('kk-' + name, { bubbles: true, composed: true, detail })); }
  });
})();
