import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, wordsIn } from '../../src/compare/count-words.ts';
import { compareMarkdown } from './compared-files.ts';

/** Words as a search finds them, in scripts that part them by spaces. */
const found = (text: string) =>
  text.match(
    /[\p{L}\p{M}\p{N}]+(?:(?:[-'\u2019./@&+=#~:_\u00ad\u2010\u2011\u2013]+|,(?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu,
  )?.length ?? 0;

test('counting letter by letter finds as many words as a search does', () => {
  const letters =
    'aZ9 \u00e9\u0301\u0431\u05d0\u0627_-.,@\u00a7\u00ad\u2019\u2014\u2026\u200b\u202f\t\n';
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }), (text) => {
      expect(wordsIn(text)).toBe(found(text));
    }),
    { numRuns: 2000 },
  );
});

test('one character of another kind has the whole text searched', () => {
  expect(
    [
      '— обʼєкт',
      '№ 5 обʼєкт',
      'two words \u{1d400}',
      'caf\u00e9 三年',
      'ไทย',
      '\u2070 \u20ac 5',
    ].map(wordsIn),
  ).toEqual([1, 2, 3, 3, 3, 2]);
});

test.each([
  ['See https://example.com/a?b=c,d#e (or not).', 4],
  ['Write to data.protection@example.co.uk.', 3],
  ['The U.S. fines third-party e-mail 1,000.50 times', 7],
  ['a, b,c', 3],
  ['It’s 3–5 and/or S.r.l', 4],
])('“%s” has %i words, as Word counts them', (text, words) => {
  expect(wordsIn(text)).toBe(words);
});

test('a paragraph that was only cut in two differs in no word', () => {
  const [one, other] = [
    'We share your data with processors under contract, whom we choose with care.',
    'Nobody else is given any of it unless a law or a court of justice asks for it.',
  ];
  expect(countWords(compareMarkdown(`${one} ${other}\n`, `${one}\n\n${other}\n`))).toEqual({
    from: 31,
    to: 31,
    same: 31,
  });
  expect(countWords(compareMarkdown(`${one}\n\n${other}\n`, `${one} ${other}\n`)).same).toBe(31);
});
