import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();

const PRIVACY = 'bait/privacy/';
const COMPARISON = `${PRIVACY}compare/2022-03-01/2025-01-15/`;
const PAGES = ['', PRIVACY, COMPARISON, 'bait/cookies/', 'kissa/terms/', 'search/', 'archive/'];

async function open(path: string, width = 1280, language: '' | 'en/' = ''): Promise<Page> {
  const page = await openPage({ viewport: { width, height: 800 } });
  const { base } = site('arabic');
  await page.goto(at(site('arabic'), `${base}${language}${path}`));
  return page;
}

/** Where words stand on the page, the first time that the element has them: their left and right edge. */
function edges(page: Page, selector: string, words: string): Promise<[number, number]> {
  return page.evaluate(
    ([selector, words]) => {
      const within = document.querySelector(selector ?? '');
      if (!within) throw new Error(`There is no ${selector}.`);
      const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const start = node.textContent?.indexOf(words ?? '') ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + (words?.length ?? 0));
        const { left, right } = range.getBoundingClientRect();
        return [left, right];
      }
      throw new Error(`${selector} does not say ${words}.`);
    },
    [selector, words],
  );
}

test('a site in Arabic runs from the right, its pages in English from the left, and nothing sticks out', async () => {
  const page = await openPage();
  const { base } = site('arabic');
  for (const language of ['', 'en/'] as const)
    for (const path of PAGES) {
      await page.goto(at(site('arabic'), `${base}${language}${path}`));
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(() => ({
          direction: getComputedStyle(document.body).direction,
          // A page that runs from the right scrolls to the left.
          room: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        expect(found, `${language}${path} at ${width} pixels`).toEqual({
          direction: language === '' ? 'rtl' : 'ltr',
          room: 0,
        });
      }
    }
});

describe('each text keeps to its own side, whatever the page speaks', () => {
  test.each([
    [PRIVACY, 'rtl', ''],
    [PRIVACY, 'rtl', 'en/'],
    ['kissa/terms/', 'ltr', ''],
    ['kissa/terms/', 'ltr', 'en/'],
  ] as const)('%s runs %s below /%s', async (path, direction, language) => {
    const page = await open(path, 1280, language);
    const found = await page.evaluate((isRight) => {
      const start = isRight ? 'right' : 'left';
      const box = (selector: string) => {
        const element = document.querySelector(`article ${selector}`);
        if (!element) throw new Error(`There is no ${selector}.`);
        return element.getBoundingClientRect()[start];
      };
      const cell = document.querySelector('article tbody td');
      const words = document.createRange();
      words.selectNodeContents(cell as Element);
      const room = (selector: string) => Math.abs(box(selector) - box('h2'));
      return {
        direction: getComputedStyle(document.querySelector('article') as Element).direction,
        tableIsFlush: Math.abs(words.getBoundingClientRect()[start] - box('h2')) < 2,
        // Markers and numbers stand in the room before an item.
        points: room('ul li') > 10,
        numbers: room('ol li') > 10,
      };
    }, direction === 'rtl');
    expect(found).toEqual({ direction, tableIsFlush: true, points: true, numbers: true });
  });
});

describe('names stand where a reader of the sentence looks for them', () => {
  test('two in Arabic follow each other as the English sentence goes on', async () => {
    const page = await open(PRIVACY, 1280, 'en/');
    const company = await edges(page, '#_citation', 'شركة بيت النخيل');
    const title = await edges(page, '#_citation', 'سياسة الخصوصية');
    const version = await edges(page, '#_citation', 'version of');
    expect(company[1]).toBeLessThan(title[0]);
    expect(title[1]).toBeLessThan(version[0]);
  });

  test('an address ends at its right among Arabic words, and so does the name of a cookie', async () => {
    const page = await open(PRIVACY);
    const [, day] = await edges(page, '#_citation a', '2025-01-15');
    const [, end] = await edges(page, '#_citation a', '2025-01-15/');
    expect(end).toBeGreaterThan(day);
    const cookies = await open('bait/cookies/');
    const [name] = await edges(cookies, 'article tbody tr:nth-child(2) code', 'count');
    const [star] = await edges(cookies, 'article tbody tr:nth-child(2) code', '*');
    expect(star).toBeGreaterThan(name);
  });

  test('what became of words is read from the right in a comparison, its arrow and its ribbon too', async () => {
    const page = await open(COMPARISON);
    const [old] = await edges(page, '.about-text span:has(> del)', '60');
    const [fresh] = await edges(page, '.about-text span:has(> del)', '30');
    const [arrow] = await edges(page, '.about-text span:has(> del)', '←');
    expect(fresh).toBeLessThan(arrow);
    expect(arrow).toBeLessThan(old);
    const bars = await page
      .locator('svg.map a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().left));
    expect(bars.length).toBeGreaterThan(3);
    expect(bars).toEqual([...bars].sort((a, b) => b - a));
  });
});
