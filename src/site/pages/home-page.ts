import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import type { Organisation, Policy } from '../../policy/library.ts';
import { isNotice } from '../../policy/policy-id.ts';
import type { View } from '../view/view.ts';
import type { Head } from './head.ts';
import { feedLink, headOf } from './head.ts';
import { byLetter, type Letter } from './letters.ts';
import type { ChangedVersion, PolicyEntry } from './listings.ts';
import { changedVersions, noticesListed, policyEntry } from './listings.ts';
import { slotHtml } from './own-page.ts';
import { type RevisionNotice, siteNotices } from './revision-notices.ts';

/** How many revisions the home page shows. */
const LATEST = 5;

export interface GroupedPolicies {
  readonly organisation: {
    readonly name: string;
    readonly href: string;
    readonly description: string;
  };
  readonly policies: readonly PolicyEntry[];
  /** Its notices at collection, where they stand apart from the policies; else empty. */
  readonly notices: Phrase;
}

/** The most organisations of which a list of all policies is still an overview. */
const MOST_IN_FULL = 3;

export interface HomePage {
  readonly head: Head;
  readonly title: string;
  readonly description: string;
  /** The site’s own words, as HTML. */
  readonly introduction: string | null;
  readonly groups: readonly GroupedPolicies[];
  readonly notices: readonly RevisionNotice[];
  /** Organisations by their first letter, where they are too many to show the policies of each. */
  readonly letters: readonly Letter[] | null;
  readonly upcoming: readonly ChangedVersion[];
  readonly latest: readonly ChangedVersion[];
  readonly statusDay: Phrase;
}

export function homePage(view: View): HomePage {
  const { site } = view.library;
  const groups = activeOrganisations(view).map((organisation) => ({
    ...groupOf(view, organisation, (policy) => !isNotice(policy)),
    notices: noticesListed(view, organisation),
  }));
  return {
    head: headOf(view, {
      title: site.name,
      description: site.description,
      path: view.addresses.home,
      links: [feedLink(view, view.addresses.home)],
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: site.name,
        description: site.description,
        url: view.addresses.absolute(view.addresses.home),
        inLanguage: view.language,
        publisher: { '@type': 'Organization', name: site.publisher.name },
      },
    }),
    title: titleOf(view),
    description: site.description,
    introduction: slotHtml(view, 'introduction'),
    groups,
    letters: groups.length > MOST_IN_FULL ? lettersOf(view.words, groups) : null,
    notices: siteNotices(view),
    upcoming: changedVersions(view, 'upcoming'),
    latest: changedVersions(view, 'applied')
      .filter(({ isFirst }) => !isFirst)
      .slice(0, LATEST),
    statusDay: view.words.phrase('status.day', { date: view.today }),
  };
}

/** “Policies of A and B”; of many organisations, the site’s name. */
export function titleOf(view: View): string {
  const { library } = view;
  const names = activeOrganisations(view).map(({ name }) => name.replaceAll(' ', '\u00a0'));
  return names.length > 0 && names.length <= 3
    ? view.words.text('home.policies-of', { names: view.words.list(names) })
    : library.site.name;
}

/** How many policies each organisation has. */
function lettersOf(words: Words, groups: readonly GroupedPolicies[]): Letter[] {
  return byLetter(
    words,
    groups.map(({ organisation: { name, href }, policies }) => ({
      name,
      href,
      count: words.text('home.policies', { count: policies.length }),
    })),
  );
}

/** Those that are not retired; all of them where no other is left. */
function activeOrganisations({ library, today }: View): readonly Organisation[] {
  const active = library.organisations.filter(({ retired }) => retired === null || retired > today);
  return active.length > 0 ? active : library.organisations;
}

/** Policies below their organisations, notices among them. */
export function policyGroupsOf(view: View): GroupedPolicies[] {
  return view.library.organisations.map((organisation) => groupOf(view, organisation, () => true));
}

function groupOf(
  view: View,
  organisation: Organisation,
  isWanted: (policy: Policy) => boolean,
): GroupedPolicies {
  return {
    organisation: {
      name: organisation.name,
      href: view.addresses.organisation(organisation.slug),
      description: organisation.description,
    },
    policies: organisation.policies.filter(isWanted).map((policy) => policyEntry(view, policy)),
    notices: [],
  };
}
