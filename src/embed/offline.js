// The widget's own page goes on without a network once it has been opened: not the widget on other pages.
const WORDS = {
  id: ['Versi baru sudah ada.', 'Muat sekarang'],
  ms: ['Versi baharu sudah ada.', 'Muat sekarang'],
  en: ['A new version is here.', 'Load it now'],
};

/** Offers the new version; it is never put under figures that are being typed. */
const offer = (root, worker) => {
  const [text, button] = WORDS[root.querySelector('.kk').lang] || WORDS.id;
  const banner = document.createElement('div'), press = document.createElement('button');
  banner.className = 'notice opened';
  banner.setAttribute('role', 'status');
  press.className = 'link';
  press.textContent = button;
  press.onclick = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage('take-over');
  };
  banner.append(text, ' ', press);
  root.before(banner);
};

// Where the page's policy asks for it, the address of the worker is the only one that is ever trusted.
const WORKER = 'sw.js';
const trusted = () => (window.trustedTypes
  ? window.trustedTypes.createPolicy('kalkulator-koperasi', { createScriptURL: () => WORKER }).createScriptURL(WORKER)
  : WORKER);

export const start = async root => {
  if (!navigator.serviceWorker || !window.isSecureContext) return;
  const registration = await navigator.serviceWorker.register(trusted());
  const watch = worker => worker && worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(root, worker);
  });
  if (registration.waiting && navigator.serviceWorker.controller) offer(root, registration.waiting);
  registration.addEventListener('updatefound', () => watch(registration.installing));
};
