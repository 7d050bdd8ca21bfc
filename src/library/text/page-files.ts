/** The folder of the content that holds the site’s own pages; no organisation can be called so. */
export const PAGES_FOLDER = 'pages';

/** Which page a file holds, and in which language: null for the site’s own. */
export interface PageName {
  readonly name: string;
  /** BCP 47. */
  readonly language: string | null;
}

/** The name of a file there, `pages/our-promise.mdx` or `pages/our-promise.it.mdx`; null of others. */
export function pageName(path: string): PageName | null {
  const found = /^pages\/([a-z][a-z0-9-]*)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?\.mdx?$/.exec(
    path,
  );
  return found?.[1] ? { name: found[1], language: found[2] ?? null } : null;
}
