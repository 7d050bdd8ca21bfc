import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { renderSVG } from 'uqr';
import { launchChromium } from './chromium.ts';
import { staticServer } from './static-server.ts';

/** The file that stands for the address of each page while it is printed: a QR code of it. */
const QR_CODE = 'qr.svg';

/**
 * Lets a browser see a built site under its public addresses, so that links lead there, and nothing else.
 * Scripts of pages do not run: what they add is for visitors, to ask, to fold, to cite.
 * @param directory the built site
 * @param addresses of pages that are to be printed, with host
 */
export async function inPublishedSite<Result>(
  directory: string,
  addresses: readonly string[],
  use: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const { server } = staticServer(directory);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const browser = await launchChromium();
    try {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        // So that what is added for paper can have a style.
        bypassCSP: true,
        reducedMotion: 'reduce',
      });
      await serveAsPublished(context, `http://127.0.0.1:${port}`, addresses);
      return await use(context);
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The address of a page's QR code while the page is printed. */
export function qrCodeOf(address: string): string {
  return `${address}${QR_CODE}`;
}

async function serveAsPublished(
  context: BrowserContext,
  origin: string,
  addresses: readonly string[],
): Promise<void> {
  const published = new Set(addresses.map((address) => new URL(address).origin));
  const codes = new Map(addresses.map((address) => [qrCodeOf(address), address]));
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const named = codes.get(url);
    if (named !== undefined)
      return route.fulfill({ contentType: 'image/svg+xml', body: renderSVG(named, { border: 2 }) });
    const { origin: asked, pathname, search } = new URL(url);
    if (!published.has(asked)) return route.abort();
    return route.fulfill({ response: await route.fetch({ url: `${origin}${pathname}${search}` }) });
  });
}
