import { type Day, daysBetween } from '../policy/date.ts';
import type { Policy } from '../policy/library.ts';
import { type Standing, startOf, withdrawalBeforeStart } from '../policy/timeline.ts';

/** How long pages draw attention to a major revision. */
export interface NoticePeriod {
  /** Days before the day from which it applies. */
  readonly daysBefore: number;
  /** Days after that day. */
  readonly daysAfter: number;
}

/**
 * Whether pages draw attention to a version on a day: to a major one shortly before and after it comes into
 * force. Minor and editorial ones stand in the history alone, and what was withdrawn or superseded meanwhile
 * is no news any more.
 */
export function isNoticed(
  policy: Pick<Policy, 'withdrawn'>,
  standing: Standing,
  today: Day,
  period: NoticePeriod,
): boolean {
  const { status, version, predecessor } = standing;
  const start = version.effective && startOf(version);
  if (version.significance !== 'major' || !predecessor || !start) return false;
  if (status !== 'upcoming' && status !== 'in force') return false;
  if (withdrawalBeforeStart(version, policy)) return false;
  const days = daysBetween(today, start);
  return days <= period.daysBefore && -days <= period.daysAfter;
}
