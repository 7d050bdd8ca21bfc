import { OPTIONAL_PARTS, type OptionalPart, type Policy } from '../../policy/library.ts';
import { escapeMarkup } from '../html/escape-markup.ts';
import { otherViews } from '../view/language-view.ts';
import { leftOutOf } from '../view/left-out.ts';
import { movedAddresses } from '../view/moves.ts';
import { restatedClauses } from '../view/restated-clauses.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import type { PublishedFile } from './published-file.ts';

/** An old address and where it leads, both with the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** What stands at the new address, or what of the old one the site leaves out. */
  readonly leadsTo: 'policy' | 'organisation' | 'clause' | OptionalPart;
}

/**
 * Every address that leads to another one: those of policies that moved, the aliases of policies, the history
 * of a clause that has none, and what was published once and is left out now.
 */
export function redirectsOf(view: View): Redirect[] {
  return [...redirectsIn(view), ...otherViews(view).flatMap(ofLeftOut)];
}

/** Those whose pages speak the language of the view. */
function redirectsIn(view: View): Redirect[] {
  return [
    ...ofMoves(view),
    ...publishedPolicies(view).flatMap((policy) => ofPolicy(view, policy)),
    ...ofLeftOut(view),
  ];
}

function ofLeftOut(view: View): Redirect[] {
  return publishedPolicies(view).flatMap((policy) =>
    leftOutOf(view, policy).map(({ part, from, to }) => ({ from, to, leadsTo: part })),
  );
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

/**
 * The old addresses that hosts are told of, each in all forms that are asked for: of a page with and without
 * the last slash. For what is left out the pages alone answer, since hosts take few redirects.
 */
export function redirectForms(view: View): { from: readonly string[]; to: string }[] {
  return redirectsOf(view).flatMap(({ from, to, leadsTo }) => {
    if (OPTIONAL_PARTS.some((part) => part === leadsTo)) return [];
    const bare = from.replace(/\/$/, '');
    return [{ from: isFile(from) ? [from] : [`${bare}/`, bare], to }];
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
  yield* pagesOf(view, redirectsIn(view));
  for (const other of otherViews(view)) yield* pagesOf(other, ofLeftOut(other));
}

function* pagesOf(view: View, redirects: readonly Redirect[]): Generator<PublishedFile> {
  for (const { from, to, leadsTo } of redirects) {
    const title = view.words.text(`gone.${leadsTo}`);
    const link = view.words.text(`gone.${leadsTo}-link`);
    // A page in place of a Word file is one by a name of its own: a file would be taken for the Word file.
    const isPage = leadsTo === 'word-files' || !isFile(from);
    const path = !isPage ? from : `${from.replace(/\/$/, '')}/index.html`;
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
