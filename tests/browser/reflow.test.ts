import { beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, NARROWEST, PHONE, TABLET, useBrowser } from './browser.ts';
import { cutOff } from './cut-off.ts';
import { pageTypes, settled } from './page-types.ts';
import { at, BOTH_SITES, type ServedSite, site, sitemapPaths } from './served-sites.ts';

/** WCAG 1.4.12 names these four. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const openPage = useBrowser();
/** As when a reader doubles the size of letters in the settings of the browser: 16 px is the usual one. */
const openPageWithLargeLetters = useBrowser('--blink-settings=defaultFontSize=32');

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let every: string[];
  let types: Map<string, string>;

  beforeAll(async () => {
    of = site(name);
    types = await pageTypes(of);
    every = [...(await sitemapPaths(of)), ...types.values()];
  });

  test.each([
    ['at 400 % zoom (320 by 256 px)', NARROWEST],
    ['on a phone', PHONE],
    ['on a tablet', TABLET],
    ['at 1056 px, where the contents move beside the text', { width: 1056, height: 700 }],
    ['on a desktop', DESKTOP],
  ])('no page scrolls sideways or cuts text off, %s', async (_, viewport) => {
    const page = await openPage({ viewport });
    for (const path of every) {
      await page.goto(at(of, path));
      await settled(page, path);
      expect(await cutOff(page), path).toEqual([]);
    }
  });

  test.each([PHONE, DESKTOP])(
    'wider text spacing loses nothing, $width px wide',
    async (viewport) => {
      const page = await openPage({ viewport, bypassCSP: true });
      for (const [type, path] of types) {
        await page.goto(at(of, path));
        await settled(page, path);
        await page.addStyleTag({ content: TEXT_SPACING });
        expect(await cutOff(page), type).toEqual([]);
      }
    },
  );

  test.each([TABLET, DESKTOP])(
    'letters twice as large lose nothing, $width px wide',
    async (viewport) => {
      const page = await openPageWithLargeLetters({ viewport });
      for (const [type, path] of types) {
        await page.goto(at(of, path));
        await settled(page, path);
        expect(await page.evaluate(sizeOfText), type).toBeGreaterThanOrEqual(2 * 16);
        expect(await cutOff(page), type).toEqual([]);
      }
    },
  );
});

/** Runs in the browser. */
function sizeOfText(): number {
  return Number.parseFloat(getComputedStyle(document.querySelector('main') as Element).fontSize);
}

test('a box that is too wide is noticed', async () => {
  const page = await openPage({ viewport: PHONE });
  await page.goto(site('real').origin);
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('div'), { textContent: 'x'.repeat(400) });
    box.style.overflow = 'hidden';
    box.style.overflowWrap = 'normal';
    document.querySelector('main')?.append(box);
  });
  expect(await cutOff(page)).not.toEqual([]);
});

test('a table that stacks on a phone has all its cells at one edge, and names no column of an empty one', async () => {
  const of = site('sample');
  const page = await openPage({ viewport: PHONE });
  await page.goto(at(of, `${of.base}harbour/terms/#fares`));
  const cells = await page.locator('td').evaluateAll((all) =>
    all.map((cell) => ({
      edge: getComputedStyle(cell).textAlign,
      isEmpty: cell.textContent === '',
      isNamed: getComputedStyle(cell, '::before').content !== 'none',
    })),
  );
  expect(cells.some(({ isEmpty }) => isEmpty)).toBe(true);
  for (const { edge, isEmpty, isNamed } of cells)
    expect([edge, isNamed]).toEqual(['start', !isEmpty]);
});
