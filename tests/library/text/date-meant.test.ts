import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateMeant, lastDayOfMonth } from '../../../src/library/text/date-meant.ts';

test.each([
  ['Oct 2016', '2016-10'],
  ['October 2016', '2016-10'],
  ['17 November 2021', '2021-11-17'],
  ['17th Nov. 2021', '2021-11-17'],
  ['November 17, 2021', '2021-11-17'],
  ['17.11.2021', '2021-11-17'],
  ['1.2.2021', '2021-02-01'],
  ['17/11/2021', '2021-11-17'],
  ['11/17/2021', '2021-11-17'],
  ['2021/11/17', '2021-11-17'],
  ['2021-1-7', '2021-01-07'],
  ['2016.10', '2016-10'],
  ['2021-11-17T00:00:00Z', '2021-11-17'],
])('by “%s”, %s is meant', (text, date) => {
  expect(dateMeant(text)).toBe(date);
});

test.each([
  '01/02/2021',
  'soon',
  'Octopus',
  '31 February 2021',
  '17.13.2021',
  '',
  'May',
  '2021-13-01',
])('by “%s”, nobody knows what is meant', (text) => {
  expect(dateMeant(text)).toBeNull();
});

test('of a day past the end of its month, the last day is told', () => {
  expect(['2021-02-30', '2024-02-30', '2021-04-31'].map(lastDayOfMonth)).toEqual([
    '2021-02-28',
    '2024-02-29',
    '2021-04-30',
  ]);
  expect(['2021-02-28', '2021-02-32', '2021-13-31', 'x'].map(lastDayOfMonth)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d./ a-z,-]{0,16}$/)), (text) => {
      dateMeant(text);
      lastDayOfMonth(text);
    }),
  );
});
