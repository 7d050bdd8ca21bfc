import type { Policy } from '../../policy/library.ts';
import { escapeMarkup } from '../html/escape-markup.ts';
import { movedAddresses } from '../view/moves.ts';
import { restatedClauses } from '../view/restated-clauses.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import type { PublishedFile } from './published-file.ts';

/** An old address and where it leads, both with the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** What stands at the new address. */
  readonly leadsTo: 'policy' | 'organisation' | 'clause';
}

/**
 * Every address that leads to another one: those of policies that moved, the aliases of policies, and the
 * history of a clause that has none.
 */
export function redirectsOf(view: View): Redirect[] {
  return [...ofMoves(view), ...publishedPolicies(view).flatMap((policy) => ofPolicy(view, policy))];
}

function ofMoves(view: View): Redirect[] {
  return movedAddresses(view).map(({ from, to }) => ({
    from: view.addresses.path(from),
    to: view.addresses.path(to),
    leadsTo: /^\/[^/]+\/(?:(?:changes|clauses)\/)?$/.test(from) ? 'organisation' : 'policy',
  }));
}

function ofPolicy(view: View, policy: Policy): Redirect[] {
  return [
    ...policy.aliases.map((alias) => ({
      from: view.addresses.path(alias),
      to: view.addresses.policy(policy),
      leadsTo: 'policy' as const,
    })),
    // A clause that a restated text alone has is found there, and has no history.
    ...restatedClauses(policy).map(({ id, version }) => ({
      from: view.addresses.clauseHistory(policy, id),
      to: `${view.addresses.version(policy, version)}#${id}`,
      leadsTo: 'clause' as const,
    })),
  ];
}

/** An old address in each form that is asked for: of a page with and without the last slash. */
export function redirectForms(view: View): { from: readonly string[]; to: string }[] {
  return redirectsOf(view).map(({ from, to }) => {
    const bare = from.replace(/\/$/, '');
    return { from: isFile(from) ? [from] : [`${bare}/`, bare], to };
  });
}

/** For hosts that read it (Netlify, Cloudflare Pages): permanent redirects, answered before any file. */
export function redirectFile(view: View): string {
  const lines = redirectForms(view).flatMap(({ from, to }) =>
    from.map((form) => `${form} ${to} 301\n`),
  );
  return lines.join('');
}

/** For every other host: a page at the old address that leads on at once. */
export function* redirectPages(view: View): Generator<PublishedFile> {
  for (const { from, to, leadsTo } of redirectsOf(view)) {
    const title = view.words.text(`gone.${leadsTo}`);
    const link = view.words.text(`gone.${leadsTo}-link`);
    const path = isFile(from) ? from : `${from.replace(/\/$/, '')}/index.html`;
    const href = escapeMarkup(to);
    const canonical = escapeMarkup(view.addresses.absolute(to));
    yield {
      path,
      body: () =>
        `<!doctype html><html lang="${escapeMarkup(view.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${canonical}"><meta name="robots" content="noindex"></head><body><main><h1>${title}</h1><p><a href="${href}">${link}</a></p></main></body></html>\n`,
    };
  }
}

/** Whether an old address names a file: `/privacy.html`, and not `/terms-2.0`. */
function isFile(address: string): boolean {
  return /\.[a-z][a-z0-9]{1,4}$/i.test(address);
}
