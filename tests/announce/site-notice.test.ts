import { describe, expect, test } from 'vitest';
import { isNoticed } from '../../src/announce/site-notice.ts';
import type { Day } from '../../src/policy/date.ts';
import type { Significance } from '../../src/policy/library.ts';
import { policyView } from '../site/sample-library.ts';

const PERIOD = { daysBefore: 30, daysAfter: 60 };
const noticedOn = (day: string, significance: Significance, more: object = {}) => {
  const versions = {
    '2020': {},
    '2027-03-01': { summary: 'New.', significance, ...more },
    '2027-04-15': { summary: 'Newer.', draft: !Object.hasOwn(more, 'isFollowed') },
  };
  const { policy, standing } = policyView({ versions }, day);
  return isNoticed(policy, standing('2027-03-01'), day as Day, PERIOD);
};

describe('a major revision is noticed', () => {
  test.each([
    ['2027-01-29', false],
    ['2027-01-30', true],
    ['2027-03-01', true],
    ['2027-04-30', true],
    ['2027-05-01', false],
  ])('on %s: %s', (day, isNoticed) => {
    expect(noticedOn(day, 'major')).toBe(isNoticed);
  });

  test('not when its withdrawal is known, and no more when it is superseded', () => {
    const withdrawn = { date: '2027-02-10' as Day, reason: 'No.' };
    expect(noticedOn('2027-02-09', 'major', { withdrawn })).toBe(false);
    expect(noticedOn('2027-02-10', 'major', { withdrawn })).toBe(false);
    expect(noticedOn('2027-04-14', 'major', { isFollowed: true })).toBe(true);
    expect(noticedOn('2027-04-15', 'major', { isFollowed: true })).toBe(false);
  });
});

test.each(['minor', 'editorial'] as const)('a %s one never is', (significance) => {
  expect(noticedOn('2027-03-01', significance)).toBe(false);
});

test('the first version that is known is no revision', () => {
  const { policy, standing } = policyView({
    versions: { '2027-03-01': { significance: 'major' } },
  });
  expect(isNoticed(policy, standing('2027-03-01'), '2027-03-01' as Day, PERIOD)).toBe(false);
});
