import type { Content } from '../../library/parsed/content.ts';
import type { OwnLink } from '../../library/parsed/site-markdown.ts';
import type { WrittenLink } from '../../library/parsed/written-links.ts';
import { originalOf } from '../../library/text/file-kinds.ts';
import { type PlacelessFault, problemAt } from '../../library/text/place.ts';
import { clauseIds } from '../../policy/clause-fate.ts';
import { foldersOf } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { Addresses } from '../view/addresses.ts';
import { judgeLink } from './judge-link.ts';
import type { LinkTargets } from './link-targets.ts';

/** Links within the site lead to a page or file that is published, and to a clause that stands there. */
export function checkLinks(
  links: readonly WrittenLink[],
  targets: LinkTargets,
  addresses: Addresses,
): Problem[] {
  return links.flatMap((link) => {
    const finding = judge(link, targets, addresses);
    return finding ? [problemAt(link.file, link.place, finding)] : [];
  });
}

/** So do those of the site’s own pages, and of the Markdown in site.yaml. */
export function checkOwnLinks(links: readonly OwnLink[], targets: LinkTargets): Problem[] {
  return links.flatMap(({ file, place, href, ids }) => {
    const finding = judgeLink(href, new Set(ids), targets);
    return finding ? [problemAt(file, place, finding)] : [];
  });
}

/** The links of site.yaml lead to a page or file that is published, where they are paths of this site. */
export function checkSiteLinks({ site }: Content, targets: LinkTargets): Problem[] {
  return (['navigation', 'footer'] as const).flatMap((key) =>
    (site.value?.[key] ?? []).flatMap(({ href }, index) => {
      const finding = judgeLink(href, null, targets);
      if (!finding) return [];
      return problemAt(site.path, site.yaml.placeOf([key, index, 'href']), finding);
    }),
  );
}

function judge(
  link: WrittenLink,
  targets: LinkTargets,
  addresses: Addresses,
): PlacelessFault | null {
  const { href, version, policy } = link;
  const page = fromRoot(addresses.policy(refOf(link)), addresses);
  const ids = version?.isWhole ? new Set(clauseIds(version)) : null;
  const finding = judgeLink(href, version ? ids : page, targets);
  if (!finding || !version || !/^#./.test(href)) return finding;
  const former = formerClause(href.slice(1), version, policy.versions);
  if (former?.version === null)
    return { ...finding, mend: `The clause has moved: write #${former.id}.` };
  if (!former) return finding;
  const last = fromRoot(addresses.version(refOf(link), { name: former.version }), addresses);
  return {
    ...finding,
    mend: `The clause was removed; where its words are meant, write ${last}#${former.id}, their place in the version that had it last.`,
  };
}

/** As authors write it: without the sub-path of the site. */
function fromRoot(path: string, { home }: Addresses): string {
  return path.slice(home.length - 1);
}

function refOf({ policy: { path, slug } }: WrittenLink) {
  return { organisation: foldersOf(path).organisation, slug };
}

const UNMOVED = { moved: {} as Readonly<Record<string, string>>, removed: [] as readonly string[] };

/**
 * Where a clause went that a text, or one before it, moved or removed: its last id, and the name of the
 * version that had it last (null for the text itself). Null where nothing is known of it.
 */
function formerClause(
  id: string,
  text: NonNullable<WrittenLink['version']>,
  all: WrittenLink['policy']['versions'],
): { readonly id: string; readonly version: string | null } | null {
  // A translation has the ids of its version.
  const version = all.find(({ path }) => path === originalOf(text.path)) ?? text;
  const versions: readonly (typeof version)[] = all.some((each) => each === version)
    ? all
    : [version];
  const upToHere = versions
    .slice(0, versions.indexOf(version) + 1)
    .filter((each) => each === version || !each.isDraft);
  let last: typeof version | null = null;
  let successor = id;
  let removedFrom: string | null = null;
  for (const each of upToHere) {
    const { moved, removed } = each.front && 'moved' in each.front ? each.front : UNMOVED;
    if (Object.hasOwn(moved, successor)) successor = moved[successor] ?? successor;
    else if (removed.includes(successor))
      removedFrom = last?.name ? formatVersionName(last.name) : null;
    last = each;
  }
  if (successor !== id && version.mentions.ids.includes(successor))
    return { id: successor, version: null };
  return removedFrom ? { id: successor, version: removedFrom } : null;
}
