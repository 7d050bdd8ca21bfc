import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markText } from '../../src/compare/marked-text.ts';
import { textBlocks } from '../../src/compare/text-blocks.ts';
import type { Inline } from '../../src/policy/document.ts';
import { documents } from '../library/random-documents.ts';
import { anyDocument } from '../site/random-document.ts';
import { textOfMarkdown } from './compared-files.ts';
import { expectLines } from './exact.ts';

test('the blocks of any document are the lines of its canonical text', () => {
  fc.assert(
    fc.property(fc.oneof(documents, anyDocument), (document) => {
      const text = { title: 'T', document, hasLastingIds: true, moved: {} };
      const blocks = textBlocks(text);
      expectLines(blocks, text);
      expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, at) => at));
    }),
  );
});

/** The labels of paragraphs that stand one after the other; as in HTML, where a number is no list marker. */
const labelsOf = (...texts: string[]) =>
  textBlocks(textOfMarkdown(texts.map((text) => text.replace(/[.)]/g, '\\$&')).join('\n\n'))).map(
    ({ label }) => label,
  );

describe('the label of a paragraph', () => {
  test.each([
    ['9.1 The parties agree.', '9.2 They do so in writing.'],
    ['9.1. the parties agree.', '9.2. they do so.'],
    ['9.1 “Data” means this.', '9.2 “Services” means that.'],
    ['(a) names', '(b) numbers'],
    ['b) names', 'c) numbers'],
    ['(iv) names', '(v) numbers'],
    ['XIV. Names', 'XV. Numbers'],
    ['(12) names', '(13) numbers'],
    ['A. Names', 'B. Numbers'],
    ['3. Seconds of meetings', '4. Euro notes'],
    ['5) days on which we are open', '6) hours'],
  ])('is that of %j before %j', (text, next) => {
    expect(labelsOf(text, next)).toEqual([text, next].map((each) => each.split(' ')[0]));
  });

  test.each([
    ['alone', ['(a) names', 'b, c']],
    ['out of sequence', ['A. Smith', 'C. Jones']],
    ['of another kind than its neighbour', ['(a) names', '2) numbers']],
    ['before a unit', ['1.5 GB of storage', '1.6 GB of traffic']],
    ['before a currency', ['1.5 EUR per day', '1.6 EUR per night']],
    ['before a currency in words', ['2.1 Franken pro Tag', '2.2 Franken pro Nacht']],
    ['before a per cent', ['99.5 Prozent', '99.6 Prozent']],
    ['before a month', ['1. März 2027', '2. April 2027']],
    ['before an ordinal day', ['14. Tag nach Zugang', '15. Tag nach Zugang']],
    ['with thousands', ['1.000 Nutzer', '1.001 Nutzer']],
    ['of a date', ['30.06.2027 Ende', '30.07.2027 Beginn']],
  ])('is none %s: %j', (_, texts) => {
    expect(labelsOf(...texts)).toEqual(['', '']);
  });

  test('goes on from the number of its clause, even alone', () => {
    const text = '## 9. Rights\n\n9.1 The parties agree.\n\n## 10. Duties\n\n9.1 They do not.\n';
    expect(textBlocks(textOfMarkdown(text)).map(({ label }) => label)).toEqual([
      '9.',
      '9.1',
      '10.',
      '',
    ]);
  });

  test('is a letter among letters and a number among numbers', () => {
    expect(labelsOf('(h) names', '(i) numbers', '(i) first', '(ii) second')).toEqual([
      '(h)',
      '(i)',
      '(i)',
      '(ii)',
    ]);
  });

  test.each([
    '1.5 million people use it.',
    '3.5 % of it',
    '(EU) 2016/679 applies.',
    '(not) applicable',
    'IKEA. Names',
    '2020. That was the year.',
    'A names',
    '9.1',
  ])('of %j is none', (text) => {
    expect(labelsOf(text, text)).toEqual(['', '']);
  });

  test.each([
    ['## 16 Years\n\n## 17 Years\n'],
    ['## 3. März\n\n## 4. März\n'],
    ['## Article 6 GDPR\n\n## Article 7 GDPR\n'],
    ['## § 3 BDSG\n\n## § 4 BDSG\n'],
  ])('of headings that count or cite is none: %j', (text) => {
    expect(textBlocks(textOfMarkdown(text)).map(({ label }) => label)).toEqual(['', '']);
  });

  test('of a heading is its number, and a row or a title has none', () => {
    const blocks = textBlocks({
      ...textOfMarkdown('## 3. Rights\n\n| 1. A | B |\n| - | - |\n\n## 4. Duties\n'),
      title: '1. Title',
    });
    expect(blocks.map(({ label }) => label)).toEqual(['', '3.', '', '4.']);
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
