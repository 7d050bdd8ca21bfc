import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const SCRIPT = stripTypeScriptTypes(readFileSync('src/scripts/revision-notices.client.ts', 'utf8'));
const noticeOf = (version: string) =>
  `<p class="revision-notice" data-notice="acme/privacy/${version}" data-dismiss="Dismiss">Major revision ${version}</p>`;
const openPage = useBrowser();

/** Shows a page with notices of some versions, at one address of one site. */
async function show(page: Page, versions: readonly string[]): Promise<void> {
  await page.unrouteAll();
  await page.route('https://sample.example/**', (route) =>
    new URL(route.request().url()).pathname === '/notices.js'
      ? route.fulfill({ contentType: 'text/javascript', body: SCRIPT })
      : route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><title>T</title><main tabindex="-1">${versions.map(noticeOf).join('')}</main><script type="module" src="/notices.js"></script></html>`,
        }),
  );
  await page.goto('https://sample.example/');
  await page.waitForLoadState('load');
}

test('a notice is put away for its version alone, and stays away, without a cookie', async () => {
  const page = await openPage();
  await show(page, ['2027-03-01']);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(await page.locator('.revision-notice').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await show(page, ['2027-03-01', '2028-01-01']);
  expect(await page.locator('.revision-notice').allInnerTexts()).toEqual([
    'Major revision 2028-01-01 Dismiss',
  ]);
  expect(await page.context().cookies('https://sample.example/')).toEqual([]);
});

test('without a script it simply stands there', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await show(page, ['2027-03-01']);
  expect(await page.locator('.revision-notice').innerText()).toBe('Major revision 2027-03-01');
  expect(await page.getByRole('button').count()).toBe(0);
});
