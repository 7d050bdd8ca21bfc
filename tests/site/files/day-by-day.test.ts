import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { changesPage } from '../../../src/site/pages/changes-page.ts';
import { policyPage } from '../../../src/site/pages/version-page.ts';
import { aknFaults } from '../../akn/akn-faults.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';

const MEDIA = { files: new Map(), size: () => null };

/**
 * Five versions: two that applied, one withdrawn before its day, one withdrawn while in force, one to come.
 */
const VERSIONS: PolicyFacts['versions'] = {
  '2020-01-01': { published: '2020-01-01' as PolicyDate },
  '2021-06': { published: '2021-05-10' as PolicyDate, summary: 'Second.', significance: 'major' },
  '2022-01-01': {
    published: '2021-12-01' as PolicyDate,
    summary: 'Third.',
    withdrawn: { date: '2021-12-20' as Day, reason: 'An error.' },
  },
  '2023-01-01': {
    published: '2022-12-15' as PolicyDate,
    summary: 'Fourth.',
    reconsent: true,
    withdrawn: { date: '2023-03-01' as Day, reason: 'A court.' },
  },
  '2024-02-29': { published: '2024-02-01' as PolicyDate, summary: 'Fifth.', significance: 'major' },
};

/**
 * Day; in force by policy.json; newest entry of the feed; days in the calendar that are cancelled; notices.
 */
const DAYS: readonly [string, string | null, string, string[], number][] = [
  ['2020-01-01', '2020-01-01', '2020-01-01/in-force', [], 0],
  ['2021-05-09', '2020-01-01', '2020-01-01/in-force', [], 1],
  ['2021-05-10', '2020-01-01', '2021-06/upcoming', [], 1],
  ['2021-05-31', '2020-01-01', '2021-06/upcoming', [], 1],
  ['2021-06-01', '2021-06', '2021-06/in-force', [], 1],
  ['2021-07-31', '2021-06', '2021-06/in-force', [], 1],
  ['2021-08-01', '2021-06', '2021-06/in-force', [], 0],
  ['2021-12-01', '2021-06', '2022-01-01/upcoming', [], 0],
  ['2021-12-20', '2021-06', '2022-01-01/withdrawn', ['2022-01-01'], 0],
  ['2022-01-01', '2021-06', '2022-01-01/withdrawn', ['2022-01-01'], 0],
  ['2022-12-15', '2021-06', '2023-01-01/upcoming', ['2022-01-01'], 0],
  ['2023-01-01', '2023-01-01', '2023-01-01/in-force', ['2022-01-01'], 0],
  ['2023-03-01', null, '2023-01-01/withdrawn', ['2022-01-01'], 0],
  ['2024-02-01', null, '2024-02-29/upcoming', ['2022-01-01'], 1],
  ['2024-02-28', null, '2024-02-29/upcoming', ['2022-01-01'], 1],
  ['2024-02-29', '2024-02-29', '2024-02-29/in-force', ['2022-01-01'], 1],
  ['2024-04-29', '2024-02-29', '2024-02-29/in-force', ['2022-01-01'], 1],
  ['2024-04-30', '2024-02-29', '2024-02-29/in-force', ['2022-01-01'], 0],
];

function siteOn(day: string) {
  const { view, policy } = policyView({ versions: VERSIONS }, day);
  const files = new Map(
    [...publishedFiles(view, MEDIA)].map(({ path, body }) => [path, body] as const),
  );
  const read = (name: string) => String(files.get(`/acme/privacy/${name}`)?.());
  const entries = parseAtomFeed(read('feed.atom')).entries ?? [];
  return { view, policy, read, entries };
}

describe('on each day everything says the same', () => {
  test.each(DAYS)('%s', (day, inForce, newest, cancelled, notices) => {
    const { view, policy, read, entries } = siteOn(day);
    const json = JSON.parse(read('policy.json'));
    expect([json.asOf, json.inForce]).toEqual([day, inForce]);
    const known = entries.filter(({ published = '' }) => published.slice(0, 10) <= day);
    expect(known[0]?.id?.split('acme/privacy/')[1]).toBe(newest);
    const calendar = new ICAL.Component(ICAL.parse(read('calendar.ics')));
    const events = calendar.getAllSubcomponents('vevent');
    const isCancelled = (event: ICAL.Component) =>
      event.getFirstPropertyValue('status') === 'CANCELLED';
    expect(
      events.filter(isCancelled).map((event) => String(event.getFirstPropertyValue('dtstart'))),
    ).toEqual(cancelled);
    expect(changesPage(view).notices).toHaveLength(notices);
    // The versions until then, and whether this one was withdrawn; of later ones it says nothing.
    const lived = (name: string) =>
      [
        ...read(`${name}/index.akn.xml`).matchAll(
          /<eventRef [^>]*date="([^"]*)"[^>]*type="([^"]*)"/g,
        ),
      ].map(([, date, type]) => `${date} ${type}`);
    expect(aknFaults(read('2023-01-01/index.akn.xml'))).toEqual([]);
    expect(lived('2021-06')).toEqual(['2020-01-01 generation', '2021-06-01 amendment']);
    expect(lived('2023-01-01').slice(2)).toEqual([
      '2023-01-01 amendment',
      ...(day >= '2023-03-01' ? ['2023-03-01 repeal'] : []),
    ]);
    const page = policyPage(view, MEDIA, policy);
    expect(page.status.label).toBe(inForce === null ? 'Withdrawn' : 'In force');
    expect(page.head.jsonLd).toContain(`"version":"${inForce ?? '2023-01-01'}"`);
  });
});

test('an entry stays as it was from the day on which it came', () => {
  const seen = new Map<string, unknown>();
  for (const [day] of DAYS)
    for (const entry of siteOn(day).entries) {
      const id = entry.id ?? '';
      if (seen.has(id)) expect([day, entry]).toEqual([day, seen.get(id)]);
      seen.set(id, entry);
    }
  expect(seen.size).toBe(10);
});

test('a version to come is counted down to on the page of its policy', () => {
  const upcoming = (day: string) => {
    const { view, policy } = siteOn(day);
    const { upcoming: phrase } = policyPage(view, MEDIA, policy);
    return (shown(phrase ?? []) ?? '').split(':')[0];
  };
  expect(upcoming('2021-05-20')).toBe('From June 2021 a new version applies, in 12 days');
  expect(upcoming('2021-05-31')).toBe('From June 2021 a new version applies, tomorrow');
  // Its withdrawal is known, so that it will never apply.
  expect(upcoming('2021-12-02')).not.toContain('2022');
});
