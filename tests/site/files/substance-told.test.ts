import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { policiesJson, policyJson } from '../../../src/site/files/machine-readable.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { historyPage } from '../../../src/site/pages/history-page.ts';
import { policiesOf } from '../../../src/site/view/view.ts';

const { view } = loadSite('tests/fixtures/published', '2026-11-20' as Day, { drafts: false });
if (!view) throw new Error('The content is sound.');
const policies = policiesOf(view).filter(({ versions }) => versions.length > 1);

describe.each(policies.map((policy) => [policy.slug, policy] as const))('of %s', (_, policy) => {
  test('policy.json and the history tell what of substance each version changed', () => {
    const { versions } = policyJson(view, policy);
    const entries = historyPage(view, policy).entries.toReversed();
    expect(versions.length).toBe(entries.length);
    versions.forEach((version, at) => {
      const told = 'substance' in version ? version.substance : null;
      expect(told === null).toBe(version.comparison === null);
      expect(told?.lines.length ?? 0).toBeLessThanOrEqual(10);
      const html = entries[at]?.changes?.substance ?? '';
      expect(html === '').toBe((told?.lines.length ?? 0) === 0);
      expect(html.match(/<li><a /g)?.length ?? 0).toBe(Math.min(3, told?.lines.length ?? 0));
    });
    expect(versions.some((version) => 'substance' in version)).toBe(true);
  });

  test('the list of all policies needs no comparison', () => {
    const all = policiesJson(view).policies.find((each) => each.policy === policy.slug);
    expect(JSON.stringify(all)).not.toContain('"substance"');
  });
});
