import type { Page } from 'playwright-core';

/** Of each page that is watched, the requests that have begun and not ended. */
const underWay = new WeakMap<Page, Set<string>>();

/**
 * From now on notes which requests of a page are under way. Asks the browser itself, since Playwright tells
 * of a request later where the page has routes.
 */
export async function watchRequests(page: Page): Promise<ReadonlySet<string>> {
  const watched = underWay.get(page);
  if (watched) return watched;
  const requests = new Set<string>();
  underWay.set(page, requests);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  let document: string | null = null;
  session.on('Network.requestWillBeSent', ({ requestId, loaderId, frameId }) => {
    const isOwn = frameId === frameTree.frame.id;
    // What an earlier document asked for, or asks for while it is left, may end without a word.
    if (isOwn && requestId === loaderId) {
      requests.clear();
      document = loaderId;
    }
    if (!isOwn || document === null || loaderId === document) requests.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId }) => requests.delete(requestId));
  session.on('Network.loadingFailed', ({ requestId }) => requests.delete(requestId));
  await session.send('Network.enable');
  return requests;
}

/**
 * Waits until a page has done what it had to do: it is idle, twice in a row, while no request is under
 * way. The page must have been watched since before it was opened, and have no worker, whose requests end
 * elsewhere. Unlike Playwright’s `networkidle`, this waits for no fixed time.
 */
export async function quiet(page: Page): Promise<void> {
  const requests = await watchRequests(page);
  for (let times = 0; times < 2; ) {
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 1000 }));
          // A page behind another one is not painted.
          setTimeout(done, 3000);
        }),
    );
    times = requests.size === 0 ? times + 1 : 0;
  }
}
