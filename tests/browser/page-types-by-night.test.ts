import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { focused, movingParts, stateOfPage } from './looks.ts';
import type { PageOfType } from './page-types.ts';
import { found, lostOf, printed, tabbed, testEveryLook, visitTypes } from './type-visits.ts';

const openPage = useBrowser();

const KEYS = 'abcdefghijklmnopqrstuvwxyzABCZ0123456789/?.,;:-+#*<>[]';

/** The state of a page before and after single keys, and where Meta and K then lead. */
async function keysOn(page: Page) {
  // Who cosigned the checkpoint is said once that has come.
  if (await page.locator('#_cosigned').count())
    await page.locator('#_cosigned > *').first().waitFor();
  // Where there is room for a search field.
  await page.setViewportSize(DESKTOP);
  const before = await page.evaluate(stateOfPage);
  // Not one after another’s answer: what counts is what they have done in the end.
  await Promise.all([...KEYS].map((key) => page.keyboard.press(key)));
  const after = await page.evaluate(stateOfPage);
  await page.keyboard.press('Meta+k');
  return { before, after, field: (await page.evaluate(focused)).field };
}

/** Runs in the browser: the next Tab leads from the beginning of the page on, as when it was opened. */
function beginAgain(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.blur();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
}

async function look(page: Page, which: PageOfType) {
  const moving = await page.evaluate(movingParts);
  const sheets = await printed(page, which);
  const keys = await keysOn(page);
  await page.setViewportSize(PHONE);
  await page.evaluate(beginAgain);
  return {
    ...{ moving, ...sheets, keys },
    ...(await tabbed(page)),
    ...(await lostOf(page, which)),
    ...(await found(page, which, DESKTOP)),
  };
}

describe('on one page of each type, in dark colours', () => {
  let visits: ({ type: string } & Awaited<ReturnType<typeof look>>)[];
  beforeAll(async () => {
    visits = await visitTypes(
      openPage,
      'sample',
      { viewport: PHONE, colorScheme: 'dark', reducedMotion: 'reduce' },
      look,
    );
    expect(visits.length).toBeGreaterThan(20);
  });

  testEveryLook(() => visits);

  test('no single key does anything; Meta and K lead to a search field', () => {
    for (const { type, keys } of visits) {
      expect(keys.after, type).toEqual(keys.before);
      expect(keys.field, type).toBe('q');
    }
  });

  test('where less motion is wanted, nothing moves', () => {
    for (const { type, moving } of visits) expect(moving, type).toEqual([]);
  });
});
