import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripTags } from '../../../src/library/text/html-text.ts';

test.each([
  ['<p class="a">One</p>', 'One'],
  ['a<br>b<BR/>c<br />d', 'a b c d'],
  ['a<!-- b\n<i> -->c', 'ac'],
  ['a<!-- never closed', 'a'],
  ['R&amp;D &lt; &#233;&#xE9; &eacute;', 'R&D < éé é'],
  ['&nosuchname; &#0; &#1114112;', '&nosuchname; &#0; &#1114112;'],
  ['1 < 2 > 0', '1 < 2 > 0'],
  ['<a', ''],
])('of %j the words are %j', (html, words) => {
  expect(stripTags(html)).toBe(words);
});

test('a text without tags and references is left alone', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[^<&]*$/), (text) => {
      expect(stripTags(text)).toBe(text);
    }),
  );
});

test('no tag is left', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<b>', '</b>', '<i class="x">', 'word', ' ', '<br>', '<!-- c -->')),
      (parts) => {
        expect(stripTags(parts.join(''))).not.toMatch(/[<>]/);
      },
    ),
  );
});
