import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { policiesJson, policyJson, versionJson } from '../../../src/site/files/machine-readable.ts';
import { policiesOf } from '../../../src/site/view/view.ts';
import { type PolicyFacts, policyView, sampleView } from '../sample-library.ts';

describe('policy.json', () => {
  const versions: PolicyFacts['versions'] = {
    '2011-10': {},
    '2016-10': { reconsent: true, summary: 'More.', significance: 'major' },
    '2018': {
      reconsent: true,
      summary: 'Withdrawn.',
      withdrawn: { date: '2017-12-31' as Day, reason: 'No.' },
    },
    '2027-01-01': { reconsent: true, summary: 'To come.' },
    '2028-01-01': { draft: true },
  };
  const on = (day: string) => {
    const { view, policy } = policyView({ versions }, day);
    return policyJson(view, policy);
  };

  test('names the version in force on the day', () => {
    expect(
      ['2011-01-01', '2012-01-01', '2026-12-31', '2027-01-01'].map((day) => on(day).inForce),
    ).toEqual([null, '2011-10', '2016-10', '2027-01-01']);
  });

  test('counts how often consent was to be asked again by then, texts that never applied apart', () => {
    expect(
      ['2012-01-01', '2016-10-01', '2026-12-31', '2027-01-01'].map((day) => on(day).reconsent),
    ).toEqual([0, 1, 1, 2]);
  });

  test('gives each version with its status of that day, drafts apart', () => {
    expect(on('2026-12-31').versions.map(({ version, status }) => [version, status])).toEqual([
      ['2011-10', 'superseded'],
      ['2016-10', 'in force'],
      ['2018', 'withdrawn'],
      ['2027-01-01', 'upcoming'],
    ]);
  });

  test('leads from each version to its texts and to its comparison', () => {
    const [first, second] = on('2026-12-31').versions;
    expect(first).toMatchObject({
      address: 'https://sample.example/acme/privacy/2011-10/',
      text: 'https://sample.example/acme/privacy/2011-10/index.txt',
      json: 'https://sample.example/acme/privacy/2011-10/version.json',
      comparison: null,
      comparisonWithInForce: 'https://sample.example/acme/privacy/compare/2011-10/',
    });
    expect(second).toMatchObject({
      significance: 'major',
      comparison: 'https://sample.example/acme/privacy/compare/2011-10/2016-10/',
      comparisonWithInForce: 'https://sample.example/acme/privacy/compare/2016-10/',
    });
  });
});

test('policies.json gives each policy with the digest of its text in force', () => {
  const view = sampleView({
    policies: {
      'acme/privacy': {
        versions: { '2011': {}, '2016': { text: 'Other words.', summary: 'All.' } },
      },
      'acme/terms': { versions: { '2030': {} } },
    },
  });
  const [privacy, terms] = policiesJson(view).policies;
  const inForce = policiesOf(view)[0]?.versions[1];
  expect(privacy).toMatchObject({
    policy: 'privacy',
    inForce: '2016',
    digest: { algorithm: 'SHA-256', value: inForce?.digest },
    effective: '2016',
    versions: 2,
    json: 'https://sample.example/acme/privacy/policy.json',
  });
  expect(terms).toMatchObject({ policy: 'terms', inForce: null, digest: null, versions: 1 });
});

test('version.json holds nothing that changes with the day', () => {
  const json = (day: string) => {
    const { view, policy } = policyView({ versions: { '2016': {}, '2020': {} } }, day);
    return policy.versions.map((version) => versionJson(view, policy, version));
  };
  expect(json('2015-01-01')).toEqual(json('2030-01-01'));
});

test('what is not known is null in the data, never left out', () => {
  const view = sampleView({
    policies: {
      'acme/privacy': {
        versions: {
          undated: { notBefore: '2010-01-01' as PolicyDate },
          '2016': { summary: 'All.', sources: [{ title: 'Site', url: null, captured: null }] },
        },
      },
      'acme/terms': { versions: { '2030': {} } },
    },
  });
  const data = [
    policiesJson(view),
    ...policiesOf(view).flatMap((policy) => [
      policyJson(view, policy),
      ...policy.versions.map((version) => versionJson(view, policy, version)),
    ]),
  ];
  for (const value of data) expect(missingIn(value)).toEqual([]);
});

/** Paths of values that JSON would drop. */
function missingIn(value: unknown, path = ''): string[] {
  if (value === undefined || typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => missingIn(inner, `${path}/${key}`));
}
