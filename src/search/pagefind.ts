/** What is used of Pagefind’s script, which comes with the built site. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  mergeIndex(path: string, options?: Readonly<Record<string, unknown>>): Promise<void>;
  preload(term: string): Promise<void>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindRecord>;
}

/** A record as it was put in. */
export interface PagefindRecord {
  readonly url: string;
  readonly raw_url?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}
