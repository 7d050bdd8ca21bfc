import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/policy/date.ts';
import {
  formatVersionName,
  isRestatedName,
  parseVersionName,
  restatedName,
  versionNameIn,
} from '../../src/policy/version-name.ts';

const dates = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) => {
    const padded = (value: number) => String(value).padStart(2, '0');
    return fc.constantFrom(
      `${year}`,
      `${year}-${padded(month)}`,
      `${year}-${padded(month)}-${padded(day)}`,
    );
  })
  .map((text) => parseDate(text));

test('a name is written and read back the same', () => {
  fc.assert(
    fc.property(fc.option(dates), fc.integer({ min: 1, max: 999 }), (date, count) => {
      expect(parseVersionName(formatVersionName({ date, count }))).toEqual({ date, count });
    }),
  );
});

test('whatever is read as a name is written back letter for letter', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.stringMatching(/^(?:undated|\d{4}(?:-\d{2}){0,2})(?:\.\d{1,4})?$/),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const name = parseVersionName(text);
      if (name) expect(formatVersionName(name)).toBe(text);
    }),
  );
});

test.each([
  '',
  '2021-11-17.1',
  '2021-11-17.0',
  '2021-11-17.02',
  '2021-02-30',
  'draft',
  '2021-11-17.it',
  '.2',
  'Undated',
])('%j is no name', (text) => {
  expect(parseVersionName(text)).toBeNull();
});

test('a second undated version is undated.2', () => {
  expect(parseVersionName('undated.2')).toEqual({ date: null, count: 2 });
});

test('the text in other words is called after its version, which its name gives back', () => {
  expect(restatedName('2016-10.2')).toBe('2016-10.2/restated');
  expect(isRestatedName('2016-10/restated')).toBe(true);
  for (const name of ['2016-10', 'restated', '/restated/2016'])
    expect(isRestatedName(name)).toBe(false);
  expect(versionNameIn('2016-10/restated')).toBe('2016-10');
  expect(versionNameIn('2016-10')).toBe('2016-10');
});

test('a line end is part of no name', () => {
  expect(parseVersionName('x\n2016')).toBeNull();
});
