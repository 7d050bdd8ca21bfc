import { describe, expect, test } from 'vitest';
import type { Services } from '../../../src/policy/service.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { currentAddressRecord } from '../../../src/site/promises/address-record.ts';
import { checkRecord } from '../../../src/site/promises/check-record.ts';
import { serviceLists } from '../../../src/site/view/service-list.ts';
import { sampleService } from '../../consent/sample-consent.ts';
import { type LibraryFacts, sampleView } from '../sample-library.ts';

const services: Services = {
  policy: 'cookies',
  domain: null,
  digest: 'd1'.repeat(32),
  cookie: { name: 'acme-consent', days: 180 },
  services: [
    sampleService('ads', { name: 'Ads' }),
    sampleService('maps', { name: 'Street Maps' }),
    sampleService('games', { name: 'Games' }),
  ],
  changes: [],
};
const text = (items: string) =>
  `## Scope {#scope}\n\n- Games\n\n## Choose {#choose}\n\n${items}\n\n<CookiePreferences />\n`;

const LIBRARY: LibraryFacts = {
  organisations: { acme: { services } },
  policies: {
    'acme/cookies': {
      versions: {
        '2022-03-10': { text: text('- Ads: more sales.\n- **Street Maps**') },
        '2027-01-01': { text: text('- Ads\n- Games'), summary: 'Games.', reconsent: true },
        '2028': { text: text('- Games'), draft: true },
      },
    },
    'acme/privacy': { versions: { '2016-10': {}, '2021-11-17': { summary: 'More.' } } },
    'acme/terms': { versions: { '2030': {} } },
    'other/privacy': { versions: { '2020': {} } },
  },
};
const listOn = (day: string) => serviceLists(sampleView(LIBRARY, day))[0];

describe('services.json', () => {
  test('gives what a script on another site must know to judge a choice', () => {
    expect(listOn('2026-11-20')).toEqual({
      organisation: 'acme',
      language: 'en',
      policy: {
        address: 'https://sample.example/acme/cookies/',
        tool: 'https://sample.example/acme/cookies/#choose',
        version: '2022-03-10',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      digest: services.digest,
      domain: null,
      cookie: { name: 'acme-consent', days: 180 },
      reconsent: 0,
      versions: { cookies: '2022-03-10', privacy: '2021-11-17' },
      services: services.services.slice(0, 2),
    });
  });

  test('offers from the day of a version what that version names', () => {
    const ids = (day: string) => listOn(day)?.services.map(({ id }) => id);
    expect(ids('2026-12-31')).toEqual(['ads', 'maps']);
    expect(ids('2027-01-01')).toEqual(['ads', 'games']);
    expect(listOn('2027-01-01')?.reconsent).toBe(1);
  });

  test('counts what the policy of the services asks again, not other policies', () => {
    const { policies } = LIBRARY;
    const privacy = { versions: { '2016-10': {}, '2020': { summary: 'X.', reconsent: true } } };
    const view = sampleView({ ...LIBRARY, policies: { ...policies, 'acme/privacy': privacy } });
    expect(serviceLists(view)[0]?.reconsent).toBe(0);
  });

  test('is published for organisations that ask for consent, and for no others', () => {
    const files = [...publishedFiles(sampleView(LIBRARY), { files: new Map() })];
    const lists = files.filter(({ path }) => /^\/(?!schemas\/).*services\.json$/.test(path));
    expect(lists.map(({ path }) => path)).toEqual(['/acme/services.json']);
    expect(JSON.parse(String(lists[0]?.body()))).toEqual(listOn('2026-11-20'));
  });

  test('is not published while the policy of the services is a draft', () => {
    const policies = {
      'acme/cookies': { versions: { '2022': { text: text('- Ads'), draft: true } } },
    };
    expect(serviceLists(sampleView({ ...LIBRARY, policies }))).toEqual([]);
  });

  test('offers nothing, and leads to the policy, while the version that applies has no controls', () => {
    const view = sampleView(LIBRARY, '2021-01-01');
    const policies = { ...LIBRARY.policies, 'acme/cookies': { versions: { '2020': {} } } };
    expect(serviceLists(view)[0]?.policy.tool).toBe('https://sample.example/acme/cookies/#choose');
    expect(serviceLists(sampleView({ ...LIBRARY, policies }))[0]).toMatchObject({
      policy: { tool: 'https://sample.example/acme/cookies/' },
      services: [],
    });
  });

  test('is an address that must not vanish', () => {
    const record = currentAddressRecord(sampleView(LIBRARY));
    expect(record.addresses).toContain('/acme/services.json');
    const { organisations: _, ...without } = LIBRARY;
    const [problem, ...others] = checkRecord(
      JSON.stringify(record),
      currentAddressRecord(sampleView(without)),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'vanished-address',
      what: 'The address /acme/services.json is recorded as published and would be gone.',
      mend: 'Restore content/acme/services.yaml from git: scripts on other sites ask for this list.',
    });
  });
});
