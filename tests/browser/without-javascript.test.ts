import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { foldedIn } from './folded.ts';
import { type PublishedVersion, publishedPolicies } from './published-policies.ts';
import { at, BOTH_SITES, fetchText, type ServedSite, site, sitemapPaths } from './served-sites.ts';

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let versions: PublishedVersion[];
  let page: Page;
  /** Addresses of the pages that show a version: dated and undated. */
  let textPages: Set<string>;

  beforeAll(async () => {
    of = site(name);
    const policies = await publishedPolicies(of);
    versions = policies.flatMap((policy) => policy.versions);
    textPages = new Set([...policies, ...versions].map(({ path }) => path));
  });

  test('a version’s page shows its whole text without JavaScript', async () => {
    page = await openPage({ javaScriptEnabled: false });
    for (const { path, text } of versions) {
      await page.goto(at(of, path));
      const [title = '', ...lines] = (await fetchText(of, text)).trim().split('\n');
      expect(await page.locator('h1').innerText()).toBe(title);
      const pictures = page.locator('article img');
      const alternatives = await pictures.evaluateAll((all) =>
        all.map((it) => it.getAttribute('alt')),
      );
      const shown = `${await page.locator('article').innerText()} ${alternatives.join(' ')}`;
      const words = wordsOf(shown);
      for (const line of lines)
        expect(
          wordsOf(line).filter((word) => !words.includes(word)),
          `${path}: ${line}`,
        ).toEqual([]);
    }
  });

  test('the contents lead to each clause without JavaScript', async () => {
    page = await openPage({ javaScriptEnabled: false, viewport: DESKTOP });
    for (const { path } of versions) {
      await page.goto(at(of, path));
      const links = page.locator('nav.contents a');
      const last = links.last();
      const href = await last.getAttribute('href');
      await last.click();
      expect(page.url()).toBe(at(of, `${path}${href}`));
      const heading = page.locator(`[id="${href?.slice(1)}"]`);
      expect(await heading.evaluate(isInWindow), path).toBe(true);
      expect(await links.count(), path).toBe(
        await page.locator('article :is(h2, h3, h4, h5, h6)').count(),
      );
    }
  });

  test('what is folded away opens without JavaScript', async () => {
    page = await openPage({ javaScriptEnabled: false, viewport: PHONE });
    let opened = 0;
    for (const path of textPages) {
      await page.goto(at(of, path));
      for (const folded of await foldedIn(page)) {
        await folded.click();
        const isOpen = await folded.evaluate((it) => it.parentElement?.hasAttribute('open'));
        expect(isOpen, path).toBe(true);
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThanOrEqual(textPages.size);
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

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+|\p{N}+/gu) ?? [];
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
