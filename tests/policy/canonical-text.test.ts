import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, collapse, linesOf, textOf } from '../../src/policy/canonical-text.ts';
import type { Block, Document, Inline } from '../../src/policy/document.ts';
import { clause, documentOf, paragraph } from './sample-version.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const ofBlocks = (...preamble: Block[]) => canonicalText(null, documentOf([], preamble));

describe('the canonical text', () => {
  test('is the title, then a line for each heading and paragraph, with a line feed at the end', () => {
    const document = documentOf([clause('a', 'One.', [clause('b', 'Two.')])], [paragraph('Zero.')]);
    expect(canonicalText('Terms', document)).toBe(
      'Terms\nZero.\nHeading of a\nOne.\nHeading of b\nTwo.\n',
    );
  });

  test('prints a heading with its number', () => {
    const document = documentOf([{ ...clause('a'), number: '9.1', blocks: [] }]);
    expect(canonicalText(null, document)).toBe('9.1 Heading of a\n');
  });

  test('gives each paragraph of a list item a line, without its marker', () => {
    const inner: Block = { kind: 'list', start: 3, items: [[paragraph('Three.')]] };
    expect(
      ofBlocks({
        kind: 'list',
        start: null,
        items: [[paragraph('One.'), paragraph('Two.'), inner], []],
      }),
    ).toBe('One.\nTwo.\nThree.\n');
  });

  test('joins the cells of a row by a tab, empty cells too, and leaves out a row without words', () => {
    const cell = (value: string) => [text(value)];
    expect(
      ofBlocks({
        kind: 'table',
        align: [null, 'right'],
        header: [cell('a'), cell('b\tc')],
        rows: [
          [cell(''), cell('d')],
          [cell(' '), cell('')],
        ],
      }),
    ).toBe('a\tb c\n\td\n');
  });

  test('keeps the words of emphasis, code, links and images, and nothing of their marks', () => {
    const inlines: Inline[] = [
      { kind: 'strong', inlines: [text('a'), { kind: 'emphasis', inlines: [text('b')] }] },
      { kind: 'deleted', inlines: [text('c')] },
      { kind: 'code', text: 'd' },
      { kind: 'link', href: 'https://e.example/', inlines: [text('e')] },
      { kind: 'break' },
      { kind: 'image', source: 'f.png', alternative: 'f' },
      { kind: 'footnote-reference', label: 'g' },
    ];
    expect(textOf(inlines)).toBe('abcde f');
  });

  test('has neither source notes nor rules nor the place of the consent tool', () => {
    expect(
      ofBlocks(
        { kind: 'source-note', blocks: [paragraph('The capture is torn.')] },
        { kind: 'rule' },
        { kind: 'cookie-preferences' },
        { kind: 'quotation', blocks: [{ kind: 'preformatted', text: 'a\n  b' }] },
      ),
    ).toBe('a b\n');
  });

  test('ends with the footnotes, which stand in no clause', () => {
    const document: Document = {
      ...documentOf([clause('a', 'One.')]),
      footnotes: [{ label: 'n', blocks: [paragraph('A note.')] }],
    };
    expect(linesOf(null, document).at(-1)).toEqual({
      clause: null,
      kind: 'paragraph',
      text: 'A note.',
    });
  });

  test('is the same however white space runs, and no line of it is empty or padded', () => {
    const spaces = fc.stringMatching(/^[ \t\n\u00a0]{1,4}$/);
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1 }),
        fc.array(spaces),
        (words, gaps) => {
          const spaced = words.map((word, index) => (gaps[index] ?? ' ') + word).join('');
          expect(ofBlocks(paragraph(spaced))).toBe(
            words.join(' ') === '' ? '' : ofBlocks(paragraph(collapse(spaced))),
          );
          for (const line of linesOf(spaced, documentOf([clause('a', spaced)])))
            expect(line.text).toMatch(/^\S(?:.*\S)?$/);
        },
      ),
    );
  });
});
