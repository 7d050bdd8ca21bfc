import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Beside these a test changes nothing of a tab that outlives the page which is open in it. */
const LASTING = new Set<string | symbol>([
  'addInitScript',
  'addListener',
  'addLocatorHandler',
  'clock',
  'close',
  'context',
  'coverage',
  'emulateMedia',
  'exposeBinding',
  'exposeFunction',
  'on',
  'once',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
]);

/** How many tabs wait for the next test: each holds a process of the browser. */
const MOST_IDLE = 3;

/** Empty tabs of each browser, by the settings of their contexts but for the size of the window. */
const idleTabs = new WeakMap<Browser, { readonly page: Page; readonly settings: string }[]>();

/** A tab that a test has for itself until it ends. */
export interface LentTab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Closes the tab, or empties it for the next test. */
  giveBack(): Promise<void>;
}

/** A tab of which the browser knows nothing. */
export async function newTab(browser: Browser, options: BrowserContextOptions): Promise<LentTab> {
  const context = await browser.newContext(options);
  // Playwright’s 30 seconds are too few where other programs need the machine as well.
  context.setDefaultTimeout(120_000);
  return { page: await context.newPage(), context, giveBack: () => context.close() };
}

/**
 * A tab with these settings that an earlier test has done with, or a new one: a new context costs four
 * times what a page costs that is opened in an old one. It has no cookie and no page. What a test did
 * otherwise to a tab (a route, a listener, an emulated medium) has closed it. The browser may still have
 * files that it fetched before.
 */
export async function lendTab(
  browser: Browser,
  { viewport, ...options }: BrowserContextOptions,
): Promise<LentTab> {
  const settings = JSON.stringify(options);
  const idle = idleTabs.get(browser) ?? [];
  idleTabs.set(browser, idle);
  const found = idle.findIndex((it) => it.settings === settings);
  const [kept] = found < 0 ? [] : idle.splice(found, 1);
  const { page } = kept ?? (await newTab(browser, options));
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  const context = page.context();
  let isChanged = false;
  const lent = new Proxy(page, {
    get(target, name) {
      isChanged ||= LASTING.has(name);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    page: lent,
    context,
    async giveBack() {
      if (isChanged || page.isClosed() || context.pages().length > 1) return context.close();
      await context.clearCookies();
      await page.goto('about:blank');
      idle.unshift({ page, settings });
      for (const old of idle.splice(MOST_IDLE)) await old.page.context().close();
    },
  };
}
