import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { BOTH_SITES, type ServedSite, site, sitemapPaths } from './served-sites.ts';
import { type Visit, visitAll } from './visit.ts';

/** Word for word as the design fixes it. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let visits: Visit[];
  let stored: unknown;

  beforeAll(async () => {
    of = site(name);
    const page = await openPage({ isFirstVisit: true });
    visits = await visitAll(page, of, await sitemapPaths(of));
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

  const pagesWhere = (isWrong: (visit: Visit) => boolean) =>
    visits.filter(isWrong).map(({ path }) => path);

  test('every address of the sitemap answers', () => {
    expect(visits.length).toBeGreaterThan(15);
    expect(pagesWhere(({ status }) => status !== 200)).toEqual([]);
  });

  test('every page is sent with the content security policy of the design', () => {
    const header = 'content-security-policy';
    expect(pagesWhere(({ headers }) => headers[header] !== CONTENT_SECURITY_POLICY)).toEqual([]);
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
});

test('a page that breaks the policy is noticed', async () => {
  const of = site('real');
  const page = await openPage();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/pixel' }));
    });
  });
  const [visit] = await visitAll(page, of, [of.base]);
  expect(visit?.complaints.join()).toContain('img-src: https://elsewhere.example/pixel');
});
