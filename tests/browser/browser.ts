import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../../src/builder/chromium.ts';
import { recordedChoice, servicesOf } from './recorded-choice.ts';
import { BOTH_SITES, site } from './served-sites.ts';

/** Opens a page in a fresh context: nothing is left over from another test. */
export type OpenPage = (options?: VisitorOptions) => Promise<Page>;

export interface VisitorOptions extends BrowserContextOptions {
  /** Whoever visits for the first time is asked for consent; others have refused before. */
  readonly isFirstVisit?: boolean;
}

/** A browser for the tests of a file. Pages that a test opens are closed after it. */
export function useBrowser(...settings: string[]): OpenPage {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    const without = settings.includes(KEEPS_PAGES) ? ['--disable-back-forward-cache'] : [];
    browser = await launchChromium(
      settings.filter((setting) => setting !== KEEPS_PAGES),
      without,
    );
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());
  return async ({ isFirstVisit = false, ...options } = {}) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    contexts.push(context);
    if (!isFirstVisit) {
      for (const name of BOTH_SITES) {
        const refusal = recordedChoice(await servicesOf(site(name)));
        await context.addCookies([{ ...refusal, url: site(name).origin }]);
      }
    }
    return context.newPage();
  };
}

/** A setting: pages that are left stay in the back/forward cache, where the browser has one. */
export const KEEPS_PAGES = 'keeps-pages';

/** What WCAG calls 400 % zoom: 1280 by 1024 pixels, four times enlarged. */
export const NARROWEST = { width: 320, height: 256 };
export const PHONE = { width: 320, height: 640 };
export const TABLET = { width: 768, height: 1024 };
export const DESKTOP = { width: 1280, height: 800 };
