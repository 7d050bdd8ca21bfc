import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { versionPage } from '../../../src/site/pages/version-page.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';

const MEDIA = { files: new Map(), size: () => null };

describe('a version that was withdrawn before it applied', () => {
  const withdrawn = { date: '2026-11-20' as Day, reason: 'A slip.' };
  const page = (versions: PolicyFacts['versions'], name: string) => {
    const sample = policyView({ versions });
    return versionPage(sample.view, MEDIA, sample.policy, sample.standing(name), 'policy');
  };
  const around = (versions: PolicyFacts['versions'], name: string) =>
    page(versions, name).around.slice(0, 2);

  test('is said to be so where it is the next one, and is no successor for machines', () => {
    const versions = { '2016': {}, '2026-11-20': { withdrawn, summary: 'x' } };
    expect(around(versions, '2016').map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Next version: 20 November 2026, withdrawn before it applied',
      'The two texts: Compare with the version of 20 November 2026',
    ]);
    const rels = page(versions, '2016').head.links.map(({ rel }) => rel);
    expect(rels).not.toContain('successor-version');
  });

  test('is passed over where another one follows', () => {
    const versions = { '2016': {}, '2026-11-20': { withdrawn }, '2027': { summary: 'y' } };
    expect(around(versions, '2016')[0]?.text).toBe('2027');
    expect(around(versions, '2027').map(({ href }) => href)).toEqual([
      '/acme/privacy/2016/',
      '/acme/privacy/compare/2016/2027/',
    ]);
    const { view, policy } = policyView({ versions });
    const pairs = view.comparisons(policy).map(({ from, to }) => `${from.name} ${to.name}`);
    expect(pairs).toEqual(['2016 2026-11-20', '2026-11-20 2027', '2016 2027']);
  });

  test('or will be, is not announced', () => {
    const coming = { date: '2026-12-01' as Day, reason: 'A slip' };
    const versions = { '2016': {}, '2027': { withdrawn: coming } };
    expect(page(versions, '2016').upcoming).toBeNull();
    expect(
      shown([page(versions, '2027').status.label, ...page(versions, '2027').status.sentence]),
    ).toBe(
      'Upcoming, was to apply from 2027, and is to be withdrawn on 1 December 2026, before that: A slip.',
    );
  });
});
