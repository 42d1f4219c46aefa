// Keeps the files of one version, so that the page opens without a network. The build writes which files, and of which build.
const CACHE = 'kalkulator-koperasi-__BUILD__', FILES = __FILES__;
const PATIENCE = 3000;

// What the page has fetched already comes from the browser's own cache, whatever a server said of keeping it: a name with a hash is its content.
const once = file => new Request(file, { cache: /-[0-9a-f]{16}\./.test(file) ? 'force-cache' : 'default' });
self.addEventListener('install', event => event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(FILES.map(once)))));

self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('kalkulator-koperasi-') && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener('message', event => { if (event.data === 'take-over') self.skipWaiting(); });

// The page itself from the network first, so that a mended version is not held back; everything else has its content in its name.
const page = async request => {
  const kept = () => caches.match('./', { cacheName: CACHE });
  const slow = new Promise(done => setTimeout(() => done(kept()), PATIENCE));
  const fresh = fetch(request).then(answer => (answer.ok ? answer : kept())).catch(kept);
  return (await Promise.race([fresh, slow])) || fresh;
};

self.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') return /\/(index\.html)?$/.test(pathname) ? event.respondWith(page(request)) : undefined;
  event.respondWith(caches.match(request, { cacheName: CACHE }).then(kept => kept || fetch(request)));
});
