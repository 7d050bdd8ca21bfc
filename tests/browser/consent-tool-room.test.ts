import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textsIn } from '../../src/consent/texts-in.ts';
import { toolRoom } from '../../src/site/html/tool-room.ts';
import { sampleService } from '../consent/sample-consent.ts';
import { DESKTOP, useBrowser } from './browser.ts';
import { movedOn, painted, watchMoves } from './moved.ts';
import { servicesOf } from './recorded-choice.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();

const PATH = 'ik-multimedia/cookies/';
const tool = (page: Page) => page.getByRole('form', { name: 'Cookie preferences' });

/**
 * Publishes other services on the tool’s page: what a build with them would print and answer. Their list
 * comes when it is told to.
 */
async function publishServices(page: Page, count: number): Promise<{ arrive(): void }> {
  const real = await servicesOf(site('real'));
  const services = Array.from({ length: count }, (_, index) =>
    sampleService(`service-${index + 1}`, {
      name: `Service ${index + 1}`,
      category: index % 3 ? 'marketing' : 'analytics',
      purpose: 'Measures what visitors read, and how they came here. '.repeat(1 + (index % 4)),
      hosts: index % 2 ? ['www.statistics.example', 'cdn.statistics.example'] : [],
      cookies: index % 2 ? [{ name: `_service_${index}`, duration: '30 days' }] : [],
      toConfirm: index ? [] : ['The hosts.'],
    }),
  );
  const list = { ...real, services };
  let arrival = Promise.withResolvers<void>();
  await page.route('**/services.json', async (route) => {
    await arrival.promise;
    arrival = Promise.withResolvers();
    await route.fulfill({ json: list });
  });
  await page.route(`**/${PATH}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const room = toolRoom(list, textsIn('en'));
    const body = html.replace(/<div data-consent-room.*?<\/div>/s, () => room);
    await route.fulfill({ response, body });
  });
  return { arrive: () => arrival.resolve() };
}

test.each([360, 768, 1280].flatMap((width) => [2, 8].map((services) => ({ width, services }))))(
  'the tool finds exactly the room that it needs, at a first visit and later, leaves none below it, and moves nothing: $services services, $width pixels wide',
  async ({ width, services }) => {
    const page = await openPage({ isFirstVisit: true, viewport: { width, height: 800 } });
    await watchMoves(page);
    const list = await publishServices(page, services);
    const place = page.locator('[data-consent-tool]');
    const heights = async () => {
      const boxes = await Promise.all([place.boundingBox(), tool(page).boundingBox()]);
      return boxes.map((box) => box?.height);
    };
    for (const choice of [null, 'Deny All', 'Accept All', 'Accept Selected']) {
      await page.goto(at(site('real'), `${site('real').base}${PATH}`));
      const kept = (await place.boundingBox())?.height;
      expect(kept).toBeGreaterThan(400);
      list.arrive();
      await tool(page).waitFor();
      await painted(page);
      expect(await heights(), `${choice}`).toEqual([kept, kept]);
      expect(await movedOn(page), `${choice}`).toEqual([]);
      await tool(page).getByRole('button', { name: 'Deny All' }).click();
      await tool(page).getByLabel('Service 2', { exact: true }).check();
      if (choice) await tool(page).getByRole('button', { name: choice }).click();
      expect(await heights(), `after ${choice}`).toEqual([kept, kept]);
    }
  },
);

test('the tool pushes nothing that is read below it, even where more comes than room was kept for', async () => {
  const page = await openPage({ viewport: DESKTOP });
  const arrival = Promise.withResolvers<void>();
  await page.route('**/services.json', (route) => arrival.promise.then(() => route.continue()));
  await page.goto(at(site('real'), `${site('real').base}${PATH}`));
  const next = page.locator('[data-consent-tool] + *');
  await next.evaluate((it) => scrollTo(0, it.getBoundingClientRect().top + scrollY - 300));
  arrival.resolve();
  await tool(page).getByText('Refused:').waitFor();
  expect(Math.round((await next.boundingBox())?.y ?? 0)).toBe(300);
});
