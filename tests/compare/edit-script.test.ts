import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/compare/budget.ts';
import { editScript } from '../../src/compare/edit-script.ts';
import type { Hunk } from '../../src/compare/hunk.ts';

const sequence = fc.array(fc.nat(4), { maxLength: 30 });

/** The first sequence, with what the hunks put in place of parts of it. */
function rebuild(from: readonly number[], to: readonly number[], hunks: readonly Hunk[]): number[] {
  const built: number[] = [];
  let at = 0;
  for (const { fromStart, fromEnd, toStart, toEnd } of hunks) {
    built.push(...from.slice(at, fromStart), ...to.slice(toStart, toEnd));
    at = fromEnd;
  }
  return [...built, ...from.slice(at)];
}

function sizeOf(hunks: readonly Hunk[]): number {
  return hunks.reduce(
    (sum, { fromStart, fromEnd, toStart, toEnd }) => sum + fromEnd - fromStart + toEnd - toStart,
    0,
  );
}

/** The fewest insertions and deletions, by the textbook: from the longest common subsequence. */
function fewest(from: readonly number[], to: readonly number[]): number {
  let row = new Array<number>(to.length + 1).fill(0);
  for (const key of from) {
    const next = [0];
    to.forEach((other, at) => {
      next.push(
        key === other
          ? (row[at] as number) + 1
          : Math.max(row[at + 1] as number, next[at] as number),
      );
    });
    row = next;
  }
  return from.length + to.length - 2 * (row.at(-1) as number);
}

describe('of any two sequences', () => {
  test('the hunks make the second of the first, and what lies between them is equal', () => {
    fc.assert(
      fc.property(sequence, sequence, (from, to) => {
        const hunks = editScript(from, to, createBudget());
        expect(rebuild(from, to, hunks)).toEqual(to);
      }),
      { numRuns: 1000 },
    );
  });

  test('no shorter script is to be had', () => {
    fc.assert(
      fc.property(sequence, sequence, (from, to) => {
        expect(sizeOf(editScript(from, to, createBudget()))).toBe(fewest(from, to));
      }),
      { numRuns: 1000 },
    );
  });

  test('hunks rise, are not empty, and no two of them touch', () => {
    fc.assert(
      fc.property(sequence, sequence, (from, to) => {
        const hunks = editScript(from, to, createBudget());
        hunks.forEach((hunk, at) => {
          const before = hunks[at - 1];
          expect(sizeOf([hunk])).toBeGreaterThan(0);
          if (before) expect(hunk.fromStart).toBeGreaterThan(before.fromEnd);
          if (before) expect(hunk.toStart).toBeGreaterThan(before.toEnd);
        });
      }),
    );
  });

  test('without a budget the hunks are coarser, and as true', () => {
    fc.assert(
      fc.property(sequence, sequence, fc.nat(40), (from, to, left) => {
        expect(rebuild(from, to, editScript(from, to, { left }))).toEqual(to);
      }),
    );
  });
});

test('very different sequences are cut at what stands once in both', () => {
  const filler = (start: number) => Array.from({ length: 500 }, (_, at) => start + at);
  const from = [...filler(1000), 1, ...filler(2000), 2, ...filler(3000)];
  const to = [...filler(4000), 1, ...filler(5000), 2, ...filler(6000)];
  const hunks = editScript(from, to, createBudget());
  expect(hunks.map(({ fromStart, fromEnd }) => [fromStart, fromEnd])).toEqual([
    [0, 500],
    [501, 1001],
    [1002, 1502],
  ]);
});

test('what stands twice in one of them is no place to cut very different sequences at', () => {
  const filler = (start: number) => Array.from({ length: 500 }, (_, at) => start + at);
  const from = [...filler(1000), 1, ...filler(2000)];
  const to = [...filler(4000), 1, ...filler(5000), 1];
  expect(editScript(from, to, createBudget())).toHaveLength(1);
  expect(editScript(to, from, createBudget())).toHaveLength(1);
});
