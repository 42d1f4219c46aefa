// Every file is sent once: to the page, and to the worker that keeps it for use without a network.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ENGINES, launch, missing, until } from './drivers.mjs';
import { slowSite } from './slow.mjs';

const parts = readdirSync(fileURLToPath(new URL('../../dist', import.meta.url))).filter(name => name.endsWith('.wasm'));
const twice = sent => sent.filter((name, place) => sent.indexOf(name) !== place);

for (const engine of ENGINES) {
  for (const cache of ['public, max-age=31536000, immutable', 'no-cache']) {
    for (const path of ['', '?country=MY']) {
      test(`${engine}: nothing is sent twice where a server says ${cache}: ${path || 'no settings'}`, { skip: missing(engine) }, async t => {
        const { address, sent } = await slowSite(t, { cache });
        const page = await launch(engine);
        t.after(() => page.close());
        await page.go(address + path);
        // The worker takes over when it has all it keeps.
        await until(() => page.run(() => Boolean(navigator.serviceWorker?.controller)));
        await until(() => parts.every(name => sent.includes(`/${name}`)));
        const doubles = twice(sent);
        // WebKit's automation has no cache on the disk, so its worker asks anew for what elements of the page loaded.
        const allowed = engine === 'webkit' ? doubles.filter(name => !name.endsWith('.wasm')) : [];
        assert.deepEqual(doubles, allowed);
        assert.deepEqual(twice(sent.slice(0, sent.indexOf('/sw.js'))), [], 'nor before the worker is there');
      });
    }
  }
}
