import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { BuiltVersion } from './built-versions.ts';
import { spellLinksOut } from './link-notes.ts';
import { inPublishedSite, qrCodeOf } from './published-browser.ts';
import { undatedPdf } from './undated-pdf.ts';
import { Unprintable } from './unprintable.ts';

/**
 * Prints versions of a built site as PDF files: tagged for screen readers, with headings as bookmarks, on A4,
 * the address as a QR code on the first sheet, address and digest at the foot of each; addresses of links
 * stand as notes at the end.
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
  const addresses = versions.map(({ address }) => address);
  await inPublishedSite(directory, addresses, async (context) => {
    for (const version of versions) {
      const file = fileOf(version);
      const page = await openPage(context, version.address);
      await addQrCode(page, version.address);
      await spellLinksOut(page);
      writePdf(file, await printPage(page));
      onPrinted(version, file);
    }
  });
}

/** @throws Unprintable where the built site has no such page */
export async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const answer = await page.goto(address);
  if (answer?.ok()) return page;
  throw new Unprintable(`The built site has no page ${address}. Build it anew: npm run build`);
}

/** The style of what stands on paper alone. */
const PAPER = '.qr { float: inline-end; } .part { break-before: page; }';

/** Puts the code of an address before the first title of a page: a sheet of paper leads to it. */
export async function addQrCode(page: Page, address: string): Promise<void> {
  await page.evaluate(
    async ([source, words, css]) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
      const code = Object.assign(document.createElement('img'), {
        ...{ className: 'qr', src: source, alt: words, width: 84, height: 84 },
      });
      document.querySelector('h1')?.before(code);
      await code.decode();
    },
    [qrCodeOf(address), address, PAPER] as const,
  );
}

/** A page as a PDF file whose bytes are the same each time; the page is closed. */
export async function printPage(page: Page): Promise<Buffer> {
  try {
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

/** Writes a PDF file, and the folders above it. */
export function writePdf(file: string, pdf: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pdf);
}

/** Where the PDF of a version lies below a folder; its name says what it is, once it was saved elsewhere. */
export function pdfFile(folder: string, { policy, version }: BuiltVersion): string {
  return join(folder, policy, version, `${policy.replace('/', '-')}-${version}.pdf`);
}
