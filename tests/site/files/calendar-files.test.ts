import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import type { View } from '../../../src/site/view/view.ts';
import { type LibraryFacts, sampleView } from '../sample-library.ts';

const FACTS: LibraryFacts = {
  policies: {
    'acme/privacy': {
      versions: {
        undated: { notBefore: '2010-01-01' as PolicyDate },
        '2016-10': { withdrawn: { date: '2020-05-05' as Day, reason: 'A court said so.' } },
        '2027-03-01': {
          published: '2026-11-01' as PolicyDate,
          summary: 'Shorter; see [scope](#scope).',
          significance: 'major',
          withdrawn: { date: '2027-01-15' as Day, reason: 'Not yet' },
        },
        '2030': { draft: true },
      },
    },
    'acme/terms': { versions: { '2019-02-03': {} } },
  },
};

function eventsAt(view: View, path: string) {
  const file = [...publishedFiles(view, { files: new Map() })].find((each) => each.path === path);
  const events = new ICAL.Component(ICAL.parse(String(file?.body()))).getAllSubcomponents('vevent');
  const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
  return events.map((event) =>
    ['dtstart', 'status', 'sequence', 'dtstamp', 'summary'].map((name) => value(event, name)),
  );
}

const APPLIES = [
  [
    '2016-10-01',
    'CONFIRMED',
    '0',
    '2010-01-01T00:00:00Z',
    'Acme: Privacy Policy, version of October 2016, applies',
  ],
  [
    '2020-05-05',
    'CONFIRMED',
    '0',
    '2020-05-05T00:00:00Z',
    'Acme: Privacy Policy, version of October 2016, withdrawn',
  ],
];
const COMING = 'Acme: Privacy Policy, version of 1 March 2027, applies';

test('a day stands in the calendar of its policy and in that of all, undated texts and drafts in none', () => {
  const view = sampleView(FACTS, '2026-11-20');
  const own = [...APPLIES, ['2027-03-01', 'CONFIRMED', '0', '2026-11-01T00:00:00Z', COMING]];
  expect(eventsAt(view, '/acme/privacy/calendar.ics')).toEqual(own);
  expect(eventsAt(view, '/calendar.ics').map(([day]) => day)).toEqual([
    '2016-10-01',
    '2019-02-03',
    '2020-05-05',
    '2027-03-01',
  ]);
});

test('a day that falls away is cancelled under the same name', () => {
  const uids = (day: string) => {
    const files = [...publishedFiles(sampleView(FACTS, day), { files: new Map() })];
    const file = files.find(({ path }) => path === '/acme/privacy/calendar.ics');
    return [...String(file?.body()).matchAll(/UID:.*(?:\r\n .*)*/g)].map(([uid]) => uid);
  };
  expect(eventsAt(sampleView(FACTS, '2027-01-15'), '/acme/privacy/calendar.ics').at(-1)).toEqual([
    ...['2027-03-01', 'CANCELLED', '1', '2027-01-15T00:00:00Z', COMING],
  ]);
  expect(uids('2027-01-15')).toEqual(uids('2026-11-20'));
});

test('the words say how exact the day is, and what changes', () => {
  const files = [...publishedFiles(sampleView(FACTS, '2026-11-20'), { files: new Map() })];
  const file = files.find(({ path }) => path === '/acme/privacy/calendar.ics');
  const text = String(file?.body()).replaceAll('\r\n ', '');
  expect(text).toContain(
    'The text says October 2016 alone: it is taken to apply from its first day.',
  );
  expect(text).toContain(
    'It is classed as a major revision: one of rights\\, recipients or purposes.\\n\\nShorter\\; see scope <https://sample.example/acme/privacy/2027-03-01/#scope>.',
  );
});
