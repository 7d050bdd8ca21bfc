import { expect, test } from 'vitest';
import { DESKTOP, PHONE, TABLET, useBrowser } from './browser.ts';
import { cutOff, cutOffAt } from './cut-off.ts';
import { pagesOfTypes, settled } from './page-types.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();
/** As when a reader doubles the size of letters in the settings of the browser: 16 px is the usual one. */
const openPageWithLargeLetters = useBrowser('--blink-settings=defaultFontSize=32');

test('letters twice as large lose nothing, on a tablet or a desktop', async () => {
  const page = await openPageWithLargeLetters();
  for (const { of, type, path } of await pagesOfTypes('sample')) {
    await page.goto(at(of, path));
    await settled(page, path);
    expect(await page.evaluate(sizeOfText), type).toBeGreaterThanOrEqual(2 * 16);
    expect(await cutOffAt(page, [TABLET, DESKTOP]), type).toEqual([]);
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
