import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Day, parseDay } from '../policy/date.ts';
import type { CountedSteps } from '../site/view/steps.ts';
import type { ToldOfVersions } from '../site/view/told.ts';
import { inProject } from './folders.ts';

/**
 * What is noted of a folder of the built site: these inputs (key) give a folder that looks like this
 * (fingerprint). That stays true whatever happens afterwards, so that no entry is ever stale.
 */
export interface RecordedFolder {
  readonly key: string;
  readonly fingerprint: string;
  /** The day for which it was made. */
  readonly day: Day;
  /** Whether the folder of a policy holds for that day alone. */
  readonly isOfDay: boolean;
  /** Paths from the site’s root of the files that name that day. */
  readonly dated: readonly string[];
  /** What the steps of a policy’s folder counted. */
  readonly steps: CountedSteps;
  /** What was told of the policy's versions. */
  readonly told: ToldOfVersions;
}

const RECORDS = inProject('.cache/build');

/**
 * Reads what was noted when this folder was last built into. Empty if nothing was noted, or if the record
 * is damaged.
 */
export function readRecord(out: string): Map<string, RecordedFolder> {
  try {
    const value: unknown = JSON.parse(readFileSync(recordFile(out), 'utf8'));
    const entries = Object.entries(value as Record<string, Partial<RecordedFolder>>);
    return new Map(
      entries.flatMap(([folder, { key, fingerprint, day, isOfDay, dated, steps, told }]) =>
        typeof key === 'string' &&
        typeof fingerprint === 'string' &&
        typeof day === 'string' &&
        parseDay(day) !== null &&
        typeof isOfDay === 'boolean' &&
        Array.isArray(dated) &&
        dated.every((path) => typeof path === 'string') &&
        isCounted(steps) &&
        isTold(told)
          ? [[folder, { key, fingerprint, day, isOfDay, dated, steps, told }]]
          : [],
      ),
    );
  } catch {
    return new Map();
  }
}

function isCounted(steps: unknown): steps is CountedSteps {
  return (
    typeof steps === 'object' &&
    steps !== null &&
    Object.values(steps).every((counts) => typeof counts?.changed === 'number')
  );
}

function isTold(told: unknown): told is ToldOfVersions {
  return (
    typeof told === 'object' &&
    told !== null &&
    Object.values(told).every((words) => typeof words === 'string')
  );
}

/** Notes what lies in the folders of a build that stands at `out`. */
export function writeRecord(out: string, folders: ReadonlyMap<string, RecordedFolder>): void {
  const file = recordFile(out);
  mkdirSync(RECORDS, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(folders)));
  renameSync(`${file}.new`, file);
}

/** The file of what is noted of a build that stands at `out`. */
export function recordFile(out: string): string {
  const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16);
  return join(RECORDS, `${name}.json`);
}
