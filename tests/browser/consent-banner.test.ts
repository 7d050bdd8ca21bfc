import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { DESKTOP, NARROWEST, PHONE, TABLET, useBrowser } from './browser.ts';
import { cutOff } from './cut-off.ts';
import { cookieNames, settle, useDemo, visitDemo } from './demo.ts';
import { tabThrough } from './focus.ts';
import { movedOn, painted, watchMoves } from './moved.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();
const serve = useDemo();

const banner = (page: Page) => page.getByRole('region', { name: 'Cookie consent' });
const recordIn = (page: Page) => page.evaluate(() => window.clausebook.get());

const STOPS = ['×', 'Cookie policy', 'Accept All', 'Deny All', 'Choose'];

/** Opens a page of this site as somebody who was never here. */
async function visitSite(options: Parameters<typeof openPage>[0], path = 'ik-multimedia/privacy/') {
  const page = await openPage({ isFirstVisit: true, ...options });
  await page.goto(at(site('real'), `${site('real').base}${path}`));
  await banner(page).waitFor();
  return page;
}

const focusedText = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.textContent?.trim();
  });

describe('the banner', () => {
  test('stands on the pages of an organisation that asks for consent, and on no others', async () => {
    const page = await openPage({ isFirstVisit: true });
    const of = site('real');
    for (const [path, count] of [
      ['ik-multimedia/', 1],
      ['ik-multimedia/privacy/history/', 1],
      // These hold the tool: whoever reads them finds the choice in the text.
      ['ik-multimedia/cookies/', 0],
      ['ik-multimedia/cookies/2022-03-10/', 0],
      ['ikotek/privacy/', 0],
      ['', 0],
      ['about/privacy/', 0],
    ] as const) {
      await page.goto(at(of, of.base + path));
      await page.evaluate(() => window.clausebook?.ready);
      expect(await banner(page).count(), path).toBe(count);
    }
    expect(await cookieNames(page)).toEqual([]);
  });

  test('takes no focus, comes first with Tab, and lets the sixth Tab out', async () => {
    const page = await visitSite({ viewport: DESKTOP });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    for (const stop of STOPS) {
      await page.keyboard.press('Tab');
      expect(await focusedText(page)).toBe(stop);
    }
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Skip to the text');
  });

  test.each([DESKTOP, PHONE, NARROWEST])(
    'covers nothing that has the focus, $width by $height',
    async (viewport) => {
      const page = await visitSite({ viewport });
      const stops = await tabThrough(page, { isPainted: true });
      expect(stops.length).toBeGreaterThan(30);
      expect(stops.filter(({ coveredBy }) => coveredBy?.includes('clausebook'))).toEqual([]);
    },
  );

  test.each([
    ['Close', { how: 'closed', granted: [] }],
    ['Deny All', { how: 'deny', granted: [] }],
    [
      'Accept All',
      {
        how: 'accept',
        granted: ['facebook-pixel', 'google-services', 'impact', 'links-conversion'],
      },
    ],
  ])('is gone for good after one click on “%s”, which is recorded', async (name, record) => {
    const page = await visitSite({});
    await banner(page).getByRole('button', { name }).click();
    expect(await banner(page).count()).toBe(0);
    expect(await recordIn(page)).toMatchObject(record);
    await page.reload();
    await page.evaluate(() => window.clausebook.ready);
    expect(await banner(page).count()).toBe(0);
  });

  test('takes neither scrolling, nor keys, nor leaving for a choice', async () => {
    const page = await visitSite({});
    await page.mouse.wheel(0, 3000);
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    await page.reload();
    await banner(page).waitFor();
    expect([await recordIn(page), await cookieNames(page)]).toEqual([null, []]);
  });

  test('gives Accept All, Deny All and Choose the same size and look, and every button at least 44 px', async () => {
    for (const viewport of [PHONE, TABLET, DESKTOP]) {
      const page = await visitSite({ viewport });
      const looks = await banner(page)
        .locator('.row button')
        .evaluateAll((buttons) =>
          buttons.map((button) => {
            const { width, height, top } = button.getBoundingClientRect();
            const { color, backgroundColor, fontWeight, borderColor } = getComputedStyle(button);
            return [
              Math.round(width),
              height,
              top,
              color,
              backgroundColor,
              fontWeight,
              borderColor,
            ];
          }),
        );
      expect(looks).toHaveLength(3);
      expect([...new Set(looks.map((look) => look.join()))]).toHaveLength(1);
      const sizes = await banner(page)
        .locator('button')
        .evaluateAll((all) =>
          all
            .map((it) => it.getBoundingClientRect())
            .map(({ width, height }) => Math.min(width, height)),
        );
      expect(sizes.filter((size) => size < 44)).toEqual([]);
      await page.context().close();
    }
  });

  test.each([PHONE, TABLET, DESKTOP, NARROWEST])(
    'moves nothing on the page, nor runs over its edge, $width by $height',
    async (viewport) => {
      const page = await openPage({ isFirstVisit: true, viewport });
      await watchMoves(page);
      let list = Promise.withResolvers<void>();
      await page.route('**/services.json', (route) => list.promise.then(() => route.continue()));
      for (const [path, isChosen] of [
        ['ik-multimedia/privacy/', false],
        ['ik-multimedia/cookies/#modify-cookie-preferences', false],
        ['ik-multimedia/cookies/#blocking-cookies', false],
        // Who has chosen before finds more in the tool.
        ['ik-multimedia/cookies/#modify-cookie-preferences', true],
        ['ik-multimedia/cookies/#eliminate-cookies', true],
        ['ik-multimedia/cookies/#blocking-cookies', true],
      ] as const) {
        if (isChosen) await page.evaluate(() => window.clausebook.set(['impact']));
        list = Promise.withResolvers();
        await page.goto('about:blank');
        await page.goto(at(site('real'), `${site('real').base}${path}`));
        await page.locator('.cite-clause').first().waitFor({ state: 'attached' });
        // On a slow line banner and tool come when the text has long been there.
        await painted(page);
        list.resolve();
        await page.evaluate(() => window.clausebook.ready);
        await painted(page);
        expect(await banner(page).count()).toBe(isChosen || path.includes('cookies') ? 0 : 1);
        expect(await movedOn(page), path).toEqual([]);
        expect(await cutOff(page), path).toEqual([]);
      }
    },
  );

  test.each([
    [1280, 900, 7],
    [768, 1024, 13],
    [360, 740, 22],
  ])('takes little of a window of %i by %i pixels: at most %i %', async (width, height, share) => {
    const page = await visitSite({ viewport: { width, height } });
    const box = await banner(page).boundingBox();
    expect((100 * (box?.height ?? height)) / height).toBeLessThanOrEqual(share);
  });

  test('leads to the tool, whose boxes are then in view', async () => {
    for (const viewport of [PHONE, { width: 360, height: 740 }, DESKTOP]) {
      const page = await visitSite({ viewport });
      await page.getByRole('button', { name: 'Choose' }).click();
      const box = page.getByRole('form', { name: 'Cookie preferences' }).getByRole('checkbox');
      await box.first().waitFor();
      const patience = { timeout: 60_000 };
      const isInView = async () => {
        const { y = 0 } = (await box.nth(1).boundingBox()) ?? {};
        return y > 0 && y < viewport.height;
      };
      await expect.poll(isInView, patience).toBe(true);
      const focused = () => page.evaluate(() => document.activeElement?.localName);
      await expect.poll(focused, patience).toBe('clausebook-tool');
    }
  });

  test('is not printed', async () => {
    const page = await visitSite({});
    await page.emulateMedia({ media: 'print' });
    expect(await banner(page).isVisible()).toBe(false);
  });

  test.each([
    { colorScheme: 'light' as const, viewport: PHONE },
    { colorScheme: 'dark' as const, viewport: DESKTOP },
  ])('passes axe, alone and beside the tool, $colorScheme', async (look) => {
    const page = await visitSite({ ...look, bypassCSP: true });
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await axeFindings(page), 'closed').toEqual([]);
    await page.getByRole('link', { name: 'Cookie preferences' }).click();
    await page.getByRole('form', { name: 'Cookie preferences' }).waitFor();
    expect(await axeFindings(page), 'the tool').toEqual([]);
  });
});

