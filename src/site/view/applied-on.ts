import type { Precision } from '../../policy/date.ts';

/** What is known of a day: the text that applied, or why none can be named. */
export type Applied<T> =
  | { readonly kind: 'known'; readonly period: T }
  /**
   * The dates of these, oldest first, don’t tell which of them applied; nor, where the first is no
   * certain one either, whether any did.
   */
  | { readonly kind: 'vague'; readonly periods: readonly T[]; readonly isCertain: boolean }
  /** Before the first text that is known. */
  | { readonly kind: 'before'; readonly first: T }
  /** After a withdrawal, with nothing in its place. */
  | { readonly kind: 'none'; readonly last: T };

/** When a text applied. */
export interface Bounds {
  /** The first day on which it may have applied; '' where even that is not known. */
  readonly from: string;
  /** The first day on which it applied no more; '' where it still applies. */
  readonly until: string;
  /** How precisely its document names the beginning. */
  readonly precision: Precision | 'unknown';
}

/**
 * What applied on a day.
 * @param periods newest first, at least one
 * @param day `YYYY-MM-DD`
 */
export function appliedOn<T extends Bounds>(periods: readonly T[], day: string): Applied<T> {
  const index = periods.findIndex(({ from }) => from <= day);
  const period = periods[index];
  if (!period) return { kind: 'before', first: periods.at(-1) as T };
  if (period.until !== '' && period.until <= day) return { kind: 'none', last: period };
  const possible = [period];
  let isCertain = !isVague(period, day);
  // Where a text may not have applied yet, the one before it may have applied still, unless it was withdrawn.
  for (const before of periods.slice(index + 1)) {
    const first = possible[0] as T;
    if (isCertain || (before.until !== '' && before.until < first.from)) break;
    possible.unshift(before);
    isCertain = !isVague(before, day);
  }
  return possible.length === 1 && isCertain
    ? { kind: 'known', period }
    : { kind: 'vague', periods: possible, isCertain };
}

/** Whether a day lies where the text may not have applied yet: in the month, or year, that its date names. */
function isVague({ from, precision }: Bounds, day: string): boolean {
  if (precision === 'unknown') return true;
  if (precision === 'month') return day.slice(0, 7) === from.slice(0, 7);
  return precision === 'year' && day.slice(0, 4) === from.slice(0, 4);
}
