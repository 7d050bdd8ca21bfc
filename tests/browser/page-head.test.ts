import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pagesOfTypes } from './page-types.ts';
import { at } from './served-sites.ts';

const openPage = useBrowser();

const WIDTHS = [360, 768, 1280, 1920];

test('the head and the foot of every page begin where the page does: at its contents, or at its text', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  const pages = await pagesOfTypes('real');
  expect(pages.length).toBeGreaterThan(20);
  for (const { of, type, path } of pages) {
    await page.goto(at(of, path));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const { head, foot, text } = await page.evaluate(() => {
        const left = (selector: string) => {
          const boxes = [...document.querySelectorAll(selector)].map((it) =>
            it.getBoundingClientRect(),
          );
          return Math.min(...boxes.filter((box) => box.width > 0).map((box) => box.left));
        };
        return {
          head: left('header.site .name'),
          foot: left('footer.site a'),
          text: Math.min(left('h1'), left('.contents'), left('.about-text')),
        };
      });
      expect(Math.abs(head - text), `${type}, ${width} px wide`).toBeLessThanOrEqual(1);
      expect(Math.abs(foot - text), `${type}, ${width} px wide`).toBeLessThanOrEqual(1);
    }
  }
});
