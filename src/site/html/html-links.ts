/** Where links of a text are printed. */
export interface LinkPlace {
  /** Puts the site's base before an address from its root. */
  readonly path: (fromRoot: string) => string;
  /** The address of the page on which the clauses stand; not given on that page itself. */
  readonly address?: string;
  /** Stands before every id, so that it differs from those of the page around a text; empty by default. */
  readonly idPrefix?: string;
}

/** Where a link of the text leads on the site; null if it must not be a link. */
export function hrefAt(place: LinkPlace, href: string): string | null {
  if (href.startsWith('#')) return `${place.address ?? ''}#${place.idPrefix ?? ''}${href.slice(1)}`;
  if (href.startsWith('/')) return place.path(href);
  // What a rule refuses in content never becomes a link either: browsers read past white space in `java
  // script:`.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\s\p{Cc}]/gu, ''))?.[1];
  return !scheme || SAFE.includes(scheme.toLowerCase()) ? href : null;
}

const SAFE = ['http', 'https', 'mailto', 'tel'];
