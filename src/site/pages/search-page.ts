import type { Link } from '../../messages/phrase.ts';
import type { Policy, PolicyKind } from '../../policy/library.ts';
import type { SearchFilter } from '../files/search-record.ts';
import { searchRecords } from '../files/search-records.ts';
import { counterparts } from '../view/counterparts.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import { languageName } from '../words/translation-in-words.ts';
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
  /** The search of the same in the site’s other languages. */
  readonly others: readonly Link[];
}

export function searchPage(view: View): SearchPage {
  return {
    head: headOf(view, {
      title: view.words.text('search.title'),
      description: view.words.text('search.description'),
      path: view.addresses.search,
    }),
    action: view.addresses.search,
    index: view.addresses.searchIndex,
    words: view.addresses.searchWords,
    archivedWords: view.addresses.archivedWords,
    hasArchive: searchRecords(view).archived.length > 0,
    filters: searchFilters(view),
    clauses: { text: view.words.text('clauses.title'), href: view.addresses.clauses },
    others: othersOf(view),
  };
}

/** Each language has an index of its own: what is asked here can be asked there, too. */
function othersOf(view: View): Link[] {
  return counterparts(view, view.addresses.search)
    .filter(({ path }) => path !== view.addresses.search)
    .map(({ language, path }) => ({
      href: path,
      text: view.words.text('search.elsewhere', {
        language: languageName(language, view.language),
      }),
    }));
}

/** What a search can be narrowed to. A filter with one value alone narrows nothing. */
function searchFilters(view: View): SearchPage['filters'] {
  const { words } = view;
  const policies = publishedPolicies(view);
  const values = (
    of: (policy: Policy) => string,
    say: (value: string) => string = (value) => value,
  ) => [...new Set(policies.map(of))].sort().map((value) => ({ value, text: say(value) }));
  const languages = new Intl.DisplayNames([view.language], { type: 'language' });
  const all: SearchPage['filters'] = [
    {
      name: 'organisation',
      label: words.text('search.organisation'),
      values: values((policy) => view.organisation(policy.organisation).name),
    },
    { name: 'policy', label: words.text('search.policy'), values: values(({ title }) => title) },
    {
      name: 'kind',
      label: words.text('search.kind'),
      values: values(
        ({ kind }) => kind,
        (kind) => words.text(`policy-kind.${kind as PolicyKind}`),
      ),
    },
    {
      name: 'language',
      label: words.text('search.language'),
      values: values(
        ({ language }) => language,
        (tag) => languages.of(tag) ?? tag,
      ),
    },
  ];
  return all.filter((filter) => filter.values.length > 1);
}
