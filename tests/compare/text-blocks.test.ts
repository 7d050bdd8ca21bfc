import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markText } from '../../src/compare/marked-text.ts';
import { textBlocks } from '../../src/compare/text-blocks.ts';
import { linesOf } from '../../src/policy/canonical-text.ts';
import type { Inline } from '../../src/policy/document.ts';
import { documents } from '../library/random-documents.ts';
import { anyDocument } from '../site/random-document.ts';
import { textOfMarkdown } from './compared-files.ts';

test('the blocks of any document are the lines of its canonical text', () => {
  fc.assert(
    fc.property(fc.oneof(documents, anyDocument), (document) => {
      const blocks = textBlocks({ title: 'T', document, hasLastingIds: true, moved: {} });
      const lines = blocks.map(({ clause, kind, text }) => ({ clause, kind, text }));
      expect(lines).toEqual(linesOf('T', document));
      expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, at) => at));
    }),
  );
});

describe('the label of a paragraph', () => {
  test.each([
    ['9.1 The parties agree.', '9.1'],
    ['9.1. the parties agree.', '9.1.'],
    ['9.1 “Data” means this.', '9.1'],
    ['(a) names', '(a)'],
    ['b) names', 'b)'],
    ['(iv) names', '(iv)'],
    ['XIV. Names', 'XIV.'],
    ['(12) names', '(12)'],
    ['A. Names', 'A.'],
  ])('of %j is %j', (text, label) => {
    // As in HTML, where the number is no list marker.
    const [block] = textBlocks(textOfMarkdown(text.replace(/[.)]/g, '\\$&')));
    expect([block?.text, block?.label]).toEqual([text, label]);
  });

  test.each([
    '1.5 million people use it.',
    '3.5 % of it',
    '(EU) 2016/679 applies.',
    '(not) applicable',
    'IKEA. Names',
    '2020\\. That was the year.',
    'A names',
    '9.1',
  ])('of %j is none', (text) => {
    expect(textBlocks(textOfMarkdown(text))[0]?.label).toBe('');
  });

  test('of a heading is its number, and a row or a title has none', () => {
    const blocks = textBlocks({
      ...textOfMarkdown('## 3. Rights\n\n| 1. A | B |\n| - | - |\n'),
      title: '1. Title',
    });
    expect(blocks.map(({ label }) => label)).toEqual(['', '3.', '']);
  });
});

describe('marks', () => {
  const text = (words: string): Inline => ({ kind: 'text', text: words });

  test('lie over the words as the canonical text has them', () => {
    const inlines: Inline[] = [
      text(' Read  '),
      {
        kind: 'link',
        href: '/a',
        inlines: [text(' our\u00a0 '), { kind: 'strong', inlines: [text('policy')] }],
      },
      { kind: 'break' },
      { kind: 'code', text: 'x  y' },
      { kind: 'footnote-reference', label: '1' },
      { kind: 'image', source: 'a.png', alternative: 'A picture ' },
    ];
    const found = markText([inlines]);
    expect(found.text).toBe('Read our policy x yA picture');
    expect(
      found.marks.map((mark) => [mark.kind, mark.target, found.text.slice(mark.start, mark.end)]),
    ).toEqual([
      ['strong', '', 'policy'],
      ['link', '/a', 'our policy'],
      ['code', '', 'x y'],
      ['image', 'a.png', 'A picture'],
    ]);
  });

  test('of a row count from its beginning', () => {
    const { text: row, marks } = markText([
      [text('a ')],
      [],
      [{ kind: 'emphasis', inlines: [text('b')] }],
    ]);
    expect([row, marks]).toEqual(['a\t\tb', [{ kind: 'emphasis', target: '', start: 3, end: 4 }]]);
  });

  test('over nothing are none', () => {
    expect(markText([[text('a '), { kind: 'strong', inlines: [text(' ')] }]]).marks).toEqual([]);
  });
});
