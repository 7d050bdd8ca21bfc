import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DemoSite } from '../../examples/demo-site.ts';
import { KEEPS_PAGES, useBrowser } from './browser.ts';
import { cookieNames, requestsOf, settle, useDemo, visitDemo } from './demo.ts';
import { watchRequests } from './quiet.ts';
import { recordedChoice, servicesOf } from './recorded-choice.ts';
import { site } from './served-sites.ts';

const openPage = useBrowser();
const serve = useDemo();

const DAY = 86_400_000;

const banner = (page: Page) => page.getByRole('region', { name: 'Cookie consent' });
const recordIn = (page: Page) => page.evaluate(() => window.clausebook.get());
const ask = (page: Page, id: string) => page.evaluate((it) => window.clausebook.allows(it), id);

describe('a choice', () => {
  test.each([
    [179, 0, ['impact']],
    [180, 1, undefined],
  ])('of %i days ago is followed by %i banners', async (days, banners, granted) => {
    const demo = await serve();
    const page = await openPage({ isFirstVisit: true });
    await page.clock.install({ time: Date.now() - DAY });
    await visitDemo(page, demo);
    await page.evaluate(() => window.clausebook.set(['impact']));
    await page.clock.setFixedTime(Date.now() + (days - 1) * DAY);
    await page.reload();
    await page.evaluate(() => window.clausebook.ready);
    expect(await banner(page).count()).toBe(banners);
    expect((await recordIn(page))?.granted).toEqual(granted);
  });

  test('is kept for its 180 days, and visits do not lengthen them', async () => {
    const demo = await serve();
    const page = await openPage({ isFirstVisit: true });
    await visitDemo(page, demo);
    await page.evaluate(() => window.clausebook.set([]));
    const daysLeft = async () =>
      (((await page.context().cookies())[0]?.expires ?? 0) * 1000 - Date.now()) / DAY;
    expect(await daysLeft()).toBeCloseTo(180, 1);
    // Somebody who chose ten days ago comes back.
    const made = new Date(Date.now() - 10 * DAY);
    const choice = recordedChoice(await servicesOf(site('real')), { now: made });
    const expires = (made.getTime() + 180 * DAY) / 1000;
    await page.context().clearCookies();
    await page.context().addCookies([{ ...choice, expires, url: demo.origin }]);
    await page.reload();
    await settle(page);
    expect(await banner(page).count()).toBe(0);
    expect(await daysLeft()).toBeCloseTo(170, 1);
  });

  test('is one cookie of at most 700 bytes, for the whole site, and sent with no foreign request', async () => {
    const demo = await serve();
    const page = await openPage({ isFirstVisit: true });
    await visitDemo(page, demo);
    await page.getByRole('button', { name: 'Accept All' }).click();
    await settle(page);
    const cookies = await page.context().cookies();
    const [own, ...more] = cookies.filter(({ name }) => name === 'ik-consent');
    expect(more).toEqual([]);
    expect(own).toMatchObject({ path: '/', sameSite: 'Lax', domain: 'www.shop.test' });
    expect(`${own?.name}=${own?.value}`.length).toBeLessThanOrEqual(700);
  });

  test('made in one tab holds in the other at once, and withdrawn there takes back what ran', async () => {
    const demo = await serve();
    const first = await openPage({ isFirstVisit: true });
    await visitDemo(first, demo);
    const second = await first.context().newPage();
    await visitDemo(second, demo);
    await second.getByRole('button', { name: 'Accept All' }).click();
    await banner(first).waitFor({ state: 'detached' });
    expect(await ask(first, 'impact')).toBe(true);
    const reload = first.waitForEvent('load');
    await second.evaluate(() => void window.clausebook.set([])).catch(() => undefined);
    await reload;
    await settle(first);
    expect(await ask(first, 'impact')).toBe(false);
    expect(await cookieNames(first)).toEqual(['ik-consent']);
  });

  test('is shared by sub-domains where the site says so, also when it was kept for one host before', async () => {
    const change = (html: string) => html.replace('data-lang', 'data-domain="shop.test" data-lang');
    const [www, music] = await Promise.all([
      serve({ change }),
      serve({ change, host: 'music.shop.test' }),
    ]);
    const list = await servicesOf(site('real'));
    const page = await openPage({ isFirstVisit: true });
    const now = new Date(Date.now() - 5 * DAY);
    await page.context().addCookies([{ ...recordedChoice(list, { now }), url: www.origin }]);
    await visitDemo(page, www);
    await page.evaluate(() => window.clausebook.set(['impact']));
    await settle(page);
    await visitDemo(page, music);
    expect(await ask(page, 'impact')).toBe(true);
    const records = (await page.context().cookies()).filter(({ name }) => name === 'ik-consent');
    expect(records.map(({ domain }) => domain)).toEqual(['.shop.test']);
  });

  test('is marked as secure where the page is', async () => {
    const demo = await serve({ host: 'localhost', policies: 'https://policies.test' });
    const page = await openPage({ isFirstVisit: true });
    // The same answers under secure addresses: what the browser does with the cookie is its own.
    const origins = { 'www.shop.test': demo.origin, 'policies.test': site('real').origin };
    for (const [host, origin] of Object.entries(origins))
      await page.route(`https://${host}/**`, async (route) => {
        const url = origin + new URL(route.request().url()).pathname;
        await route.fulfill({ response: await route.fetch({ url }) });
      });
    await page.goto('https://www.shop.test/');
    await page.getByRole('button', { name: 'Deny All' }).click();
    expect(await page.context().cookies()).toMatchObject([{ name: 'ik-consent', secure: true }]);
    await page.reload();
    await settle(page);
    expect([await banner(page).count(), (await recordIn(page))?.how]).toEqual([0, 'deny']);
  });

  test('is a refusal where the browser blocks cookies: nobody is asked in vain, and the tool says why', async () => {
    const demo = await serve();
    const page = await openPage({ isFirstVisit: true });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
    await visitDemo(page, demo);
    expect(await banner(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Cookie preferences' }).click();
    await page.getByText('could not be kept').waitFor();
    await page.getByRole('button', { name: 'Accept All' }).click();
    await settle(page);
    expect([await ask(page, 'impact'), await recordIn(page)]).toEqual([false, null]);
    expect(requestsOf(demo)).toEqual({});
  });

  test('that a browser does not keep, though it said that it would, is a refusal, and the visitor is told', async () => {
    const demo = await serve();
    const page = await openPage({ isFirstVisit: true });
    await page.addInitScript(() =>
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined }),
    );
    await visitDemo(page, demo);
    await page.getByRole('button', { name: 'Accept All' }).click();
    await page.getByText('could not be kept').waitFor();
    expect(await ask(page, 'impact')).toBe(false);
    expect(requestsOf(demo)).toEqual({});
  });

  test.each(['', 'granted', '%7B%7D', 'schema=1&id=recorded', 'schema=2'])(
    'that cannot be read (%j) is none',
    async (value) => {
      const demo = await serve();
      const page = await openPage({ isFirstVisit: true });
      await page.context().addCookies([{ name: 'ik-consent', value, url: demo.origin }]);
      await visitDemo(page, demo);
      expect(await recordIn(page)).toBeNull();
      expect(await banner(page).count()).toBe(1);
    },
  );

  test('made before consent had to be asked again allows nothing until it is made again', async () => {
    const demo = await serve();
    const page = await openPage({ isFirstVisit: true });
    const choice = recordedChoice(await servicesOf(site('real')), { granted: ['impact'] });
    await page.context().addCookies([{ ...choice, url: demo.origin }]);
    await page.route('**/services.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), reconsent: 1 } });
    });
    await watchRequests(page);
    await page.goto(demo.origin);
    await settle(page);
    expect([await ask(page, 'impact'), await banner(page).count()]).toEqual([false, 1]);
  });
});

