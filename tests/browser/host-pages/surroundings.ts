import assert from 'node:assert/strict';
import {
  allowed,
  asksFirst,
  button,
  deniesForGood,
  GATED,
  grants,
  holds,
  isTold,
  ready,
} from './claims.ts';
import type { HostPage } from './host-page.ts';
import { asPage, html, LIST, script } from './host-server.ts';

const CSP =
  "default-src 'none'; script-src http://policies.test http://services.test; img-src http://services.test data:; frame-src http://services.test; connect-src http://policies.test";

const list = (delay: number, status = 200) => ({
  type: status === 200 ? 'application/json' : 'text/html',
  body: status === 200 ? JSON.stringify(LIST) : '<h1>Sign in</h1>',
  status,
  delay,
});

const wayBack = (it: string) => it.replace(' onclick="clausebook.open()"', '');

export const SURROUNDINGS: readonly HostPage[] = [
  {
    id: 'strict-csp',
    html: wayBack(GATED),
    headers: { 'Content-Security-Policy': `${CSP}; style-src 'none'` },
    async check(visit) {
      await holds(visit);
      const refused = visit.complaints.filter((text) =>
        /Content.Security.Policy|violates/i.test(text),
      );
      assert.deepEqual(refused, []);
    },
  },
  {
    id: 'trusted-types-none',
    html: `${wayBack(GATED)}<template data-consent="ads"><script>window.isInline = true</script></template>`,
    headers: {
      'Content-Security-Policy':
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src http: 'unsafe-inline'",
    },
    not: 'firefox',
    async check(visit) {
      await asksFirst(visit);
      await button(visit.page, 'Choose').click();
      await visit.page.getByRole('form').getByRole('button', { name: 'Deny All' }).click();
      await grants(visit);
      assert.equal(await visit.page.evaluate(() => 'isInline' in window), false);
      await isTold(visit, 'trusted-types clausebook');
    },
  },
  {
    id: 'trusted-types-own',
    html: `${wayBack(GATED)}<template data-consent="ads"><script>window.isInline = true</script></template>`,
    headers: {
      'Content-Security-Policy':
        "require-trusted-types-for 'script'; trusted-types clausebook; script-src http: 'unsafe-inline'",
    },
    async check(visit) {
      await asksFirst(visit);
      assert.equal(await visit.page.evaluate(() => 'isInline' in window), false);
      await grants(visit);
      await visit.page.waitForFunction(() => 'isInline' in window);
    },
  },
  {
    id: 'base',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><base href="http://other.test/x/"><title>Base</title>EMBED</head><body>${GATED}</body></html>`,
    check: holds,
  },
  {
    id: 'service-worker',
    start: 'shop.localhost/',
    files: {
      'shop.localhost/': html(asPage(GATED)),
      'shop.localhost/worker.js': script(`
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.includes('services.json')) event.respondWith(Response.error());
});`),
    },
    async check(visit) {
      const { page } = visit;
      await ready(page);
      await button(page, 'Deny All').click();
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('/worker.js');
        await navigator.serviceWorker.ready;
      });
      await page.reload();
      await ready(page);
      const record = await page.evaluate(() => window.clausebook.get());
      assert.deepEqual([record?.granted, record?.refused], [[], ['ads', 'video', 'stats']]);
      await button(page, 'Cookie preferences').click();
      await page.getByText('their list did not load').waitFor();
      assert.deepEqual(await visit.asked(), []);
    },
  },
  {
    id: 'slow-list',
    html: GATED,
    files: { 'policies.test/acme/services.json': list(900) },
    async check(visit) {
      await visit.page.waitForFunction(() => 'clausebook' in window);
      await button(visit.page, 'Cookie preferences').click();
      await visit.page.getByRole('form', { name: 'Cookie preferences' }).waitFor();
      assert.deepEqual(await visit.asked(), []);
    },
  },
  {
    id: 'failing-list',
    html: GATED,
    files: {
      'policies.test/acme/services.json': ({ before }) => list(0, before ? 200 : 503),
    },
    async check(visit) {
      const { page } = visit;
      await ready(page);
      await isTold(visit, 'list of services did not load');
      assert.deepEqual(await visit.asked(), []);
      await button(page, 'Deny All').waitFor();
      await deniesForGood(visit);
    },
  },
  {
    id: 'list-in-page',
    html: `<script type="application/json" data-consent-services>${JSON.stringify(LIST)}</script>${GATED}`,
    files: { 'policies.test/acme/services.json': list(0, 503) },
    check: holds,
  },
  {
    id: 'no-cookies',
    html: `<script>Object.defineProperty(Document.prototype,'cookie',{get:()=>'',set(){}})</script>${GATED}`,
    async check(visit) {
      const { page } = visit;
      await asksFirst(visit);
      await button(page, 'Accept All').click();
      await page.getByText('could not be kept').waitFor();
      assert.deepEqual([await visit.asked(), await allowed(page)], [[], '']);
      await isTold(visit, 'did not keep');
    },
  },
  {
    id: 'late',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Late</title></head><body>${GATED}<script>setTimeout(()=>{const s=document.createElement('script');s.src='http://policies.test/consent/VERSION/embed.js';s.dataset.org='acme';document.body.append(s)},300)</script></body></html>`,
    async check(visit) {
      await visit.page.waitForFunction(() => window.clausebook?.ready);
      await holdsLate(visit);
    },
  },
  {
    id: 'twice',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Twice</title><link rel="icon" href="data:,">EMBEDEMBED</head><body>${GATED}</body></html>`,
    async check(visit) {
      const { page } = visit;
      await asksFirst(visit);
      assert.equal(await button(page, 'Deny All').count(), 1);
      await grants(visit);
      assert.equal(await page.evaluate(() => (window as { tagRan?: number }).tagRan), 1);
      assert.equal(await page.locator('iframe[title="A film"]').count(), 1);
      await isTold(visit, 'loaded before');
    },
  },
  {
    id: 'mistakes',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mistakes</title></head><body><template data-consent="adds"><img loading="lazy" src="http://services.test/pixel.svg" alt=""></template><script src="http://policies.test/consent/VERSION/embed.js" type="module" crossorigin data-org="acme"></script></body></html>`,
    async check(visit) {
      const { page, complaints } = visit;
      await page.waitForFunction(() => window.clausebook?.ready);
      await ready(page);
      assert.equal(await page.evaluate(() => window.clausebook.set([], 'cmp' as 'api')), false);
      for (const mistake of ['no service “adds”', 'type="module"', '“cmp”']) {
        await isTold(visit, mistake);
        assert.equal(complaints.filter((text) => text.includes(mistake)).length, 1, mistake);
      }
      assert.deepEqual(await visit.asked(), []);
    },
  },
  {
    id: 'no-organisation',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nobody</title><script src="http://policies.test/consent/VERSION/embed.js" crossorigin defer></script></head><body>${GATED}</body></html>`,
    async check(visit) {
      await ready(visit.page);
      await isTold(visit, 'data-org');
      assert.deepEqual(await visit.asked(), []);
    },
  },
];

async function holdsLate(visit: Parameters<HostPage['check']>[0]): Promise<void> {
  await asksFirst(visit);
  await grants(visit);
}
