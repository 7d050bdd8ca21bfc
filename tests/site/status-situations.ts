import type { Day } from '../../src/policy/date.ts';
import type { PolicyFacts } from './sample-library.ts';

const reason = 'It named the wrong company';
/** Withdrawn on a day. */
export const onDay = (date: string) => ({ withdrawn: { date: date as Day, reason } });
const notBefore = (date: string) => ({ notBefore: date as Day });

/**
 * Situation · versions · the version looked at · its status as its page says it · its period in the
 * history.
 */
export const SITUATIONS: readonly [string, PolicyFacts['versions'], string, string, string][] = [
  [
    'a text dated to the day',
    { '2021-11-17': {} },
    '2021-11-17',
    'In force since 17 November 2021.',
    'since 17 November 2021',
  ],
  [
    'a text dated to the month',
    { '2016-10': {} },
    '2016-10',
    'In force since October 2016.',
    'since October 2016',
  ],
  ['a text dated to the year', { '2016': {} }, '2016', 'In force since 2016.', 'since 2016'],
  [
    'an undated text',
    { undated: {} },
    'undated',
    'In force. Its text bears no date.',
    'since a date not known',
  ],
  [
    'an undated text with what is known',
    { undated: notBefore('2023-07-10') },
    'undated',
    'In force. Its text bears no date; it cannot have applied before 10 July 2023.',
    'since a date not known, not before 10 July 2023',
  ],
  [
    'a text superseded in a month',
    { '2011-10': {}, '2016-10': {} },
    '2011-10',
    'Superseded in October 2016 by a newer version.',
    'October 2011 to October 2016',
  ],
  [
    'a text superseded on a day',
    { '2011-10': {}, '2016-10-03': {} },
    '2011-10',
    'Superseded on 3 October 2016 by a newer version.',
    'October 2011 to 3 October 2016',
  ],
  [
    'a text superseded on its own day',
    { '2021-11-17': {}, '2021-11-17.2': {} },
    '2021-11-17',
    'Superseded on 17 November 2021 by a newer version of the same day.',
    'on 17 November 2021 only',
  ],
  [
    'a text superseded in its own month',
    { '2016-10': {}, '2016-10.2': {} },
    '2016-10',
    'Superseded in October 2016 by a newer version of the same month.',
    'in October 2016 only',
  ],
  [
    'a second text of a day',
    { '2021-11-17': {}, '2021-11-17.2': {} },
    '2021-11-17.2',
    'In force since 17 November 2021.',
    'since 17 November 2021',
  ],
  [
    'a text superseded by an undated one',
    { '2016-10': {}, undated: notBefore('2023-07-10') },
    '2016-10',
    'Superseded by a newer version without a date, which cannot have applied before 10 July 2023.',
    'from October 2016, at least to 10 July 2023',
  ],
  [
    'an undated text superseded',
    { undated: {}, '2016-10': {} },
    'undated',
    'Superseded in October 2016 by a newer version.',
    'until October 2016 (since when is not known)',
  ],
  [
    'an undated text with what is known, superseded',
    { undated: notBefore('2010-05-01'), '2016-10': {} },
    'undated',
    'Superseded in October 2016 by a newer version.',
    'until October 2016 (not before 1 May 2010)',
  ],
  [
    'an undated text superseded by another',
    { undated: {}, 'undated.2': {} },
    'undated',
    'Superseded by a newer version without a date.',
    'dates not known',
  ],
  [
    'a text to come',
    { '2016-10': {}, '2027-01-01': {} },
    '2027-01-01',
    'Upcoming, applies from 1 January 2027.',
    'from 1 January 2027',
  ],
  [
    'an undated text to come',
    { '2016-10': {}, undated: notBefore('2027-01-01') },
    'undated',
    'Upcoming. Its text bears no date; it cannot apply before 1 January 2027.',
    'from a date not known, not before 1 January 2027',
  ],
  [
    'a withdrawn text',
    { '2016-10': onDay('2020-03-01') },
    '2016-10',
    'Withdrawn on 1 March 2020: It named the wrong company.',
    'October 2016 to 1 March 2020',
  ],
  [
    'an undated text withdrawn',
    { undated: onDay('2020-03-01') },
    'undated',
    'Withdrawn on 1 March 2020: It named the wrong company.',
    'until 1 March 2020 (since when is not known)',
  ],
  [
    'a text withdrawn before it applied',
    { '2016-10': {}, '2020-03-01': onDay('2020-02-10') },
    '2020-03-01',
    'Withdrawn on 10 February 2020, before it applied: It named the wrong company.',
    'never applied',
  ],
  [
    'a text withdrawn on its first day',
    { '2016-10': {}, '2020-03-01': onDay('2020-03-01') },
    '2020-03-01',
    'Withdrawn on 1 March 2020, before it applied: It named the wrong company.',
    'never applied',
  ],
  [
    'a text of a month superseded on the first day of that month',
    { '2016-10': {}, '2016-10-01': {} },
    '2016-10',
    'Superseded on 1 October 2016 by a newer version.',
    'on 1 October 2016 only',
  ],
  [
    'a text whose successor was withdrawn before it applied',
    { '2016-10': {}, '2020-03-01': onDay('2020-03-01') },
    '2016-10',
    'In force since October 2016.',
    'since October 2016',
  ],
  [
    'a text that is to be withdrawn',
    { '2016-10': onDay('2027-01-01') },
    '2016-10',
    'In force since October 2016.',
    'since October 2016',
  ],
  [
    'a draft',
    { '2016-10': {}, '2027-01-01': { draft: true } },
    '2027-01-01',
    'Draft, not published.',
    'not published',
  ],
  [
    'a text followed by a draft',
    { '2016-10': {}, '2020-01-01': { draft: true } },
    '2016-10',
    'In force since October 2016.',
    'since October 2016',
  ],
];
