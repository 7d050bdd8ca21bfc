import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { tabThrough } from './focus.ts';
import { pageTypes } from './page-types.ts';
import { at, BOTH_SITES, type ServedSite, site } from './served-sites.ts';

const openPage = useBrowser();

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
