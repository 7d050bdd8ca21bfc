import type { Browser, Page } from 'playwright-core';
import type { CompressingServer } from './compressing-server.ts';
import type { SearchInterface } from './search-interfaces.ts';

/** What searching costs, by one interface. */
export interface SearchCost {
  /**
   * From the request for the page to the first result, nothing cached, and everything that was fetched for
   * it.
   */
  readonly firstBytes: number;
  /** The same for a further word. */
  readonly secondBytes: number;
  /** From the last key to the first result: milliseconds, when the field was just reached, and later. */
  readonly coldMs: number;
  readonly warmMs: number;
}

/** Measures each word once as the first of a visit, and the others after it. */
export async function measureSearch(
  browser: Browser,
  server: CompressingServer,
  { path, field, result }: SearchInterface,
  words: readonly string[],
): Promise<SearchCost> {
  const costs: SearchCost[] = [];
  for (const [index, word] of words.entries()) {
    const page = await browser.newPage();
    const before = server.sent();
    await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
    const coldMs = await keyToResult(page, field, result, word);
    await page.waitForLoadState('networkidle');
    await settled(page, server);
    const first = server.sent();
    const next = words[(index + 1) % words.length] ?? word;
    const warmMs = await keyToResult(page, field, result, next);
    await settled(page, server);
    costs.push({
      firstBytes: first - before,
      secondBytes: server.sent() - first,
      coldMs,
      warmMs,
    });
    await page.context().close();
  }
  const median = (key: keyof SearchCost) =>
    costs.map((cost) => cost[key]).sort((a, b) => a - b)[costs.length >> 1] ?? Number.NaN;
  return {
    firstBytes: median('firstBytes'),
    secondBytes: median('secondBytes'),
    coldMs: median('coldMs'),
    warmMs: median('warmMs'),
  };
}

/** Puts in a word but for its end, presses the last key, and waits for a result that was not there before. */
async function keyToResult(
  page: Page,
  field: string,
  result: string,
  word: string,
): Promise<number> {
  await page.locator(field).focus();
  await page.evaluate(
    ([field = '', result = '', start = '']) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (input) input.value = start;
      for (const old of document.querySelectorAll(result)) old.classList.add('old');
      let pressed = 0;
      const state = window as unknown as { waited?: Promise<number> };
      state.waited = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`No result for ${start}…`)), 15_000);
        addEventListener('keydown', () => (pressed = performance.now()), {
          once: true,
          capture: true,
        });
        const look = () => {
          if (pressed && document.querySelector(`${result}:not(.old)`)) {
            observer.disconnect();
            resolve(performance.now() - pressed);
          }
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
    },
    [field, result, word.slice(0, -1)],
  );
  await page.keyboard.press(word.slice(-1));
  return page.evaluate(() => (window as unknown as { waited: Promise<number> }).waited);
}

/** Waits until nothing more is sent for a while. */
async function settled(page: Page, server: CompressingServer): Promise<void> {
  for (let last = -1; last !== server.sent(); ) {
    last = server.sent();
    await page.waitForTimeout(600);
  }
}
