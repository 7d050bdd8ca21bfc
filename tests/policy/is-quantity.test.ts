import { describe, expect, test } from 'vitest';
import { isMonth, isMonthOfYear, isQuantity } from '../../src/policy/is-quantity.ts';

describe('a number that counts, dates or cites belongs to no series of labels:', () => {
  test.each([
    ['30', ' days after receipt'],
    ['30', ' Days after receipt'],
    ['14.', ' Tag nach Erhalt'],
    ['14.', ' Werktage nach Erhalt'],
    ['10', ' Arbeitstage'],
    ['5', ' % of sales'],
    ['5', '°C'],
    ['50', ' € a month'],
    ['50', ' US$'],
    ['50', ' CHF a month'],
    ['50', ' euros'],
    ['20', ' Millionen'],
    ['10', ' MB of mail'],
    ['5', ' per cent of sales'],
    ['5', ' por ciento'],
    ['6', ' – 9 working groups'],
    ['6', '-9'],
    ['1.', ' Januar 2027'],
    ['1', ' May 2027'],
    ['1', ' May'],
    ['1', ' Dec. 2027'],
    ['2', ' maggio, di sera'],
    ['2', ' marraskuuta'],
    ['art.', ' 6 GDPR'],
    ['Art. 6', ' GDPR'],
    ['Art. 6', ' Abs. 1'],
    ['Art. 6', ' (1)(a)'],
    ['§ 3', ' BDSG'],
    ['§ 3', ' of the law'],
    ['Sec. 4', ' UK GDPR'],
    ['art. 13', ' dell’accordo'],
  ])('%s%s', (number, rest) => {
    expect(isQuantity(number, rest)).toBe(true);
  });
});

describe('a number that labels what follows is none:', () => {
  test.each([
    ['', '30 days'],
    ['3.', ' Minutes of meetings'],
    ['3.', ' Business hours'],
    ['3.', ' Calendar'],
    ['3)', ' Days after receipt'],
    ['a', ' day at sea'],
    ['(a)', ' days'],
    ['3', ' Daylight'],
    ['3', ' May we help you?'],
    ['3', ' March on'],
    ['3', ' – Fees'],
    ['3', ' Personal data'],
    ['3', ''],
    ['3', ' “days”'],
    ['3', ' eur, in small letters'],
    ['3.', ' euros'],
    ['3', ' super candidates'],
    ['Art. 3', ' Fees'],
    ['§ 3', ' Purposes of us'],
    ['§ 3', ' Days'],
    ['Sec. 4', ' Offers'],
    ['§ 4', ' Letter of intent'],
  ])('%s%s', (number, rest) => {
    expect(isQuantity(number, rest)).toBe(false);
  });
});

describe('a month and its year', () => {
  test.each([
    'Mai 2027',
    'mayo de 2027',
    'de mayo de 2027',
    'del maggio 2027',
    'd’avril 1999',
    "d'avril 1999",
    'May, 2027 and later',
    'Dec. 2027',
    'MAY 2027',
    'May   2027',
  ])('%s', (words) => {
    expect(isMonthOfYear(words)).toBe(true);
  });

  test.each([
    'Mai',
    'May 20271',
    'May 1827',
    'May 17',
    'Monday 2027',
    'in May 2027',
    'May of 2027',
    'May2027',
    '“May” 2027',
  ])('are not: %s', (words) => {
    expect(isMonthOfYear(words)).toBe(false);
  });
});

test('a month has its name in many languages, in small letters or capitals', () => {
  for (const name of ['May', 'MÄRZ', 'luglio', 'décembre', 'tammikuuta', 'января'])
    expect(isMonth(name)).toBe(true);
  for (const name of ['Day', 'Ma', 'Mayor', '', 'tammi']) expect(isMonth(name)).toBe(false);
});
