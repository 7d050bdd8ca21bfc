import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { cutOff } from './cut-off.ts';
import { foldedIn } from './folded.ts';
import {
  at,
  BOTH_SITES,
  type ServedSite,
  type SiteName,
  site,
  sitemapPaths,
} from './served-sites.ts';

const openPage = useBrowser();

/** A comparison in which something was removed and something added. */
async function pathOfComparison(of: ServedSite): Promise<string> {
  const paths = (await sitemapPaths(of)).filter((path) => /\/compare\/[^/]+\/[^/]+\/$/.test(path));
  for (const path of paths) {
    const html = await (await fetch(at(of, path))).text();
    const [, compared = ''] = html.split('class="compared"');
    if (/<div class="both".*<del>.*<ins>/s.test(compared)) return path;
  }
  throw new Error('No comparison has both.');
}

async function openComparison(
  name: SiteName,
  options: Parameters<typeof openPage>[0],
): Promise<Page> {
  const of = site(name);
  const page = await openPage(options);
  await page.goto(at(of, await pathOfComparison(of)));
  return page;
}

describe.each(BOTH_SITES)('a comparison on the %s site', (name) => {
  test('is shown side by side at a press of an arrow key, without JavaScript', async () => {
    const page = await openComparison(name, { javaScriptEnabled: false, viewport: DESKTOP });
    const [before, both] = [page.locator('.change .before'), page.locator('.change .both')];
    expect(await shown(before)).toBe(0);
    await page.locator('input[name=view]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#_side-by-side').isChecked()).toBe(true);
    expect(await shown(before)).toBe(await before.count());
    // Each half has its own text alone.
    expect(await shown(both.locator('del'))).toBe(0);
    expect(await before.locator('ins').count()).toBe(0);
    const [left, right] = [await before.first().boundingBox(), await both.first().boundingBox()];
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    expect(left?.y).toBe(right?.y);
    await page.keyboard.press('ArrowLeft');
    expect(await shown(before)).toBe(0);
    expect(await shown(both.locator('del'))).toBeGreaterThan(0);
  });

  test('has the earlier text above the later one on a phone, and nothing is cut off', async () => {
    const page = await openComparison(name, { viewport: PHONE });
    await page.locator('#_side-by-side').check();
    const [above, below] = [
      await page.locator('.change .before').first().boundingBox(),
      await page.locator('.change .both').first().boundingBox(),
    ];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(await cutOff(page)).toEqual([]);
  });

  test.each([{ width: 640, height: 800 }, DESKTOP])(
    'loses nothing side by side, $width px wide',
    async (viewport) => {
      const page = await openComparison(name, { viewport });
      await page.locator('#_side-by-side').check();
      for (const folded of await foldedIn(page)) await folded.click();
      expect(await cutOff(page)).toEqual([]);
    },
  );

  test('leads from change to change by links', async () => {
    const page = await openComparison(name, { javaScriptEnabled: false });
    await page.locator('.quick a').first().click();
    const count = await page.locator('.steps').count();
    for (let step = 1; step < count; step++) {
      const id = new URL(page.url()).hash.slice(1);
      await page.locator(`[id="${id}"] .steps [aria-label="Next change"]`).first().click();
    }
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${id}"] .steps`).first().innerText()).toContain(
      `Change ${count} of ${count}`,
    );
  });

  test('says to screen readers what was removed and what was added', async () => {
    const page = await openComparison(name, {});
    const tree = await page.locator('.compared').ariaSnapshot();
    const [removed] = await page.locator('.change .both del').allInnerTexts();
    const [added] = await page.locator('.change .both ins').allInnerTexts();
    expect(squeezed(tree)).toContain(squeezed(`[removed: ${removed}]`));
    expect(squeezed(tree)).toContain(squeezed(`[added: ${added}]`));
  });

  test.each(['light', 'dark'] as const)(
    'in print tells both apart without colour, and has nothing to click, from %s',
    async (colorScheme) => {
      const page = await openComparison(name, { viewport: DESKTOP, colorScheme });
      await page.emulateMedia({ media: 'print', colorScheme });
      for (const hidden of ['.steps', '.views input', '.views legend', '.contents', '.quick'])
        expect([hidden, await shown(page.locator(hidden))]).toEqual([hidden, 0]);
      const looks = await page.evaluate(() =>
        ['del', 'ins'].map((mark) => {
          const element = document.querySelector(`.both ${mark}`) as Element;
          const { color, backgroundColor, textDecorationLine, fontWeight } =
            getComputedStyle(element);
          return { color, backgroundColor, textDecorationLine, isBold: Number(fontWeight) >= 600 };
        }),
      );
      const ink = { color: 'rgb(0, 0, 0)', backgroundColor: 'rgba(0, 0, 0, 0)' };
      expect(looks).toEqual([
        { ...ink, textDecorationLine: 'line-through', isBold: false },
        { ...ink, textDecorationLine: 'underline', isBold: false },
      ]);
      expect(await shown(page.locator('.views .key'))).toBe(1);
    },
  );
});

function squeezed(text: string): string {
  return text.replace(/[\s"\\]+/g, '');
}

function shown(elements: ReturnType<Page['locator']>): Promise<number> {
  return elements.filter({ visible: true }).count();
}
