import type { Quantity } from './fact.ts';
import type { Difference, Trend } from './finding.ts';

export interface Compared {
  readonly trend: Trend | null;
  readonly by: Difference | null;
}

const UNKNOWN: Compared = { trend: null, by: null };

/** Exact lengths in seconds. Months and years are compared with one another alone, or within bounds. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** A month has 30.4 days on average; any number of them in a row is within two days of so many. */
const DAYS_OF_MONTH = 30.4375;
const DAYS_OFF = 3;

const WORDS: Readonly<Record<string, readonly [more: Trend, less: Trend]>> = {
  duration: ['longer', 'shorter'],
  date: ['later', 'earlier'],
  other: ['higher', 'lower'],
};

/**
 * How a quantity compares with the one that it replaced. Nothing is said where a number can be read in two
 * ways that disagree, where units differ in kind, or where months are nearly as long as days.
 */
export function compareQuantities(
  kind: string,
  from: Quantity | null,
  to: Quantity | null,
): Compared {
  if (!from || !to) return UNKNOWN;
  const [more, less] = WORDS[kind] ?? (WORDS['other'] as readonly [Trend, Trend]);
  if (kind === 'duration' && from.unit !== to.unit) return acrossUnits(from, to, [more, less]);
  if (from.unit !== to.unit) return UNKNOWN;
  const steps = differences(from.readings, to.readings);
  if (steps.some(Number.isNaN)) return UNKNOWN;
  const signs = new Set(steps.map(Math.sign));
  const [sign] = signs;
  if (signs.size !== 1 || !sign) return UNKNOWN;
  const [step = 0] = steps;
  const isCertain = steps.every((each) => each === step);
  // “$5 per month” is higher by an amount than “$3 per month”.
  const unit = from.unit === 'date' ? 'day' : from.unit.replace(/ per .*/, '');
  const isCounted = isCertain && !(kind === 'date' && unit === 'month');
  return {
    trend: sign > 0 ? more : less,
    by: isCounted ? { count: rounded(Math.abs(step)), unit } : null,
  };
}

/** Whether two quantities are the same, in whatever words: “twelve months” and “one year”. */
export function isSameQuantity(from: Quantity | null, to: Quantity | null): boolean {
  if (!from || !to) return false;
  const [a, b] = [simplest(from), simplest(to)];
  return (
    a.unit === b.unit &&
    a.readings.length === 1 &&
    b.readings.length === 1 &&
    a.readings[0] === b.readings[0]
  );
}

function simplest({ unit, readings }: Quantity): Quantity {
  const months = MONTHS[unit];
  if (months) return { unit: 'month', readings: readings.map((each) => each * months) };
  const seconds = SECONDS[unit];
  return seconds
    ? { unit: 'second', readings: readings.map((each) => each * seconds) }
    : { unit, readings };
}

/**
 * The differences of numbers that are read in the same way; of all ways where only one can be read in two.
 */
function differences(from: readonly number[], to: readonly number[]): number[] {
  if (from.length === to.length) return from.map((each, at) => (to[at] as number) - each);
  return from.flatMap((each) => to.map((other) => other - each));
}

function acrossUnits(
  from: Quantity,
  to: Quantity,
  [more, less]: readonly [Trend, Trend],
): Compared {
  const [a, b] = [simplest(from), simplest(to)];
  if (a.unit === b.unit) {
    const [step = 0, ...others] = differences(a.readings, b.readings);
    const isSure = others.length === 0 && step !== 0 && /^(?:month|second)$/.test(a.unit);
    return isSure ? { trend: step > 0 ? more : less, by: null } : UNKNOWN;
  }
  const [before, after] = [daysOf(a), daysOf(b)];
  if (!before || !after) return UNKNOWN;
  if (after.least > before.most) return { trend: more, by: null };
  return after.most < before.least ? { trend: less, by: null } : UNKNOWN;
}

/** Between how many days a length of time can have. */
function daysOf({ unit, readings }: Quantity): { least: number; most: number } | null {
  const [count = 0, ...others] = readings;
  if (others.length > 0) return null;
  if (unit === 'second') return { least: count / 86_400, most: count / 86_400 };
  if (unit !== 'month') return null;
  return { least: count * DAYS_OF_MONTH - DAYS_OFF, most: count * DAYS_OF_MONTH + DAYS_OFF };
}

/** Without what computing in binary fractions adds: 0.3 − 0.1. */
function rounded(count: number): number {
  return Number(count.toPrecision(12));
}
