import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, monthsAfter } from '../../src/policy/date.ts';
import { isOnlyLastKnown, lastSeenOf } from '../../src/policy/last-seen.ts';
import type { Source } from '../../src/policy/library.ts';

const sourceOf = (captured: string | null): Source => ({
  title: 'acme.example',
  url: null,
  captured: captured as Source['captured'],
});
const TODAY = '2026-12-01' as Day;
const isDoubted = (wording: 'official' | 'restated', ...captured: (string | null)[]) =>
  isOnlyLastKnown({ trustedMonths: 12 }, { wording, sources: captured.map(sourceOf) }, TODAY);

describe('whether a text in force is only the latest known one', () => {
  test.each([
    ['its own publisher keeps it here', ['official'], false],
    ['official words whose source has no day are a publisher’s own', ['official', null], false],
    ['official words from an old capture', ['official', '2017-12-16'], true],
    ['official words from a capture of this year', ['official', '2026-02-01'], false],
    ['other words without a source', ['restated'], true],
    ['the last of several captures counts', ['restated', '2026-02-01', '2017', null], false],
    ['a capture of a month counts from its first day', ['restated', '2025-12'], false],
    ['a capture of a year counts from its first day', ['restated', '2025'], true],
  ] as const)('%s', (_, [wording, ...captured], expected) =>
    expect(isDoubted(wording, ...captured)).toBe(expected),
  );

  test('is never in doubt again once it was seen later', () => {
    const day = fc
      .date({ min: new Date('2010-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        if (!isDoubted('restated', earlier)) expect(isDoubted('restated', later)).toBe(false);
      }),
    );
  });
});

test('the last day of several is the last one seen, and none where none was noted', () => {
  expect(lastSeenOf({ sources: ['2011-10-03', '2017-12-16', null].map(sourceOf) })).toBe(
    '2017-12-16',
  );
  expect(lastSeenOf({ sources: [sourceOf(null)] })).toBeNull();
});

test('so many months later is the same day, or the last one of a shorter month', () => {
  expect(monthsAfter('2024-02-29' as Day, 12)).toBe('2025-02-28');
  expect(monthsAfter('2025-08-31' as Day, 1)).toBe('2025-09-30');
  expect(monthsAfter('2025-12-01' as Day, 12)).toBe('2026-12-01');
  expect(monthsAfter('2025-11-30' as Day, 3)).toBe('2026-02-28');
});
