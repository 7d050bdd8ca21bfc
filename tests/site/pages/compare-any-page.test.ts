import { describe, expect, test } from 'vitest';
import type { PolicyDate } from '../../../src/policy/date.ts';
import { compareAnyPage } from '../../../src/site/pages/compare-any-page.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';

function pageOf(facts: PolicyFacts) {
  const { view, policy } = policyView(facts);
  return compareAnyPage(view, policy);
}

describe('the page on which two versions are chosen', () => {
  const page = pageOf({
    versions: {
      undated: { notBefore: '2010' as PolicyDate },
      '2016-10': { text: '## Scope {#scope}\n\nWe keep it.\n', moved: { old: 'scope' } },
      '2020': {},
      '2022': { draft: true },
    },
  });

  test('has all that are published, oldest first, with what a comparison in the browser needs', () => {
    expect(page.versions).toEqual([
      {
        name: 'undated',
        text: 'Undated version',
        noun: 'the undated version',
        href: '/acme/privacy/undated/',
        json: '/acme/privacy/undated/version.json',
        moved: '{}',
      },
      {
        name: '2016-10',
        text: 'October 2016',
        noun: 'October 2016',
        href: '/acme/privacy/2016-10/',
        json: '/acme/privacy/2016-10/version.json',
        moved: '{"old":"scope"}',
      },
      expect.objectContaining({ name: '2020' }),
    ]);
  });

  test('has the last two chosen', () => {
    expect([page.from, page.to]).toEqual(['2016-10', '2020']);
  });

  test('lists the comparisons that stand already, newest first, with what changed', () => {
    expect(page.comparisons).toEqual([
      {
        link: { text: 'From October 2016 to 2020', href: '/acme/privacy/compare/2016-10/2020/' },
        counts: '1 clause changed',
      },
      {
        link: {
          text: 'From the undated version to October 2016',
          href: '/acme/privacy/compare/undated/2016-10/',
        },
        counts: '1 clause changed',
      },
    ]);
  });

  test('lists all but the version in force beside that one', () => {
    expect(page.withCurrent.map(({ href }) => href)).toEqual([
      '/acme/privacy/compare/2016-10/',
      '/acme/privacy/compare/undated/',
    ]);
  });
});

test('of one version there is nothing to compare', () => {
  const page = pageOf({ versions: { '2016': {} } });
  expect(page).toMatchObject({ from: '2016', to: '2016', comparisons: [], withCurrent: [] });
});
