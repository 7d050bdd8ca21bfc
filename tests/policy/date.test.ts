import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, firstDayOf, parseDate, parseDay, precisionOf } from '../../src/policy/date.ts';

const days = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  .map(dayOf);

describe('a date', () => {
  test('is a year, a month or a day, as precise as it is written', () => {
    expect(
      ['2016', '2016-10', '2016-10-17'].map((text) => precisionOf(parseDate(text) as never)),
    ).toEqual(['year', 'month', 'day']);
  });

  test.each([
    '2021-02-30',
    '2021-02-29',
    '2021-04-31',
    '2021-00-01',
    '2021-13',
    '2021-01-00',
    '0999',
    'Oct 2016',
    '2016-1',
    '2016-10-1',
    '17-10-2016',
    '2016-10-17T00:00',
    '',
    ' 2016',
    '20161017',
    'unknown',
  ])('is not written %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test('knows leap years', () => {
    expect(
      ['2024-02-29', '2000-02-29', '1900-02-29', '2023-02-29'].map(
        (text) => parseDate(text) !== null,
      ),
    ).toEqual([true, true, false, false]);
  });

  test('is every day of the calendar, and its month and its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDate(day)).toBe(day);
        expect(parseDay(day)).toBe(day);
        expect(parseDate(day.slice(0, 7))).toBe(day.slice(0, 7));
        expect(parseDate(day.slice(0, 4))).toBe(day.slice(0, 4));
      }),
    );
  });

  test('begins on its first day, which is never after it as a string', () => {
    expect(firstDayOf(parseDate('2016') as never)).toBe('2016-01-01');
    expect(firstDayOf(parseDate('2016-10') as never)).toBe('2016-10-01');
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const first = firstDayOf(parseDate(day.slice(0, length)) as never);
        expect(first <= day).toBe(true);
        expect(first.startsWith(day.slice(0, length))).toBe(true);
      }),
    );
  });

  test('of full precision alone is a day', () => {
    expect(parseDay('2016-10')).toBeNull();
    expect(parseDay('2021-02-30')).toBeNull();
  });
});

test('the day of an instant is that of UTC, whatever the clock of the machine says', () => {
  expect(dayOf(new Date('2026-11-22T23:59:59.999Z'))).toBe('2026-11-22');
  expect(dayOf(new Date('2026-11-22T23:30:00-02:00'))).toBe('2026-11-23');
});
