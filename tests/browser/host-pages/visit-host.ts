import type { Browser } from 'playwright-core';
import type { HostPage } from './host-page.ts';
import { serveHostPage } from './host-server.ts';

/** Visits a host page as somebody who was never there, and throws where what it claims does not hold. */
export async function checkHostPage(
  browser: Browser,
  hostPage: HostPage,
  version: string,
): Promise<void> {
  const server = await serveHostPage(hostPage, version);
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: hostPage.viewport ?? { width: 1280, height: 800 },
  });
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const at = (address: string) =>
      `http://${address.replace(/^[a-z.]+/, (host) => `${host}:${server.port}`)}`;
    await page.goto(at(hostPage.start ?? 'www.shop.test/'));
    await hostPage.check({
      page,
      context,
      complaints,
      posts: server.posts,
      at,
      async asked() {
        // Until nothing more is asked for, for a while.
        for (let before = -1; before !== server.asked.length; ) {
          before = server.asked.length;
          await page.waitForTimeout(120);
        }
        return [...new Set(server.asked.splice(0))].sort();
      },
    });
  } finally {
    await context.close();
    server.close();
  }
}
