import assert from 'node:assert/strict';
import { allowed, asksFirst, button, GATED, grants, ready } from './claims.ts';
import type { HostPage, HostRequest, Visit } from './host-page.ts';
import { html, LIST } from './host-server.ts';

const layerOf = ({ page }: Visit) =>
  page.evaluate(() =>
    (window.dataLayer ?? []).map((entry) =>
      Object.prototype.toString.call(entry) === '[object Arguments]'
        ? [...(entry as unknown[])]
        : entry,
    ),
  ) as Promise<(unknown[] & Record<string, unknown>)[]>;

/** The signals in a command of Consent Mode. */
const statesIn = (command: unknown[] | undefined) =>
  (command?.[2] ?? {}) as Readonly<Record<string, unknown>>;

const GTAG =
  "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-1')</script>";

/** A list that changes between visits: what the site publishes on each. */
function lists(...states: object[]) {
  return {
    'policies.test/acme/services.json': ({ before }: HostRequest) => ({
      type: 'application/json',
      body: JSON.stringify({ ...LIST, ...states[Math.min(before, states.length - 1)] }),
    }),
  };
}

const POLICIES = JSON.stringify({
  policies: [
    {
      organisation: 'acme',
      policy: 'cookies',
      title: 'Cookies',
      address: 'http://policies.test/acme/cookies/',
      inForce: '2027-01-01',
      effective: '2027-01-01',
      comparisonWithInForce: 'http://policies.test/acme/cookies/compare/{version}/',
      revisions: [
        { version: '2022-03-10', significance: null, reconsent: false },
        { version: '2027-01-01', significance: 'major', reconsent: true },
      ],
    },
  ],
});

