import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pageTypes, settled } from './page-types.ts';
import { printedSheets } from './pdf-text.ts';
import { at, BOTH_SITES, site } from './served-sites.ts';

const openPage = useBrowser();

/** A page that is at no address of its own has none to name. */
const NOWHERE = new Set(['not found']);

test.each(BOTH_SITES)(
  'every printed sheet of every type of page of the %s site names its address and day',
  async (name) => {
    const page = await openPage();
    const of = site(name);
    const pages = [...(await pageTypes(of))].filter(([type]) => !NOWHERE.has(type));
    expect(pages.length).toBeGreaterThan(20);
    const nameless: string[] = [];
    for (const [type, path] of pages) {
      await page.goto(at(of, path));
      await settled(page, path);
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      const sheets = printedSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      expect(sheets.length, type).toBeGreaterThan(0);
      for (const [index, sheet] of sheets.entries()) {
        const words = squeeze(sheet.map(({ text }) => text).join(''));
        const address = new URL(canonical ?? at(of, path)).pathname;
        const isNamed =
          words.includes(`${address}`) && /\d{4}/.test(words.split(address).at(-1) ?? '');
        if (!isNamed) nameless.push(`${type} ${path}, sheet ${index + 1} of ${sheets.length}`);
      }
    }
    expect(nameless).toEqual([]);
  },
);

/** Without white space, and with the letters that a ligature joined. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
