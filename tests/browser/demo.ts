import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { type DemoOptions, type DemoSite, serveDemo } from '../../examples/demo-site.ts';
import { quiet, watchRequests } from './quiet.ts';
import { site } from './served-sites.ts';

/** Serves the demo on another origin than the policies. It ends with the test. */
export function useDemo(): (options?: Partial<DemoOptions>) => Promise<DemoSite> {
  const running: DemoSite[] = [];
  afterEach(() => {
    for (const demo of running.splice(0)) demo.close();
  });
  return async (options = {}) => {
    const { origin: policies } = site('real');
    const demo = await serveDemo({ policies, host: 'www.shop.test', ...options });
    running.push(demo);
    return demo;
  };
}

/**
 * Opens a page of the demo to where consent is settled. Its services are given the cookies that they set
 * here, which no source names for the real ones.
 */
export async function visitDemo(page: Page, demo: DemoSite, path = '/'): Promise<void> {
  const { origin, services } = demo;
  await watchRequests(page);
  await page.route('**/services.json', async (route) => {
    const response = await route.fetch();
    const list = await response.json();
    for (const service of list.services)
      if (service.id in services) service.cookies = [{ name: `_${service.id}`, duration: null }];
    await route.fulfill({ response, json: list });
  });
  await page.goto(`${origin}${path}`);
  await settle(page);
}

/** Waits until the embed has applied what is recorded, and all that it let run has run. */
export async function settle(page: Page): Promise<void> {
  await watchRequests(page);
  await page.evaluate(() => window.clausebook.ready);
  await quiet(page);
}

/** What each service was asked for, by its id; those that were not asked are left out. */
export function requestsOf({ services }: DemoSite): Record<string, string[]> {
  const asked = Object.entries(services).filter(([, { requests }]) => requests.length > 0);
  return Object.fromEntries(asked.map(([id, { requests }]) => [id, [...requests].sort()]));
}

/** Names of all cookies of the browser. */
export async function cookieNames(page: Page): Promise<string[]> {
  return (await page.context().cookies()).map(({ name }) => name).sort();
}
