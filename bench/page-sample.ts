import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that may be indexed. */
export interface IndexedPage {
  readonly type: string;
  /** Its address on the server, base included. */
  readonly path: string;
}

/** Every page in the sitemap of a built site. */
export function indexedPages(directory: string, base: string): IndexedPage[] {
  const sitemap = readFileSync(join(directory, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => {
    const path = new URL(address).pathname;
    const inside = path.slice(base.length);
    const html = readFileSync(join(directory, inside, 'index.html'), 'utf8');
    return { type: typeOf(inside, html), path };
  });
}

/** The first page of each type. */
export function oneOfEachType(pages: readonly IndexedPage[]): IndexedPage[] {
  return pages.filter(({ type }, index) => pages.findIndex((page) => page.type === type) === index);
}

function typeOf(inside: string, html: string): string {
  const [first = '', ...rest] = inside.split('/').slice(0, -1);
  if (!first) return 'home';
  if (/^(?:about|archive|changes|search|consent|verify)$/.test(first))
    return [first, ...rest].join('/');
  if (rest.length === 0) return 'organisation';
  if (rest[1] === 'compare')
    return ['compare any', 'compare with the version in force', 'compare'][rest.length - 2] ?? '';
  if (rest[1] && /^(?:history|on|clause)$/.test(rest[1])) return rest[1];
  if (rest[2] === 'restated') return rest[2];
  const status = /<body class="version is-([\w-]+)"/.exec(html)?.[1]?.replace('-', ' ') ?? '';
  return `${rest.length === 1 ? 'policy' : 'version'}, ${status}`;
}
