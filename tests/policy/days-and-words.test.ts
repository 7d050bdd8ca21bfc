import { expect, test } from 'vitest';
import {
  type Day,
  dayOf,
  daysAfter,
  daysBetween,
  isTimeZone,
  quarterOf,
} from '../../src/policy/date.ts';
import { compareVersions } from '../../src/policy/timeline.ts';
import {
  commonWords,
  diceCoefficient,
  wordsOf,
  wordsWithout,
} from '../../src/policy/word-lists.ts';
import { sampleVersion } from './sample-version.ts';

test('an instant is another day where midnight was already, or is not yet', () => {
  const instant = new Date('2026-12-31T23:30:00Z');
  expect(dayOf(instant)).toBe('2026-12-31');
  expect(dayOf(instant, 'Europe/Berlin')).toBe('2027-01-01');
  expect(dayOf(new Date('2026-03-05T02:00:00Z'), 'America/New_York')).toBe('2026-03-04');
  expect(dayOf(new Date('0987-06-05T12:00:00Z'), 'Europe/Berlin')).toBe('0987-06-05');
});

test.each([
  ['Europe/Berlin', true],
  ['America/Argentina/Ushuaia', true],
  ['Etc/GMT+5', true],
  ['utc', true],
  ['+05:00', false],
  ['Europe/Nowhere', false],
  ['', false],
])('“%s” is a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});

test('days between two count the second, and are negative backwards', () => {
  expect(daysBetween('2024-02-28' as Day, '2024-03-01' as Day)).toBe(2);
  expect(daysBetween('2024-03-01' as Day, '2024-02-28' as Day)).toBe(-2);
});

test('versions stand by first day, then by the count in their name, then by name', () => {
  const undated = sampleVersion({ name: 'undated', effective: null });
  const first = sampleVersion({ name: '2020-01-01' });
  const tenth = sampleVersion({ name: '2020-01-01.10' });
  const second = sampleVersion({ name: '2020-01-01.2' });
  const later = sampleVersion({ name: '2020-01-02', effective: '2020-01-02' as Day });
  const inOrder = [undated, first, second, tenth, later];
  expect([later, tenth, second, first, undated].sort(compareVersions)).toEqual(inOrder);
  const [a, b] = [sampleVersion({ name: 'a' }), sampleVersion({ name: 'b' })];
  expect([compareVersions(a, b), compareVersions(b, a), compareVersions(a, a)]).toEqual([-1, 1, 0]);
});

test('words are counted as often as they stand, without case and marks', () => {
  expect(wordsOf('Data, DATA: we keep 2 – data.')).toEqual([
    'data',
    'data',
    'we',
    'keep',
    '2',
    'data',
  ]);
  expect(wordsWithout(['a', 'b', 'a', 'c'], ['a', 'c', 'd'])).toEqual(['b', 'a']);
  expect(commonWords(['a', 'b', 'a'], ['a', 'a', 'a'])).toBe(2);
  expect([diceCoefficient(0, 0, 0), diceCoefficient(2, 3, 5), diceCoefficient(4, 4, 4)]).toEqual([
    0, 0.5, 1,
  ]);
});

test('a day some days later is counted over months and years, and backwards', () => {
  expect(daysAfter('2024-02-28' as Day, 2)).toBe('2024-03-01');
  expect(daysAfter('2024-12-31' as Day, 1)).toBe('2025-01-01');
  expect(daysAfter('2024-03-01' as Day, -2)).toBe('2024-02-28');
});

test('a quarter begins in January, April, July and October', () => {
  const quarters = Array.from({ length: 12 }, (_, at) =>
    quarterOf(`2024-${String(at + 1).padStart(2, '0')}-17` as Day).slice(5),
  );
  expect(quarters).toEqual(
    ['01-01', '04-01', '07-01', '10-01'].flatMap((each) => [each, each, each]),
  );
  expect(quarterOf('1999-12-31' as Day)).toBe('1999-10-01');
});
