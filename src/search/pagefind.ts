/** What is used of Pagefind’s script, which comes with the built site. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { readonly filters?: PagefindFilters },
  ): Promise<{
    readonly results: readonly PagefindResult[];
    /** How many results each value of each filter has, of those that were loaded. */
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
  /** Loads all filters. */
  filters(): Promise<unknown>;
  mergeIndex(path: string, options?: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What each filter must be. */
export type PagefindFilters = Readonly<Record<string, string>>;

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindRecord>;
}

/** A record as it was put in. */
export interface PagefindRecord {
  readonly url: string;
  readonly raw_url?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
