import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { formatPeriod, lastDayOf, PERIOD_UNITS, parsePeriod } from '../../src/policy/rights.ts';

const last = (period: string, day: string) => {
  const parsed = parsePeriod(period);
  return parsed && lastDayOf(parsed, day as Day);
};

test('a length of time is read as it is written', () => {
  const periods = fc.record({
    count: fc.integer({ min: 1, max: 999 }),
    unit: fc.constantFrom(...PERIOD_UNITS),
  });
  fc.assert(
    fc.property(periods, (period) => {
      expect(parsePeriod(formatPeriod(period))).toEqual(period);
    }),
  );
});

test.each(['0 days', 'a month', '1 months', '2 month', '1.5 months', '-1 day', '30', ''])(
  '“%s” is no length of time',
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);

test.each([
  ['1 month', '2026-11-30', '2026-12-30'],
  ['45 days', '2026-11-30', '2027-01-14'],
  ['1 month', '2027-01-31', '2027-02-28'],
  ['1 month', '2028-01-30', '2028-02-29'],
  ['2 weeks', '2026-12-24', '2027-01-07'],
  ['1 year', '2028-02-29', '2029-02-28'],
  ['30 days', '2027-03-27', '2027-04-26'],
])('%s from %s end on %s', (period, from, end) => {
  expect(last(period, from)).toBe(end);
});

test('working days end on no day that is the same for everybody', () => {
  expect(last('10 working days', '2026-11-30')).toBeNull();
});

test('one is singular, more are plural', () => {
  expect(formatPeriod({ count: 1, unit: 'working day' })).toBe('1 working day');
  expect(formatPeriod({ count: 10, unit: 'working day' })).toBe('10 working days');
});

test('some years end on the day of the same number', () => {
  expect(last('2 years', '2024-05-06')).toBe('2026-05-06');
});
