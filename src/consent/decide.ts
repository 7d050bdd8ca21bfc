import type { ConsentRecord, ConsentWay } from './api.ts';
import { formatRecord, parseRecord } from './cookie.ts';
import { idsOf, optionalOf, undecided } from './optional-services.ts';
import type { ServiceList } from './service.ts';

const DAY = 86_400_000;

/**
 * Why a visitor must be asked: there is no record, it is too old, consent was to be asked again, the
 * browser has begun to send Global Privacy Control, there is a service about which nobody decided. Null
 * where a choice stands.
 */
export type Reason = 'none' | 'old' | 'reconsent' | 'gpc' | 'new' | null;

/** What holds now. Whatever the embed does, says or answers follows from this. */
export interface Holding {
  readonly reason: Reason;
  /** The choice as far as it holds; null where nothing of it does but its refusals. */
  readonly record: ConsentRecord | null;
  /** Ids of the services that may run: those granted, and the technical ones that were not refused. */
  readonly running: readonly string[];
}

/**
 * What holds now of a record.
 * @param list null where it could not be had: then nothing runs, and the refusals in the record still stand
 * @param gpc whether the browser sends Global Privacy Control
 */
export function whatHolds(
  record: ConsentRecord | null,
  list: ServiceList | null,
  gpc: boolean,
  now: Date,
): Holding {
  if (!list) return { reason: null, record: record && { ...record, granted: [] }, running: [] };
  const reason = whyAsk(record, list, gpc, now);
  const granted = reason === null || reason === 'new' ? (record?.granted ?? []) : null;
  const running = idsOf(
    list.services.filter(
      ({ id, category }) =>
        !record?.refused.includes(id) && (category === 'technical' || granted?.includes(id)),
    ),
  );
  return {
    reason,
    record: record &&
      granted && { ...record, granted: granted.filter((id) => running.includes(id)) },
    running,
  };
}

/**
 * The record that counts, of the values of all cookies of its name: the newest that is sound, not from
 * the future, and younger than `days` by its own time, whatever the browser kept.
 */
export function currentRecord(
  values: readonly string[],
  days: number,
  now: Date,
): ConsentRecord | null {
  const sound = values
    .map(parseRecord)
    .filter((it): it is ConsentRecord => !!it && secondsLeft(it, days, now) > 0)
    .sort(byAge);
  return sound.at(-1) ?? null;
}

/**
 * Why the visitor must be asked, where there is anything to choose. Other words in a policy, or a service
 * that is gone, are no reason. A signal of Global Privacy Control counts against an earlier grant,
 * unless that was given in spite of it.
 */
export function whyAsk(
  record: ConsentRecord | null,
  list: ServiceList,
  gpc: boolean,
  now: Date,
): Reason {
  if (!optionalOf(list).length) return null;
  if (!record || !isPast(record, now)) return 'none';
  if (secondsLeft(record, list.cookie.days, now) <= 0) return 'old';
  if (record.reconsent < list.reconsent) return 'reconsent';
  if (gpc && !record.gpc && record.granted.length) return 'gpc';
  return undecided(record, list).length ? 'new' : null;
}

/**
 * The record of a choice: of the services that can be chosen, those in `granted`, and the others refused.
 * A service that was refused before and is called technical now stays refused.
 * @param options.open those about which nothing is decided yet
 * @param options.previous the record that it takes the place of: its id and first time go on
 */
export function choose(options: {
  readonly granted: readonly string[];
  readonly open?: readonly string[];
  readonly list: ServiceList;
  readonly how: ConsentWay;
  readonly language: string;
  readonly gpc: boolean;
  readonly now: Date;
  readonly id: string;
  readonly code: string;
  readonly previous: ConsentRecord | null;
}): ConsentRecord {
  const { granted, open = [], list, now, id, previous, ...facts } = options;
  const chosen = facts.how === 'deny' ? [] : granted;
  const last = `${now.toISOString().slice(0, 19)}Z`;
  return {
    schema: 1,
    id: previous?.id ?? id,
    // ISO 8601 in UTC sorts as time does.
    first: previous && previous.first < last ? previous.first : last,
    last,
    granted: idsOf(optionalOf(list).filter((it) => chosen.includes(it.id))),
    refused: idsOf(
      list.services.filter(({ id: service, category }) =>
        category === 'technical'
          ? previous?.refused.includes(service)
          : ![...chosen, ...open].includes(service),
      ),
    ),
    versions: list.versions,
    reconsent: list.reconsent,
    list: list.digest?.slice(0, 16) ?? null,
    ...facts,
  };
}

/**
 * Returns what to write on a visit, so that a browser that cuts cookies short keeps the choice: the same
 * value, for the seconds that are left of its days and no longer. Returns null if no seconds are left.
 */
export function renew(
  record: ConsentRecord,
  days: number,
  now: Date,
): { value: string; maxAge: number } | null {
  const maxAge = secondsLeft(record, days, now);
  return maxAge > 0 ? { value: formatRecord(record), maxAge } : null;
}

/** The older first; of the same second, the one that grants more. */
function byAge(a: ConsentRecord, b: ConsentRecord): number {
  return a.last.localeCompare(b.last) || b.granted.length - a.granted.length;
}

function isPast({ last }: ConsentRecord, now: Date): boolean {
  return Date.parse(last) <= +now;
}

/** Whole seconds until a record is too old: of no use from zero, as is one from the future. */
function secondsLeft(record: ConsentRecord, days: number, now: Date): number {
  if (!isPast(record, now)) return 0;
  return Math.floor((Date.parse(record.last) + days * DAY - +now) / 1000);
}
