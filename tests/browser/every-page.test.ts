import { beforeAll, describe, expect, test } from 'vitest';
import { PHONE, SIZES, useBrowser } from './browser.ts';
import { movedOn, painted, watchMoves } from './moved.ts';
import { at, BOTH_SITES, type ServedSite, site, sitemapPaths } from './served-sites.ts';
import { type Structure, structureOfPage } from './structure.ts';
import { type Visit, visitAll } from './visit.ts';

/** Word for word as the design fixes it. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let visits: Visit<Structure>[];
  /** Those and the page that is shown where there is none. */
  let pages: ({ path: string; cutOff: readonly string[] } & Structure)[];
  let stored: unknown;

  beforeAll(async () => {
    of = site(name);
    const page = await openPage({ isFirstVisit: true });
    const paths = [...(await sitemapPaths(of)), `${of.base}no/such/page/`];
    const all = await visitAll(page, of, paths, structureOfPage, SIZES);
    visits = all.slice(0, -1);
    pages = all.map(({ path, cutOff, found }) => ({ path, cutOff, ...found }));
    stored = {
      ...(await page.context().storageState({ indexedDB: true })),
      ...(await page.evaluate(async () => ({
        cookie: document.cookie,
        session: sessionStorage.length,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }))),
    };
  });

  const visitsWhere = (isWrong: (visit: Visit<Structure>) => boolean) =>
    visits.filter(isWrong).map(({ path }) => path);

  const pagesWhere = (isWrong: (page: (typeof pages)[number]) => boolean) => pages.filter(isWrong);

  test('every address of the sitemap answers', () => {
    expect(visits.length).toBeGreaterThan(15);
    expect(visitsWhere(({ status }) => status !== 200)).toEqual([]);
  });

  test('no page scrolls sideways or cuts text off, from 400 % zoom to a desktop', () => {
    expect(pagesWhere(({ cutOff }) => cutOff.length > 0)).toEqual([]);
  });

  test('every page is sent with the content security policy of the design', () => {
    const header = 'content-security-policy';
    expect(visitsWhere(({ headers }) => headers[header] !== CONTENT_SECURITY_POLICY)).toEqual([]);
  });

  test('no page violates that policy, or makes the browser complain of anything', () => {
    expect(visits.flatMap(({ path, complaints }) => complaints.map((it) => [path, it]))).toEqual(
      [],
    );
  });

  test('no page asks another server for anything', () => {
    const elsewhere = (url: string) => !url.startsWith(`${of.origin}${of.base}`);
    expect(
      visits.flatMap(({ path, requests }) => requests.filter(elsewhere).map((it) => [path, it])),
    ).toEqual([]);
  });

  test('no page keeps anything on the device of a reader who has made no choice', () => {
    expect(stored).toEqual({
      cookies: [],
      origins: [],
      cookie: '',
      session: 0,
      databases: [],
      caches: [],
      workers: 0,
    });
  });

  test('every page has one first heading, and no level is left out', () => {
    const hasGap = ({ headings }: Structure) =>
      headings[0] !== 1 ||
      headings.filter((level) => level === 1).length !== 1 ||
      headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1);
    expect(pagesWhere(hasGap)).toEqual([]);
    expect(pagesWhere(({ emptyHeadings }) => emptyHeadings > 0)).toEqual([]);
  });

  test('every page has one main part, one header and one footer, and each navigation has a name', () => {
    for (const { path, landmarks, unnamedNavigations } of pages)
      expect({ path, ...landmarks, unnamedNavigations }).toEqual({
        path,
        main: 1,
        header: 1,
        footer: 1,
        unnamedNavigations: 0,
      });
  });

  test('everything on a page stands within a landmark', () => {
    expect(pagesWhere(({ outsideLandmarks }) => outsideLandmarks.length > 0)).toEqual([]);
  });

  test('every page says its language', () => {
    expect(pagesWhere(({ language }) => !/^[a-z]{2}/.test(language ?? ''))).toEqual([]);
  });

  test('every page has a title of its own, and a description', () => {
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(pagesWhere(({ description }) => description.length < 20)).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    expect(pagesWhere(({ repeatedIds }) => repeatedIds.length > 0)).toEqual([]);
  });

  test('nothing is styled or scripted inline', () => {
    expect(pagesWhere(({ inlineStyles }) => inlineStyles > 0)).toEqual([]);
  });
});

test('a page that breaks the policy is noticed', async () => {
  const of = site('real');
  const page = await openPage();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/pixel' }));
    });
  });
  const [visit] = await visitAll(page, of, [of.base], structureOfPage);
  expect(visit?.complaints.join()).toContain('img-src: https://elsewhere.example/pixel');
});

test('a logo that comes late moves nothing: its room is kept', async () => {
  const of = site('sample');
  const page = await openPage({ viewport: PHONE });
  await watchMoves(page);
  const logo = Promise.withResolvers<void>();
  await page.route('**/mark.svg', (route) => logo.promise.then(() => route.continue()));
  await page.goto(at(of, of.base), { waitUntil: 'domcontentloaded' });
  // Painted without it, before it is let through.
  await painted(page);
  logo.resolve();
  await page.waitForLoadState('load');
  await painted(page);
  expect(await movedOn(page)).toEqual([]);
});
