import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/consent/decide.ts';
import { records, sampleRecord } from './sample-consent.ts';

// Records of one second are rare by chance, and the hardest to merge.
const pairs = fc
  .tuple(records, records, fc.boolean())
  .map(([a, b, isAtOnce]) => [a, isAtOnce ? { ...b, first: a.first, last: a.last } : b] as const);

describe('merging two records', () => {
  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
      { numRuns: 1000 },
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const once = mergeRecords(a, b);
        expect(mergeRecords(a, a)).toEqual(a);
        expect(mergeRecords(once, a)).toEqual(once);
        expect(mergeRecords(once, b)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('of three gives the same in any order', () => {
    fc.assert(
      fc.property(pairs, records, ([a, b], c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  test('never grants what the later choice did not', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const merged = mergeRecords(a, b);
        const latest = [a, b].filter(({ last }) => last === merged.last);
        expect(latest.map(({ granted }) => granted)).toContainEqual(merged.granted);
        expect([a, b].every(({ last }) => last <= merged.last)).toBe(true);
      }),
    );
  });

  test('keeps the later choice whole, and the first time of both', () => {
    const earlier = sampleRecord(['ads'], { id: 'earlier-one', first: '2026-01-02T00:00:00Z' });
    const later = sampleRecord([], { id: 'later-one', last: '2026-06-02T00:00:00Z' });
    expect(mergeRecords(earlier, later)).toEqual({ ...later, first: '2026-01-02T00:00:00Z' });
  });

  test('prefers, of choices of one second, the one that grants less', () => {
    const [much, little] = [sampleRecord(['ads', 'maps']), sampleRecord(['ads'])];
    expect(mergeRecords(much, little).granted).toEqual(['ads']);
    expect(mergeRecords(little, much).granted).toEqual(['ads']);
  });
});
