import { nearest, nearestPath } from '../../library/text/nearest.ts';
import type { PlacelessFault } from '../../library/text/place.ts';
import type { Ids, LinkTargets } from './link-targets.ts';

/**
 * What is wrong with a link as far as it leads within this site, or null.
 * @param own the clause ids to which `#id` can lead; or, for words that are shown on several pages, so that
 * `#id` would lead nowhere on most of them, the address of their policy
 */
export function judgeLink(
  href: string,
  own: Ids | string,
  targets: LinkTargets,
): PlacelessFault | null {
  if (/^#./s.test(href)) {
    if (typeof own !== 'string') return missingClause('', href.slice(1), own);
    return broken(href, 'these words stand on other pages too', `Write ${own}${href}.`);
  }
  if (/^\/(?!\/)/.test(href)) return judgePath(href, href, targets);
  return /^https?:/i.test(href) && URL.canParse(href) ? judgeOwn(href, targets) : null;
}

/**
 * A link with this site’s own address in full: judged where it means something below a name that this site
 * uses.
 */
function judgeOwn(href: string, targets: LinkTargets): PlacelessFault | null {
  const bare = (url: string) => url.replace(/^https?:/i, '').toLowerCase();
  const { home } = targets;
  if (!home || !bare(href).startsWith(bare(home))) return null;
  const path = `/${href.slice(href.length - bare(href).length + bare(home).length)}`;
  const [, bareAddress = '', first, fragment = ''] =
    /^(\/([\w-]+)[^?#]*?)\/?(?:\?[^#]*)?(#.*)?$/s.exec(path) ?? [];
  // Other things may be served from the same host, but nothing below the names that this site uses.
  const isOurs = targets.ids.has(`/${first}/`) || targets.all().has(`/${first}/`);
  if (!isOurs || /\.\w+$/.test(bareAddress)) return null;
  const finding = judgePath(`${bareAddress}/${fragment}`, href, targets);
  return (
    finding && {
      ...finding,
      mend: `${finding.mend} On this site, a link needs no https:// and host.`,
    }
  );
}

/**
 * @param href a path from the site’s root
 * @param written the link as its author wrote it
 */
function judgePath(href: string, written: string, targets: LinkTargets): PlacelessFault | null {
  const [, path = '', id] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const fragment = id === undefined ? '' : `#${id}`;
  const ids = targets.ids.get(path);
  if (ids !== undefined && path + fragment === href)
    return id === undefined ? null : missingClause(path, id, ids, written);
  const isOther = ids === undefined && targets.all().has(path);
  if (isOther || targets.aliases.has(path.replace(/\/$/, ''))) return null;
  const why = 'nothing stands at this address';
  if (targets.ids.has(`${path}/`) || targets.all().has(`${path}/`))
    return broken(written, why, `Write ${path}/${fragment} with a slash at the end of the path.`);
  const near = nearestPath(path, new Set([...targets.ids.keys(), ...targets.all()]));
  return broken(
    written,
    why,
    near
      ? `Did you mean \`${near}${fragment}\`?`
      : `Policies of this site are: ${targets.policies.join(', ')}.`,
  );
}

function missingClause(
  path: string,
  id: string,
  ids: Ids,
  written = `${path}#${id}`,
): PlacelessFault | null {
  if (!ids || ids.has(id)) return null;
  const near = nearest(id, ids);
  const list = `${[...ids].slice(0, 12).join(', ')}${ids.size > 12 ? ' …' : ''}`;
  return broken(
    written,
    `there is no clause \`${id}\` there`,
    near
      ? `Did you mean \`${path}#${near}\`?`
      : ids.size > 0
        ? `Its clauses are: ${list}.`
        : `Write ${path || 'the address'} alone: nothing there has an id.`,
  );
}

function broken(href: string, why: string, mend: string): PlacelessFault {
  return { rule: 'broken-link', what: `The link \`${href}\` leads nowhere: ${why}.`, mend };
}
