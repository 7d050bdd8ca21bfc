import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, heaviestIncreasing } from '../../src/compare/increasing.ts';

const candidate = fc.record({
  from: fc.nat(7),
  to: fc.nat(7),
  weight: fc.integer({ min: 1, max: 9 }),
});
const candidates = fc.array(candidate, { maxLength: 9 });

const weigh = (chain: readonly Candidate[]) => chain.reduce((sum, { weight }) => sum + weight, 0);

function isChain(list: readonly Candidate[]): boolean {
  return list.every(({ from, to }, at) => {
    const before = list[at - 1];
    return !before || (before.from < from && before.to < to);
  });
}

/** By trying every choice. */
function heaviest(list: readonly Candidate[]): number {
  const sorted = [...list].sort((a, b) => a.from - b.from || a.to - b.to);
  let most = 0;
  for (let choice = 0; choice < 2 ** sorted.length; choice++) {
    const chosen = sorted.filter((_, at) => (choice >> at) & 1);
    if (isChain(chosen)) most = Math.max(most, weigh(chosen));
  }
  return most;
}

describe('of any candidates', () => {
  test('both places of the chain rise', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        expect(isChain(heaviestIncreasing(list))).toBe(true);
      }),
    );
  });

  test('no chain weighs more', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        expect(weigh(heaviestIncreasing(list))).toBe(heaviest(list));
      }),
      { numRuns: 300 },
    );
  });

  test('the chain is the same wherever in the text the stretch lies', () => {
    fc.assert(
      fc.property(candidates, fc.nat(1000), (list, by) => {
        const shift = ({ from, to, weight }: Candidate) => ({
          from: from + by,
          to: to + by,
          weight,
        });
        expect(heaviestIncreasing(list.map(shift))).toEqual(heaviestIncreasing(list).map(shift));
      }),
    );
  });
});

test('of no candidates there is no chain', () => {
  expect(heaviestIncreasing([])).toEqual([]);
});