test('on another site the link to the tool shows it in the banner’s place, and closing it asks again', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true, bypassCSP: true });
  await visitDemo(page, demo);
  await page.getByRole('button', { name: 'Choose' }).click();
  const tool = page.getByRole('form', { name: 'Cookie preferences' });
  await tool.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.getByRole('button', { name: 'Deny All' }).count()).toBe(1);
  expect(await recordIn(page)).toBeNull();
  await page.getByRole('button', { name: 'Choose' }).click();
  await tool.getByLabel('Marketing').check();
  await tool.getByRole('button', { name: 'Accept Selected' }).click();
  await settle(page);
  expect((await recordIn(page))?.granted).toEqual(['facebook-pixel', 'google-services', 'impact']);
});

test('the banner waits for its list of services and for nothing else: no timer, not even a frame', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true });
  // Nothing that a page asks to be called back for is called: timers, frames and idle moments stand still.
  await page.addInitScript(() => {
    for (const name of [
      'setTimeout',
      'setInterval',
      'requestAnimationFrame',
      'requestIdleCallback',
    ])
      Object.defineProperty(window, name, { value: () => 0 });
  });
  await page.goto(demo.origin);
  await page.evaluate(() => window.clausebook.ready);
  expect(await banner(page).count()).toBe(1);
});
