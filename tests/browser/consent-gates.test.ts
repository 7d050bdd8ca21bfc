import { describe, expect, test } from 'vitest';
import { DEMO_SERVICES } from '../../examples/demo-site.ts';
import { axeFindings } from './axe.ts';
import { useBrowser } from './browser.ts';
import { cookieNames, requestsOf, settle, useDemo, visitDemo } from './demo.ts';
import { quiet, watchRequests } from './quiet.ts';

const openPage = useBrowser();
const serve = useDemo();

const SUBSETS = Array.from({ length: 16 }, (_, bits) =>
  DEMO_SERVICES.filter((_id, index) => bits & (1 << index)),
);

/** What a service is asked for where it is allowed; Google’s has a video, too. */
const asksOf = (id: string) =>
  id === 'google-services' ? ['/hit', '/tag.js', '/video.html'] : ['/hit', '/tag.js'];

const COOKIE = 'ik-consent';

describe.each(SUBSETS.map((granted) => ({ granted, name: granted.join(', ') || 'nothing' })))(
  'of the services, $name',
  ({ granted }) => {
    test('loads where granted, with exactly its own requests and cookies, and is gone when withdrawn', async () => {
      const demo = await serve();
      const page = await openPage({ isFirstVisit: true });
      await visitDemo(page, demo);
      expect([requestsOf(demo), await cookieNames(page)]).toEqual([{}, []]);

      await page.evaluate((ids) => window.clausebook.set(ids), granted);
      await settle(page);
      expect(requestsOf(demo)).toEqual(Object.fromEntries(granted.map((id) => [id, asksOf(id)])));
      const own = granted.map((id) => `_${id}`);
      expect(await cookieNames(page)).toEqual([...own, COOKIE].sort());

      for (const { requests } of Object.values(demo.services)) requests.length = 0;
      const reload = granted.length > 0 ? page.waitForEvent('load') : null;
      // The page may be gone before it can answer.
      await page.evaluate(() => void window.clausebook.set([])).catch(() => undefined);
      await reload;
      await settle(page);
      expect(requestsOf(demo)).toEqual({});
      expect(await cookieNames(page)).toEqual([COOKIE]);
      expect(await page.evaluate(() => window.clausebook.get()?.granted)).toEqual([]);
    });
  },
);

test('before a choice nothing is asked of other origins but the tool and its services', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true, isFresh: true });
  const others: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== demo.origin && request.url().startsWith('http')) others.push(pathname);
  });
  await visitDemo(page, demo);
  await page.mouse.wheel(0, 2000);
  await page.goto(`${demo.origin}/about.html`);
  expect(others.map((path) => path.replace(/[\d.]+\//, ''))).toEqual([
    '/consent/embed.js',
    '/ik-multimedia/services.json',
    '/consent/en.json',
    // What draws the placeholders of this page.
    '/consent/more.js',
  ]);
  expect(await cookieNames(page)).toEqual([]);
});

test('a file that is not the one it was made for does not run, and nothing optional does', async () => {
  const demo = await serve({ change: (html) => html.replace(/sha384-.{8}/, 'sha384-AAAAAAAA') });
  const page = await openPage({ isFirstVisit: true });
  await watchRequests(page);
  await page.goto(demo.origin);
  await quiet(page);
  expect(await page.evaluate(() => 'clausebook' in window)).toBe(false);
  expect([requestsOf(demo), await cookieNames(page)]).toEqual([{}, []]);
});

test('where the services cannot be fetched, all is refused, and the page is told', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true });
  await page.route('**/services.json', (route) => route.abort());
  await watchRequests(page);
  await page.goto(demo.origin);
  await settle(page);
  expect(await page.evaluate(() => window.clausebook.allows('impact'))).toBe(false);
  expect(requestsOf(demo)).toEqual({});
});

