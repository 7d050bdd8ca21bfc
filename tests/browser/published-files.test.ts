import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { type PublishedPolicy, publishedPolicies, publishedText } from './published-policies.ts';
import { at, BOTH_SITES, fetchText, type ServedSite, site, sitemapPaths } from './served-sites.ts';

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let policies: PublishedPolicy[];

  beforeAll(async () => {
    of = site(name);
    policies = await publishedPolicies(of);
  });

  test('the digest of a version is that of the bytes of its index.txt, wherever it is printed', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    for (const version of policies.flatMap(({ versions }) => versions)) {
      const bytes = new Uint8Array(await (await fetch(at(of, version.text))).arrayBuffer());
      const digest = createHash('sha256').update(bytes).digest('hex');
      await page.goto(at(of, version.path));
      expect({
        policyJson: version.digest.value,
        versionJson: (await publishedText(of, version)).digest.value,
        page: await page.locator('.colophon .digest').textContent(),
        citation: await page.locator('#_citation').textContent(),
      }).toEqual({
        policyJson: digest,
        versionJson: digest,
        page: `SHA-256 ${digest}`,
        citation: expect.stringContaining(digest),
      });
    }
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

  test('a version names its latest, its neighbours and its history in its head', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    for (const policy of policies)
      for (const [index, version] of policy.versions.entries()) {
        await page.goto(at(of, version.path));
        const relations = await page.evaluate(() =>
          Object.fromEntries(
            [...document.querySelectorAll('link[rel$=-version], link[rel=version-history]')].map(
              (link) => [link.getAttribute('rel'), link.getAttribute('href')],
            ),
          ),
        );
        const [before, after] = [policy.versions[index - 1], policy.versions[index + 1]];
        expect(relations).toEqual({
          'latest-version': policy.path,
          'version-history': `${policy.path}history/`,
          ...(before && { 'predecessor-version': before.path }),
          ...(after && { 'successor-version': after.path }),
        });
      }
  });
});