// Chromium has no such setting; what a browser that has it shows to pages is set by hand.
describe('Global Privacy Control', () => {
  test('is a refusal without a question, recorded with a choice that is made all the same', async () => {
    const demo = await serve();
    const page = await openPage({ isFirstVisit: true });
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    await visitDemo(page, demo);
    expect([await banner(page).count(), await cookieNames(page)]).toEqual([0, []]);
    expect(await ask(page, 'impact')).toBe(false);
    await page.getByRole('button', { name: 'Cookie preferences' }).click();
    await page.getByText('Global Privacy Control').waitFor();
    await page.getByLabel('Impact').check();
    await page.getByRole('button', { name: 'Accept Selected' }).click();
    expect(await recordIn(page)).toMatchObject({ gpc: true, granted: ['impact'], how: 'selected' });
  });
});

describe('a page that comes back from the back/forward cache after a withdrawal', () => {
  // The Chromium that npm brings has no such cache: here the browser’s events are made by hand.
  test('runs nothing any more', async () => {
    const demo = await serve();
    const page = await openPage({ isFirstVisit: true });
    await visitDemo(page, demo);
    await page.getByRole('button', { name: 'Accept All' }).click();
    await settle(page);
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    );
    await refuseElsewhere(page, demo);
    const reload = page.waitForEvent('load');
    await page
      .evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
      .catch(() => undefined);
    await reload;
    await settle(page);
    expect([requestsOf(demo), await ask(page, 'impact')]).toEqual([{}, false]);
  });

  describe.runIf(process.env['CHROME_PATH'])('in a Chrome that has one', () => {
    const openKept = useBrowser(KEEPS_PAGES);

    test.each([
      ['runs nothing any more', true],
      ['goes on as it was without one', false],
    ])('%s', async (_, isWithdrawn) => {
      const demo = await serve();
      const page = await openKept({ isFirstVisit: true });
      await page.addInitScript(() => {
        addEventListener('pageshow', ({ persisted }) => {
          if (persisted) sessionStorage.setItem('came-back', 'yes');
        });
      });
      await visitDemo(page, demo);
      await page.evaluate(() => window.clausebook.set(['impact']));
      await settle(page);
      await page.evaluate(() => Object.assign(window, { isSame: true }));
      await page.goto(`${demo.origin}/about.html`);
      if (isWithdrawn) await refuseElsewhere(page, demo);
      else demo.services['impact']?.requests.splice(0);
      await page.evaluate(() => history.back()).catch(() => undefined);
      await page.waitForFunction(() => sessionStorage.getItem('came-back') === 'yes');
      if (isWithdrawn) await page.waitForFunction(() => !('isSame' in window));
      await settle(page);
      expect(await page.evaluate(() => 'isSame' in window)).toBe(!isWithdrawn);
      expect([requestsOf(demo), await ask(page, 'impact')]).toEqual([{}, !isWithdrawn]);
    });
  });
});

