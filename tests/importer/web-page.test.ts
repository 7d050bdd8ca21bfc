import { describe, expect, test } from 'vitest';
import { attempt, bodyOf, doubtsOf, imported, lossesOf } from './imported.ts';

const PAGE = `<!doctype html><html><head><title>Privacy | Acme</title><style>p { color: red }</style>
<link rel="canonical" href="https://www.acme.example/privacy"></head><body>
<header><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav></header>
<main><h1>Privacy Policy</h1>
<p>Last updated: 1 March 2027</p>
<h2 id="keep">1. What we keep</h2>
<div><p>We keep <b>your name</b>,<br>see <a href="#share">sharing</a> and <a href="/legal">legal</a>.</p>
<ol type="a"><li>when you register;</li><li><p>when you write</p><ul><li>by mail</li></ul></li></ol></div>
<h2 id="share">2. Sharing</h2>
<table><tr><th>Who</th><th>Where</th></tr><tr><td colspan="2">Nobody <table><tr><td>at</td><td>all</td></tr></table></td></tr></table>
<p>First<br><br>Second <img src="x.png" alt="our seal"> <a href="javascript:run()">settings</a></p>
<dl><dt>Data</dt><dd>What we know.</dd></dl>
<button>Accept all</button><script>track()</script></main>
<footer>© Acme</footer></body></html>`;

test('a saved page becomes the text of its main part, word for word', async () => {
  const result = await imported('page.html', PAGE);
  expect(result.title).toBe('Privacy Policy');
  expect(bodyOf(result)).toBe(
    [
      'Last updated: 1 March 2027',
      '## 1. What we keep {#what-we-keep}',
      'We keep **your name**,\\\nsee [sharing](#sharing) and [legal](https://www.acme.example/legal).',
      '- a. when you register;\n- b. when you write\n  - by mail',
      '## 2. Sharing {#sharing}',
      '| Who | Where |\n| --- | --- |\n| Nobody at all |  |',
      'First',
      'Second our seal settings',
      '**Data**',
      'What we know.',
    ].join('\n\n'),
  );
  expect(lossesOf(result)).toEqual([0, 0, 0]);
});

test('what a page has and a version cannot have is a doubt, at its line', async () => {
  const result = await imported('page.html', PAGE);
  expect(doubtsOf(result).sort()).toEqual(
    [
      'dropped-image',
      'joined-cells',
      'left-out',
      'left-out',
      'left-out',
      'lost-link',
      'nested-table',
    ].sort(),
  );
  const link = result.doubts.find(({ rule }) => rule === 'lost-link');
  expect(link).toMatchObject({ file: 'page.html', line: 11, severity: 'warning' });
  expect(link?.what).toContain('javascript:run()');
});

test('a box of a form in the text is read with its tick, and one that stands alone is not text', async () => {
  const result = await imported(
    'page.html',
    '<main><h1>Terms</h1><ul><li><input type=checkbox checked> Statistics</li><li><input type="CHECKBOX"> Marketing</li></ul><p>We do.</p><div><input type=checkbox></div></main>',
  );
  expect(bodyOf(result)).toBe('- ☒ Statistics\n- ☐ Marketing\n\nWe do.');
  expect(lossesOf(result)).toEqual([0, 0, 0]);
});

test('of a page without a main part, menus and margins are left out, and named', async () => {
  const result = await imported(
    'page.htm',
    '<body><nav>Home Shop</nav><h1>Terms</h1><p>We do.</p><aside>Buy now</aside><footer>© Acme</footer></body>',
  );
  expect(bodyOf(result)).toBe('We do.');
  expect(result.doubts.map(({ what }) => what).join(' ')).toMatch(/Home Shop.*Buy now.*© Acme/);
});

test('a page in another encoding is read in it', async () => {
  const html = '<meta charset="windows-1252"><h1>Datenschutz</h1><p>Für alle.</p>';
  expect(bodyOf(await imported('page.html', Buffer.from(html, 'latin1')))).toBe('Für alle.');
});

test('a heading that links to itself, as many pages have it, is a plain heading with its number', async () => {
  const result = await imported(
    'page.html',
    '<h1>Terms</h1><h2 id="a"><a href="#a">1. Scope</a></h2><p>We do.</p>',
  );
  expect(bodyOf(result)).toBe('## 1. Scope {#scope}\n\nWe do.');
  expect(result.document.clauses[0]?.number).toBe('1.');
});

