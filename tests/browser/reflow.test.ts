import { expect, test } from 'vitest';
import { DESKTOP, NARROWEST, PHONE, SIZES, TABLET, useBrowser } from './browser.ts';
import { cutOff } from './cut-off.ts';
import { pagesOfTypes, pageTypes, settled } from './page-types.ts';
import { at, BOTH_SITES, site } from './served-sites.ts';

/** WCAG 1.4.12 names these four. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const openPage = useBrowser();
/** As when a reader doubles the size of letters in the settings of the browser: 16 px is the usual one. */
const openPageWithLargeLetters = useBrowser('--blink-settings=defaultFontSize=32');

test.each(BOTH_SITES)(
  'no page of the %s site that answers what its address asks scrolls sideways or cuts text off',
  async (name) => {
    const of = site(name);
    const asked = [...(await pageTypes(of)).values()].filter((path) => path.includes('?'));
    expect(asked.length).toBeGreaterThan(1);
    const page = await openPage();
    for (const path of asked) {
      await page.setViewportSize(NARROWEST);
      await page.goto(at(of, path));
      await settled(page, path);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect(await cutOff(page), `${path}, ${size.width} px wide`).toEqual([]);
      }
    }
  },
);

test('wider text spacing loses nothing, on a phone or a desktop', async () => {
  const page = await openPage({ bypassCSP: true });
  for (const { of, type, path } of await pagesOfTypes('real')) {
    await page.goto(at(of, path));
    await settled(page, path);
    await page.addStyleTag({ content: TEXT_SPACING });
    for (const size of [PHONE, DESKTOP]) {
      await page.setViewportSize(size);
      expect(await cutOff(page), `${type}, ${size.width} px wide`).toEqual([]);
    }
  }
});

test('letters twice as large lose nothing, on a tablet or a desktop', async () => {
  const page = await openPageWithLargeLetters();
  for (const { of, type, path } of await pagesOfTypes('sample')) {
    await page.goto(at(of, path));
    await settled(page, path);
    expect(await page.evaluate(sizeOfText), type).toBeGreaterThanOrEqual(2 * 16);
    for (const size of [TABLET, DESKTOP]) {
      await page.setViewportSize(size);
      expect(await cutOff(page), `${type}, ${size.width} px wide`).toEqual([]);
    }
  }
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
