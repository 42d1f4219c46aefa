// What the benchmarks share: the widget and what it is measured against on one server, one browser, the middle of several rounds.
import { createRequire } from 'node:module';
import { serve } from '../scripts/node/server.mjs';

/** The build and test tools. */
export const tools = createRequire(new URL('../.tools/node/', import.meta.url).pathname);

/** Bundles the page in Preact. */
export const bundlePreact = () => tools('esbuild').buildSync({
  entryPoints: ['benches/preact_page.js'], bundle: true, minify: true, format: 'esm', outfile: 'target/bench/preact-page.js',
  nodePaths: ['.tools/node/node_modules'], logLevel: 'error',
});

/** A browser, the address of the widget, and how both end. */
export async function start() {
  const { server, address } = await serve(['dist', 'target/bench', 'benches']);
  const browser = await tools('playwright-core').chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  const end = async () => { await browser.close(); server.closeAllConnections(); server.close(); };
  return { browser, address, end };
}

export const middle = list => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];
