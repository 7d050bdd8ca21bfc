import type { Policy, PolicyKind } from '../../policy/library.ts';
import type { SearchFilter } from '../files/search-record.ts';
import { searchRecords } from '../files/search-records.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import { ALL_CLAUSES } from '../words/clauses-in-words.ts';
import type { Link } from '../words/phrase.ts';
import type { Head } from './head.ts';
import { headOf } from './head.ts';

/** The search. */
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
  /** For the browser’s own “find in page”, where no search can run. */
  readonly clauses: Link;
}

export function searchPage(view: View): SearchPage {
  return {
    head: headOf(view, {
      title: 'Search',
      description: 'Search the clauses of all policies, the current texts and the archive.',
      path: view.addresses.search,
    }),
    action: view.addresses.search,
    index: view.addresses.searchIndex,
    words: view.addresses.searchWords,
    archivedWords: view.addresses.archivedWords,
    hasArchive: searchRecords(view).archived.length > 0,
    filters: searchFilters(view),
    clauses: { text: ALL_CLAUSES.title, href: view.addresses.clauses },
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
export function searchFilters(view: View): SearchPage['filters'] {
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
