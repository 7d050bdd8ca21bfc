import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { Content, PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { problemAt } from '../text/place.ts';
import { judgeLink } from './judge-link.ts';
import { idsOf, type Targets, targetsOf } from './link-targets.ts';

/** Links lead somewhere: to a clause, a policy or a version that exists, or to another site. */
export function links(content: Content): Problem[] {
  const targets = targetsOf(content);
  return content.organisations.flatMap(({ policies }) =>
    policies.flatMap((policy) =>
      [...policy.versions, ...policy.restated].flatMap((version) =>
        linksOf(version, policy, targets),
      ),
    ),
  );
}

function linksOf(version: VersionFile, policy: PolicyFolder, targets: Targets): Problem[] {
  const own = idsOf(version);
  return version.mentions.links.flatMap(({ href, place }) => {
    // An address that took part of an unfinished link with it: the rule `unread-links` says enough.
    if (/^http:\/\/www\..*\]\($/.test(href)) return [];
    const finding = judgeLink(href, own, targets);
    if (!finding) return [];
    const mend = /^#./.test(href) ? formerClause(href.slice(1), version, policy) : null;
    return [problemAt(version.path, place, { ...finding, mend: mend ?? finding.mend })];
  });
}

/** What to write instead of a link to a clause that this version, or one before it, moved or removed. */
function formerClause(id: string, version: VersionFile, policy: PolicyFolder): string | null {
  const versions = policy.versions.includes(version) ? policy.versions : [version];
  const upToHere = versions
    .slice(0, versions.indexOf(version) + 1)
    .filter((each) => each === version || !each.isDraft);
  let last: VersionFile | null = null;
  let successor = id;
  let removedFrom: string | null = null;
  for (const each of upToHere) {
    const { moved = {}, removed = [] } = each.front ?? {};
    if (Object.hasOwn(moved, successor)) successor = moved[successor] ?? successor;
    else if (removed.includes(successor))
      removedFrom = last?.name ? formatVersionName(last.name) : null;
    last = each;
  }
  if (successor !== id && version.mentions.ids.includes(successor))
    return `The clause has moved: write #${successor}.`;
  return removedFrom
    ? `The clause was removed; where its words are meant, write /${policy.path}/${removedFrom}/#${successor}, their place in the version that had it last.`
    : null;
}
