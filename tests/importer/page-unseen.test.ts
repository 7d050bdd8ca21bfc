import { describe, expect, test } from 'vitest';
import { attempt, bodyOf, doubtsOf, imported, lossesOf } from './imported.ts';

async function read(body: string, head = '') {
  const page = `<!doctype html><html><head>${head}</head><body><h1>Terms</h1>${body}</body></html>`;
  const result = await imported('a.html', page);
  expect([lossesOf(result), result.faults]).toEqual([[0, 0, 0], []]);
  return { body: bodyOf(result), rules: doubtsOf(result), said: JSON.stringify(result.doubts) };
}

const spanned = (own: string) => `<p>We sell. <span ${own}>We never sell.</span></p>`;

describe('words that no reader of a page sees are left out, and quoted:', () => {
  test.each([
    ['white', spanned('style="color: #FFF"')],
    ['white by a class', spanned('class="a"'), '<style>.a{color:white}</style>'],
    ['almost white', spanned('style="color: rgb(254, 254, 254)"')],
    ['white by an attribute', `<p>We sell. <font color="#ffffff">We never sell.</font></p>`],
    [
      'in the colour of what is around them',
      `<div style="background:#123456">${spanned('style="color:#123456"').replace('<p>', '<p style="color:red">')}</div>`,
    ],
    [
      'dark on a dark page',
      spanned('style="color:#000"'),
      '<style>body{background:black}p{color:red}</style>',
    ],
    ['of one point', spanned('style="font-size: 1pt"')],
    ['of half a pixel', spanned('style="font-size: .5px"')],
  ])('%s', async (_, body, head = '') => {
    const { body: draft, rules, said } = await read(body, head);
    expect([draft, rules]).toEqual(['We sell.', ['hidden-words']]);
    expect(said).toContain('“We never sell.”');
  });
});

describe('words that are seen, or may be, stay, and nothing is said:', () => {
  test.each([
    [
      'white on a dark cell',
      '<table><tr><td bgcolor="#003366"><font color="white">Who</font></td><td>Bank</td></tr></table>',
    ],
    [
      'white over a picture',
      '<div style="background: url(a.png)"><p style="color:#fff">Who</p></div>',
    ],
    ['white, moved elsewhere', '<p style="position:absolute;color:#fff">Who</p>'],
    ['white, with a shadow', '<p style="color:#fff;text-shadow:1px 1px #000">Who</p>'],
    ['black within white', '<div style="color:#fff"><p style="color:#000">Who</p></div>'],
    [
      'white where a style sheet lies elsewhere',
      '<p style="color:#fff">Who</p>',
      '<link rel="stylesheet" href="a.css">',
    ],
    ['grey', '<p style="color:#999">Who</p>'],
    ['of a colour that is not known', '<p style="color:var(--x)">Who</p>'],
  ])('%s', async (_, body, head = '') => {
    const { body: draft, rules } = await read(body, head);
    expect(draft).toContain('Who');
    expect(rules).not.toContain('hidden-words');
  });
});

test.each([
  ['marks in one paragraph', `# A\n\n${'*a* '.repeat(10_000)}\n`],
  ['lines that go on in a quotation', `# A\n\n> a\n${'b\n'.repeat(10_000)}`],
  ['quotations', `# A\n\n${'> b\n\n'.repeat(10_000)}`],
])('Markdown with thousands of %s is refused, since no parser would end', async (_, text) => {
  expect(await attempt('a.md', text)).toMatchObject({ rule: 'crowded-paragraph' });
});
