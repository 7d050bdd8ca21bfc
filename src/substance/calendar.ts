import { LANGUAGES } from '../languages/language-of.ts';

const MONTHS = new Map(
  LANGUAGES.flatMap(({ months }) =>
    months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);

/** The number of a month by its name in any of the languages; null if it is none. */
export function monthNumber(name: string): number | null {
  return MONTHS.get(name.toLowerCase()) ?? null;
}

/**
 * Days since 1 January 1970. Without a day, it is the first of the month.
 * @returns null without a year, and for a day that is in no calendar
 */
export function dayNumber(
  year: string | undefined,
  month: number,
  day: string | undefined,
): number | null {
  if (!year) return null;
  const time = Date.UTC(Number(year), month - 1, Number(day ?? 1));
  const isReal = new Date(time).getUTCMonth() === month - 1;
  return isReal ? time / 86_400_000 : null;
}
