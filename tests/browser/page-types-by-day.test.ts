import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { cutOffAt } from './cut-off.ts';
import { type FocusStop, tabThrough } from './focus.ts';
import { type Edges, edgelessButtons, edgesOff, focused, plainLinks } from './looks.ts';
import type { PageOfType } from './page-types.ts';
import {
  found,
  isCovered,
  lostOf,
  printed,
  tabbed,
  testEveryLook,
  visitTypes,
} from './type-visits.ts';

const openPage = useBrowser();

/** WCAG 1.4.12 names these four. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const WIDTHS = [360, 768, 1280, 1920];

/** In forced colours. */
async function forced(page: Page) {
  await page.emulateMedia({ forcedColors: 'active' });
  const seen = {
    plain: await page.evaluate(plainLinks),
    edgeless: await page.evaluate(edgelessButtons),
    statuses: await page.locator('.status').allInnerTexts(),
  };
  await page.emulateMedia({ forcedColors: 'none' });
  return seen;
}

async function edgesAt(page: Page, widths: readonly number[]): Promise<[number, Edges][]> {
  const edges: [number, Edges][] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    edges.push([width, await page.evaluate(edgesOff)]);
  }
  await page.setViewportSize(DESKTOP);
  return edges;
}

/** Whither Enter on the skip link leads, the Tab after it, and Control and K. */
async function waysOf(page: Page) {
  await page.setViewportSize(DESKTOP);
  await page.locator('a', { hasText: 'Skip to the text' }).focus();
  await page.keyboard.press('Enter');
  // A version has contents and more before its text: there the text itself is reached.
  const text = (await page.locator('#_text').count()) > 0 ? 'article' : 'main';
  const { name: reached } = await page.evaluate(focused);
  await page.keyboard.press('Tab');
  const { isInHeader } = await page.evaluate(focused);
  await page.keyboard.press('Control+k');
  return { text, reached, isInHeader, field: (await page.evaluate(focused)).field };
}

/** Stops on the way back, of a page with a band on top; null of any other. */
async function stopsBackwards(page: Page): Promise<FocusStop[] | null> {
  if ((await page.locator('.band').count()) === 0) return null;
  await page.setViewportSize(PHONE);
  return tabThrough(page, { isBackwards: true });
}

/** What is cut off with wider spacing. */
async function cutOffSpaced(page: Page): Promise<string[]> {
  const style = await page.addStyleTag({ content: TEXT_SPACING });
  const lost = await cutOffAt(page, [PHONE, DESKTOP]);
  await style.evaluate((it) => (it as Element).remove());
  return lost;
}

async function look(page: Page, which: PageOfType) {
  return {
    ...(await forced(page)),
    // The page as it is before it answers is of a type of its own.
    edges: which.path.includes('?') ? [] : await edgesAt(page, WIDTHS),
    ...(await printed(page, which)),
    ...(await tabbed(page)),
    backwards: await stopsBackwards(page),
    ways: await waysOf(page),
    spaced: await cutOffSpaced(page),
    ...(await lostOf(page, which)),
    ...(await found(page, which, PHONE)),
  };
}

describe('on one page of each type, in light colours', () => {
  let visits: ({ type: string } & Awaited<ReturnType<typeof look>>)[];
  beforeAll(async () => {
    visits = await visitTypes(openPage, 'real', { viewport: DESKTOP, colorScheme: 'light' }, look);
    expect(visits.length).toBeGreaterThan(20);
  });

  testEveryLook(() => visits);

  test('Enter on the first link leads on to the text, and Control and K to a search field', () => {
    for (const { type, ways } of visits)
      expect([type, ways]).toEqual([
        type,
        { text: ways.text, reached: ways.text, isInHeader: false, field: 'q' },
      ]);
  });

  test('going back with Shift and Tab never puts the focus behind the band', () => {
    const tried = visits.flatMap(({ type, backwards }) => (backwards ? [{ type, backwards }] : []));
    expect(tried.length).toBeGreaterThan(3);
    for (const { type, backwards } of tried) {
      expect(backwards.length, type).toBeGreaterThan(10);
      expect(backwards.filter(isCovered), type).toEqual([]);
    }
  });

  test('the head and the foot begin where the page does: at its contents, or at its text', () => {
    expect(visits.filter(({ edges }) => edges.length > 0).length).toBeGreaterThan(20);
    for (const { type, edges } of visits)
      for (const [width, { head, foot }] of edges)
        expect(Math.max(head, foot), `${type}, ${width} px wide`).toBeLessThanOrEqual(1);
  });

  test('wider text spacing loses nothing, on a phone or a desktop', () => {
    for (const { type, spaced } of visits) expect(spaced, type).toEqual([]);
  });

  test('in forced colours, links still look like links, buttons have edges, and a status is told by its words', () => {
    for (const { type, plain, edgeless } of visits)
      expect([type, plain, edgeless]).toEqual([type, [], []]);
    const statuses = visits.flatMap((each) => each.statuses);
    expect(statuses.length).toBeGreaterThan(visits.length / 2);
    expect(
      statuses.filter(
        (words) => !/^(?:In force|Latest known version|Superseded|Upcoming|Withdrawn)/.test(words),
      ),
    ).toEqual([]);
  });
});
