import { beforeAll, expect, test } from 'vitest';
import {
  at,
  fetchText,
  type ServedSite,
  type SiteName,
  site,
  sitemapPaths,
} from '../browser/served-sites.ts';
import { attributesOf, parseHtml } from '../site/parsed-html.ts';

interface LinkedPage {
  readonly ids: ReadonlySet<string>;
  /** The address a page claims as its own. */
  readonly canonical: string | null;
  readonly links: readonly string[];
}

/** Claims that every link of a site leads where it says. */
export function testLinks(name: SiteName): void {
  let of: ServedSite;
  let paths: string[];
  const pages = new Map<string, LinkedPage>();
  /** Links to pages and files of this site, by path with fragment, and where they stand. */
  const internal = new Map<string, string>();
  const external = new Set<string>();
  /** Pages of which a place is linked to and that no sitemap lists: a text in force at its dated address. */
  const unlisted = new Map<string, LinkedPage>();

  beforeAll(async () => {
    of = site(name);
    paths = await sitemapPaths(of);
    const publicHost = new URL((await readPage(of.base)).canonical ?? '').origin;
    for (const path of [...paths, `${of.base}404.html`]) {
      const read = await readPage(path);
      pages.set(path, read);
      for (const link of read.links) {
        const url = new URL(link, at(of, path));
        if (url.origin === of.origin || url.origin === publicHost)
          internal.set(url.pathname + url.search + url.hash, path);
        else external.add(link);
      }
    }
    for (const link of internal.keys()) {
      const [path = '', id] = link.split('#');
      if (id !== undefined && !pages.has(path)) unlisted.set(path, await readPage(path));
    }
  });

  /** The page as it is sent, without what scripts may add. */
  async function readPage(path: string): Promise<LinkedPage> {
    const { elements } = parseHtml(await fetchText(of, path));
    const all = elements.map((element) => ({
      ...attributesOf(element),
      tag: element.tagName,
    })) as Record<string, string>[];
    const linking = all.filter(
      ({ href, src, property }) => href !== undefined || src !== undefined || property === 'og:url',
    );
    return {
      ids: new Set(all.flatMap(({ id }) => (id === undefined ? [] : [id]))),
      canonical:
        all.find(({ tag, rel }) => tag === 'link' && rel === 'canonical')?.['href'] ?? null,
      links: linking.map(({ href, src, content }) => href ?? src ?? content ?? ''),
    };
  }

  test('every internal link leads to a page or a file without a detour', async () => {
    const broken: string[] = [];
    for (const path of new Set([...internal.keys()].map((link) => link.replace(/#.*/, '')))) {
      const { status } = await fetch(at(of, path), { redirect: 'manual' });
      if (status !== 200) broken.push(`${path} (${status}), linked from ${placeOf(path)}`);
    }
    expect(internal.size).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  test('every link to a place within a page finds that place', () => {
    const fragments = [...internal].filter(([link]) => link.includes('#'));
    const broken = fragments.filter(([link]) => {
      const [path = '', id = ''] = link.split('#');
      return !(pages.get(path) ?? unlisted.get(path))?.ids.has(decodeURIComponent(id));
    });
    expect(fragments.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  test('every page can be reached from the home page', () => {
    const reached = new Set([of.base]);
    for (const path of reached)
      for (const link of pages.get(path)?.links ?? []) {
        const { origin, pathname } = new URL(link, at(of, path));
        if (origin === of.origin && pages.has(pathname)) reached.add(pathname);
      }
    expect(paths.filter((path) => !reached.has(path))).toEqual([]);
  });

  test('every page names itself as canonical, and the page of no address names none', () => {
    for (const path of paths)
      expect([path, new URL(pages.get(path)?.canonical ?? '').pathname]).toEqual([path, path]);
    expect(pages.get(`${of.base}404.html`)?.canonical).toBeNull();
  });

  test('links that leave the site name the web, a mail or a telephone, and nothing else', () => {
    const schemes = [...external].filter(
      (link) => !/^(?:https?:\/\/|mailto:|tel:\+|data:,$)/.test(link),
    );
    expect(schemes).toEqual([]);
  });

  function placeOf(path: string): string | undefined {
    return [...internal].find(([link]) => link.replace(/#.*/, '') === path)?.[1];
  }
}
