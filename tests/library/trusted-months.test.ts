import { expect, test } from 'vitest';
import { trustedMonths } from '../../src/library/schema/values.ts';

test.each([12, '12', 1, 1200])('%j is a number of months', (value) => {
  expect(trustedMonths.parse(value)).toBe(Number(value));
});

test('`always` is no number, and stays', () => {
  expect(trustedMonths.parse('always')).toBe('always');
});

test.each([0, -1, 2.5, 1201, '', '1.5', 'never', null, true, [12]])(
  '%j is told, with what can be written',
  (value) => {
    const issue = trustedMonths.safeParse(value).error?.issues[0];
    expect(issue).toMatchObject({
      params: {
        rule: 'wrong-value',
        what: `\`${String(value)}\` is no whole number of months from 1 to 1200.`,
        mend: expect.stringContaining('trustedMonths: always'),
      },
    });
  },
);
