import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { at, BOTH_SITES, type ServedSite, site, sitemapPaths } from './served-sites.ts';

interface LinkedPage {
  readonly ids: ReadonlySet<string>;
  /** The address a page claims as its own. */
  readonly canonical: string | null;
  readonly links: readonly string[];
}

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let paths: string[];
  const pages = new Map<string, LinkedPage>();
  /** Links to pages and files of this site, by path with fragment, and where they stand. */
  const internal = new Map<string, string>();
  const external = new Set<string>();

  beforeAll(async () => {
    of = site(name);
    paths = await sitemapPaths(of);
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(at(of, of.base));
    const publicHost = new URL((await canonicalOf()) ?? '').origin;
    for (const path of [...paths, `${of.base}404.html`]) {
      await page.goto(at(of, path));
      const { ids, links } = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll('[href], [src], meta[property="og:url"]')].map(
          (element) =>
            element.getAttribute('href') ??
            element.getAttribute('src') ??
            element.getAttribute('content') ??
            '',
        ),
      }));
      pages.set(path, { ids: new Set(ids), canonical: await canonicalOf(), links });
      for (const link of links) {
        const url = new URL(link, at(of, path));
        if (url.origin === of.origin || url.origin === publicHost)
          internal.set(url.pathname + url.search + url.hash, path);
        else external.add(link);
      }
    }

    function canonicalOf(): Promise<string | null> {
      return page.evaluate(
        () => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
      );
    }
  });

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
      return !pages.get(path)?.ids.has(decodeURIComponent(id));
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
});
