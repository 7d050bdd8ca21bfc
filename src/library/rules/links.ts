import { clauseIds } from '../../policy/clause-fate.ts';
import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { Content } from '../content.ts';
import { nodesOf, placeOfNode } from '../markdown.ts';
import { nearest } from '../nearest.ts';
import { type Finding, problemAt } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** Addresses of the content by path, each with the clause ids that one can link to there. */
type Targets = ReadonlyMap<string, ReadonlySet<string>>;

/** Links lead somewhere: to a clause, a policy or a version that exists, or to another site over https. */
export function links(content: Content): Problem[] {
  const targets = targetsOf(content);
  return content.organisations
    .flatMap((organisation) => organisation.policies.flatMap((policy) => policy.versions))
    .flatMap((version) => linksOfVersion(version, targets));
}

function linksOfVersion(version: VersionFile, targets: Targets): Problem[] {
  const own = new Set(clauseIds(version));
  return [...nodesOf(version.tree)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const finding = judge(node.url, own, targets);
    return finding ? [problemAt(version.path, placeOfNode(node), finding)] : [];
  });
}

function judge(href: string, own: ReadonlySet<string>, targets: Targets): Finding | null {
  if (href.startsWith('#')) return missingClause(href.slice(1), own, href);
  if (href.startsWith('//'))
    return broken(href, 'It says neither https nor the site.', `Write https:${href}.`);
  if (href.startsWith('/')) return judgeInternal(href, targets);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (!scheme) {
    const looksLikeSite = /^(?:www\.|[\w-]+(?:\.[\w-]+)+)/.test(href);
    const mend = looksLikeSite
      ? `Write https://${href} for another site.`
      : 'Write #clause-id for a clause of this version, /organisation/policy/ for another policy.';
    return broken(href, 'It does not say where it begins.', mend);
  }
  if (scheme === 'http' || scheme === 'https') {
    return URL.canParse(href)
      ? null
      : broken(href, 'It is no web address.', 'Copy it from the browser’s address bar.');
  }
  if (scheme === 'mailto' || scheme === 'tel') return null;
  return {
    rule: 'unsafe-link',
    what: `The link \`${href.slice(0, 60)}\` would run or open something other than a page.`,
    mend: 'Link to a page (https://…), an e-mail address (mailto:…) or a telephone number (tel:…).',
  };
}

function judgeInternal(href: string, targets: Targets): Finding | null {
  const [path = '', id] = href.split('#');
  const ids = targets.get(path);
  if (!ids) {
    const near = nearest(path, targets.keys());
    const mend = near
      ? `Did you mean \`${near}\`?`
      : `Policies of this site are: ${[...targets.keys()].filter((key) => key.split('/').length === 4).join(', ')}.`;
    return broken(
      href,
      'Nothing stands at this address.',
      targets.has(`${path}/`) ? `Write ${path}/ with a slash at its end.` : mend,
    );
  }
  return id === undefined ? null : missingClause(id, ids, href);
}

function missingClause(id: string, ids: ReadonlySet<string>, href: string): Finding | null {
  if (ids.has(id)) return null;
  const near = nearest(id, ids);
  return broken(
    href,
    `There is no clause \`${id}\` there.`,
    near
      ? `Did you mean \`#${near}\`?`
      : `Its clauses are: ${[...ids].slice(0, 12).join(', ')}${ids.size > 12 ? ' …' : ''}.`,
  );
}

function broken(href: string, why: string, mend: string): Finding {
  return { rule: 'broken-link', what: `The link \`${href}\` leads nowhere. ${why}`, mend };
}

function targetsOf(content: Content): Targets {
  const targets = new Map<string, ReadonlySet<string>>();
  for (const organisation of content.organisations) {
    targets.set(`/${organisation.slug}/`, new Set());
    for (const policy of organisation.policies) {
      const all = new Set<string>();
      for (const version of policy.versions) {
        if (version.isDraft || !version.name) continue;
        const ids = new Set(clauseIds(version));
        for (const id of ids) all.add(id);
        targets.set(`/${policy.path}/${formatVersionName(version.name)}/`, ids);
      }
      targets.set(`/${policy.path}/`, all);
      targets.set(`/${policy.path}/history/`, new Set());
    }
  }
  return targets;
}