test('what can be seen has a placeholder: loaded once it is for this time, allowed always for ever', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true });
  await visitDemo(page, demo);
  await page.getByRole('button', { name: 'Load once' }).click();
  await settle(page);
  expect(requestsOf(demo)).toEqual({ 'google-services': ['/video.html'] });
  expect(await cookieNames(page)).toEqual([]);
  await page.reload();
  await page.getByText('Video: how it sounds.').waitFor();
  await page.getByRole('button', { name: 'Always allow' }).click();
  await settle(page);
  expect(await page.evaluate(() => window.clausebook.get()?.granted)).toEqual(['google-services']);
  expect(await page.getByRole('button', { name: 'Load once' }).count()).toBe(0);
});

test('a template that comes later is held back as well, and opened where its service is allowed', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true });
  await visitDemo(page, demo);
  await page.evaluate(() => window.clausebook.set(['google-services']));
  await settle(page);
  for (const { requests } of Object.values(demo.services)) requests.length = 0;
  await page.evaluate(() => {
    for (const template of [...document.querySelectorAll('template')].slice(0, 3)) {
      const later = template.cloneNode(true) as HTMLTemplateElement;
      later.dataset['consent'] ??= 'google-services';
      if (later.dataset['consent'] === 'facebook-pixel') later.dataset['consentTitle'] = 'Later.';
      document.querySelector('main')?.append(later);
    }
  });
  await page.getByText('Later. Held back until you allow Facebook Pixel.').waitFor();
  await settle(page);
  expect(requestsOf(demo)).toEqual({ 'google-services': ['/hit', '/tag.js'] });
});

test('asks in Italian where that is wished for, and in English where those words are not the released ones', async () => {
  const demo = await serve({
    change: (html) => html.replace('data-lang="en"', 'data-lang="it-IT"'),
  });
  const page = await openPage({ isFirstVisit: true, bypassCSP: true });
  await visitDemo(page, demo);
  await page.getByRole('button', { name: 'Scegli' }).click();
  const tool = page.getByRole('form', { name: 'Preferenze sui cookie' });
  await tool.getByText('Raccoglie statistiche, segue').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await tool.getByRole('button', { name: 'Rifiuta tutti' }).click();
  expect(await page.evaluate(() => window.clausebook.get())).toMatchObject({
    how: 'deny',
    language: 'it',
  });
  await page.route('**/it.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('Rifiuta', 'Accetta') });
  });
  await page.context().clearCookies();
  await page.reload();
  await page.getByRole('button', { name: 'Deny All' }).waitFor();
});

test('Google’s signals are denied first, and granted with their service alone', async () => {
  const demo = await serve();
  const page = await openPage({ isFirstVisit: true });
  await visitDemo(page, demo);
  const told = () =>
    page.evaluate(() =>
      (window.dataLayer ?? []).flatMap((entry) => {
        const command = Object.values(entry as object);
        return command[0] === 'consent' ? [command] : [];
      }),
    );
  const [first] = await told();
  expect(first?.slice(0, 2)).toEqual(['consent', 'default']);
  expect(Object.values(first?.[2] as object)).toEqual([
    ...['denied', 'denied', 'denied', 'denied'],
    500,
  ]);
  await page.evaluate(() => window.clausebook.set(['impact']));
  expect((await told()).at(-1)?.[2]).toMatchObject({ ad_storage: 'denied' });
  await page.evaluate(() => window.clausebook.set(['impact', 'google-services']));
  expect((await told()).at(-1)).toMatchObject(['consent', 'update', { ad_storage: 'granted' }]);
});

test('a strict policy with Trusted Types is kept, by banner, tool and gates', async () => {
  const demo = await serve({
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'none'; script-src http:; img-src http:; frame-src http:; connect-src http:; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  const page = await openPage({ isFirstVisit: true });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await visitDemo(page, demo);
  expect(await page.getByRole('region').evaluate((it) => getComputedStyle(it).position)).toBe(
    'fixed',
  );
  await page.getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('button', { name: 'Accept All' }).click();
  await settle(page);
  expect(Object.keys(requestsOf(demo)).sort()).toEqual([...DEMO_SERVICES].sort());
  expect(complaints.filter((text) => !text.includes('data:,'))).toEqual([]);
});
