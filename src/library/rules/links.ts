import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../content.ts';
import { judgeLink } from '../judge-link.ts';
import { idsOf, type Targets, targetsOf } from '../link-targets.ts';
import { problemAt } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** Links lead somewhere: to a clause, a policy or a version that exists, or to another site. */
export function links(content: Content): Problem[] {
  const targets = targetsOf(content);
  return content.organisations
    .flatMap((organisation) => organisation.policies.flatMap((policy) => policy.versions))
    .flatMap((version) => linksOf(version, targets));
}

function linksOf(version: VersionFile, targets: Targets): Problem[] {
  const own = idsOf(version);
  return version.mentions.links.flatMap(({ href, place }) => {
    const finding = judgeLink(href, own, targets);
    return finding ? [problemAt(version.path, place, finding)] : [];
  });
}
