import type { Page, ViewportSize } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { type OpenPage, SIZES, type VisitorOptions } from './browser.ts';
import { cutOffAt } from './cut-off.ts';
import { type FocusStop, tabThrough } from './focus.ts';
import { foldedIn } from './folded.ts';
import { usableElements } from './looks.ts';
import { type PageOfType, pagesOfTypes, settled } from './page-types.ts';
import { printedSheets } from './pdf-text.ts';
import { at, type BOTH_SITES } from './served-sites.ts';

/** Of the pages that have tools beside their clauses, those that are tried with all of them opened. */
const WITH_TOOLS = new Set(['policy in force', 'superseded version']);

/** Those that are tried with all that is folded opened. */
const FOLDED = new Set(['comparison', 'comparison made in the browser', 'wordings of a clause']);

/** What is found on a page of a type, whatever the look. */
export interface Seen {
  /** How many elements can be used, and where Tab stops. */
  readonly usable: number;
  readonly stops: readonly FocusStop[];
  readonly sheets: number;
  /** Numbers of printed sheets that do not name their address and day. */
  readonly nameless: readonly number[];
  /** What axe finds, and what it finds once all is opened. */
  readonly axe: readonly string[];
  /** What is cut off of an answer to what the address asks, at any width; null where nothing is asked. */
  readonly lost: readonly string[] | null;
}

type Of<Found> = Found & { readonly type: string };

/**
 * Visits one page of each type once, in one tab, and notes all that is claimed of it there: loading it costs
 * more than most of the claims.
 * @param first the site from which a page is taken that both have
 * @param look what is noted of a page that is as it stays
 */
export async function visitTypes<Found>(
  openPage: OpenPage,
  first: (typeof BOTH_SITES)[number],
  { viewport, ...options }: VisitorOptions & { viewport: ViewportSize },
  look: (page: Page, which: PageOfType) => Promise<Found>,
): Promise<Of<Found>[]> {
  const page = await openPage({ viewport, ...options, bypassCSP: true });
  const found: Of<Found>[] = [];
  for (const which of await pagesOfTypes(first)) {
    await page.setViewportSize(viewport);
    await page.goto(at(which.of, which.path));
    await settled(page, which.path);
    try {
      found.push({ type: which.type, ...(await look(page, which)) });
    } catch (error) {
      throw new Error(`On the page of the type “${which.type}”`, { cause: error });
    }
  }
  return found;
}

/** Where Tab leads, from the beginning of the page on. */
export async function tabbed(page: Page): Promise<Pick<Seen, 'usable' | 'stops'>> {
  return { usable: await page.evaluate(usableElements), stops: await tabThrough(page) };
}

/** How many sheets a page is printed on, and which of them do not name it. */
export async function printed(
  page: Page,
  { of, path }: PageOfType,
): Promise<Pick<Seen, 'sheets' | 'nameless'>> {
  const canonical = page.locator('link[rel=canonical]');
  const href = (await canonical.count()) > 0 ? await canonical.getAttribute('href') : null;
  const address = new URL(href ?? at(of, path)).pathname;
  const sheets = printedSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const nameless = sheets.flatMap((sheet, index) => {
    const words = squeeze(sheet.map(({ text }) => text).join(''));
    const isNamed = words.includes(address) && /\d{4}/.test(words.split(address).at(-1) ?? '');
    return isNamed ? [] : [index + 1];
  });
  return { sheets: sheets.length, nameless };
}

/** What axe finds in a window of a size, as the page is and with all opened that a reader can open. */
export async function found(
  page: Page,
  { type }: PageOfType,
  viewport: ViewportSize,
): Promise<Pick<Seen, 'axe'>> {
  await page.setViewportSize(viewport);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const axe = await axeFindings(page);
  if (!WITH_TOOLS.has(type) && !FOLDED.has(type)) return { axe };
  if (WITH_TOOLS.has(type)) await page.locator('.cite-clause').first().click();
  for (const folded of await foldedIn(page)) await folded.click();
  const opened = await axeFindings(page);
  return { axe: [...axe, ...opened.map((finding) => `everything opened: ${finding}`)] };
}

/** What is cut off of a page that answers what its address asks, at any width. */
export async function lostOf(page: Page, { path }: PageOfType): Promise<Pick<Seen, 'lost'>> {
  return { lost: path.includes('?') ? await cutOffAt(page, SIZES) : null };
}

/** A page that is at no address of its own has none to name. */
const NOWHERE = 'not found';

/** Claims what holds in every look. */
export function testEveryLook(visits: () => readonly Of<Seen>[]): void {
  test('axe finds nothing, also with everything opened', () => {
    for (const { type, axe } of visits()) expect(axe, type).toEqual([]);
  });

  test('Tab reaches everything that can be used, first a link to the text', () => {
    for (const { type, usable, stops } of visits()) {
      expect(stops.length, type).toBe(usable);
      expect(stops[0]?.element, type).toMatch(/^<a[^>]*> Skip to the text$/);
    }
  });

  test('what has the focus has a mark that shows and nothing over it', () => {
    for (const { type, stops } of visits()) {
      expect(stops.filter(isBadlyMarked), type).toEqual([]);
      expect(stops.filter(isCovered), type).toEqual([]);
    }
  });

  test('what answers its address neither scrolls sideways nor cuts text off, at any width', () => {
    const asked = visits().filter(({ lost }) => lost !== null);
    expect(asked.length).toBeGreaterThan(1);
    for (const { type, lost } of asked) expect(lost, type).toEqual([]);
  });

  test('every printed sheet names its address and day', () => {
    const printed = visits().filter(({ type }) => type !== NOWHERE);
    expect(printed.length).toBeGreaterThan(20);
    for (const { type, sheets, nameless } of printed) {
      expect(sheets, type).toBeGreaterThan(0);
      expect(nameless, `${type}, of ${sheets} sheets`).toEqual([]);
    }
  });
}

export function isCovered({ coveredBy }: FocusStop): boolean {
  return coveredBy !== null;
}

/** WCAG 2.4.13 has 2 px and a contrast of 3 to 1 as its measure of a mark that can be seen. */
function isBadlyMarked({ outline, contrast }: FocusStop): boolean {
  return outline < 2 || contrast < 3;
}

/** Without white space, and with the letters that a ligature joined. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