test('a withdrawal in another tab holds though the message of it comes before its cookie, as in Firefox', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true });
  await visitDemo(page, demo);
  await page.getByRole('button', { name: 'Accept All' }).click();
  await settle(page);
  const reload = page.waitForEvent('load');
  await page.evaluate(() => new BroadcastChannel('ik-consent').postMessage(''));
  await refuseElsewhere(page, demo);
  await reload;
  await settle(page);
  expect([requestsOf(demo), await ask(page, 'impact')]).toEqual([{}, false]);
});

/** As if all were refused in another tab while a page slept. */
async function refuseElsewhere(page: Page, demo: DemoSite): Promise<void> {
  const refusal = recordedChoice(await servicesOf(site('real')), { now: new Date() });
  await page.context().addCookies([{ ...refusal, url: demo.origin }]);
  for (const { requests } of Object.values(demo.services)) requests.length = 0;
}

test('what changed since the choice is told with the page that compares', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true });
  const list = await servicesOf(site('real'));
  const versions = { ...list.versions, privacy: '2011-10' };
  const choice = recordedChoice(list, { change: { versions } });
  await page.context().addCookies([{ ...choice, url: demo.origin }]);
  await visitDemo(page, demo);
  expect(await banner(page).count()).toBe(0);
  const changes = await page.evaluate(() => window.clausebook.changed());
  expect(changes).toMatchObject([{ policy: 'privacy', from: '2011-10', to: '2016-10' }]);
  expect(changes[0]?.comparison).toMatch(/\/ik-multimedia\/privacy\/compare\/2011-10\/$/);
});
