// The widget's own page goes on without a network once it has been opened: not the widget on other pages.
const WORDS = {
  id: ['Versi baru sudah ada.', 'Muat sekarang'],
  ms: ['Versi baharu sudah ada.', 'Muat sekarang'],
  en: ['A new version is here.', 'Load it now'],
};

/** Loads the page anew; figures that were typed go through its address. */
const again = widget => {
  const typed = !/^example=1$/m.test(widget.everything()) && widget.link();
  if (typed) history.replaceState(null, '', `#k=${typed}`);
  location.reload();
};

/** Offers the new version; it is never put under figures that are being typed. */
const offer = ({ root, widget }, worker) => {
  const [text, button] = WORDS[root.querySelector('.kk').lang] || WORDS.id;
  const banner = document.createElement('div'), press = document.createElement('button');
  banner.className = 'notice opened';
  banner.setAttribute('role', 'status');
  press.className = 'link';
  press.textContent = button;
  press.onclick = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => again(widget), { once: true });
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

export const start = async life => {
  if (!navigator.serviceWorker || !window.isSecureContext) return;
  const registration = await navigator.serviceWorker.register(trusted());
  const watch = worker => worker && worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(life, worker);
  });
  if (registration.waiting && navigator.serviceWorker.controller) offer(life, registration.waiting);
  registration.addEventListener('updatefound', () => watch(registration.installing));
};
