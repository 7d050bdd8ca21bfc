import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComparedBlock, countWords } from '../../src/compare/comparison.ts';

/** Words as a search finds them, in scripts that part them by spaces. */
const found = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

function counted(text: string): number {
  const words = [{ op: 'same', text }] as const;
  const block = { from: null, to: null, words } as unknown as ComparedBlock;
  return countWords({
    blocks: [block],
    counts: { same: 0, changed: 0, added: 0, removed: 0, moved: 0 },
  }).same;
}

test('counting letter by letter finds as many words as a search does', () => {
  const letters =
    'aZ9 \u00e9\u0301\u0431\u05d0\u0627_-.,\u00a7\u00ad\u2019\u2014\u2026\u200b\u202f\t\n';
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }), (text) => {
      expect(counted(text)).toBe(found(text));
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
    ].map(counted),
  ).toEqual([1, 2, 3, 3, 3, 2]);
});
