import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { foundOn, openSearch } from './search-page.ts';
import { at, BOTH_SITES, site } from './served-sites.ts';

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  test('what is typed there and sent is searched', async () => {
    const of = site(name);
    const page = await openPage();
    await page.goto(at(of, of.base));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('data');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=data$/);
    await page.locator('#_said', { hasText: /\.$/ }).waitFor();
    expect(await page.locator('#_q').inputValue()).toBe('data');
  });
});

test('results come while one types, and their number is announced', async () => {
  const page = await openSearch(await openPage(), site('real'), {});
  await page.locator('#_q').pressSequentially('arbit');
  const status = page.getByRole('status');
  await status.filter({ hasText: '1 clause found.' }).waitFor();
  await page.locator('#_q').fill('');
  await page.waitForFunction(() => document.querySelectorAll('#_results a').length === 0);
  expect(await status.innerText()).toBe('');
  expect(await page.locator('#_all a').isVisible()).toBe(true);
});

test('arrows go through the results and back, Escape returns to the field, Enter opens', async () => {
  const page = await openSearch(await openPage(), site('real'), { q: 'cookies' });
  const { links } = await foundOn(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? 'field');
  await page.locator('#_q').focus();
  const seen: string[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'Escape']) {
    await page.keyboard.press(key);
    seen.push(await focused());
  }
  const [first = '', second = ''] = links;
  expect(seen).toEqual([first, second, first, 'field', first, 'field']);
  for (let press = 0; press <= links.length; press++) await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(links.at(-1));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => `${url.pathname}${url.hash}` === links.at(-1));
});

test('letters alone, and keys held with others, are left to the browser', async () => {
  const page = await openPage();
  await page.goto(at(site('real'), '/archive/'));
  for (const keys of ['k', 'Shift+K', 'Control+Shift+k', 'Alt+k']) await page.keyboard.press(keys);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});
