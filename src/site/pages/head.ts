import type { Policy, Version } from '../../policy/library.ts';
import { hasNeverApplied, type Standing } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';
import { versionPhrase } from '../words/dates-in-words.ts';

/** What stands in a page’s head, all addresses absolute where other machines read them. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** Null on pages that have no address of their own (404). */
  readonly canonical: string | null;
  readonly links: readonly HeadLink[];
  /** schema.org, serialised; null if there is nothing to say. */
  readonly jsonLd: string | null;
  readonly type: 'website' | 'article';
  readonly language: string;
}

export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** A page’s head. `path` is its address with the base. */
export function headOf(
  view: View,
  page: { title: string; description: string; path: string | null } & Partial<
    Pick<Head, 'links' | 'type' | 'language'>
  > & { jsonLd?: unknown },
): Head {
  const { site } = view.library;
  return {
    title:
      page.title === site.name
        ? site.name
        : `${view.words.name(page.title)} · ${view.words.name(site.name)}`,
    description: page.description,
    canonical: page.path === null ? null : view.addresses.absolute(page.path),
    links: page.links ?? [],
    jsonLd: page.jsonLd ? serialise(page.jsonLd) : null,
    type: page.type ?? 'website',
    language: page.language ?? view.language,
  };
}

/** The relations of a version to its others (RFC 5829), and the same text in other formats. */
export function versionLinks(view: View, policy: Policy, standing: Standing): HeadLink[] {
  const { addresses } = view;
  const { version } = standing;
  const to = (rel: string, other: Version | null): HeadLink[] =>
    other ? [{ rel, href: addresses.version(policy, other) }] : [];
  const next = view.timeline(policy).find((each) => each.version === standing.successor);
  return [
    { rel: 'latest-version', href: addresses.policy(policy) },
    { rel: 'version-history', href: addresses.history(policy) },
    ...to('predecessor-version', standing.predecessor),
    ...to('successor-version', next && !hasNeverApplied(next) ? next.version : null),
    feedLink(view, addresses.policy(policy)),
    {
      rel: 'alternate',
      type: 'text/markdown',
      href: addresses.versionFile(policy, version, 'index.md'),
    },
    {
      rel: 'alternate',
      type: 'application/xml',
      href: addresses.versionFile(policy, version, 'index.akn.xml'),
    },
    {
      rel: 'alternate',
      type: 'application/json',
      href: addresses.versionFile(policy, version, 'version.json'),
    },
  ];
}

/** Where feed readers find what the home page or that of an organisation, policy or clause tells. */
export function feedLink({ addresses }: View, page: string): HeadLink {
  return { rel: 'alternate', type: 'application/atom+xml', href: addresses.feed(page, 'atom') };
}

/** One sentence on a version, for search engines and previews. */
export function versionDescription(view: View, policy: Policy, version: Version): string {
  return view.words.text('head.version', {
    name: view.organisation(policy.organisation).name,
    title: version.title,
    version: versionPhrase(view.words, version),
    description: policy.description,
  });
}

/** JSON that cannot end the script element it stands in. */
function serialise(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
