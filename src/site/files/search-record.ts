/** One thing that can be found: a clause in one of its wordings, or a part of an organisation’s page. */
export interface SearchRecord {
  readonly url: string;
  /** With the clause’s number. */
  readonly title: string;
  /** The words, one line a paragraph or row, the heading first. */
  readonly content: string;
  /** A part of an organisation’s page has the facts alone that are true of it. */
  readonly facts: Readonly<Partial<Record<SearchFact, string>>>;
}

/**
 * What is known of a result beside its words; the filters narrow a search. `in` is “in force” or
 * “archive”. `since` is the day on which the wording first stood, a space, and the version that brought
 * it in words; `until` likewise when it went, or `still`. Both, and the kind, are empty of what is
 * no clause.
 */
export type SearchFact = SearchFilter | 'in' | 'standing' | 'since' | 'until';
export type SearchFilter = 'organisation' | 'policy' | 'kind' | 'language';
