import { expect, test } from 'vitest';
import { quickLinks } from '../../../src/site/pages/quick-links.ts';
import { policyView } from '../sample-library.ts';

/** What the link to the history is called where a policy has these versions. */
function historyLink(...names: readonly string[]): string | undefined {
  const facts = names.map((name) => [name, { draft: name.startsWith('2030') }] as const);
  const { view, policy, standing } = policyView({ versions: Object.fromEntries(facts) });
  return quickLinks(view, policy, standing(names[0] ?? ''))[0]?.text;
}

test('the link to the history counts the published versions, as one would say it', () => {
  expect(historyLink('2011')).toBe('History');
  expect(historyLink('2011', '2016')).toBe('Both versions');
  expect(historyLink('2011', '2016', '2020')).toBe('All 3 versions');
  expect(historyLink('2011', '2016', '2030')).toBe('Both versions');
});
