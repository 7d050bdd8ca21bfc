import type { Policy, PolicyKind } from '../../policy/library.ts';
import type { SearchFilter } from '../files/search-record.ts';
import { searchRecords } from '../files/search-records.ts';
import { currentOf } from '../view/current-version.ts';
import { policiesOf, publishedPolicies, type View } from '../view/view.ts';
import type { StatusInWords } from '../words/status-in-words.ts';
import { statusInWords } from '../words/status-in-words.ts';
import type { ContentsEntry } from './contents.ts';
import { contentsOf } from './contents.ts';
import type { Head } from './head.ts';
import { headOf } from './head.ts';

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
      description: 'Search the clauses of all policies, the current texts and the archive.',
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
        status: statusInWords(view, policy, current, { isDated: true }),
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
