import { beforeAll, describe, expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';
import { movedOn, watchMoves } from './moved.ts';
import { at, BOTH_SITES, site, sitemapPaths } from './served-sites.ts';

interface Structure {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly language: string | null;
  /** Levels of all headings, in order. */
  readonly headings: readonly number[];
  readonly emptyHeadings: number;
  readonly landmarks: Readonly<Record<string, number>>;
  readonly unnamedNavigations: number;
  readonly repeatedIds: readonly string[];
  readonly outsideLandmarks: readonly string[];
  readonly inlineStyles: number;
}

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  const pages: Structure[] = [];

  beforeAll(async () => {
    const of = site(name);
    const page = await openPage();
    for (const path of [...(await sitemapPaths(of)), `${of.base}no/such/page/`]) {
      await page.goto(at(of, path));
      pages.push({ path, ...(await page.evaluate(describeStructure)) });
    }
  });

  const pagesWhere = (isWrong: (page: Structure) => boolean) => pages.filter(isWrong);

  test('every page has one first heading, and no level is left out', () => {
    const hasGap = ({ headings }: Structure) =>
      headings[0] !== 1 ||
      headings.filter((level) => level === 1).length !== 1 ||
      headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1);
    expect(pagesWhere(hasGap)).toEqual([]);
    expect(pagesWhere(({ emptyHeadings }) => emptyHeadings > 0)).toEqual([]);
  });

  test('every page has one main part, one header and one footer, and each navigation has a name', () => {
    for (const { path, landmarks, unnamedNavigations } of pages)
      expect({ path, ...landmarks, unnamedNavigations }).toEqual({
        path,
        main: 1,
        header: 1,
        footer: 1,
        unnamedNavigations: 0,
      });
  });

  test('everything on a page stands within a landmark', () => {
    expect(pagesWhere(({ outsideLandmarks }) => outsideLandmarks.length > 0)).toEqual([]);
  });

  test('every page says its language', () => {
    expect(pagesWhere(({ language }) => !/^[a-z]{2}/.test(language ?? ''))).toEqual([]);
  });

  test('every page has a title of its own, and a description', () => {
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(pagesWhere(({ description }) => description.length < 20)).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    expect(pagesWhere(({ repeatedIds }) => repeatedIds.length > 0)).toEqual([]);
  });

  test('nothing is styled or scripted inline', () => {
    expect(pagesWhere(({ inlineStyles }) => inlineStyles > 0)).toEqual([]);
  });
});

/** Runs in the browser. */
function describeStructure(): Omit<Structure, 'path'> {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const headings = all('h1, h2, h3, h4, h5, h6');
  const ids = all('[id]').map(({ id }) => id);
  const isHandler = ({ name }: Attr) => name === 'style' || name.startsWith('on');
  return {
    title: document.title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    language: document.documentElement.getAttribute('lang'),
    headings: headings.map(({ localName }) => Number(localName.slice(1))),
    emptyHeadings: headings.filter(({ textContent }) => !textContent?.trim()).length,
    landmarks: {
      main: all('main').length,
      header: all('body > header').length,
      footer: all('body > footer').length,
    },
    unnamedNavigations: all('nav:not([aria-label], [aria-labelledby])').length,
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    outsideLandmarks: all('body > :not(main, header, footer, script)').map(
      ({ className }) => className,
    ),
    inlineStyles:
      all('style, script:not([src], [type="application/ld+json"])').length +
      all('*').filter(({ attributes }) => [...attributes].some(isHandler)).length,
  };
}

test('a logo that comes late moves nothing: its room is kept', async () => {
  const of = site('sample');
  const page = await openPage({ viewport: PHONE });
  await watchMoves(page);
  const logo = Promise.withResolvers<void>();
  await page.route('**/mark.svg', (route) => logo.promise.then(() => route.continue()));
  await page.goto(at(of, of.base), { waitUntil: 'domcontentloaded' });
  // Painted without it, before it is let through.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  logo.resolve();
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await movedOn(page)).toEqual([]);
});
