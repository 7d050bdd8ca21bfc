import type { Page } from 'playwright-core';
import { at, type ServedSite } from './served-sites.ts';

/** What the search page shows. */
export interface Answer {
  readonly said: string;
  /** Of each result, or offered word. */
  readonly links: readonly string[];
  readonly titles: readonly string[];
  readonly contents: readonly string[];
}

/** Opens the search page, and waits for the answer where its address asks for something. */
export async function openSearch(
  page: Page,
  of: ServedSite,
  query: Readonly<Record<string, string>>,
): Promise<Page> {
  const address = `${of.base}search/?${new URLSearchParams(query)}`;
  await page.goto(at(of, address));
  if (query['q']) await answered(page);
  return page;
}

/** Types something over what stands in the field, and waits for its answer. */
export async function ask(page: Page, words: string): Promise<void> {
  await page.evaluate(() => document.querySelector('#_said')?.replaceChildren());
  await page.locator('#_q').fill(words);
  await answered(page);
}

export async function foundOn(page: Page): Promise<Answer> {
  return page.evaluate(() => {
    const all = <T>(selector: string, of: (element: Element) => T) =>
      [...document.querySelectorAll(selector)].map(of);
    return {
      said: document.querySelector('#_said')?.textContent ?? '',
      links: all('#_results a', (link) => link.getAttribute('href') ?? ''),
      titles: all('#_results a', ({ textContent }) => textContent ?? ''),
      contents: all('#_results li p', ({ textContent }) => textContent ?? ''),
    };
  });
}

async function answered(page: Page): Promise<void> {
  await page.locator('#_said', { hasText: /[.:]/ }).waitFor();
}
