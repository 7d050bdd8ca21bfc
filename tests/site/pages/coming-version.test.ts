import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { changesPage } from '../../../src/site/pages/changes-page.ts';
import { homePage } from '../../../src/site/pages/home-page.ts';
import { policyPage, versionPage } from '../../../src/site/pages/version-page.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';

const MEDIA = { files: new Map(), size: () => null };
const VERSIONS: PolicyFacts['versions'] = {
  '2020-01-01': { text: '## Scope {#scope}\n\nWe keep your name for 30 days.\n' },
  '2027-03-01': {
    text: '## Scope {#scope}\n\nWe keep your name for 90 days.\n',
    summary: 'Longer.',
    significance: 'major',
    reconsent: true,
  },
};
const at = (day: string, facts: Partial<PolicyFacts> = {}) =>
  policyView({ versions: VERSIONS, ...facts }, day);

describe('the page of a version to come', () => {
  const { view, policy, standing } = at('2027-02-20');
  const { coming } = versionPage(view, MEDIA, policy, standing('2027-03-01'), 'version');

  test('says how long it is until then, and what changes in the text of today', () => {
    expect(coming && shown(coming.when)).toBe('Applies from 1 March 2027, in 9 days.');
    expect(coming?.changes.map(shown)).toEqual([
      '[Length of time](/acme/privacy/compare/2027-03-01/#scope.1): “30 days” became “90 days”; longer by 60 days',
    ]);
    expect(coming && shown(coming.compared)).toBe(
      '[Compare with the version in force, word by word](/acme/privacy/compare/2027-03-01/)',
    );
  });

  test('says what a reader can do until then', () => {
    expect(coming?.untilThen.map(shown)).toEqual([
      'Today the [version of 1 January 2020](/acme/privacy/2020-01-01/) applies.',
      '[Whom to ask, and where to object](/acme/#contacts).',
      '[The day for your calendar](/acme/privacy/calendar.ics), and [a feed](/acme/privacy/feed.atom) of every revision.',
      'Consent that was given before is to be asked for again.',
    ]);
  });

  test('does not say that a text applies of which nobody knows whether it does', () => {
    const sources = [{ title: 'Site', url: null, captured: '2021-01-01' as PolicyDate }];
    const versions = { ...VERSIONS, '2020-01-01': { sources } };
    const old = at('2027-02-20', { versions });
    const page = versionPage(old.view, MEDIA, old.policy, old.standing('2027-03-01'), 'version');
    expect(page.coming && shown(page.coming.untilThen[0] ?? [])).toBe(
      'The latest known text is the [version of 1 January 2020](/acme/privacy/2020-01-01/).',
    );
  });

  test('is an ordinary one from its day on, without an edit', () => {
    const { view, policy, standing } = at('2027-03-01');
    const page = versionPage(view, MEDIA, policy, standing('2027-03-01'), 'version');
    expect([page.coming, page.status.label]).toEqual([null, 'In force']);
  });

  test('says why it was withdrawn, and no more that it is coming', () => {
    const withdrawn = { date: '2027-02-10' as Day, reason: 'A mistake' };
    const versions = { ...VERSIONS, '2027-03-01': { ...VERSIONS['2027-03-01'], withdrawn } };
    const { view, policy, standing } = at('2027-02-20', { versions });
    const page = versionPage(view, MEDIA, policy, standing('2027-03-01'), 'version');
    expect(page.coming).toBeNull();
    expect(shown(page.status.sentence)).toBe(' on 10 February 2027, before it applied: A mistake.');
    expect(policyPage(view, MEDIA, policy).upcoming).toBeNull();
  });
});

describe('a major revision', () => {
  const noticesOn = (day: string, site = {}) => {
    const { view, policy } = policyView({ versions: VERSIONS }, day, site);
    const pages = [homePage(view), changesPage(view), policyPage(view, MEDIA, policy)];
    return pages.map(({ notices }) => notices.map(({ phrase }) => shown(phrase)));
  };
  const link = '[Privacy Policy](/acme/privacy/2027-03-01/)';
  const compared = '[what changed](/acme/privacy/compare/2020-01-01/2027-03-01/)';

  test('is announced on the pages of the site, where the policy’s own says so anyway', () => {
    const said = `Acme: major revision of the ${link} from 1 March 2027, tomorrow: ${compared}.`;
    expect(noticesOn('2027-02-28')).toEqual([[said], [said], []]);
  });

  test('is news on all three for sixty days, or as many as site.yaml says', () => {
    const said = `revision of the ${link} since 1 March 2027: ${compared}.`;
    expect(noticesOn('2027-03-01')).toEqual([
      [`Acme: major ${said}`],
      [`Acme: major ${said}`],
      [`Major ${said}`],
    ]);
    expect(noticesOn('2027-04-30')[2]).toEqual([`Major ${said}`]);
    expect(noticesOn('2027-05-01')).toEqual([[], [], []]);
    const notices = { daysBefore: 0, daysAfter: 1 };
    expect(noticesOn('2027-03-02', { notices })[2]).toEqual([`Major ${said}`]);
    expect(noticesOn('2027-03-03', { notices })).toEqual([[], [], []]);
  });

  test('is put away by the name of its version', () => {
    const { view } = at('2027-03-01');
    expect(homePage(view).notices.map(({ id }) => id)).toEqual(['acme/privacy/2027-03-01']);
  });
});
