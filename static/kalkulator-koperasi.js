/* Defines <kalkulator-koperasi>. Its content, an ordinary link, stays until the widget has drawn itself, and for good when anything fails. */
(() => {
  const NAME = 'kalkulator-koperasi';
  if (!window.customElements || !window.WebAssembly || customElements.get(NAME)) return;
  const base = new URL('.', document.currentScript.src).href;
  let loading;
  const load = () => loading || (loading = import(base + '__JS__').then(glue =>
    glue.default({ module_or_path: base + '__WASM__' }).then(() => glue)));
  const today = () => {
    const now = new Date();
    const two = number => String(number).padStart(2, '0');
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  };
  const styled = shadow => new Promise(done => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = base + '__CSS__';
    link.onload = link.onerror = done;
    shadow.append(link);
  });
  // Ids inside a shadow root are not reached by "#" links; a field in a folded part must unfold before it takes the focus.
  const go = event => {
    const from = event.target.closest('[data-go]');
    const to = from && from.getRootNode().getElementById(from.dataset.go);
    if (!to) return;
    const fold = to.closest('details');
    if (fold) fold.open = true;
    to.focus();
  };
  // A figure of the example makes way for the visitor's own.
  const select = event => { if (event.target.closest('[data-example]')) event.target.select(); };
  customElements.define(NAME, class extends HTMLElement {
    static get observedAttributes() { return ['lang', 'country']; }
    settings() {
      const near = this.closest('[lang]'), own = name => this.getAttribute(name) || '';
      const home = this.hasAttribute('address') ? location.href.split('#')[0] : own('share-base') || base;
      const link = this.hasAttribute('address') && /^#k=(.+)/.exec(location.hash);
      return Object.entries({
        lang: near ? near.lang : '', country: own('country'), heading: own('heading-level'), today: today(),
        calculator: own('calculator'), lock: own('lock'), reason: own('lock-reason'),
        link: link ? link[1] : own('params'), address: new URL(home, location.href).href,
      }).map(([name, value]) => name + '=' + value.replace(/\s+/g, ' ')).join('\n');
    }
    connectedCallback() {
      if (this.widget || this.starting) return;
      this.starting = true;
      load().then(glue => this.start(glue)).catch(error => {
        this.starting = false;
        this.dispatchEvent(new CustomEvent('kk-error', { bubbles: true, detail: { code: 'load', message: String(error) } }));
      });
    }
    start(glue) {
      const shadow = this.shadowRoot || this.attachShadow({ mode: 'open' });
      const slot = document.createElement('slot');
      shadow.append(slot);
      const ready = this.styles || (this.styles = styled(shadow));
      return ready.then(() => {
        this.starting = false;
        if (!this.isConnected) return slot.remove();
        const root = document.createElement('div');
        if (!glue.watch(root)) throw new Error('stopped');
        shadow.append(root);
        root.addEventListener('click', go);
        root.addEventListener('focusin', select);
        this.widget = glue.mount(root, this.settings());
        this.mounted = root;
        this.forget = () => glue.forget(root);
        slot.remove();
        this.dispatchEvent(new CustomEvent('kk-ready', { bubbles: true, composed: true }));
      });
    }
    attributeChangedCallback() {
      if (this.widget) this.widget.update(this.settings());
    }
    disconnectedCallback() {
      // A move within the page takes the element out and puts it back at once.
      queueMicrotask(() => {
        if (this.isConnected || !this.widget) return;
        const { widget } = this;
        this.forget();
        this.mounted.remove();
        this.widget = this.mounted = undefined;
        widget.destroy();
      });
    }
  });
})();
