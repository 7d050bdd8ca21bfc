import { expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { findSubstance } from '../../src/substance/find-substance.ts';
import type { Finding, FindingKind, Trend } from '../../src/substance/finding.ts';
import { compareMarkdown } from '../compare/compared-files.ts';

/**
 * An earlier sentence, a later one, and what is to be found: kind, old words, new words, and how they
 * compare.
 */
export type Row = readonly [
  from: string,
  to: string,
  kind: FindingKind,
  old: string | null,
  now: string | null,
  trend?: Trend,
];

const OPPOSITE: Readonly<Record<Trend, Trend>> = {
  longer: 'shorter',
  shorter: 'longer',
  higher: 'lower',
  lower: 'higher',
  later: 'earlier',
  earlier: 'later',
};

/** What is found between two texts, each as “kind: old → new trend”. */
export function foundIn(comparison: Comparison, tag: string | null): string[] {
  return findSubstance(comparison, tag).map(inShort);
}

function inShort({
  kind,
  from,
  to,
  trend,
}: Pick<Finding, 'kind' | 'from' | 'to' | 'trend'>): string {
  return `${kind}: ${from} → ${to}${trend ? ` ${trend}` : ''}`;
}

/** Claims that each row is found, and its contrary where the two sentences change places. */
export function testBothWays(tag: string, rows: readonly Row[]): void {
  for (const [from, to, kind, old, now, trend] of rows) {
    const there = inShort({ kind, from: old, to: now, trend: trend ?? null });
    const back = inShort({ kind, from: now, to: old, trend: trend ? OPPOSITE[trend] : null });
    test(`“${from}” → “${to}”: ${there}, and back`, () => {
      expect(foundIn(compareMarkdown(from, to), tag)).toContain(there);
      expect(foundIn(compareMarkdown(to, from), tag)).toContain(back);
    });
  }
}
