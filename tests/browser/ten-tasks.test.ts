import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, useBrowser } from './browser.ts';
import { foundOn } from './search-page.ts';
import { at, site } from './served-sites.ts';

// What a stranger comes for, from the home page on: each `click` and each `ask` is one step, and no test
// takes more steps than the task may.
const openPage = useBrowser();

async function home(): Promise<Page> {
  const page = await openPage({ viewport: DESKTOP });
  await page.goto(at(site('real'), '/'));
  return page;
}

const click = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, exact: true }).first().click();

/** One query from the field at the head of every page. */
async function ask(page: Page, words: string) {
  await page.locator('#_find').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('#_said', { hasText: /[.:]/ }).waitFor();
  return foundOn(page);
}

describe('a stranger finds', () => {
  test('what a statement said in March 2014 about transfers abroad, in three clicks, and how sure that is', async () => {
    const page = await home();
    await click(page, 'Archive');
    await click(page, 'October 2011');
    await page.locator('nav.contents').getByRole('link', { name: /^3\)/ }).click();
    expect(await page.locator('article h2:target').innerText()).toMatch(/^3\)/);
    expect(await page.locator('.band').innerText()).toMatch(/Superseded/);
  });

  test('what changed in 2016, in one click', async () => {
    const page = await home();
    await click(page, 'Changes');
    await page.locator('.revisions > li', { hasText: 'October 2016' }).first().waitFor();
  });

  test.each([
    ['opt out google cookies', /google/],
    ['information commissioner', /\/ik-multimedia\/#complaints$/],
    ['ikotek how long to answer', /^\/ikotek\/privacy\//],
    ['how many days to respond', /^\/ikotek\/privacy\/#contact$/],
    ['deadline for a reply', /^\/ikotek\/privacy\/#contact$/],
  ])('the answer to “%s” with one query, among the first three', async (words, right) => {
    const { links } = await ask(await home(), words);
    const results = links.filter((link) => link.startsWith('/'));
    expect(results.slice(0, 3)).toContainEqual(expect.stringMatching(right));
  });

  test('where Safe Harbor was mentioned, since when and until when, with a query and a tick', async () => {
    const page = await home();
    await ask(page, '"Safe Harbor"');
    await page.getByLabel('Also search old and future versions').check();
    await page
      .getByText('First in the version of October 2016, and still in the latest.')
      .waitFor();
  });

  test('the exact words of a clause with proof, and how to check it, in two clicks', async () => {
    const page = await home();
    await click(page, 'Privacy Statement');
    const heading = page.locator('article h2').first();
    await heading.hover();
    await heading.getByRole('button', { name: /^Cite/ }).click();
    const citation = await page.locator('.tools').innerText();
    for (const part of [
      /\/ik-multimedia\/privacy\/2016-10\/#/,
      /SHA-256 [0-9a-f]{64}/,
      /\/verify\//,
    ])
      expect(citation).toMatch(part);
  });

  test('whether a text is the one of today, without a click', async () => {
    const page = await home();
    const entry = page.locator('.policies > li', { hasText: 'Privacy Statement' });
    expect(await entry.locator('.status').innerText()).toMatch(/last seen 16 December 2017/);
  });
});
