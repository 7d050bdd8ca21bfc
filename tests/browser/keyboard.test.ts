import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { type FocusStop, tabThrough } from './focus.ts';
import { pagesOfTypes, settled } from './page-types.ts';
import { at } from './served-sites.ts';

const openPage = useBrowser();

const KEYS = 'abcdefghijklmnopqrstuvwxyzABCZ0123456789/?.,;:-+#*<>[]';

test.each([
  { ...DESKTOP, colorScheme: 'light' as const, first: 'real' as const },
  { ...PHONE, colorScheme: 'dark' as const, first: 'sample' as const },
])(
  'Tab reaches everything that can be used, first a link to the text, with a mark that shows and nothing over it, $width px wide, $colorScheme',
  async ({ colorScheme, first, ...viewport }) => {
    const page = await openPage({ viewport, colorScheme });
    for (const { of, type, path } of await pagesOfTypes(first)) {
      await page.goto(at(of, path));
      await settled(page, path);
      const expected = await usableElements(page);
      const stops = await tabThrough(page);
      expect(stops.length, type).toBe(expected);
      expect(stops.filter(isBadlyMarked), type).toEqual([]);
      expect(
        stops.filter(({ coveredBy }) => coveredBy !== null),
        type,
      ).toEqual([]);
      expect(stops[0]?.element, type).toMatch(/^<a[^>]*> Skip to the text$/);
      if (first === 'real') await expectWaysToTextAndSearch(page, type);
    }
  },
);

/** Expects that Enter on the skip link leads on to the text, and Control and K to a search field. */
async function expectWaysToTextAndSearch(page: Page, type: string): Promise<void> {
  await page.locator('a', { hasText: 'Skip to the text' }).focus();
  await page.keyboard.press('Enter');
  // A version has contents and more before its text: there the text itself is reached.
  const target = (await page.locator('#_text').count()) > 0 ? 'article' : 'main';
  expect([type, (await page.evaluate(focused)).name]).toEqual([type, target]);
  await page.keyboard.press('Tab');
  expect([type, (await page.evaluate(focused)).isInHeader]).toEqual([type, false]);
  await page.keyboard.press('Control+k');
  expect([type, (await page.evaluate(focused)).field]).toEqual([type, 'q']);
}

test('going back with Shift and Tab never puts the focus behind the band', async () => {
  const page = await openPage({ viewport: PHONE });
  let tried = 0;
  for (const { of, type, path } of await pagesOfTypes('real')) {
    await page.goto(at(of, path));
    if ((await page.locator('.band').count()) === 0) continue;
    tried += 1;
    const stops = await tabThrough(page, { isBackwards: true });
    expect(stops.length, type).toBeGreaterThan(10);
    expect(
      stops.filter(({ coveredBy }) => coveredBy !== null),
      type,
    ).toEqual([]);
  }
  expect(tried).toBeGreaterThan(3);
});

test('no single key does anything; Meta and K lead to a search field', async () => {
  const page = await openPage();
  for (const { of, type, path } of await pagesOfTypes('sample')) {
    await page.goto(at(of, path));
    await settled(page, path);
    // Who cosigned the checkpoint is said once that has come.
    if (await page.locator('#_cosigned').count())
      await page.locator('#_cosigned > *').first().waitFor();
    const before = await stateOf(page);
    // Not one after another’s answer: what counts is what they have done in the end.
    await Promise.all([...KEYS].map((key) => page.keyboard.press(key)));
    expect(await stateOf(page), type).toEqual(before);
    await page.keyboard.press('Meta+k');
    expect([type, (await page.evaluate(focused)).field]).toEqual([type, 'q']);
  }
});

/** Runs in the browser: what has the focus. */
function focused() {
  const element = document.activeElement ?? document.documentElement;
  return {
    name: element.localName,
    field: element.getAttribute('name'),
    isInHeader: document.querySelector('header.site:focus-within') !== null,
  };
}

/**
 * How many elements must be reached: links, buttons, summaries, boxes that scroll, and of buttons of which
 * one is chosen, that one.
 */
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
        // A drawing says nothing that the contents do not say: Tab and screen readers pass over it.
        [...usable].filter((it) => it.checkVisibility() && !it.closest('svg[aria-hidden]')).length +
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
