import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { cutOff } from './cut-off.ts';
import { type PrintedRun, printedSheets } from './pdf-text.ts';
import { type PublishedVersion, publishedPolicies } from './published-policies.ts';
import { at, BOTH_SITES, fetchText, type ServedSite, site, sitemapPaths } from './served-sites.ts';

const openPage = useBrowser();

/** Scripts that run to the left are painted letter by letter from the left: not for a search of words. */
const LATIN_WORDS = /\p{Script=Latin}{4,}/gu;

/** Not for paper, and what every printed version shows. */
const HIDDEN = ['header.site', 'footer.site', '.contents', '.around', '.skip', 'button', 'summary'];
const SHOWN = ['h1', 'article', 'main .status', '.colophon'];

const LOOKS = [
  { viewport: DESKTOP, colorScheme: 'light' as const },
  { viewport: PHONE, colorScheme: 'dark' as const },
];

/** What A4 leaves between margins of 22 mm, in px. */
const BETWEEN_MARGINS = { width: 627, height: 900 };

/** The size of print.css, and others: fonts differ in width and height as these do. */
const LETTER_SIZES = [10.5, 9.3, 9.7, 11.2];

/** A version’s page, as it is printed and as it looks in the medium of print. */
interface PrintedVersion {
  readonly version: PublishedVersion;
  readonly text: string;
  readonly isDoubted: boolean;
  readonly sheets: readonly (readonly PrintedRun[])[];
  /** Of the page on a screen. */
  readonly foot: string;
  readonly versionName: string;
  readonly pictures: string;
  /** In each of the looks. */
  readonly looks: readonly PrintLook[];
  readonly cutOff: readonly string[];
}

type PrintLook = ReturnType<typeof lookInPrint>;

/** Visits every version’s page once: all that is claimed of its print is noted there. */
async function visitInPrint(page: Page, of: ServedSite): Promise<PrintedVersion[]> {
  const visits: PrintedVersion[] = [];
  for (const { versions, onlyLastKnown } of await publishedPolicies(of))
    for (const version of versions) {
      await page.emulateMedia({ media: null, colorScheme: 'light' });
      await page.setViewportSize(DESKTOP);
      await page.goto(at(of, version.path));
      const sheets = printedSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      const foot = await page.locator('.colophon').innerText();
      const versionName = await page.locator('.version-name').innerText();
      const pictures = await page
        .locator('article img')
        .evaluateAll((all) => all.map((it) => it.getAttribute('alt')).join());
      const looks: PrintLook[] = [];
      for (const { viewport, colorScheme } of LOOKS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ media: 'print', colorScheme });
        looks.push(await page.evaluate(lookInPrint, [...HIDDEN, ...SHOWN, '.band']));
      }
      await page.setViewportSize(BETWEEN_MARGINS);
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      visits.push({
        ...{ version, sheets, foot, versionName, pictures, looks },
        text: await fetchText(of, version.text),
        isDoubted: version.status === 'in force' && onlyLastKnown,
        cutOff: await cutOff(page),
      });
    }
  return visits;
}

/** Runs in the browser: how many elements of each selector show, the foot, and the colours. */
function lookInPrint(selectors: readonly string[]) {
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const visible = (selector: string) =>
    [...document.querySelectorAll(selector)].filter(isVisible).length;
  return {
    visible: Object.fromEntries(selectors.map((selector) => [selector, visible(selector)])),
    foot: document.querySelector<HTMLElement>('.colophon')?.innerText ?? '',
    colours: {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.querySelector('article') as Element).color,
    },
  };
}

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let visits: PrintedVersion[];
  beforeAll(async () => {
    visits = await visitInPrint(await openPage(), site(name));
    expect(visits.length).toBeGreaterThan(4);
  });

  test.each(LOOKS.map((look, index) => ({ ...look, index })))(
    'print shows the text with its status and its source, and nothing to click, from $viewport.width px, $colorScheme',
    ({ index }) => {
      for (const { version, looks } of visits) {
        const { visible = {}, foot = '', colours } = looks[index] ?? {};
        const shown = (selectors: readonly string[]) =>
          selectors.filter((selector) => visible[selector] !== 0);
        expect([version.path, shown(HIDDEN), shown(SHOWN)]).toEqual([version.path, [], SHOWN]);
        expect(visible['.band'], version.path).toBe(version.status === 'in force' ? 0 : 1);
        expect(foot).toContain(version.path);
        expect(foot).toContain(version.digest.value);
        expect(colours, version.path).toEqual({
          paper: 'rgb(255, 255, 255)',
          ink: 'rgb(0, 0, 0)',
        });
      }
    },
  );

  test('every printed sheet bears address, version, status and digest, below its text', () => {
    for (const { version, isDoubted, sheets, foot, versionName } of visits)
      for (const sheet of sheets) {
        const { path, digest, status } = version;
        const words = squeeze(sheet.map(({ text }) => text).join(''));
        expect(words, path).toContain(`SHA-256${digest.value}`);
        expect(words, path).toMatch(new RegExp(`https?://[\\w.]+${path}`));
        expect(words.toLowerCase(), path).toContain(squeeze(versionName).toLowerCase());
        expect(words.toLowerCase(), path).toContain(
          squeeze(isDoubted ? 'latest known version' : status),
        );
        expect(textBelowFoot(sheet, squeeze(foot)), path).toEqual([]);
      }
    expect(Math.max(...visits.map(({ sheets }) => sheets.length))).toBeGreaterThan(1);
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

  test('no text is cut off at the edges of a sheet', () => {
    for (const { version, cutOff } of visits)
      expect([version.path, cutOff]).toEqual([version.path, []]);
  });

  test('no word of a text is lost in print', () => {
    for (const { version, text, sheets, pictures } of visits) {
      const runs = sheets.flat().map((run) => run.text);
      const printed = squeeze(runs.join('')).replace(/-/g, '');
      const words = text.normalize('NFKC').match(LATIN_WORDS) ?? [];
      const lost = words.filter((word) => !printed.includes(word) && !pictures.includes(word));
      expect([version.path, lost]).toEqual([version.path, []]);
    }
  });
});

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