test('a formula stands in one line, with its fractions and powers, and is told', async () => {
  const math = (inner: string) => `<math>${inner}</math>`;
  const half = math('<mfrac><mn>1</mn><mn>2</mn></mfrac>');
  const sum = math(
    '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><mi>c</mi></msqrt></mfrac>',
  );
  const square = math(
    '<semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics>',
  );
  const html = `<h1>Terms</h1><h2>Interest</h2><p>Half: ${half} of ${sum} or ${square}.</p>`;
  const draft = await imported('a.html', html);
  expect(bodyOf(draft)).toContain('Half: 1/2 of (a + b)/(√c) or x².');
  expect(draft.doubts.map(({ rule }) => rule)).toEqual(['formula', 'formula', 'formula']);
  expect(draft.faults).toEqual([]);
});

test('struck words of a page are left out and quoted, or the page is refused', async () => {
  const html = '<h1>Terms</h1><h2>Data</h2><p>We keep it <s>90</s> 30 days.</p>';
  const draft = await imported('a.html', html);
  expect(draft.doubts.map(({ what }) => what)).toEqual([expect.stringContaining('“90”')]);
  expect(await attempt('a.html', html, { struck: 'refuse' })).toMatchObject({
    rule: 'tracked-changes',
  });
});

test.each([
  ['<p class="c3 title"><span>Terms</span></p>', 'Google Docs'],
  ['<p class=MsoTitle>Terms</p>', 'Word'],
])('the title %s is known, as %s marks it', async (title) => {
  const draft = await imported('a.html', `<body>${title}<h1>Data</h1><p>We keep it.</p></body>`);
  expect([draft.title, bodyOf(draft)]).toEqual(['Terms', '## Data {#data}\n\nWe keep it.']);
});

describe('what a frame shows is not in the file, and is told:', () => {
  const page = (frame: string) =>
    `<html><body><main><h1>Terms</h1><h2>Data</h2><p>We keep it.</p>${frame}</main></body></html>`;
  test.each([
    ['<iframe src="https://bells.example/cookies"></iframe>', ['left-out']],
    ['<object data="terms.pdf"></object>', ['left-out']],
    ['<iframe src="https://count.example/" width="1" height="1"></iframe>', []],
    ['<iframe src="about:blank"></iframe>', []],
  ])('%s', async (frame, rules) => {
    const { doubts } = await imported('a.html', page(frame));
    expect(doubts.map(({ rule }) => rule)).toEqual(rules);
  });
});

test('a link around a picture without words, and the description of a drawing, are told', async () => {
  const body =
    '<h1>Terms</h1><h2>Data</h2><p>See <a href="https://bells.example/form"><img src="a.png" alt=""></a> and <a href="/shop"><svg><title>Our shop</title></svg></a> here. <a href="#top"><svg></svg></a></p>';
  const result = await imported('page.html', `<html><body><main>${body}</main></body></html>`);
  const told = result.doubts.map(({ what }) => what).join('\n');
  expect(told).toContain('it leads to `https://bells.example/form`');
  expect(told).toContain('it leads to `/shop`');
  expect(told).toContain('The picture <svg>: left out, with 2 words: “Our shop”');
  expect(told).not.toContain('#top');
});

test.each(['color: transparent', 'color: #fff; background: #fff', 'color: rgba(0, 0, 0, 0)'])(
  'words that nobody sees on their ground are left out, and told: %s',
  async (style) => {
    const page = `<main><h1>T</h1><h2>Data</h2><p>We ask. <span style="${style}">We sell.</span></p><p style="color: #fff; background: #000">White.</p></main>`;
    const result = await imported('page.html', page);
    expect(bodyOf(result)).toBe('## Data {#data}\n\nWe ask.\n\nWhite.');
    expect(doubtsOf(result)).toEqual(['hidden-words']);
  },
);

test.each([
  'background: linear-gradient(red, blue); -webkit-background-clip: text; color: transparent',
  'background-clip: text; color: transparent',
  'color: transparent; text-shadow: 0 0 1px #000',
])('letters that a gradient or a shadow paints are seen: %s', async (style) => {
  const page = `<main><h1>T</h1><h2>Data</h2><p><span style="${style}">We never sell.</span></p></main>`;
  const result = await imported('page.html', page);
  expect(bodyOf(result)).toBe('## Data {#data}\n\nWe never sell.');
  expect(doubtsOf(result)).toEqual([]);
});
