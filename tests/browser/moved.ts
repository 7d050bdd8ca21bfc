import type { Page } from 'playwright-core';

/** From now on the pages that open in this one note what moves on them without a reader’s doing. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: unknown[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved on the page that is open now. */
export function movedOn(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as { moved: unknown[] }).moved);
}

/** Waits until what the page now holds has been painted, and what moved at that has been noted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
      ),
  );
}
