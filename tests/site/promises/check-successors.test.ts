import { expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { checkSuccessors } from '../../../src/site/promises/check-successors.ts';
import { type PolicyFacts, sampleView } from '../sample-library.ts';

const withdrawn = { date: '2026-11-01' as Day, reason: 'Merged' };

function said(facts: Partial<PolicyFacts>) {
  const view = sampleView({
    policies: {
      'acme/privacy': { versions: { '2016': {} } },
      'bolt/privacy': { versions: { '2018': {} }, ...facts },
    },
  });
  return checkSuccessors(view, (file) => ({ file, line: 1, column: 1 })).map(
    ({ file, rule, what }) => `${file} ${rule} ${what}`,
  );
}

test('the successor of a withdrawn policy is another policy of the site', () => {
  expect(said({ withdrawn, replacedBy: 'acme/privacy' })).toEqual([]);
  expect(said({ withdrawn })).toEqual([]);
  for (const replacedBy of ['acme/terms', 'bolt/privacy', 'terms'])
    expect(said({ withdrawn, replacedBy })).toEqual([
      `bolt/privacy/policy.yaml unknown-policy \`${replacedBy}\` is no other policy of this site.`,
    ]);
});

test('a policy that is not withdrawn has none', () => {
  expect(said({ replacedBy: 'acme/privacy' })).toEqual([
    expect.stringContaining('bolt/privacy/policy.yaml missing-key `replacedBy` says'),
  ]);
});
