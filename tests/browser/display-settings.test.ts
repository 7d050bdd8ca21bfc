import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { tabThrough } from './focus.ts';
import { pagesOfTypes, pageTypes } from './page-types.ts';
import { at, BOTH_SITES, type ServedSite, site } from './served-sites.ts';

const openPage = useBrowser();

test('in forced colours, links still look like links, buttons have edges, and a status is told by its words', async () => {
  const page = await openPage({ forcedColors: 'active' });
  const statuses: string[] = [];
  const pages = await pagesOfTypes('real');
  for (const { of, type, path } of pages) {
    await page.goto(at(of, path));
    expect(await page.evaluate(plainLinks), type).toEqual([]);
    expect(await page.evaluate(edgelessButtons), type).toEqual([]);
    statuses.push(...(await page.locator('.status').allInnerTexts()));
  }
  expect(statuses.length).toBeGreaterThan(pages.length / 2);
  expect(
    statuses.filter(
      (words) => !/^(?:In force|Latest known version|Superseded|Upcoming|Withdrawn)/.test(words),
    ),
  ).toEqual([]);
});

test('where less motion is wanted, nothing moves', async () => {
  const page = await openPage({ reducedMotion: 'reduce' });
  const pages = await pagesOfTypes('sample');
  for (const { of, type, path } of pages) {
    await page.goto(at(of, path));
    expect(await page.evaluate(movingParts), type).toEqual([]);
  }
});

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let types: Map<string, string>;

  beforeAll(async () => {
    of = site(name);
    types = await pageTypes(of);
  });

  test('in forced colours, the focus still shows', async () => {
    const page = await openPage({ forcedColors: 'active' });
    for (const type of ['home', 'policy in force']) {
      await page.goto(at(of, types.get(type) ?? ''));
      const stops = await tabThrough(page);
      expect(stops.length, type).toBeGreaterThan(10);
      expect(
        stops.filter(({ outline }) => outline < 2),
        type,
      ).toEqual([]);
    }
  });

  test('light and dark follow the setting of the system', async () => {
    const page = await openPage();
    await page.goto(at(of, of.base));
    const brightness = () =>
      page.evaluate(() => {
        const [red = 0] =
          getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
        return Number(red);
      });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await brightness()).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await brightness()).toBeLessThan(60);
  });
});

/** Links that neither their colour nor a line sets apart from the text around them. */
function plainLinks(): string[] {
  const channels = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  const isLike = (one: string, other: string) => {
    const others = channels(other);
    const far = channels(one).map((channel, index) => Math.abs(channel - (others[index] ?? 0)));
    return far.reduce((sum, part) => sum + part, 0) < 120;
  };
  return [...document.querySelectorAll('main a[href]')]
    .filter((link) => {
      const { color, textDecorationLine } = getComputedStyle(link);
      const around = getComputedStyle(link.closest('p, li, td, main') ?? link).color;
      return isLike(color, around) && textDecorationLine !== 'underline';
    })
    .map(({ outerHTML }) => outerHTML);
}

function edgelessButtons(): string[] {
  return [...document.querySelectorAll('button')]
    .filter((button) => {
      const { borderStyle, borderWidth } = getComputedStyle(button);
      return borderStyle === 'none' || Number.parseFloat(borderWidth) < 1;
    })
    .map(({ outerHTML }) => outerHTML);
}

function movingParts(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return (
        animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}
