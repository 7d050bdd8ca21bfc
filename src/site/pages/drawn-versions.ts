import { countWords } from '../../compare/count-words.ts';
import { firstDayOf } from '../../policy/date.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import type { HeatRow } from '../html/clause-heat.ts';
import { sectionInBrief } from '../html/comparison-contents.ts';
import { sectionsOf } from '../html/comparison-sections.ts';
import type { DrawnVersion } from '../html/version-timeline.ts';
import { clausesEver } from '../view/clause-history.ts';
import { currentOf } from '../view/current-version.ts';
import { clauseAddress } from '../view/left-out.ts';
import type { View } from '../view/view.ts';
import { versionInWords } from '../words/dates-in-words.ts';

/** Each page of a version draws all of its policy: what takes comparisons is counted once. */
const known = new WeakMap<View, Map<Policy, readonly DrawnVersion[]>>();

/** The published versions of a policy that bear a date, oldest first, as a drawing shows them. */
export function drawnVersions(view: View, policy: Policy): readonly DrawnVersion[] {
  const policies = known.get(view) ?? new Map<Policy, readonly DrawnVersion[]>();
  known.set(view, policies);
  const before = policies.get(policy);
  if (before) return before;
  const current = currentOf(view, policy);
  const versions = publishedVersions(policy);
  const drawn = versions.flatMap((version, index): DrawnVersion[] => {
    if (!version.effective) return [];
    const previous = versions[index - 1];
    return [
      {
        href: view.addresses.version(policy, version),
        name: versionInWords(view.words, version),
        day: firstDayOf(version.effective),
        words: previous ? changedWords(view, policy, previous, version) : null,
        isCurrent: version === current.version,
        isInForce: current.status === 'in force' && !view.isOnlyLastKnown(policy, version),
      },
    ];
  });
  policies.set(policy, drawn);
  return drawn;
}

function changedWords(
  view: View,
  policy: Policy,
  ...[from, to]: [Policy['versions'][number], Policy['versions'][number]]
): number {
  const counts = countWords(view.comparison(policy, { from, to }));
  return counts.from + counts.to - 2 * counts.same;
}

/** How much of each clause that any version has had each step changed. */
export function heatRows(view: View, policy: Policy): HeatRow[] {
  const versions = publishedVersions(policy);
  const steps = versions.slice(1).map((to, index) => {
    const from = versions[index] as typeof to;
    const shares = new Map<string, number>();
    for (const section of sectionsOf(view.comparison(policy, { from, to }))) {
      const { words } = sectionInBrief(view.words, section, { kind: 'same', words: '' });
      const share = words.all === 0 ? 0 : (words.removed + words.added) / words.all;
      for (const id of [section.from, section.to]) if (id !== null) shares.set(id, share);
    }
    const ids = new Set(clausesOf(to.document.clauses).map(({ id }) => id));
    return (id: string) => shares.get(id) ?? (ids.has(id) ? 0 : null);
  });
  return [...clausesEver(policy)].map(([id, name]) => ({
    href: clauseAddress(view, policy, id),
    name,
    shares: steps.map((shareOf) => shareOf(id)),
  }));
}
