import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyWords } from '../../src/importer/verify-words.ts';

test('the same words in order are the same text, whatever the white space and the signs of lists', () => {
  expect(verifyWords('We  keep\n• your\u00a0name.', 'We keep\nyour name.\n')).toEqual({
    words: 4,
    missing: 0,
    added: 0,
    misplaced: 0,
    doubts: [],
  });
});

test.each([
  ['words-missing', 'We do not sell data.', 'We do sell data.', [1, 0, 0]],
  ['words-added', 'We do sell data.', 'We do not sell data.', [0, 1, 0]],
  ['words-out-of-order', 'a b c d e f', 'b c d e f a', [0, 0, 1]],
])('%s are named', (rule, source, result, counts) => {
  const { missing, added, misplaced, doubts } = verifyWords(source, result);
  expect([missing, added, misplaced]).toEqual(counts);
  expect(new Set(doubts.map((each) => each.rule))).toEqual(new Set([rule]));
});

test('no word can be taken out without being missed', () => {
  const text = fc.array(fc.constantFrom('we', 'keep', 'no', 'data', 'of', 'you'), { minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const kept = words.filter((_, index) => index !== at % words.length);
      const { missing, added, misplaced } = verifyWords(words.join(' '), kept.join(' '));
      expect(missing - added).toBe(1);
      expect(misplaced).toBeGreaterThanOrEqual(0);
    }),
  );
});
