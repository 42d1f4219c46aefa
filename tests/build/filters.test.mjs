// What docs/drupal.md and docs/joomla.md have webmasters paste, put through the rules of the two systems, as they were read there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const read = name => readFileSync(join(root, name), 'utf8');
const drupal = read('docs/drupal.md'), joomla = read('docs/joomla.md');
const blocks = (text, kind) => [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(([, inside]) => inside);

const attributes = text => [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value]);
/** A text with each of its tags as `change` gives it back: `[closes, name, attributes]`, or nothing for a tag that is taken away. */
const retagged = (html, change) => html.replace(/<(\/?)([\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g, (tag, closes, name, said) => {
  const kept = change(closes, name.toLowerCase(), attributes(said));
  return kept ? `<${closes}${name}${kept.map(([key, value]) => ` ${key}${value === undefined ? '' : `="${value}"`}`).join('')}>` : '';
});

// Drupal core 11.4-dev, the formats of the standard profile.
const BASIC = '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';
const RESTRICTED = "<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id>";
/** "Limit allowed HTML tags": tags of the list with their attributes, and `lang` and `dir` of all; never style, srcdoc, on… or hx…. */
const limited = list => {
  const allowed = new Map([...list.matchAll(/<([\w-]+)((?:\s+[\w-]+)*)>/g)].map(([, name, said]) => [name, said.trim().split(/\s+/)]));
  return html => retagged(html, (closes, name, said) => allowed.has(name)
    && said.filter(([key]) => ['lang', 'dir', ...allowed.get(name)].includes(key) && !/^(style$|srcdoc$|on|hx|data-hx)/.test(key)));
};

// joomla/filter 3, and what groups have on a new site of Joomla 4 and later.
const FORBIDDEN = ['applet', 'body', 'bgsound', 'base', 'basefont', 'canvas', 'embed', 'frame', 'frameset', 'head', 'html', 'id', 'iframe', 'ilayer', 'layer', 'link', 'meta', 'name', 'object', 'script', 'style', 'title', 'xml'];
const FORBIDDEN_ATTRIBUTES = ['action', 'background', 'codebase', 'dynsrc', 'formaction', 'lowsrc'];
/** All tags but the forbidden ones, and none whose name has anything but letters and digits. */
const filtered = forbidden => html => retagged(html, (closes, name, said) => /^[a-z][a-z0-9]*$/.test(name) && !forbidden.includes(name)
  && said.filter(([key]) => !FORBIDDEN_ATTRIBUTES.includes(key) && !key.startsWith('on')));
const noHtml = html => html.replace(/<[^>]*>/g, '');
/** What TinyMCE does to a frame: only an address with a domain can be one of those that are left alone. */
const sandboxed = domains => html => retagged(html, (closes, name, said) => {
  const host = /^https?:\/\/([^/?#]+)/.exec((said.find(([key]) => key === 'src') ?? [])[1] ?? '')?.[1];
  return name === 'iframe' && !closes && !domains.includes(host) ? [...said.filter(([key]) => key !== 'sandbox'), ['sandbox', '']] : said;
});

const [drupalFrame, drupalElement] = blocks(drupal, 'html'), [drupalTags, drupalElementTags] = blocks(drupal, 'text');
const [joomlaFrame] = blocks(joomla, 'html'), [joomlaTags] = blocks(joomla, 'text');
const LINK = /^<a href="[^"]+">[^<]+<\/a>$/;

test('the frame is that of the guide for embedding and of the examples', () => {
  const names = frame => attributes(/<iframe ([^>]*)>/.exec(frame)[1]).map(([name]) => name).sort();
  const [guide] = blocks(read('docs/embedding.md'), 'html').filter(block => block.startsWith('<iframe'));
  const [example] = [...read('examples/hosts/raw-frame.html').matchAll(/<iframe id="plain"([^>]*)>/g)].map(([, said]) => `<iframe ${said}>`);
  for (const frame of [drupalFrame, joomlaFrame]) {
    assert.deepEqual(names(frame), names(guide));
    assert.deepEqual(names(frame), names(example));
    // One line with single spaces: a filter that reads spaces only reads all of it.
    assert.doesNotMatch(frame, /\n| {2}/);
    assert.equal(attributes(/<iframe ([^>]*)>/.exec(frame)[1]).filter(([, value]) => !value).length, 0);
  }
});

test('Drupal: two formats take the frame away and leave the link; with the list of the page it stays whole', () => {
  for (const format of [BASIC, RESTRICTED]) {
    assert.equal(limited(format)(drupalFrame), '');
    assert.match(limited(format)(drupalElement), LINK);
    assert.equal(limited(`${format} ${drupalTags}`)(drupalFrame), drupalFrame);
    assert.equal(limited(`${format} ${drupalElementTags}`)(drupalElement), drupalElement);
  }
});

test('Drupal: of the frame of the builder only the style is lost', () => {
  const [, template] = /`(<iframe src=[^`]*<\/iframe>)`/.exec(read('src/webmaster/forms.js'));
  const frame = template.replace(/\$\{[^}]*\}/g, 'x');
  assert.equal(limited(`${BASIC} ${drupalTags}`)(frame), frame.replace(' style="border:0"', ''));
});

test('Drupal: the list for the element has what the shortcode takes, but for lang', () => {
  const plugin = [...read('wordpress/kalkulator-koperasi/kalkulator-koperasi.php').matchAll(/^\t'([a-z-]+)'\s*=> '\//gm)].map(([, name]) => name);
  assert.deepEqual(/^<kalkulator-koperasi (.*)>$/.exec(drupalElementTags)[1].split(' '), plugin.filter(name => name !== 'lang'));
});

test('Joomla: the default list takes the frame away and leaves the link, no HTML leaves words', () => {
  assert.equal(filtered(FORBIDDEN)(joomlaFrame), '');
  assert.match(filtered(FORBIDDEN)(drupalElement), LINK);
  assert.equal(noHtml(drupalElement), 'Hitung SHU Anda');
  assert.equal(noHtml(joomlaFrame), '');
});

test('Joomla: the list of the page is the default without the frame, which then stays whole; the element never does', () => {
  const list = joomlaTags.split(',');
  assert.deepEqual(list, FORBIDDEN.filter(name => name !== 'iframe'));
  assert.equal(filtered(list)(joomlaFrame), joomlaFrame);
  assert.equal(filtered(list)('<script src="x"></script>'), '');
  assert.match(filtered([])(drupalElement), LINK);
});

test('Joomla: TinyMCE leaves a frame alone by its domain, which an address within the site has not', () => {
  const [, domain] = /src="https:\/\/([^/]+)\//.exec(joomlaFrame);
  assert.equal(sandboxed([domain])(joomlaFrame), joomlaFrame);
  assert.match(sandboxed([])(joomlaFrame), / sandbox="">/);
  assert.match(sandboxed([domain])(joomlaFrame.replace(`https://${domain}`, '')), / sandbox="">/);
  assert.match(joomla, /\| URL \| `https:\/\/your-site\/kalkulator-koperasi\//);
});

test('both pages name the version of the project, and the policies of the guide', () => {
  const version = /^version = "([^"]+)"/m.exec(read('Cargo.toml'))[1];
  const guide = read('docs/embedding.md');
  for (const page of [drupal, joomla]) {
    const said = [...page.matchAll(/kalkulator-koperasi\/(\d+\.\d+\.\d+)\//g)].map(([, each]) => each);
    assert.ok(said.length > 1 && said.every(each => each === version));
    for (const policy of ["frame-src 'self'", "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'", "script-src 'self'; frame-src 'self'"]) {
      assert.ok(page.includes(`\`${policy}\``) && guide.includes(`\`${policy}`), policy);
    }
  }
});
