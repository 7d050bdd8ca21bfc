import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();

/** Gzipped bytes of any page but long versions and comparisons. */
const HEAVIEST = 60_000;

const WIDTHS = [360, 768, 1280, 1920];

/** One page of each kind that content can make wide or long, of a text that runs from the right too. */
const PAGES = [
  ...['', 'archive/', 'changes/', 'changes/2020/', 'search/', 'clauses/'],
  ...[
    'a-company-0/',
    'a-company-0/changes/',
    'c-company-2/clauses/',
    'a-company-0/privacy/',
    'b-company-1/privacy/',
  ],
  ...['c-company-2/privacy/', 'c-company-2/privacy/history/', 'd-company-3/privacy/'],
  ...['c-company-2/privacy/compare/2021-01-01/2022-01-01/', 'b-company-1/privacy/on/'],
  'c-company-2/privacy/clause/how-long/',
];

test('no page is wider than the window, on a phone or a large screen', async () => {
  const of = site('imported');
  const page = await openPage({ javaScriptEnabled: false });
  for (const path of PAGES) {
    await page.goto(at(of, `${of.base}${path}`));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${path}, ${width} px wide`).toBeLessThanOrEqual(0);
    }
  }
});

test('a wide table is scrolled in its box, by the keyboard too, and stacked on a phone', async () => {
  const of = site('imported');
  const page = await openPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(at(of, `${of.base}a-company-0/privacy/`));
  const box = page.locator('article .table').first();
  expect(await box.getAttribute('aria-label')).toMatch(/^Name, Provider, Purpose/);
  expect(await box.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(true);
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await box.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(false);
});

test('a text from the right to the left is set so, with its title, contents and comparison', async () => {
  const of = site('imported');
  const page = await openPage({ javaScriptEnabled: false });
  const directionOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((it) => [
        getComputedStyle(it).direction,
        it.closest('[lang]')?.getAttribute('lang'),
      ]);
  await page.goto(at(of, `${of.base}c-company-2/privacy/`));
  for (const selector of ['h1', 'article p', '.contents li', '.scope p'])
    expect([selector, ...(await directionOf(selector))]).toEqual([selector, 'rtl', 'ar']);
  for (const selector of ['.facts', '.since-when', 'header.site'])
    expect([selector, ...(await directionOf(selector))]).toEqual([selector, 'ltr', 'en']);
  await page.goto(at(of, `${of.base}c-company-2/privacy/compare/2021-01-01/2022-01-01/`));
  expect(await directionOf('.compared .both p')).toEqual(['rtl', 'ar']);
  await page.goto(at(of, `${of.base}c-company-2/privacy/clause/how-long/`));
  expect(await directionOf('.text p')).toEqual(['rtl', 'ar']);
});

test('no page weighs more than 60 kB but long versions and comparisons', () => {
  const { folder } = site('imported');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !path.includes('/compare/'),
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const path of pages) {
    const weight = gzipSync(readFileSync(join(folder, path)), { level: 6 }).length;
    expect(weight, path).toBeLessThanOrEqual(HEAVIEST);
  }
});
