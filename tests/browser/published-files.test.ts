import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { type PublishedPolicy, publishedPolicies } from './published-policies.ts';
import { at, BOTH_SITES, fetchText, type ServedSite, site, sitemapPaths } from './served-sites.ts';

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let policies: PublishedPolicy[];

  beforeAll(async () => {
    of = site(name);
    policies = await publishedPolicies(of);
  });

  test('the list of policies carries the digest of each text in force', async () => {
    const list = JSON.parse(await fetchText(of, `${of.base}policies.json`));
    expect(list.policies.map(({ digest }: { digest: unknown }) => digest)).toEqual(
      policies.map(
        ({ inForce, versions }) =>
          versions.find(({ version }) => version === inForce)?.digest ?? null,
      ),
    );
  });

  test('the Markdown of a version has the words of its plain text', async () => {
    const words = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? [];
    let compared = 0;
    for (const { path, text } of policies.flatMap(({ versions }) => versions)) {
      const markdown = words(await fetchText(of, `${path}index.md`));
      const plain = words(await fetchText(of, text));
      expect(plain.filter((word) => !markdown.includes(word))).toEqual([]);
      compared += plain.length;
    }
    expect(compared).toBeGreaterThan(100);
  });

  test.each([
    ['index.md', 'text/markdown; charset=utf-8'],
    ['index.txt', 'text/plain; charset=utf-8'],
    ['version.json', 'application/json'],
    ['../policy.json', 'application/json'],
  ])('%s stands beside a version and says what it is', async (file, type) => {
    for (const { path } of policies.flatMap(({ versions }) => versions)) {
      const { status, headers } = await fetch(new URL(file, at(of, path)));
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, type]);
    }
  });

  test('sitemap and structured data are well-formed, and robots.txt names the sitemap', async () => {
    const page = await openPage();
    await page.goto(at(of, of.base));
    const sitemap = await fetchText(of, `${of.base}sitemap.xml`);
    const fault = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
          ?.textContent ?? null,
      sitemap,
    );
    expect(fault).toBeNull();
    const [, address] = /^Sitemap: (\S+)$/m.exec(await fetchText(of, `${of.base}robots.txt`)) ?? [];
    expect(await fetchText(of, address ?? '')).toBe(sitemap);
    let read = 0;
    for (const path of await sitemapPaths(of)) {
      const html = await fetchText(of, path);
      for (const [, json = ''] of html.matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      )) {
        expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org' });
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(0);
  });

  test('each page has one script, an external module', async () => {
    for (const path of await sitemapPaths(of)) {
      const scripts = [...(await fetchText(of, path)).matchAll(/<script\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => tag !== '<script type="application/ld+json">')
        // On all pages of an organisation that asks for consent, and on no others.
        .filter((tag) => !tag.startsWith(`<script defer src="${of.base}consent/`));
      const module = new RegExp(
        `^<script type="module" src="${of.base}assets/[\\w.-]+\\.js" integrity="sha256-[\\w+/]{43}=">$`,
      );
      expect(scripts, path).toEqual([expect.stringMatching(module)]);
    }
  });
});
