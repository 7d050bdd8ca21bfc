import type { ConsentRecord, ConsentWay } from './api.ts';
import { formatRecord, parseRecord } from './cookie.ts';
import type { Service, ServiceList } from './service.ts';

const DAY = 86_400_000;

/**
 * Why a visitor must be asked: there is no record, it is too old, consent was to be asked again, there is
 * a new service. Null where a choice stands.
 */
export type Reason = 'none' | 'old' | 'reconsent' | 'new' | null;

/**
 * The record that holds, of the values of all cookies of its name: the newest that is sound, not from
 * the future, and younger than `days` by its own time, whatever the browser kept.
 */
export function currentRecord(
  values: readonly string[],
  days: number,
  now: Date,
): ConsentRecord | null {
  return values
    .map(parseRecord)
    .filter((record) => record !== null && isPast(record, now) && remaining(record, days, now) > 0)
    .reduce((best, each) => (best && each ? later(best, each) : each), null);
}

/** Why the visitor must be asked. Other words in a policy, or a service that is gone, are no reason. */
export function whyAsk(record: ConsentRecord | null, list: ServiceList, now: Date): Reason {
  if (!record || !isPast(record, now)) return 'none';
  if (remaining(record, list.cookie.days, now) <= 0) return 'old';
  if (record.reconsent < list.reconsent) return 'reconsent';
  const decided = [...record.granted, ...record.refused];
  return optionalOf(list).every(({ id }) => decided.includes(id)) ? null : 'new';
}

/** The services that can be chosen. */
export function optionalOf({ services }: ServiceList): readonly Service[] {
  return services.filter(({ category }) => category !== 'technical');
}

/** Whether a service may run: only where it was granted. */
export function allows(record: ConsentRecord | null, service: string): boolean {
  return record?.granted.includes(service) ?? false;
}

/**
 * The record of a choice: of the services that can be chosen, those in `granted`, and the others refused.
 * @param options.previous the record that it takes the place of: its id and first time go on
 */
export function choose(options: {
  readonly granted: readonly string[];
  readonly list: ServiceList;
  readonly how: ConsentWay;
  readonly language: string;
  readonly gpc: boolean;
  readonly now: Date;
  readonly id: string;
  readonly code: string;
  readonly previous: ConsentRecord | null;
}): ConsentRecord {
  const { granted, list, now, id, previous, ...facts } = options;
  const chosen = facts.how === 'deny' || facts.how === 'closed' ? [] : granted;
  const ids = optionalOf(list).map((service) => service.id);
  const last = `${now.toISOString().slice(0, 19)}Z`;
  return {
    schema: 1,
    id: previous?.id ?? id,
    first: earlier(previous?.first ?? last, last),
    last,
    granted: ids.filter((each) => chosen.includes(each)),
    refused: ids.filter((each) => !chosen.includes(each)),
    versions: list.versions,
    reconsent: list.reconsent,
    ...facts,
  };
}

/**
 * What to write on a visit, so that a browser that cuts cookies short keeps the choice: the same value,
 * for the seconds that are left of its days and no longer. Null where none are.
 */
export function renew(
  record: ConsentRecord,
  days: number,
  now: Date,
): { value: string; maxAge: number } | null {
  const maxAge = Math.floor(remaining(record, days, now) / 1000);
  return maxAge > 0 && isPast(record, now) ? { value: formatRecord(record), maxAge } : null;
}

/**
 * One record of two, such as a browser’s and an account’s: the later choice whole, since it was made
 * whole, with the earlier of the first times. Whichever comes first in the call.
 */
export function mergeRecords(a: ConsentRecord, b: ConsentRecord): ConsentRecord {
  return { ...later(a, b), first: earlier(a.first, b.first) };
}

/**
 * Of two choices of the same second, the one that grants less; of equals, an order that is always the same.
 */
function later(a: ConsentRecord, b: ConsentRecord): ConsentRecord {
  if (a.last !== b.last) return a.last > b.last ? a : b;
  const more = a.granted.length - b.granted.length;
  if (more !== 0) return more < 0 ? a : b;
  const text = (record: ConsentRecord) => JSON.stringify({ ...record, first: '' });
  return text(a) <= text(b) ? a : b;
}

/** ISO 8601 in UTC sorts as time does. */
function earlier(a: string, b: string): string {
  return a > b ? b : a;
}

function isPast({ last }: ConsentRecord, now: Date): boolean {
  return Date.parse(last) <= +now;
}

/** Milliseconds until a record is too old: of no use from zero. */
function remaining({ last }: ConsentRecord, days: number, now: Date): number {
  return Date.parse(last) + days * DAY - +now;
}
