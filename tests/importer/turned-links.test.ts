import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeenFact } from '../../src/importer/second-reading.ts';
import { leadsTo, turnedLinks } from '../../src/importer/turned-links.ts';
import { imported } from './imported.ts';

const link = (words: string, value: string): SeenFact => ({ kind: 'link', words, value, line: 3 });

describe('a link of a source leads to the same as one of its draft:', () => {
  test.each([
    ['https://Acme.example/a/', 'https://acme.example/a'],
    ['/legal/', 'https://acme.example/legal/'],
    ['../terms?x=1', 'https://acme.example/de/terms?x=1'],
    ['#rights', '#your-rights'],
    ['https://acme.example/p#rights', '#rights'],
    ['https://www.google.com/url?q=https://acme.example/a&sa=D', 'https://acme.example/a'],
    ['mailto:A%20b@acme.example', 'mailto:A b@acme.example'],
    ['tel:+39 059 285496', 'tel:+39059285496'],
    ['/cdn-cgi/l/email-protection#ab12', 'mailto:a@acme.example'],
  ])('%s is %s', (source, draft) => expect(leadsTo(source, draft)).toBe(true));

  test.each([
    ['https://acme.example/a', 'https://acme.example/b'],
    ['https://acme.example/a', 'https://acme.test/a'],
    ['https://acme.example/?q=a', 'https://acme.example/?q=b'],
    ['/legal', 'https://acme.example/terms'],
    ['https://acme.example/a', '#a'],
    ['mailto:a@acme.example', 'mailto:b@acme.example'],
    ['tel:+39059285496', 'tel:+39059285497'],
  ])('%s is not %s', (source, draft) => expect(leadsTo(source, draft)).toBe(false));
});

test('of links with the same words, in any order, the one that leads elsewhere is told', () => {
  const pages = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(pages, (numbers) => {
      const source = numbers.map((each) => link('here', `https://acme.example/${each}`));
      expect(turnedLinks(source, source.toReversed())).toEqual([]);
      const [first, ...rest] = source.toReversed();
      const turned = turnedLinks(source, [link('here', 'https://acme.example/x'), ...rest]);
      expect(turned).toHaveLength(1);
      expect(turned[0]?.what).toContain(
        `to \`https://acme.example/x\` instead of \`${first?.value}\``,
      );
    }),
    { numRuns: 50 },
  );
});

test('links of pages and Markdown lead in the draft where they led', async () => {
  const page = await imported(
    'a.html',
    '<main><h1>T</h1><h2>D</h2><p>See <a href="https://acme.example/a">this</a>, <a href="https://www.google.com/url?q=https://acme.example/b">that</a>.</p></main>',
  );
  const text = await imported(
    'a.md',
    '# T\n\n## D\n\nSee [this](https://acme.example/a "x") and [that][1].\n\n[1]: https://acme.example/b\n',
  );
  expect([page.faults, text.faults]).toEqual([[], []]);
});

test('a link that leads nowhere is told as that alone, though its words are an address', async () => {
  const draft = await imported('a.md', '# T\n\n## Data\n\nSee [www.bells.example](nowhere).\n');
  expect(draft.faults).toEqual([]);
  expect(draft.doubts.map(({ rule }) => rule)).toEqual(['lost-link']);
});
