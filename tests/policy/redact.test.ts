import { describe, expect, test } from 'vitest';
import type { Block, Document, Inline } from '../../src/policy/document.ts';
import { fillsGaps, redactDocument, targetHas, wordsPattern } from '../../src/policy/redact.ts';

const word = (text: string): Inline => ({ kind: 'text', text });
const redacted = (...inlines: Inline[]): readonly Inline[] => {
  const block: Block = { kind: 'paragraph', inlines };
  const { preamble } = redactDocument(
    { preamble: [block], clauses: [], footnotes: [] },
    'Jane Doe',
  );
  return preamble.flatMap((each) => (each.kind === 'paragraph' ? each.inlines : []));
};

describe('a text is redacted', () => {
  test('in words, in code and in the words for a picture; all else stays', () => {
    expect(redacted(word('Ask Jane  Doe.'), { kind: 'break' }, word('Jane'))).toEqual([
      word('Ask [redacted].'),
      { kind: 'break' },
      word('Jane'),
    ]);
    expect(redacted({ kind: 'code', text: 'Jane Doe' }, { kind: 'code', text: 'x' })).toEqual([
      { kind: 'code', text: '[redacted]' },
      { kind: 'code', text: 'x' },
    ]);
    expect(redacted({ kind: 'image', source: 'a.png', alternative: 'Jane Doe' })).toEqual([
      { kind: 'image', source: 'a.png', alternative: '[redacted]' },
    ]);
  });

  test('within bold words, which stay bold', () => {
    expect(redacted({ kind: 'strong', inlines: [word('Jane Doe')] })).toEqual([
      { kind: 'strong', inlines: [word('[redacted]')] },
    ]);
  });

  test('in links: one that names the words leads nowhere, and its words join those around it', () => {
    const link = (href: string): Inline => ({ kind: 'link', href, inlines: [word('us')] });
    expect(redacted(word('Ask '), link('/jane%20doe'), word(' now.'))).toEqual([
      word('Ask us now.'),
    ]);
    expect(redacted(word('Ask '), link('/john'), word('.'))).toEqual([
      word('Ask '),
      link('/john'),
      word('.'),
    ]);
  });

  test('in what is shown as it is', () => {
    const text: Document = {
      preamble: [{ kind: 'preformatted', text: 'a\nJane Doe' }],
      clauses: [],
      footnotes: [],
    };
    expect(redactDocument(text, 'Jane Doe').preamble).toEqual([
      { kind: 'preformatted', text: 'a\n[redacted]' },
    ]);
  });
});

describe('the target of a link has words', () => {
  test.each([
    ['mailto:JANE@a.example', 'jane@a.example', true],
    ['/jane%40a.example', 'jane@a.example', true],
    ['/Jane%20Doe/', 'jane doe', true],
    ['/a%20b', 'a%20b', true],
    ['/%jane', 'jane', true],
    ['/%E0%A4%A', 'jane', false],
    ['/janet', 'jane', false],
    ['/jane', 'jane doe', false],
  ])('%s has “%s”: %s', (href, words, expected) => {
    expect(targetHas(href, words)).toBe(expected);
  });
});

describe('words are found as whole words', () => {
  test.each([
    [' Jane  Doe ', 'Ask Jane\nDoe.', true],
    ['Jane Doe', 'Ask JaneDoe.', false],
    ['Jane Doe', 'AskJane Doe.', false],
    ['Jane Doe', 'Ask Jane Doe2.', false],
    ['Jose', 'Ask Jose\u0301.', false],
    ['+49', 'Call x+49 now', true],
    ['+49', 'Call +490 now', false],
    ['49!', 'Call 49!x now', true],
    ['49!', 'Call 149! now', false],
    ['(x', 'f(x) is', true],
    ['(x', 'f(xy) is', false],
    ['§', 'a§b', true],
  ])('“%s” in “%s”: %s', (words, text, expected) => {
    expect(wordsPattern(words).test(text)).toBe(expected);
  });
});

test.each([
  ['A x B y C', 'A [redacted] B [redacted] C', true],
  ['A x C', 'A [redacted] B [redacted] C', false],
  ['AxBBB', 'A[redacted]B[redacted]B', true],
  ['AxBB', 'A[redacted]B[redacted]B', false],
  ['xBxB', '[redacted]B[redacted]', true],
  ['xB', '[redacted]B[redacted]', false],
  ['x', '[redacted]', true],
  ['', '[redacted]', false],
  ['Bxx', '[redacted]B[redacted]', false],
  ['xBBy', '[redacted]BB[redacted]', true],
  ['xBCyBCz', '[redacted]BC[redacted]BC[redacted]', true],
  ['xBCBCz', '[redacted]BC[redacted]BC[redacted]', false],
  ['AB', 'AB[redacted]B', false],
])('whether “%s” is “%s” with something in each gap: %s', (text, gapped, fills) => {
  expect(fillsGaps(text, gapped)).toBe(fills);
});
