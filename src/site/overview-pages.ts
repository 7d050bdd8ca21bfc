import type { Organisation, Policy, PolicyKind } from '../policy/library.ts';
import { type ContentsEntry, contentsOf } from './pages/contents.ts';
import { currentOf } from './view/current-version.ts';
import { time } from './words/dates-in-words.ts';
import { type Head, headOf } from './pages/head.ts';
import { type PolicyEntry, policyEntry, type Revision, revisions } from './pages/listings.ts';
import type { Link, Phrase } from './words/phrase.ts';
import { type SearchFilter, searchRecords } from './files/search-records.ts';
import type { StatusInWords } from './words/status-in-words.ts';
import { statusInWords } from './words/status-in-words.ts';
import { policiesOf, publishedPolicies, type View } from './view/view.ts';

/** How many revisions the home page shows. */
const LATEST = 5;

export interface GroupedPolicies {
  readonly organisation: {
    readonly name: string;
    readonly href: string;
    readonly description: string;
  };
  readonly policies: readonly PolicyEntry[];
}

export interface HomePage {
  readonly head: Head;
  readonly title: string;
  readonly description: string;
  readonly groups: readonly GroupedPolicies[];
  readonly upcoming: readonly Revision[];
  readonly latest: readonly Revision[];
  readonly statusDay: Phrase;
}

export function homePage(view: View): HomePage {
  const { site } = view.library;
  return {
    head: headOf(view, {
      title: site.name,
      description: site.description,
      path: view.addresses.home,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: site.name,
        description: site.description,
        url: view.addresses.absolute(view.addresses.home),
        inLanguage: site.language,
        publisher: { '@type': 'Organization', name: site.publisher.name },
      },
    }),
    title: titleOf(view),
    description: site.description,
    groups: groupsOf(view),
    upcoming: revisions(view, 'upcoming'),
    latest: revisions(view, 'applied')
      .filter(({ isFirst }) => !isFirst)
      .slice(0, LATEST),
    statusDay: ['Status as of ', time(view.today), '.'],
  };
}

/** “Policies of A and B”; of many organisations, the site’s name. */
function titleOf({ library }: View): string {
  const names = library.organisations.map(({ name }) => name.replaceAll(' ', '\u00a0'));
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return names.length > 0 && names.length <= 3
    ? `Policies of ${list.format(names)}`
    : library.site.name;
}

export interface ListPage {
  readonly head: Head;
  readonly groups: readonly GroupedPolicies[];
  /** Where all clauses are listed, and found. */
  readonly search: Link;
  readonly statusDay: Phrase;
}

export function archivePage(view: View): ListPage {
  return {
    head: headOf(view, {
      title: 'Archive',
      description: `Every version of every policy on ${view.library.site.name}, with the time in which it applied.`,
      path: view.addresses.archive,
    }),
    groups: groupsOf(view),
    search: { text: 'Search them, or list all clauses', href: view.addresses.search },
    statusDay: ['Status as of ', time(view.today), '.'],
  };
}

export interface ChangesPage {
  readonly head: Head;
  readonly upcoming: readonly Revision[];
  readonly applied: readonly Revision[];
}

export function changesPage(view: View): ChangesPage {
  return {
    head: headOf(view, {
      title: 'Changes',
      description:
        'All revisions of all policies, the newest first, with what changed in plain words.',
      path: view.addresses.changes,
    }),
    upcoming: revisions(view, 'upcoming'),
    applied: revisions(view, 'applied'),
  };
}

/** The search, and every clause of every policy’s current text for the browser’s own “find in page”. */
export interface SearchPage {
  readonly head: Head;
  readonly action: string;
  /** Where the index lies, and all words in it and in that of the archive. */
  readonly index: string;
  readonly words: string;
  readonly archivedWords: string;
  /** Whether any text has words that none in force has. */
  readonly hasArchive: boolean;
  readonly filters: readonly {
    readonly name: SearchFilter;
    readonly label: string;
    readonly values: readonly { readonly value: string; readonly text: string }[];
  }[];
  readonly policies: readonly {
    readonly organisation: string;
    readonly title: string;
    readonly href: string;
    readonly status: StatusInWords;
    readonly contents: readonly ContentsEntry[];
  }[];
}

