// One small door to three browser engines. Chromium and Firefox are driven by playwright, WebKitGTK by its own
// WebDriver, which needs a display. An engine that is not on this machine is `null`, and its tests are skipped by name.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const playwright = createRequire(`${root}.tools/node/`)('playwright-core');

const onPath = (...names) => names.flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))).find(existsSync);
const miniBrowser = () => readdirSync('/usr/lib', { withFileTypes: true }).filter(entry => entry.isDirectory())
  .flatMap(entry => ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(name => join('/usr/lib', entry.name, name, 'MiniBrowser'))).find(existsSync);

const PROGRAMS = {
  chromium: process.env.CHROMIUM || onPath('chromium', 'chromium-browser', 'google-chrome'),
  firefox: process.env.FIREFOX || onPath('firefox-esr', 'firefox'),
  webkit: process.platform === 'linux' && onPath('WebKitWebDriver') && onPath('Xvfb') ? miniBrowser() : undefined,
};

export const ENGINES = Object.keys(PROGRAMS);
export const missing = engine => (PROGRAMS[engine] ? false : `${engine} is not on this machine`);

/** Opens a page in an engine: `go`, `run` a function in it, `type` into the field that a function finds until it holds the text,
 * `press` what one finds. Both wait until it is there. `keys` go to whatever is in use; as many `back` as are to be selected again. */
export const launch = engine => (engine === 'webkit' ? webkit() : byPlaywright(engine));

async function byPlaywright(engine) {
  const browser = await playwright[engine].launch(engine === 'chromium'
    ? { executablePath: PROGRAMS.chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] }
    : { executablePath: PROGRAMS.firefox, channel: 'moz-firefox' });
  const page = await browser.newPage({ viewport: { width: 900, height: 740 } });
  const found = find => until(async () => (await page.evaluateHandle(find)).asElement());
  return {
    go: url => page.goto(url),
    run: (call, value) => page.evaluate(call, value),
    press: async find => (await found(find)).click(),
    type: async (find, text) => {
      await (await found(find)).click();
      for (const key of ['Control+a', 'Delete']) await page.keyboard.press(key);
      await page.keyboard.type(text);
      await until(async () => (await (await found(find)).inputValue()) === text);
    },
    keys: async (text, back = 0) => {
      await page.keyboard.type(text);
      for (let each = 0; each < back; each++) await page.keyboard.press('Shift+ArrowLeft');
    },
    close: () => browser.close(),
  };
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const freePort = () => new Promise((done, fail) => {
  const server = createServer().once('error', fail).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** A display that the system numbers, so that two runs never meet. */
const display = () => new Promise((done, fail) => {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  child.once('error', fail).once('exit', () => fail(new Error('Xvfb did not start')));
  child.stdio[3].once('data', number => done({ child, name: `:${String(number).trim()}` }));
});

async function webkit() {
  const screen = await display();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: screen.name, GDK_BACKEND: 'x11' } });
  const end = () => { driver.kill(); screen.child.kill(); };
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method, headers: { 'content-type': 'application/json' }, body: method === 'POST' ? JSON.stringify(body) : undefined,
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    await until(() => ask('GET', '/status'));
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: PROGRAMS.webkit, args: ['--automation'] } } };
    const session = `/session/${(await ask('POST', '/session', { capabilities })).sessionId}`;
    const post = (path, body) => ask('POST', session + path, body);
    const run = (call, value) => post('/execute/sync', { script: `return (${call})(arguments[0])`, args: [value ?? null] });
    // A plain element click is refused in a shadow root; the pointer is not.
    const press = async find => {
      const found = await until(() => run(`() => { const found = (${find})(); found.scrollIntoView({ block: 'center' }); return found; }`));
      const origin = { [ELEMENT]: found[ELEMENT] };
      await post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [
        { type: 'pointerMove', origin, x: 0, y: 0, duration: 0 }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
      ] }] });
    };
    const key = value => [{ type: 'keyDown', value }, { type: 'keyUp', value }];
    const [CONTROL, DELETE, SHIFT, LEFT] = ['\uE009', '\uE017', '\uE008', '\uE012'];
    return {
      go: url => post('/url', { url }),
      run,
      press,
      type: async (find, text) => {
        // What is drawn between looking for a field and pressing moves it from under the pointer.
        await until(async () => {
          await press(find);
          return run(`() => { const field = (${find})(); return field.getRootNode().activeElement === field; }`);
        });
        const actions = [{ type: 'keyDown', value: CONTROL }, ...key('a'), { type: 'keyUp', value: CONTROL }, ...key(DELETE), ...[...text].flatMap(key)];
        await post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
        await until(async () => (await run(`() => (${find})().value`)) === text);
      },
      keys: (text, back = 0) => {
        const selected = back ? [{ type: 'keyDown', value: SHIFT }, ...Array(back).fill(LEFT).flatMap(key), { type: 'keyUp', value: SHIFT }] : [];
        return post('/actions', { actions: [{ type: 'key', id: 'keys', actions: [...[...text].flatMap(key), ...selected] }] });
      },
      close: async () => { await ask('DELETE', session).catch(() => {}); end(); },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** How long a busy machine may take; nothing waits longer than it must. */
const PATIENCE = 60_000;

/** Waits until `ask` gives something; what it gives. While what it asks for is not there yet, it may fail. */
export async function until(ask) {
  for (const end = Date.now() + PATIENCE; ;) {
    let fault;
    const found = await Promise.resolve().then(ask).catch(error => { fault = error; });
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for: ${ask}`, { cause: fault });
    await pause(50);
  }
}
