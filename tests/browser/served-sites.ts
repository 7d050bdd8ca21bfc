import { inject } from 'vitest';

/** A site that was built before the tests, and is served. */
export interface ServedSite {
  readonly origin: string;
  /** The path under which it stands, with a slash at both ends. */
  readonly base: string;
  readonly folder: string;
}

export type SiteName =
  /** Whatever stands in `content/`, for the tests of the content alone. */
  | 'own'
  /** Content as this project once published it, sealed and recorded; no other content is tried. */
  | 'real'
  /** Made-up content with every status, under a sub-path. */
  | 'sample'
  /** The same content, built for a day on which all that was upcoming applies. */
  | 'sampleMuchLater'
  /** The same and one organisation more. */
  | 'realWithMore'
  /** The smallest content, whose site several tests take a copy of. */
  | 'minimal'
  /** Content as imports bring it: many organisations, four languages, long titles, wide tables. */
  | 'imported'
  /** A site in Arabic letters, with pages in English: policies in Arabic and Japanese. */
  | 'arabic'
  /** The first two again, on a host that reads neither `_redirects` nor `_headers`. */
  | 'realOnPlainHost'
  | 'sampleOnPlainHost';

declare module 'vitest' {
  interface ProvidedContext {
    sites: Partial<Record<SiteName, ServedSite>>;
  }
}

/** @throws Error where the project of the test has not built that site */
export function site(name: SiteName): ServedSite {
  const served = inject('sites')[name];
  if (!served) throw new Error(`The site “${name}” is not built for these tests.`);
  return served;
}

/** The two sites on which claims about every page are tried. */
export const BOTH_SITES = ['real', 'sample'] as const satisfies SiteName[];

/** Where a path or a public address (whatever its host) is served in the tests. */
export function at({ origin }: ServedSite, address: string): string {
  const { pathname, search, hash } = new URL(address, origin);
  return `${origin}${pathname}${search}${hash}`;
}

export async function fetchText(of: ServedSite, address: string): Promise<string> {
  const response = await fetch(at(of, address));
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}

/** The paths of all pages that the sitemap lists. */
export async function sitemapPaths(of: ServedSite): Promise<string[]> {
  const sitemaps = await Promise.all(
    ['sitemap.xml', 'sitemap-former.xml'].map((name) => fetchText(of, `${of.base}${name}`)),
  );
  const paths = [...sitemaps.join('').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  if (paths.length === 0) throw new Error('The sitemap is empty.');
  return paths;
}