export function searchPage(view: View): SearchPage {
  return {
    head: headOf(view, {
      title: 'Search',
      description: 'Search the clauses of all policies, in force and in the archive.',
      path: view.addresses.search,
    }),
    action: view.addresses.search,
    index: view.addresses.searchIndex,
    words: view.addresses.searchWords,
    archivedWords: view.addresses.archivedWords,
    hasArchive: searchRecords(view).archived.length > 0,
    filters: searchFilters(view),
    policies: policiesOf(view).map((policy) => {
      const current = currentOf(view, policy);
      const href = view.addresses.policy(policy);
      return {
        organisation: view.organisation(policy.organisation).name,
        title: policy.title,
        href,
        status: statusInWords(view, policy, current),
        contents: contentsOf(current.version.document.clauses, href),
      };
    }),
  };
}

const KINDS: Readonly<Record<PolicyKind, string>> = {
  privacy: 'Privacy',
  cookies: 'Cookies',
  'data-transfer': 'Data transfer',
  terms: 'Terms',
  other: 'Other',
};

/** What a search can be narrowed to. A filter with one value alone narrows nothing. */
function searchFilters(view: View): SearchPage['filters'] {
  const policies = publishedPolicies(view);
  const values = (
    of: (policy: Policy) => string,
    say: (value: string) => string = (value) => value,
  ) => [...new Set(policies.map(of))].sort().map((value) => ({ value, text: say(value) }));
  const languages = new Intl.DisplayNames(['en'], { type: 'language' });
  const all: SearchPage['filters'] = [
    {
      name: 'organisation',
      label: 'Organisation',
      values: values((policy) => view.organisation(policy.organisation).name),
    },
    { name: 'policy', label: 'Policy', values: values(({ title }) => title) },
    {
      name: 'kind',
      label: 'Kind',
      values: values(
        ({ kind }) => kind,
        (kind) => KINDS[kind as PolicyKind],
      ),
    },
    {
      name: 'language',
      label: 'Language',
      values: values(
        ({ language }) => language,
        (tag) => languages.of(tag) ?? tag,
      ),
    },
  ];
  return all.filter((filter) => filter.values.length > 1);
}

export interface OrganisationPage {
  readonly head: Head;
  readonly organisation: Organisation;
  /** Contacts for one matter stand together. */
  readonly contacts: readonly { readonly for: string; readonly ways: readonly Link[] }[];
  readonly policies: readonly PolicyEntry[];
  readonly statusDay: Phrase;
}

export function organisationPage(view: View, organisation: Organisation): OrganisationPage {
  return {
    head: headOf(view, {
      title: organisation.name,
      description: `The policies of ${organisation.name}: which one applies to you, who speaks, whom to ask and where to complain.`,
      path: view.addresses.organisation(organisation.slug),
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: organisation.name,
        ...(organisation.website && { url: organisation.website }),
        subOrganization: organisation.entities.map(({ name, telephone }) => ({
          '@type': 'Organization',
          legalName: name,
          ...(telephone && { telephone }),
        })),
      },
    }),
    organisation,
    contacts: contactsOf(organisation),
    policies: organisation.policies.map((policy) => policyEntry(view, policy)),
    statusDay: ['Status as of ', time(view.today), '.'],
  };
}

function contactsOf({ contacts }: Organisation): OrganisationPage['contacts'] {
  const matters = [...new Set(contacts.map((contact) => contact.for))];
  return matters.map((matter) => ({
    for: matter,
    ways: contacts
      .filter((contact) => contact.for === matter)
      .flatMap(({ email, url }) => [
        ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
        ...(url ? [{ text: url, href: url }] : []),
      ]),
  }));
}

function groupsOf(view: View): GroupedPolicies[] {
  return view.library.organisations.map((organisation) => ({
    organisation: {
      name: organisation.name,
      href: view.addresses.organisation(organisation.slug),
      description: organisation.description,
    },
    policies: organisation.policies.map((policy) => policyEntry(view, policy)),
  }));
}
