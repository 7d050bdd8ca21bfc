import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, useBrowser } from '../browser/browser.ts';
import { recordedChoice, servicesOf } from '../browser/recorded-choice.ts';
import { ask, foundOn, openSearch } from '../browser/search-page.ts';
import { at, site } from '../browser/served-sites.ts';
import { ITALIAN_QUERIES } from '../search/italian-queries.ts';

// The tasks of tests/browser/ten-tasks.test.ts, for a stranger who reads Italian: each `click` and each
// `search` is one step, and no test takes more steps than the task may.
const open = useBrowser();

/** A page for somebody who has refused cookies before. */
async function openPage(): Promise<Page> {
  const of = site('own');
  const page = await open({ viewport: DESKTOP, isFirstVisit: true });
  const choice = recordedChoice(await servicesOf(of));
  await page.context().addCookies([{ ...choice, url: of.origin }]);
  return page;
}

async function home(): Promise<Page> {
  const page = await openPage();
  await page.goto(at(site('own'), '/'));
  await page.getByRole('link', { name: 'italiano', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/it/');
  expect(await page.locator('html').getAttribute('lang')).toBe('it');
  return page;
}

const click = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, exact: true }).first().click();

/** One query from the field at the head of every page. */
async function search(page: Page, words: string): Promise<readonly string[]> {
  await page.locator('#_find').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('#_said', { hasText: /[.:]/ }).waitFor();
  return (await foundOn(page)).links.filter((link) => link.startsWith('/')).slice(0, 3);
}

describe('in Italian, a stranger finds', () => {
  test('what a statement said in March 2014 about transfers abroad, in three clicks, and how sure that is', async () => {
    const page = await home();
    await click(page, 'Archivio');
    await click(page, 'ottobre 2011');
    await page.locator('nav.contents').getByRole('link', { name: /^3\)/ }).click();
    expect(await page.locator('article h2:target').innerText()).toMatch(/^3\)/);
    expect(await page.locator('.band').innerText()).toMatch(/Sostituita/);
  });

  test('what changed in 2016, in one click', async () => {
    const page = await home();
    await click(page, 'Modifiche');
    await page.locator('.revisions > li', { hasText: 'ottobre 2016' }).first().waitFor();
  });

  test.each([
    ['rifiutare cookie google', /google|cookies/],
    ['autorità garante reclamo', /#complaints|complaint/],
    ['ikotek quanto per rispondere', /^\/it\/ikotek\/privacy\//],
  ])('the answer to “%s” with one query, among the first three', async (words, right) => {
    expect(await search(await home(), words)).toContainEqual(expect.stringMatching(right));
  });

  test('where Safe Harbor was mentioned, since when and until when, with a query and a tick', async () => {
    const page = await home();
    await search(page, '"Safe Harbor"');
    await page.getByLabel('Cercare anche nelle versioni passate e future').check();
    await page.getByText('Per la prima volta nella versione di ottobre 2016').waitFor();
  });

  test('the exact words of a clause with proof, and how to check it in Italian, in two clicks', async () => {
    const page = await home();
    await click(page, 'Informativa sulla privacy');
    const heading = page.locator('article h2').first();
    await heading.hover();
    await heading.getByRole('button', { name: /^Cita/ }).click();
    const citation = await page.locator('.tools').innerText();
    for (const part of [/\/it\/ik-multimedia\/privacy\/2016-10\/#/, /SHA-256 [0-9a-f]{64}/])
      expect(citation).toMatch(part);
    const [check = ''] = /https?:\S+\/verify\//.exec(citation) ?? [];
    await page.goto(at(site('own'), new URL(check).pathname));
    expect(await page.locator('h1').innerText()).toBe('Verificare un testo');
  });

  test('whether a text is the one of today, without a click', async () => {
    const entry = (await home()).locator('.policies > li', {
      hasText: 'Informativa sulla privacy',
    });
    expect(await entry.first().locator('.status').innerText()).toMatch(/16 dicembre 2017/);
  });
});

test('the right clause is among the first three for each of forty Italian queries', async () => {
  const it = { ...site('own'), base: '/it/' };
  const page = await openSearch(await openPage(), it, { q: 'dati' });
  const wrong: [string, readonly string[]][] = [];
  for (const { query, right } of ITALIAN_QUERIES) {
    await ask(page, query);
    const links = (await foundOn(page)).links.slice(0, 3);
    if (!links.some((link) => right.includes(link.replace(/^\/it\//, ''))))
      wrong.push([query, links]);
  }
  expect(ITALIAN_QUERIES.length).toBeGreaterThanOrEqual(40);
  expect(wrong).toEqual([]);
});

test('what is asked in one language can be asked in the others', async () => {
  const it = { ...site('own'), base: '/it/' };
  const page = await openSearch(await openPage(), it, { q: 'Safe Harbor' });
  await page.getByRole('link', { name: 'Cercare nei testi in inglese' }).click();
  await page.locator('#_said', { hasText: /[.:]/ }).waitFor();
  expect((await foundOn(page)).links[0]).toMatch(/^\/ik-multimedia\/privacy\/#transfer-of-data/);
});
