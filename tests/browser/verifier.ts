import type { Page } from 'playwright-core';
import type { useBrowser } from './browser.ts';
import { at, site } from './served-sites.ts';

/** A version whose text is sealed. */
export const VERSION = '/ik-multimedia/privacy/2016-10/';
/** What is said of its files. */
export const YES =
  /^Yes: “.+” .+ ik-multimedia\/privacy, version 2016-10, sealed on \d+ \w+ 20\d\d as entry \d+ of \d+\.\nThe proof beside that version leads to the root of the checkpoint\.\nIts wording is that of this archive, not the organisation’s own\.$/;
/** What is said of a text that nobody published. */
export const NO =
  /^No: “.+” is not a text that was published here, not to the letter\.\nIts SHA-256 is [0-9a-f]{64}\./;

/** Opens the page on verifying. */
export async function openVerify(openPage: ReturnType<typeof useBrowser>): Promise<Page> {
  const page = await openPage();
  await page.goto(at(site('real'), '/verify/'));
  return page;
}

/** What the page says at last, paragraph by paragraph. */
export async function said(page: Page): Promise<string> {
  const lines = page.locator('#_said p');
  await lines.first().waitFor();
  return (await lines.allInnerTexts()).join('\n');
}

/** What it says of a file. */
export async function ofFile(page: Page, name: string, text: string): Promise<string> {
  await page.locator('#_said').evaluate((element) => element.replaceChildren());
  const buffer = Buffer.from(text);
  await page.locator('#_file').setInputFiles({ name, mimeType: 'text/plain', buffer });
  return said(page);
}
