import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { publishedPolicies } from './published-policies.ts';
import { quiet, watchRequests } from './quiet.ts';
import { at, BOTH_SITES, fetchText, type ServedSite, site, sitemapPaths } from './served-sites.ts';

/**
 * Gzipped bytes: of a policy of 2,000 words, of the style sheet of all pages, and of those that one page
 * adds.
 */
const PAGE_LIMIT = 8_000;
const STYLE_LIMIT = 5_000;
const OWN_STYLE_LIMIT = 3_000;

/**
 * Of the script of a kind of page, by the end of its address, with all that it imports at once. Some 300 of
 * them are what it takes to say sentences that a site can word, or translate, as it likes.
 */
const SCRIPT_LIMITS: readonly [string, number][] = [
  ['', 1_900],
  ['on/', 1_900],
  ['compare/', 4_000],
];

/**
 * Of the worker that compares two versions, fetched when a reader asks for that: the whole comparison, and
 * what says in five languages which changes matter.
 */
const WORKER_LIMIT = 60_000;

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  test('a policy of 2,000 words weighs at most 8 kB, a longer one in proportion', async () => {
    const of = site(name);
    for (const policy of await publishedPolicies(of))
      for (const { version, path, text } of policy.versions) {
        const words = (await fetchText(of, text)).split(/\s+/).length;
        const limit = PAGE_LIMIT * Math.max(1, words / 2_000);
        for (const address of version === policy.inForce ? [policy.path, path] : [path])
          expect(weigh(await fetchText(of, address)), address).toBeLessThanOrEqual(limit);
      }
  });

  test('the styles of all pages weigh at most 5 kB, those of any one page 3 kB more, and there are no fonts', async () => {
    const of = site(name);
    const assets = filesOf(of, 'assets');
    const styles = assets.filter(([file]) => file.endsWith('.css'));
    const [policy] = await publishedPolicies(of);
    const html = await fetchText(of, policy?.path ?? '');
    const isShared = ([file]: [string, string]) => html.includes(`/assets/${file}"`);
    const [shared, own] = [styles.filter(isShared), styles.filter((style) => !isShared(style))];
    expect(shared.length).toBe(1);
    expect(weigh(shared.map(([, bytes]) => bytes).join(''))).toBeLessThanOrEqual(STYLE_LIMIT);
    expect(own.length).toBeGreaterThan(0);
    for (const path of await sitemapPaths(of)) {
      const page = await fetchText(of, path);
      const used = own.filter(([file]) => page.includes(`/assets/${file}"`));
      const weight = sumOf(used.map(([, bytes]) => weigh(bytes)));
      expect(weight, path).toBeLessThanOrEqual(OWN_STYLE_LIMIT);
    }
    expect(assets.filter(([file]) => !/\.(?:css|js)$/.test(file))).toEqual([]);
    expect(styles.join()).not.toMatch(/@font-face|@import/);
  });

  test.each(SCRIPT_LIMITS)(
    'the script of a page at …/%s weighs at most %i bytes, with all that it imports',
    async (end, limit) => {
      const of = site(name);
      const policy = (await publishedPolicies(of)).find(({ versions }) => versions.length > 1);
      const html = await fetchText(of, `${policy?.path}${end}`);
      const ofAll = scriptsOf(await fetchText(of, of.base));
      const [own, ...more] = scriptsOf(html).filter((address) => !ofAll.includes(address));
      expect(more).toEqual([]);
      const files = new Map(filesOf(of, 'assets'));
      const needed = new Set([own?.split('/').at(-1) ?? '']);
      for (const file of needed)
        for (const [, other = ''] of (files.get(file) ?? '').matchAll(
          /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g,
        ))
          needed.add(other);
      const weights = [...needed].map((file) => weigh(files.get(file) ?? ''));
      expect(weights[0]).toBeGreaterThan(100);
      expect(sumOf(weights)).toBeLessThanOrEqual(limit);
    },
  );

  test('what compares two versions weighs at most 60 kB, and comes when it is asked to alone', async () => {
    const of = site(name);
    const policy = (await publishedPolicies(of)).find(({ versions }) => versions.length > 1);
    const page = await openPage({ isFresh: true });
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(at(of, `${policy?.path}compare/`));
    await quiet(page);
    expect(workers).toEqual([]);
    await page.locator('#_choose button').click();
    await page.locator('#_answer:not(.is-comparing) .compared > *').first().waitFor();
    expect(workers.length).toBe(1);
    const code = await fetchText(of, new URL(workers[0] ?? '').pathname);
    expect(code).not.toMatch(/\bimport\b|importScripts/);
    expect(weigh(code)).toBeGreaterThan(SCRIPT_LIMITS.at(-1)?.[1] ?? 0);
    expect(weigh(code)).toBeLessThanOrEqual(WORKER_LIMIT);
  });

  test('a policy’s page needs two requests beside itself, its styles and its tools, and four for consent where it is asked for', async () => {
    const of = site(name);
    const page = await openPage({ isFresh: true });
    const [policy] = await publishedPolicies(of);
    const requests: string[] = [];
    page.on('request', (request) => {
      const isConsent =
        /\/consent\/[\d.]+\/(?:embed|more)\.js$|\/consent\/[\d.]+\/en\.json$|\/services\.json$/.test(
          request.url(),
        );
      requests.push(isConsent ? 'consent' : request.resourceType());
    });
    await watchRequests(page);
    await page.goto(at(of, policy?.path ?? ''));
    await quiet(page);
    const asksForConsent = (await fetchText(of, policy?.path ?? '')).includes('/embed.js"');
    expect(requests.filter((type) => type !== 'image').sort()).toEqual([
      ...(asksForConsent ? ['consent', 'consent', 'consent', 'consent'] : []),
      'document',
      'script',
      'stylesheet',
    ]);
  });
});

test('the pages of a policy do not grow with the number of other policies', async () => {
  const [alone, withMore] = [site('real'), site('realWithMore')];
  const policies = await publishedPolicies(alone);
  expect((await publishedPolicies(withMore)).length).toBe(policies.length + 1);
  for (const { path, versions } of policies)
    for (const address of [path, `${path}history/`, ...versions.map((version) => version.path)])
      expect(await fetchText(withMore, address), address).toBe(await fetchText(alone, address));
});

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
}

function weigh(text: string): number {
  return gzipSync(text, { level: 6 }).length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function filesOf({ folder }: ServedSite, below: string): [string, string][] {
  return readdirSync(join(folder, below)).map((file) => [
    file,
    readFileSync(join(folder, below, file), 'latin1'),
  ]);
}
