import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { launchChromium } from '../../src/builder/chromium.ts';
import { recordedChoice, servicesOf } from './recorded-choice.ts';
import { BOTH_SITES, site } from './served-sites.ts';

/** Opens a page in a fresh context: nothing is left over from another test. */
export type OpenPage = (options?: VisitorOptions) => Promise<Page>;

export interface VisitorOptions extends BrowserContextOptions {
  /** Whoever visits for the first time is asked for consent; others have refused before. */
  readonly isFirstVisit?: boolean;
}

/** Names that lead to this machine: the demo’s sub-domains, and nobody’s outside. */
const DEMO_HOSTS = '--host-resolver-rules=MAP *.shop.test 127.0.0.1, MAP shop.test 127.0.0.1';

/** The browser without further settings: one for all files that a worker runs, ended with the worker. */
let shared: Promise<Browser> | null = null;

/**
 * Opens pages for the tests of a file. Pages that a test opens are closed after it.
 * @param settings arguments of a browser of its own; without any, the file shares the worker’s
 */
export function useBrowser(...settings: string[]): OpenPage {
  let own: Promise<Browser> | null = null;
  const contexts: BrowserContext[] = [];
  const browser = () => {
    if (settings.length > 0) {
      own ??= launch(settings);
      return own;
    }
    shared ??= launch([]);
    return shared;
  };
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await (await own)?.close();
    own = null;
  });
  return async ({ isFirstVisit = false, ...options } = {}) => {
    const context = await (await browser()).newContext({ reducedMotion: 'reduce', ...options });
    contexts.push(context);
    // Playwright’s 30 seconds are too few where other programs need the machine as well.
    context.setDefaultTimeout(120_000);
    if (!isFirstVisit) {
      for (const name of BOTH_SITES) {
        const refusal = await refusalAt(name);
        await context.addCookies([{ ...refusal, url: site(name).origin }]);
      }
    }
    return context.newPage();
  };
}

/** A setting: pages that are left stay in the back/forward cache, where the browser has one. */
export const KEEPS_PAGES = 'keeps-pages';

function launch(settings: readonly string[]): Promise<Browser> {
  const without = settings.includes(KEEPS_PAGES) ? ['--disable-back-forward-cache'] : [];
  const more = settings.filter((setting) => setting !== KEEPS_PAGES);
  return launchChromium([DEMO_HOSTS, ...more], without);
}

/** The cookie of somebody who refused a minute ago. */
async function refusalAt(name: (typeof BOTH_SITES)[number]) {
  return recordedChoice(await servicesOf(site(name)));
}

/** What WCAG calls 400 % zoom: 1280 by 1024 pixels, four times enlarged. */
export const NARROWEST = { width: 320, height: 256 };
export const PHONE = { width: 320, height: 640 };
export const TABLET = { width: 768, height: 1024 };
export const DESKTOP = { width: 1280, height: 800 };
