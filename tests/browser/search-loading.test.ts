import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { DESKTOP, NARROWEST, PHONE, useBrowser } from './browser.ts';
import { cutOff } from './cut-off.ts';
import { movedOn, painted, watchMoves } from './moved.ts';
import { ask, foundOn, openSearch } from './search-page.ts';
import { at, BOTH_SITES, fetchText, type ServedSite, site } from './served-sites.ts';

const openPage = useBrowser();
const FAILED = /^The search could not be loaded\. “All clauses” lists them/;

/** What a page asked for, from the site’s base on, and what it complained of. */
function watch(page: Page, of: ServedSite) {
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    requests.push(origin === of.origin ? pathname.slice(of.base.length) : request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { requests, complaints };
}

describe.each(BOTH_SITES)('on the %s site', (name) => {
  test('the archive’s index is fetched when it is asked for, by the same one worker', async () => {
    const of = site(name);
    const page = await openPage({ isFresh: true });
    const { requests, complaints } = watch(page, of);
    await openSearch(page, of, { q: name === 'real' ? 'data' : 'fares' });
    expect(requests.filter((path) => path.startsWith('pagefind/archive'))).toEqual([]);
    await page.locator('input[name=in]').check();
    await page.locator('#_results section > p').first().waitFor();
    await painted(page);
    expect(requests.filter((path) => path.startsWith('pagefind/archive'))).not.toEqual([]);
    expect(requests.filter((path) => /worker|wasm/.test(path))).toHaveLength(2);
    expect(page.workers()).toHaveLength(1);
    expect(requests.filter((path) => path.includes('//'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('WebAssembly may run in the worker and nowhere else', async () => {
    const of = site(name);
    const policyOf = async (path: string) =>
      (await fetch(at(of, `${of.base}${path}`))).headers.get('content-security-policy') ?? '';
    expect(await policyOf('pagefind/pagefind-worker.js')).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
    for (const path of ['', 'search/', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json'])
      expect(await policyOf(path), path).toMatch(/^(?!.*unsafe).*script-src 'self';/);
  });

  test('without JavaScript the form leads to a page from which every clause is one click away', async () => {
    const of = site(name);
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(at(of, of.base));
    await page.locator('#_find').fill('data');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=data$/);
    await page.locator('#_all a').click();
    await page.waitForURL(/\/clauses\/$/);
    const { policies } = JSON.parse(await fetchText(of, `${of.base}policies.json`)) as {
      policies: { address: string }[];
    };
    for (const { address } of policies) {
      const path = new URL(address).pathname;
      expect(await page.locator(`main a[href="${path}"]`).count(), path).toBe(1);
      expect(await page.locator(`main a[href^="${path}#"]`).count(), path).toBeGreaterThan(0);
    }
  });
});

describe.each([
  ['its script', '**/pagefind.js'],
  ['its worker', '**/pagefind-worker.js'],
  ['its list', '**/pagefind-entry.json*'],
  ['its WebAssembly', '**/wasm.*'],
  ['its words', '**/index/*'],
  ['its texts', '**/fragment/*'],
])('where %s cannot be fetched,', (_, pattern) => {
  test('the search says so, leads to all clauses, and throws nothing', async () => {
    const of = site('real');
    const page = await openPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.route(pattern, (route) => route.abort());
    await openSearch(page, of, { q: 'data' });
    expect((await foundOn(page)).said).toMatch(FAILED);
    expect(await page.locator('#_all a').first().isVisible()).toBe(true);
    expect(thrown).toEqual([]);
  });
});

test('where WebAssembly is blocked in the worker, the search says so and leads to all clauses', async () => {
  const of = site('real');
  const page = await openPage();
  const policy = (await fetch(at(of, '/search/'))).headers.get('content-security-policy') ?? '';
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.route('**/pagefind-worker.js', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await openSearch(page, of, { q: 'data' });
  expect((await foundOn(page)).said).toMatch(FAILED);
  expect(await page.locator('#_all a').first().isVisible()).toBe(true);
  expect(thrown).toEqual([]);
});

test('where its own script never comes, the way to the list of all clauses is there', async () => {
  const page = await openPage();
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(at(site('real'), '/search/?q=data'));
  await page.locator('#_all a').first().waitFor({ state: 'visible' });
});

test.each([PHONE, DESKTOP])('nothing moves when results come, $width px wide', async (viewport) => {
  const page = await openPage({ viewport });
  await watchMoves(page);
  for (const query of [{ q: 'cookies' }, { q: 'cookeis' }, { q: 'orally', in: 'archive' }]) {
    await openSearch(page, site('real'), query);
    if (query.in) await page.locator('#_results section > p').first().waitFor();
    await painted(page);
    expect(await movedOn(page)).toEqual([]);
  }
});

test.each([
  { colorScheme: 'light' as const, viewport: PHONE },
  { colorScheme: 'dark' as const, viewport: DESKTOP },
])(
  'axe finds nothing where results or near words are shown, $colorScheme, $viewport.width px wide',
  async ({ colorScheme, viewport }) => {
    const page = await openPage({ viewport, colorScheme, bypassCSP: true });
    for (const query of [
      { q: 'cookies' },
      { q: 'cookies', in: 'archive' },
      { q: 'cookeis' },
      { q: 'who is' },
    ]) {
      await openSearch(page, site('real'), query);
      if ('in' in query) await page.locator('#_results section > p').first().waitFor();
      expect(await axeFindings(page), JSON.stringify(query)).toEqual([]);
    }
  },
);

test.each([NARROWEST, PHONE, DESKTOP])('no result is cut off, $width px wide', async (viewport) => {
  const page = await openPage({ viewport });
  await openSearch(page, site('real'), { q: 'privacy@ikmultimedia.com' });
  for (const words of ['data', 'retenshun', '"personal data"']) {
    await ask(page, words);
    expect(await cutOff(page), words).toEqual([]);
  }
});
