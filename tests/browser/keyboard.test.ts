import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { type FocusStop, tabThrough } from './focus.ts';
import { pageTypes, settled } from './page-types.ts';
import { at, BOTH_SITES, site, sitemapPaths } from './served-sites.ts';

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  test('the first Tab reaches the skip link, and Enter leads on to the text', async () => {
    const of = site(name);
    const page = await openPage();
    for (const path of [...(await sitemapPaths(of)), `${of.base}no/such/page/`]) {
      await page.goto(at(of, path));
      await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      expect(await link.textContent(), path).toBe('Skip to the text');
      expect(await isInView(page), path).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.localName), path).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.querySelector('header.site:focus-within'))).toBe(
        null,
      );
    }
  });

  test.each([
    { ...DESKTOP, colorScheme: 'light' as const },
    { ...PHONE, colorScheme: 'dark' as const },
  ])(
    'Tab reaches everything that can be used, with a mark that shows and nothing over it, $width px wide, $colorScheme',
    async ({ colorScheme, ...viewport }) => {
      const of = site(name);
      const page = await openPage({ viewport, colorScheme });
      for (const [type, path] of await pageTypes(of)) {
        await page.goto(at(of, path));
        await settled(page, path);
        await waitForTool(page);
        const expected = await usableElements(page);
        const stops = await tabThrough(page);
        expect(stops.length, type).toBe(expected);
        expect(stops.filter(isBadlyMarked), type).toEqual([]);
        expect(
          stops.filter(({ coveredBy }) => coveredBy !== null),
          type,
        ).toEqual([]);
      }
    },
  );

  test('going back with Shift and Tab never puts the focus behind the band', async () => {
    const of = site(name);
    const page = await openPage({ viewport: PHONE });
    for (const [type, path] of await pageTypes(of)) {
      await page.goto(at(of, path));
      if ((await page.locator('.band').count()) === 0) continue;
      const stops = await tabThrough(page, 'Shift+Tab');
      expect(stops.length, type).toBeGreaterThan(10);
      expect(
        stops.filter(({ coveredBy }) => coveredBy !== null),
        type,
      ).toEqual([]);
    }
  });

  test('no single key does anything', async () => {
    const of = site(name);
    const page = await openPage();
    for (const [type, path] of await pageTypes(of)) {
      await page.goto(at(of, path));
      await settled(page, path);
      await waitForTool(page);
      const before = await stateOf(page);
      for (const key of 'abcdefghijklmnopqrstuvwxyzABCZ0123456789/?.,;:-+#*<>[]')
        await page.keyboard.press(key);
      expect(await stateOf(page), type).toEqual(before);
    }
  });
});

/** The consent tool is there when its services are known. */
async function waitForTool(page: Page): Promise<void> {
  await page.evaluate(() => window.clausebook?.ready.then(() => undefined));
}

function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.left >= 0 && box.right <= innerWidth;
  });
}

/** How many elements must be reached: links, buttons, summaries, boxes that scroll, and of buttons of which one is chosen, that one. */
function usableElements(page: Page): Promise<number> {
  return page.evaluate(() => {
    const countIn = (tree: Document | ShadowRoot): number => {
      const usable = tree.querySelectorAll(
        'a[href], button, summary, input:not([type=radio]:not(:checked)), select, textarea, [tabindex="0"]',
      );
      const inside = [...tree.querySelectorAll('*')].map(({ shadowRoot }) =>
        shadowRoot ? countIn(shadowRoot) : 0,
      );
      return (
        [...usable].filter((element) => element.checkVisibility()).length +
        inside.reduce((sum, each) => sum + each, 0)
      );
    };
    return countIn(document);
  });
}

/** WCAG 2.4.13 has 2 px and a contrast of 3 to 1 as its measure of a mark that can be seen. */
function isBadlyMarked({ outline, contrast }: FocusStop): boolean {
  return outline < 2 || contrast < 3;
}

function stateOf(page: Page) {
  return page.evaluate(() => ({
    address: location.href,
    html: document.documentElement.outerHTML,
    scrolled: scrollY,
    focus: document.activeElement?.localName,
  }));
}
