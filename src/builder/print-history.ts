import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { BuiltVersion } from './built-versions.ts';
import { spellLinksOut } from './link-notes.ts';
import { addQrCode, openPage, printPage, writePdf } from './print-pdfs.ts';
import { inPublishedSite } from './published-browser.ts';

/**
 * Prints a policy with its history as one PDF file: the page of its history, then each version, the newest
 * first, with what it changed. Every sheet names what it shows, as the sheets of these pages do.
 * @throws Unprintable where there is no browser, or a page is missing
 * @param versions all of one policy, oldest first
 */
export async function printHistory(
  directory: string,
  history: string,
  versions: readonly BuiltVersion[],
  file: string,
): Promise<void> {
  const parts = versions
    .toReversed()
    .flatMap(({ address, comparison }) => (comparison ? [address, comparison] : [address]));
  await inPublishedSite(directory, [history, ...parts], async (context) => {
    const whole = await openPage(context, history);
    await addQrCode(whole, history);
    for (const [at, address] of parts.entries()) {
      const page = await openPage(context, address);
      const html = await page.content();
      await page.close();
      await append(whole, html, address, `part-${at + 1}.`);
    }
    await spellLinksOut(whole);
    writePdf(file, await printPage(whole));
  });
}

/** Where the PDF of a policy with its history lies below a folder. */
export function historyFile(folder: string, policy: string): string {
  return join(folder, policy, `${policy.replaceAll('/', '-')}-history.pdf`);
}

/**
 * Puts what another page says behind what a page says, on a sheet of its own. Its ids get a prefix, so that
 * links within it stay in it, and links to pages are whole.
 */
async function append(page: Page, html: string, address: string, prefix: string): Promise<void> {
  const sheets = await page.evaluate(
    ([source, base, before]) => {
      const other = new DOMParser().parseFromString(source, 'text/html');
      const main = other.querySelector('main');
      if (!main) throw new Error(`The page ${base} has no text.`);
      for (const element of main.querySelectorAll('[href], [src]'))
        for (const name of ['href', 'src']) {
          const given = element.getAttribute(name);
          if (given?.startsWith('#')) element.setAttribute(name, `#${before}${given.slice(1)}`);
          else if (given !== null) element.setAttribute(name, new URL(given, base).href);
        }
      for (const element of [main, ...main.querySelectorAll('[id]')])
        element.id = `${before}${element.id}`;
      const part = document.createElement('div');
      part.className = `${other.body.className} part`;
      part.lang = other.documentElement.lang;
      part.append(main);
      document.body.append(part);
      const known = new Set([...document.styleSheets].map(({ href }) => href));
      const hrefs = [...other.querySelectorAll('link[rel="stylesheet"]')]
        .map((link) => new URL(link.getAttribute('href') ?? '', base).href)
        .filter((href) => !known.has(href));
      for (const href of hrefs)
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
        );
      return hrefs;
    },
    [html, address, prefix] as const,
  );
  await untilStyled(page, sheets);
}

/** Waits for style sheets, by asking: a page whose scripts do not run hears no event. */
async function untilStyled(page: Page, sheets: readonly string[]): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const missing = await page.evaluate(
      (hrefs) =>
        hrefs.filter((href) => ![...document.styleSheets].some((each) => each.href === href)),
      [...sheets],
    );
    if (missing.length === 0) return;
    await setTimeout(50);
  }
  throw new Error(`A style sheet did not load: ${sheets.join(', ')}`);
}

/** A minute: style sheets come from this machine. */
const MOST_TRIES = 1_200;
