import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Beside these a test changes nothing of a page that outlives the document which is open in it. */
const LASTING = new Set<string | symbol>([
  'addInitScript',
  'addListener',
  'addLocatorHandler',
  'close',
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

/** What a test may ask of a context that leaves it as it was, but for its cookies and one page. */
const HARMLESS = new Set<string | symbol>([
  'addCookies',
  'clearCookies',
  'cookies',
  'newCDPSession',
  'pages',
  'storageState',
]);

/** How many contexts wait for the next test: each may hold a process of the browser. */
const MOST_IDLE = 3;

interface IdleContext {
  readonly context: BrowserContext;
  /** The empty page that is open in it; null where that of the last test was closed. */
  readonly page: Page | null;
  /** Without the size of the window. */
  readonly settings: string;
}

const idleContexts = new WeakMap<Browser, IdleContext[]>();

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
 * A tab with these settings, in the context of an earlier test or a new one, which costs four times what a
 * page costs in an old one. It has no cookie and no document. What a test did otherwise to its page (a
 * route, a listener, a script, an emulated medium) has closed that, and emptied the cache and what the
 * origin kept; what it did to its context (a permission, a clock, a second page) has closed both. A page
 * that was left alone may still have files that it fetched before.
 */
export async function lendTab(
  browser: Browser,
  { viewport, ...options }: BrowserContextOptions,
): Promise<LentTab> {
  const settings = JSON.stringify(options);
  const idle = idleContexts.get(browser) ?? [];
  idleContexts.set(browser, idle);
  const found = idle.findIndex((it) => it.settings === settings);
  const [kept] = found < 0 ? [] : idle.splice(found, 1);
  const page =
    kept?.page ?? (await kept?.context.newPage()) ?? (await newTab(browser, options)).page;
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  const context = page.context();
  let isPageChanged = false;
  let isContextChanged = false;
  const lentContext = watched(context, (name) => {
    isContextChanged ||= !HARMLESS.has(name);
    isPageChanged ||= name === 'newCDPSession';
  });
  const lent = watched(
    page,
    (name) => {
      isPageChanged ||= LASTING.has(name);
      isContextChanged ||= name === 'clock';
    },
    { context: () => lentContext },
  );
  return {
    page: lent,
    context,
    async giveBack() {
      if (isContextChanged || page.isClosed() || context.pages().length > 1) return context.close();
      await (isPageChanged ? forget(page) : page.goto('about:blank'));
      await context.clearCookies();
      idle.unshift({ context, page: isPageChanged ? null : page, settings });
      for (const old of idle.splice(MOST_IDLE)) await old.context.close();
    },
  };
}

/** The same object, that tells which of its members are asked for. */
function watched<T extends object>(
  target: T,
  tell: (name: string | symbol) => void,
  instead: Partial<T> = {},
): T {
  return new Proxy(target, {
    get(_, name) {
      tell(name);
      const value: unknown = Reflect.get(name in instead ? instead : target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Closes a page, with all that the browser fetched for it and that its origin kept. */
async function forget(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const { origin } = new URL(page.url());
  if (origin !== 'null')
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.close();
}
