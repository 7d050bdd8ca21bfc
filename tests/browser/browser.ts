import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { launchChromium } from '../../src/builder/chromium.ts';
import { recordedChoice, servicesOf } from './recorded-choice.ts';
import { BOTH_SITES, site } from './served-sites.ts';
import { type LentTab, lendTab, newTab } from './tabs.ts';

/** Opens a page for a visitor of whom the browser knows nothing, but for what `isFresh` says. */
export type OpenPage = (options?: VisitorOptions) => Promise<Page>;

export interface VisitorOptions extends BrowserContextOptions {
  /** Whoever visits for the first time is asked for consent; others have refused before. */
  readonly isFirstVisit?: boolean;
  /** Whether no page of the site may have been visited before: for tests of what is fetched, and how often. */
  readonly isFresh?: boolean;
}

/** Names that lead to this machine: the demo’s sub-domains, and nobody’s outside. */
const DEMO_HOSTS = '--host-resolver-rules=MAP *.shop.test 127.0.0.1, MAP shop.test 127.0.0.1';

/** A tab that is emptied, and one beside another, need no process of their own: a third of what they cost. */
const FEW_PROCESSES = '--process-per-site';

/** What is asked of the network is asked within the browser's main process: about a tenth less in all. */
const OWN_NETWORK = '--enable-features=NetworkServiceInProcess2';

/** The browser without further settings: one for all files that a worker runs, ended with the worker. */
let shared: Promise<Browser> | null = null;

/**
 * Opens pages for the tests of a file. Pages that a test opens are closed after it.
 * @param settings arguments of a browser of its own; without any, the file shares the worker’s
 */
export function useBrowser(...settings: string[]): OpenPage {
  let own: Promise<Browser> | null = null;
  const lent: LentTab[] = [];
  const browser = () => {
    if (settings.length > 0) {
      own ??= launch(settings);
      return own;
    }
    shared ??= launch([]);
    return shared;
  };
  afterEach(async () => {
    for (const tab of lent.splice(0)) await tab.giveBack();
  });
  afterAll(async () => {
    await (await own)?.close();
    own = null;
  });
  return async ({ isFirstVisit = false, isFresh = false, ...options } = {}) => {
    const settings = { reducedMotion: 'reduce' as const, ...options };
    const tab = await (isFresh ? newTab : lendTab)(await browser(), settings);
    lent.push(tab);
    if (!isFirstVisit) await tab.context.addCookies(await refusals());
    return tab.page;
  };
}

/** A setting: pages that are left stay in the back/forward cache, where the browser has one. */
export const KEEPS_PAGES = 'keeps-pages';

function launch(settings: readonly string[]): Promise<Browser> {
  const without = settings.includes(KEEPS_PAGES) ? ['--disable-back-forward-cache'] : [];
  const more = settings.filter((setting) => setting !== KEEPS_PAGES);
  return launchChromium([DEMO_HOSTS, FEW_PROCESSES, OWN_NETWORK, ...more], without);
}

/** The cookies of somebody who refused on both sites a minute ago. */
function refusals() {
  return Promise.all(
    BOTH_SITES.map(site).map(async (of) => ({
      ...recordedChoice(await servicesOf(of)),
      url: of.origin,
    })),
  );
}

/** What WCAG calls 400 % zoom: 1280 by 1024 pixels, four times enlarged. */
export const NARROWEST = { width: 320, height: 256 };
export const PHONE = { width: 320, height: 640 };
export const TABLET = { width: 768, height: 1024 };
export const DESKTOP = { width: 1280, height: 800 };

/** 320 by 256 px is 400 % zoom; at 1056 px the contents move beside the text. */
export const SIZES = [NARROWEST, PHONE, TABLET, { width: 1056, height: 700 }, DESKTOP];
