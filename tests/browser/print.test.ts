import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { cutOff } from './cut-off.ts';
import { type PrintedRun, printedSheets } from './pdf-text.ts';
import { publishedPolicies } from './published-policies.ts';
import { at, BOTH_SITES, fetchText, site, sitemapPaths } from './served-sites.ts';

const openPage = useBrowser();

/** Scripts that run to the left are painted letter by letter from the left: not for a search of words. */
const LATIN_WORDS = /\p{Script=Latin}{4,}/gu;

/** What A4 leaves between margins of 22 mm, in px. */
const BETWEEN_MARGINS = { width: 627, height: 900 };

/** The size of print.css, and others: fonts differ in width and height as these do. */
const LETTER_SIZES = [10.5, 9.3, 9.7, 11.2];

describe.each(BOTH_SITES)('on the %s site', (name) => {
  test.each([
    { ...DESKTOP, colorScheme: 'light' as const },
    { ...PHONE, colorScheme: 'dark' as const },
  ])(
    'print shows the text with its status and its source, and nothing to click, from $width px, $colorScheme',
    async ({ colorScheme, ...viewport }) => {
      const of = site(name);
      const page = await openPage({ viewport, colorScheme });
      await page.emulateMedia({ media: 'print' });
      for (const { versions } of await publishedPolicies(of))
        for (const { path, status, digest } of versions) {
          await page.goto(at(of, path));
          for (const hidden of [
            'header.site',
            'footer.site',
            '.contents',
            '.around',
            '.skip',
            'button',
            'summary',
          ])
            expect([hidden, await visible(page, hidden)]).toEqual([hidden, 0]);
          for (const shown of ['h1', 'article', 'main .status', '.colophon'])
            expect([shown, await visible(page, shown)]).not.toEqual([shown, 0]);
          expect(await visible(page, '.band'), path).toBe(status === 'in force' ? 0 : 1);
          const foot = await page.locator('.colophon').innerText();
          expect(foot).toContain(path);
          expect(foot).toContain(digest.value);
          expect(await coloursOf(page), path).toEqual({
            paper: 'rgb(255, 255, 255)',
            ink: 'rgb(0, 0, 0)',
          });
        }
    },
  );

  test('every printed sheet bears address, version, status and digest, below its text', async () => {
    const of = site(name);
    const page = await openPage();
    let longest = 0;
    for (const { versions, onlyLastKnown } of await publishedPolicies(of))
      for (const { path, digest, status } of versions) {
        const isDoubted = status === 'in force' && onlyLastKnown;
        await page.goto(at(of, path));
        const sheets = await sheetsOf(page);
        const foot = await page.locator('.colophon').innerText();
        const versionName = await page.locator('.version-name').innerText();
        longest = Math.max(longest, sheets.length);
        for (const sheet of sheets) {
          const words = squeeze(sheet.map(({ text }) => text).join(''));
          expect(words, path).toContain(`SHA-256${digest.value}`);
          expect(words, path).toMatch(new RegExp(`https?://[\\w.]+${path}`));
          expect(words.toLowerCase(), path).toContain(squeeze(versionName).toLowerCase());
          expect(words.toLowerCase(), path).toContain(
            squeeze(isDoubted ? 'latest known version' : status),
          );
          expect(textBelowFoot(sheet, squeeze(foot)), path).toEqual([]);
        }
      }
    expect(longest).toBeGreaterThan(1);
  });

  test('no printed sheet of a comparison ends with the heading of a clause, wherever its fonts make it end', async () => {
    const of = site(name);
    const page = await openPage({ bypassCSP: true });
    const paths = (await sitemapPaths(of)).filter((it) => /\/compare\/.+\/.+/.test(it));
    let tried = 0;
    for (const path of paths) {
      await page.goto(at(of, path));
      for (const size of LETTER_SIZES) {
        await page.addStyleTag({ content: `@media print { html { font-size: ${size}pt } }` });
        for (const sheet of printedSheets(await page.pdf({ preferCSSPageSize: true }))) {
          const words = sheet.filter(({ text }) => !/^[\d /]*$/.test(text));
          const last = Math.min(...words.map(({ y }) => y));
          const line = words.filter(({ y }) => y < last + 1).map(({ text }) => text);
          expect(squeeze(line.join('')), `${path}, ${size} pt`).not.toContain('Readitin');
          tried += squeeze(words.map(({ text }) => text).join('')).split('Readitin').length - 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(0);
  });

  test('no text is cut off at the edges of a sheet', async () => {
    const of = site(name);
    const page = await openPage({ viewport: BETWEEN_MARGINS });
    await page.emulateMedia({ media: 'print' });
    for (const { versions } of await publishedPolicies(of))
      for (const { path } of versions) {
        await page.goto(at(of, path));
        expect(await cutOff(page), path).toEqual([]);
      }
  });

  test('no word of a text is lost in print', async () => {
    const of = site(name);
    const page = await openPage();
    for (const { versions } of await publishedPolicies(of))
      for (const { path, text } of versions) {
        await page.goto(at(of, path));
        const sheets = await sheetsOf(page);
        const printed = squeeze(
          sheets
            .flat()
            .map((run) => run.text)
            .join(''),
        ).replace(/-/g, '');
        const pictures = page.locator('article img');
        const inPictures = await pictures.evaluateAll((all) =>
          all.map((it) => it.getAttribute('alt')),
        );
        const words = (await fetchText(of, text)).normalize('NFKC').match(LATIN_WORDS) ?? [];
        const lost = words.filter((word) => !printed.includes(word));
        expect(
          lost.filter((word) => !inPictures.join().includes(word)),
          path,
        ).toEqual([]);
      }
  });
});

const printedBefore = new Map<string, PrintedRun[][]>();

/** What a page prints: two tests read the same sheets. */
async function sheetsOf(page: Page): Promise<PrintedRun[][]> {
  const sheets =
    printedBefore.get(page.url()) ??
    printedSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  printedBefore.set(page.url(), sheets);
  return sheets;
}

function visible(page: Page, selector: string): Promise<number> {
  return page.locator(selector).filter({ visible: true }).count();
}

function coloursOf(page: Page): Promise<{ paper: string; ink: string }> {
  return page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.querySelector('article') as Element).color,
  }));
}

/** What stands at the foot’s height or below it and is no part of it, but for the number of the sheet. */
function textBelowFoot(sheet: readonly PrintedRun[], foot: string): string[] {
  const digest = sheet.find(({ text }) => text.startsWith('SHA-256'))?.y ?? 0;
  const isOfFoot = ({ text, y }: PrintedRun) =>
    foot.includes(squeeze(text)) && Math.abs(y - digest) < 50;
  const top = Math.max(...sheet.filter(isOfFoot).map(({ y }) => y));
  return sheet
    .filter((run) => run.y < top + 4 && !isOfFoot(run) && !/^[\d /]*$/.test(run.text))
    .map(({ text }) => text);
}

/** Without white space, and with the letters that a ligature joined. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
