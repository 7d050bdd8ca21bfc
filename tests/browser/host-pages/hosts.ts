import assert from 'node:assert/strict';
import { allowed, asksFirst, button, GATED, grants, isTold, ready } from './claims.ts';
import type { HostPage, Visit } from './host-page.ts';
import { asPage, html } from './host-server.ts';

const PAGE = html(asPage(GATED));

/** The cookies of the record: where each is seen. */
async function recordsOf({ context }: Visit): Promise<string[]> {
  const cookies = await context.cookies();
  return cookies.filter(({ name }) => name === 'acme-consent').map(({ domain }) => domain);
}

/** Denied here, read there, and not asked here again. */
async function isSharedAndKept(visit: Visit, first: string, second: string): Promise<void> {
  const { page, at } = visit;
  await asksFirst(visit);
  await button(page, 'Deny All').click();
  await page.goto(at(second));
  await ready(page);
  assert.equal(await button(page, 'Deny All').count(), 0);
  assert.deepEqual(await recordsOf(visit), ['.shop.test']);
  // What is chosen there holds here, too.
  await grants(visit);
  assert.deepEqual(await recordsOf(visit), ['.shop.test']);
  await page.goto(at(first));
  await ready(page);
  assert.equal(await allowed(page), 'ads,video,stats');
  assert.deepEqual(await recordsOf(visit), ['.shop.test']);
}

export const HOST_NAMES: readonly HostPage[] = [
  {
    id: 'sub-domains',
    list: { domain: 'shop.test' },
    files: { 'www.shop.test/': PAGE, 'music.shop.test/': PAGE },
    check: (visit) => isSharedAndKept(visit, 'www.shop.test/', 'music.shop.test/'),
  },
  {
    id: 'sub-domains-one-without',
    files: {
      'www.shop.test/': html(asPage(GATED).replace('EMBED', 'EMBED-SHARING')),
      'policies.shop.test/': PAGE,
    },
    check: (visit) => isSharedAndKept(visit, 'www.shop.test/', 'policies.shop.test/'),
  },
  {
    id: 'sub-domains-spelt',
    files: {
      'www.shop.test/': html(asPage(GATED).replace('EMBED', 'EMBED-SPELT')),
      'music.shop.test/': html(asPage(GATED).replace('EMBED', 'EMBED-SUFFIX')),
    },
    async check(visit) {
      const { page, at } = visit;
      await asksFirst(visit);
      await button(page, 'Deny All').click();
      assert.deepEqual(await recordsOf(visit), ['.shop.test']);
      await visit.context.clearCookies();
      await page.goto(at('music.shop.test/'));
      await asksFirst(visit);
      await button(page, 'Deny All').click();
      assert.deepEqual(await recordsOf(visit), ['music.shop.test']);
      await isTold(visit, 'no domain');
      await page.reload();
      await ready(page);
      assert.equal(await button(page, 'Deny All').count(), 0);
    },
  },
  {
    id: 'shared-later',
    list: { domain: 'shop.test' },
    html: GATED,
    files: { 'music.shop.test/': PAGE },
    async check(visit) {
      const { page, context, at } = visit;
      await asksFirst(visit);
      await button(page, 'Deny All').click();
      const [shared] = (await context.cookies()).filter(({ name }) => name === 'acme-consent');
      await context.clearCookies();
      await context.addCookies([
        { name: 'acme-consent', value: shared?.value ?? '', url: at('www.shop.test/') },
      ]);
      await page.goto(at('www.shop.test/'));
      await ready(page);
      assert.deepEqual(await recordsOf(visit), ['.shop.test']);
      await page.goto(at('music.shop.test/'));
      await ready(page);
      assert.equal(await button(page, 'Deny All').count(), 0);
    },
  },
  {
    id: 'frame-http',
    // It keeps one for that frame alone, so that there one can be asked.
    not: 'firefox',
    html: '<iframe src="http://other.test/" width="300" height="150"></iframe>',
    files: { 'other.test/': PAGE },
    async check({ page, asked }) {
      const frame = page.frames()[1];
      await frame?.waitForFunction(() => window.clausebook?.ready);
      assert.equal(await frame?.getByRole('button', { name: 'Deny All' }).count(), 0);
      assert.deepEqual(await asked(), []);
    },
  },
  {
    id: 'frame-secure',
    start: 'shop.localhost/',
    not: 'firefox',
    files: {
      'shop.localhost/': html(
        '<!doctype html><title>Shop</title><iframe src="http://other.localhost/" width="400" height="300"></iframe>',
      ),
      'other.localhost/': PAGE,
    },
    async check({ page, context, asked }) {
      const frame = () => page.frameLocator('iframe');
      const deny = () => frame().getByRole('button', { name: 'Deny All' });
      await deny().click();
      await deny().waitFor({ state: 'detached' });
      assert.equal((await context.cookies()).length, 1);
      await page.reload();
      await frame().getByText('Held back until').waitFor();
      assert.equal(await deny().count(), 0);
      assert.deepEqual(await asked(), []);
    },
  },
  {
    id: 'frame-quiet',
    html: '<iframe src="http://music.shop.test/"></iframe>',
    settings: 'data-frame="quiet"',
    files: { 'music.shop.test/': PAGE },
    async check({ page }) {
      const frame = page.frames()[1];
      await frame?.waitForFunction(() => window.clausebook?.ready);
      assert.equal(await frame?.getByRole('button', { name: 'Deny All' }).count(), 0);
    },
  },
  {
    id: 'post',
    html: '<form method="post" action="/order"><input name="what" value="guitar"><button>Order</button></form>',
    files: {
      'www.shop.test/order': ({ method }) =>
        html(asPage(`<h1>${method === 'POST' ? 'Ordered' : 'Orders'}</h1>${GATED}`)),
    },
    async check(visit) {
      const { page, posts } = visit;
      await asksFirst(visit);
      await button(page, 'Order').click();
      await grants(visit);
      assert.equal(posts.length, 1);
      await page.evaluate(() => void window.clausebook.set([])).catch(() => undefined);
      await page.getByRole('heading', { name: 'Orders' }).waitFor();
      await ready(page);
      assert.deepEqual([posts.length, await allowed(page), await visit.asked()], [1, '', []]);
    },
  },
  {
    id: 'typed-text',
    html: `${GATED}<textarea></textarea>`,
    async check(visit) {
      const { page, context, at } = visit;
      await asksFirst(visit);
      await grants(visit);
      const second = await context.newPage();
      await second.goto(at('www.shop.test/'));
      await second.locator('textarea').fill('A long letter');
      await page.bringToFront();
      await page.evaluate(() => void window.clausebook.set([])).catch(() => undefined);
      await second.locator('iframe[title="A film"]').waitFor({ state: 'detached' });
      await page.waitForTimeout(300);
      assert.equal(await second.locator('textarea').inputValue(), 'A long letter');
      assert.equal(await allowed(second), '');
    },
  },
];