export const CHOICES: readonly HostPage[] = [
  {
    id: 'google-snippet',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tags</title><script src="http://policies.test/consent/VERSION/default.js"></script>${GTAG}EMBED</head><body>${GATED}</body></html>`,
    async check(visit) {
      await asksFirst(visit);
      const first = await layerOf(visit);
      assert.deepEqual(first[0]?.slice(0, 2), ['consent', 'default']);
      assert.equal(statesIn(first[0])['ad_storage'], 'denied');
      assert.deepEqual(first[1], ['set', 'ads_data_redaction', true]);
      assert.equal(first.filter((entry) => entry[1] === 'default').length, 1);
      assert.equal(first.filter((entry) => entry[1] === 'update').length, 0);
      await grants(visit);
      const after = (await layerOf(visit)).slice(first.length);
      assert.equal(statesIn(after[0])['ad_storage'], 'granted');
      assert.equal(after[1]?.['event'], 'clausebook_consent');
    },
  },
  {
    id: 'tags-in-templates',
    html: GATED,
    settings: 'data-region="IT, DE" data-wait="800"',
    async check(visit) {
      await asksFirst(visit);
      const [first] = await layerOf(visit);
      assert.deepEqual(first?.slice(0, 2), ['consent', 'default']);
      const states = statesIn(first);
      assert.deepEqual([states['wait_for_update'], states['region']], [800, ['IT', 'DE']]);
    },
  },
  {
    id: 'vendors',
    html: '<script>window.told=[];window.fbq=(...it)=>told.push(it)</script>',
    list: {
      services: LIST.services.map((each) => ({
        ...each,
        bridges: each.id === 'ads' ? ['meta', 'uet', 'clarity'] : [],
      })),
    },
    async check(visit) {
      const { page } = visit;
      await asksFirst(visit);
      const told = () =>
        page.evaluate(() => {
          const { uetq, clarity, told } = window as unknown as {
            uetq: unknown[];
            clarity: { q: ArrayLike<unknown>[] };
            told: unknown[][];
          };
          const [, state] = [...(clarity.q.at(-1) as ArrayLike<unknown> as unknown[])];
          return [told.at(-1), uetq.slice(-3), state];
        });
      await page.waitForFunction(() => 'clarity' in window);
      const states = (state: string, word: string) => [
        ['consent', word],
        ['consent', 'update', { ad_storage: state }],
        { ad_Storage: state, analytics_Storage: state },
      ];
      assert.deepEqual(await told(), states('denied', 'revoke'));
      await grants(visit, []);
      assert.deepEqual(await told(), states('granted', 'grant'));
    },
  },
  {
    id: 'gpc-later',
    html: GATED,
    async check(visit) {
      const { page, complaints } = visit;
      await asksFirst(visit);
      await grants(visit);
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
      );
      await page.reload();
      await ready(page);
      await page.getByText('now sends Global Privacy Control').waitFor();
      assert.deepEqual([await visit.asked(), await allowed(page)], [[], '']);
      assert.equal(await page.evaluate(() => window.clausebook.get()), null);
      await button(page, 'Deny All').click();
      await page.reload();
      await ready(page);
      assert.equal(await button(page, 'Deny All').count(), 0);
      assert.deepEqual(complaints, []);
    },
  },
  {
    id: 'asks-again',
    html: GATED,
    files: {
      ...lists({}, { reconsent: 1, versions: { cookies: '2027-01-01' } }),
      'policies.test/policies.json': { type: 'application/json', body: POLICIES },
    },
    async check(visit) {
      const { page } = visit;
      await asksFirst(visit);
      await grants(visit);
      await page.reload();
      await ready(page);
      assert.deepEqual([await visit.asked(), await allowed(page)], [[], '']);
      assert.equal(await page.evaluate(() => window.clausebook.get()), null);
      const link = page.getByRole('link', { name: 'What changed' });
      await link.waitFor();
      assert.match((await link.getAttribute('href')) ?? '', /cookies\/compare\/2022-03-10\/$/);
      await button(page, 'Always allow').click();
      assert.deepEqual([await visit.asked(), await allowed(page)], [['video'], 'video']);
      assert.deepEqual(
        await page.evaluate(() => [
          window.clausebook.get()?.granted,
          window.clausebook.get()?.refused,
        ]),
        [['video'], []],
      );
      await page.getByText('Not chosen yet: Ads, Statistics.').waitFor();
    },
  },
  {
    id: 'new-service',
    html: GATED,
    files: lists({ services: LIST.services.slice(0, 2), digest: 'e1'.repeat(32) }, {}),
    async check(visit) {
      const { page } = visit;
      await asksFirst(visit);
      await page.evaluate(() => void window.clausebook.set(['video']));
      await visit.asked();
      await page.reload();
      await ready(page);
      await page.getByText('New: Statistics. Your other choices stay.').waitFor();
      assert.equal(await allowed(page), 'video');
      await button(page, 'Close').click();
      assert.equal(await allowed(page), 'video');
      assert.deepEqual(await page.evaluate(() => window.clausebook.get()?.refused), [
        'ads',
        'stats',
      ]);
    },
  },
  {
    id: 'technical-later',
    html: GATED,
    files: lists(
      {},
      { services: LIST.services.map((each) => ({ ...each, category: 'technical' })) },
    ),
    async check(visit) {
      const { page } = visit;
      await asksFirst(visit);
      await button(page, 'Deny All').click();
      await page.reload();
      await ready(page);
      assert.deepEqual([await visit.asked(), await allowed(page)], [[], '']);
    },
  },
  {
    id: 'receipts',
    html: GATED,
    settings: 'data-receipts="/receipts"',
    files: { 'www.shop.test/receipts': html('') },
    async check(visit) {
      const { page, posts } = visit;
      await asksFirst(visit);
      await page.evaluate(() => void window.clausebook.set(['video']));
      await visit.asked();
      await page.reload();
      await ready(page);
      await page.evaluate(() => void window.clausebook.set([]));
      await visit.asked();
      await page.reload();
      await ready(page);
      const receipts = posts.map((text) => JSON.parse(text));
      assert.deepEqual(
        receipts.map(({ record }) => record.granted),
        [['video'], []],
      );
      assert.deepEqual(receipts[0].services, LIST.digest);
      assert.equal(receipts[0].id, receipts[1].id);
    },
  },
  {
    id: 'italian',
    html: `<!doctype html><html lang="it-IT"><head><meta charset="utf-8"><title>Negozio</title>EMBED</head><body>${GATED}</body></html>`,
    async check({ page }) {
      await ready(page);
      await button(page, 'Rifiuta tutti').click();
      assert.equal(await page.evaluate(() => window.clausebook.get()?.language), 'it');
    },
  },
  {
    id: 'german',
    html: `<!doctype html><html lang="de-AT"><head><meta charset="utf-8"><title>Laden</title>EMBED</head><body>${GATED}</body></html>`,
    async check({ page }) {
      await ready(page);
      await button(page, 'Alle ablehnen').click();
      assert.equal(await page.evaluate(() => window.clausebook.get()?.language), 'de');
    },
  },
  {
    id: 'own-words',
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Magasin</title>EMBED<script type="application/json" data-consent-words>{"language":"fr","deny":"Tout refuser"}</script></head><body>${GATED}</body></html>`,
    async check({ page }) {
      await ready(page);
      await button(page, 'Tout refuser').click();
      assert.equal(await page.evaluate(() => window.clausebook.get()?.language), 'fr');
    },
  },
  {
    id: 'keyboard',
    html: GATED,
    async check(visit) {
      const { page } = visit;
      await asksFirst(visit);
      await page.locator('#preferences').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('form', { name: 'Cookie preferences' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'preferences');
      assert.equal(await button(page, 'Deny All').count(), 1);
    },
  },
];
