import { type Day, daysAfter, monthsAfter } from './date.ts';

/**
 * What people can demand of an organisation, in the order in which a page shows it: what they ask for most
 * comes first.
 */
export const RIGHT_KINDS = [
  'access',
  'correction',
  'deletion',
  'marketing',
  'withdrawal',
  'objection',
  'opt-out',
  'restriction',
  'portability',
  'refusal',
  'complaint',
] as const;

export type RightKind = (typeof RIGHT_KINDS)[number];

/** In which units a policy counts the time that an answer may take. */
export const PERIOD_UNITS = ['day', 'working day', 'week', 'month', 'year'] as const;

/** A length of time: `1 month`, `45 days`, `10 working days`. */
export interface Period {
  readonly count: number;
  readonly unit: (typeof PERIOD_UNITS)[number];
}

/** What one policy of an organisation says of rights and of the way to exercise them. */
export interface RightsProcedure {
  /** The slug of the policy, to whose clauses all ids here belong. */
  readonly policy: string;
  readonly rights: readonly Right[];
  readonly writeTo: readonly RightsContact[];
  /** What a request should name, each as an item of a list. */
  readonly include: readonly string[];
  /** Null where nothing is known of the time that an answer may take. */
  readonly answer: AnswerTime | null;
  /** Where to turn next, in this order. */
  readonly recourse: readonly RecourseStep[];
}

export interface Right {
  readonly kind: RightKind;
  /** Ids of the clauses that grant it. */
  readonly clauses: readonly string[];
  /** What the text says of it, in a sentence for the reader. */
  readonly note: string | null;
}

export interface RightsContact {
  readonly name: string;
  readonly email: string | null;
  readonly url: string | null;
}

/** How long an answer may take, counted from the receipt of the request. */
export interface AnswerTime {
  readonly within: Period;
  /** Where the time is stated: a clause of the policy, or a law in words. */
  readonly source: { readonly clause: string } | { readonly law: string };
  /** The longest time, counted from receipt too, and the condition for it; null if it is not extended. */
  readonly extended: { readonly within: Period; readonly condition: string } | null;
  readonly note: string | null;
}

export interface RecourseStep {
  /** Whom one turns to. */
  readonly to: string;
  /** What they do, in a sentence for the reader. */
  readonly note: string | null;
  readonly clauses: readonly string[];
  readonly email: string | null;
  readonly url: string | null;
}

const PERIOD = /^(\d{1,3}) (working day|day|week|month|year)(s?)$/;

/** Reads `1 month` or `45 days`; returns null for anything else, and for `0 days`. */
export function parsePeriod(text: string): Period | null {
  const [, digits, unit, plural] = PERIOD.exec(text) ?? [];
  const count = Number(digits);
  if (!unit || count < 1 || (count === 1) !== (plural === '')) return null;
  return { count, unit: unit as Period['unit'] };
}

/** The contrary of `parsePeriod`. */
export function formatPeriod({ count, unit }: Period): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * The last day of a period that begins with an event on a day, as Regulation (EEC, Euratom) No 1182/71
 * counts in its Article 3: the day of the event is not counted; months and years end on the day of the same
 * number, or on the last one of a shorter month. Null for working days, which are not the same everywhere.
 * That a holiday can move the end is left to the reader.
 */
export function lastDayOf({ count, unit }: Period, event: Day): Day | null {
  switch (unit) {
    case 'working day':
      return null;
    case 'day':
      return daysAfter(event, count);
    case 'week':
      return daysAfter(event, 7 * count);
    case 'month':
      return monthsAfter(event, count);
    case 'year':
      return monthsAfter(event, 12 * count);
  }
}
