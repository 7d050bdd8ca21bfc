import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { BuiltVersion } from './built-versions.ts';
import { launchChromium } from './chromium.ts';
import { staticServer } from './static-server.ts';
import { undatedPdf } from './undated-pdf.ts';
import { Unprintable } from './unprintable.ts';

/**
 * Prints versions of a built site as PDF files: tagged for screen readers, with headings as bookmarks, on A4,
 * address and digest at the foot of each sheet.
 * @throws Unprintable where there is no browser, or a page is missing
 * @param directory the built site
 * @param fileOf where each is written
 * @param onPrinted is told of each when it is written
 */
export async function printPdfs(
  directory: string,
  versions: readonly BuiltVersion[],
  fileOf: (version: BuiltVersion) => string,
  onPrinted: (version: BuiltVersion, file: string) => void,
): Promise<void> {
  const { server } = staticServer(directory);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const browser = await launchChromium();
    try {
      // What scripts add to a page is for its visitors: to ask, to fold, to cite.
      const context = await browser.newContext({
        javaScriptEnabled: false,
        reducedMotion: 'reduce',
      });
      await serveAsPublished(context, `http://127.0.0.1:${port}`, versions);
      for (const version of versions) {
        const file = fileOf(version);
        const pdf = await printed(context, version.address);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, pdf);
        onPrinted(version, file);
      }
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Lets the browser see the built site under its public address, so that links lead there, and nothing else.
 */
async function serveAsPublished(
  context: BrowserContext,
  origin: string,
  versions: readonly BuiltVersion[],
): Promise<void> {
  const published = new Set(versions.map(({ address }) => new URL(address).origin));
  await context.route('**/*', async (route) => {
    const { origin: asked, pathname, search } = new URL(route.request().url());
    if (!published.has(asked)) return route.abort();
    return route.fulfill({ response: await route.fetch({ url: `${origin}${pathname}${search}` }) });
  });
}

async function printed(context: BrowserContext, address: string): Promise<Buffer> {
  const page = await context.newPage();
  try {
    const answer = await page.goto(address);
    if (!answer?.ok())
      throw new Unprintable(`The built site has no page ${address}. Build it anew: npm run build`);
    const pdf = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
    });
    return undatedPdf(pdf);
  } finally {
    await page.close();
  }
}

/** Where the PDF of a version lies below a folder; its name says what it is, once it was saved elsewhere. */
export function pdfFile(folder: string, { policy, version }: BuiltVersion): string {
  return join(folder, policy, version, `${policy.replace('/', '-')}-${version}.pdf`);
}
