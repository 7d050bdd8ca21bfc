import fc from 'fast-check';
import type { Inline } from '../../src/policy/document.ts';

/** Pieces of text that Markdown likes to take for markup, among ordinary words. */
const NASTY = [
  ...'\\`*_~[]()<>{}#+-=|!&:.^$"\'@/,;1aZé',
  ...[
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\t',
    '\n',
    '€',
    '©',
    '–',
    '“',
    '”',
    '、',
    '「',
    '条',
    '🙂',
    'e\u0301',
  ],
  ...['1. ', '12) ', '---', '===', '- ', '+ ', '# ', '###', '> ', '```', '~~~', '**', '__', '~~'],
  ...[
    '[x] ',
    '[ ] ',
    '[^1]',
    '[a]: b',
    '[email protected]',
    '](',
    '![',
    '<b>',
    '</b>',
    '<!--',
    '<br>',
  ],
  ...[
    '&amp;',
    '&copy;',
    '&#65;',
    '&copy',
    '{#id}',
    ':--',
    '| - |',
    '\\|',
    'snake_case',
    'www.a.bc',
  ],
  ...[
    'https://a.bc/d_e',
    'http://a.bc',
    'x_y@a.bc',
    'mailto:x@a.bc',
    'xmpp:x@a.bc',
    'ftp://a.b/',
    '<a@b.c>',
  ],
] as const;

const WORDS = [
  'data',
  'We',
  'the',
  'policy',
  'Privacy',
  '30',
  'shall not',
  'you',
  'naïve',
  '個人',
] as const;

/** A line of words and of what Markdown could take for markup. */
export const anyText = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...NASTY), weight: 3 },
      { arbitrary: fc.constantFrom(...WORDS, ' ', ' '), weight: 4 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }), weight: 1 },
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join('').replace(/[\p{Cc}\p{Cs}]/gu, ' '));

const href = fc.oneof(
  fc.constantFrom(
    '#scope',
    '/acme/privacy/',
    'https://a.bc/d_e?f=1&g=2#h',
    'mailto:x@a.bc',
    'http://a.bc/',
  ),
  fc.constantFrom(
    '',
    'a b',
    'a(b',
    'a)b',
    'a\\b',
    '<a>',
    'a&copy;b',
    'a|b',
    'a\\|b',
    'a"b',
    'é',
    '*a*',
    '`a`',
    ']',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

/** The labels of the footnotes; they are in the order of their first reference, as a parser gives them. */
const LABELS = ['1', 'b', 'note'] as const;

const { inlines } = fc.letrec<{ inlines: Inline[]; inline: Inline }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 4, depthIdentifier: 'inline' }),
  inline: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'inline', withCrossShrink: true },
    { arbitrary: anyText.map((text): Inline => ({ kind: 'text', text })), weight: 6 },
    { arbitrary: anyText.map((text): Inline => ({ kind: 'code', text })), weight: 1 },
    { arbitrary: fc.constant<Inline>({ kind: 'break' }), weight: 1 },
    {
      arbitrary: fc
        .constantFrom(...LABELS)
        .map((label): Inline => ({ kind: 'footnote-reference', label })),
      weight: 1,
    },
    {
      arbitrary: fc
        .record({ source: href, alternative: anyText })
        .map((image): Inline => ({ kind: 'image', ...image })),
      weight: 1,
    },
    {
      arbitrary: fc.record({
        kind: fc.constantFrom('strong' as const, 'emphasis' as const, 'deleted' as const),
        inlines: tie('inlines'),
      }),
      weight: 4,
    },
    {
      arbitrary: fc.record({ kind: fc.constant('link' as const), href, inlines: tie('inlines') }),
      weight: 2,
    },
  ),
}));

/** Random inline text, marks in marks and links in links included. */
export const anyInlines: fc.Arbitrary<Inline[]> = inlines;
