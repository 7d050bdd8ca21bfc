import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/policy/problem.ts';
import { attempt, bodyOf } from './imported.ts';

// Small files on which converters lose sense. Beside each, NAME.expected.json says what is right: patterns
// that
// its draft must have and must not have, and, where another outcome is as good, that.
interface Expected {
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
  /** What may be said instead of a right draft. */
  readonly orDoubt?: readonly string[];
  readonly orRefused?: boolean;
  readonly mustSay?: readonly string[];
  readonly mustNotSay?: readonly string[];
  /** Whether the second reading must find every word in its place; true where nothing is said. */
  readonly isWhole?: boolean;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'import');
const ENDING = '.expected.json';
const names = readdirSync(folder)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length));

function pattern(source: string): RegExp {
  const flags = /^\(\?([im]+)\)/.exec(source);
  return new RegExp(
    flags ? source.slice(flags[0].length) : source,
    `mu${flags?.[1] === 'i' ? 'i' : ''}`,
  );
}

describe('of files on which converters lose sense,', () => {
  test.each(names)('%s keeps it', async (name) => {
    const expected: Expected = JSON.parse(readFileSync(join(folder, name + ENDING), 'utf8'));
    const result = await attempt(name, readFileSync(join(folder, name)), {
      effective: '2030-01-01',
    });
    const isRead = 'text' in result;
    const problems: readonly Omit<Problem, 'file' | 'line' | 'column' | 'severity'>[] = isRead
      ? [...result.doubts, ...result.faults]
      : [result];
    const said = problems.map(({ rule, what, mend }) => `${rule}: ${what} ${mend}`).join('\n');
    for (const each of expected.mustSay ?? []) expect(said).toMatch(pattern(each));
    for (const each of expected.mustNotSay ?? []) expect(said).not.toMatch(pattern(each));
    if (!isRead) {
      expect(expected.orRefused, said).toBe(true);
      return;
    }
    if (expected.isWhole !== false) expect(result.faults).toEqual([]);
    if (expected.orDoubt?.some((each) => pattern(each).test(said))) return;
    for (const each of expected.must ?? []) expect(bodyOf(result)).toMatch(pattern(each));
    for (const each of expected.mustNot ?? []) expect(bodyOf(result)).not.toMatch(pattern(each));
  });
});
