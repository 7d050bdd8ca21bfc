import type { ElementHandle, Page } from 'playwright-core';

/** What a reader can unfold: where there is room, some of it is never folded. */
export function foldedIn(page: Page): Promise<ElementHandle[]> {
  return page.locator('details:not([open]) > summary').filter({ visible: true }).elementHandles();
}
