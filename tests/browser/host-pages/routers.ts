import assert from 'node:assert/strict';
import { bundleApp, packageFile, packagePath } from './bundle-app.ts';
import { allowed, asksFirst, button, GATED, grants, ready } from './claims.ts';
import type { HostFile, HostPage, Visit } from './host-page.ts';
import { asPage, html, script } from './host-server.ts';

const FILM =
  '<template data-consent="video" data-consent-title="A film."><iframe src="http://services.test/video.html" title="A film"></iframe></template>';

/** Three pages that a router fetches: with a film, without one, and with a place for the tool. */
function pagesOf(head: string, attributes = ''): Record<string, HostFile> {
  const page = (body: string) =>
    html(
      asPage(
        `<main ${attributes}><a href="/">One</a> <a href="/two">Two</a> <a href="/tool">Tool</a>${body}<button type="button" onclick="clausebook.open()">Cookie preferences</button></main>`,
        head,
      ),
    );
  return {
    'www.shop.test/': page(`<h1>One</h1>${FILM}`),
    'www.shop.test/two': page('<h1>Two</h1>'),
    'www.shop.test/tool': page('<h1>Tool</h1><div data-consent-tool></div>'),
  };
}

/** Banner, gates, tool and the way back to it hold while pages are taken in and out. */
async function survivesRouter(visit: Visit): Promise<void> {
  const { page, asked } = visit;
  const go = async (name: string) => {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.waitForTimeout(150);
  };
  const films = () => page.locator('iframe[title="A film"]').count();
  const held = () => page.getByText('Held back until').count();
  await asksFirst(visit);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await go('Two');
  await asksFirst(visit);
  await go('One');
  assert.deepEqual([await films(), await held()], [0, 1]);
  await go('Tool');
  await page.getByRole('form', { name: 'Cookie preferences' }).waitFor();
  assert.equal(await button(page, 'Choose').count(), 0);
  await go('Two');
  await asksFirst(visit);
  await button(page, 'Cookie preferences').click();
  const tool = page.getByRole('form', { name: 'Cookie preferences' });
  await tool.getByLabel('Video').check();
  await tool.getByRole('button', { name: 'Accept Selected' }).click();
  assert.equal(await allowed(page), 'video');
  await page.keyboard.press('Escape');
  assert.equal(await tool.count(), 0);
  assert.equal(
    await page.evaluate(() => document.activeElement?.textContent),
    'Cookie preferences',
  );
  await go('One');
  assert.deepEqual([await films(), await held()], [1, 0]);
  assert.deepEqual(await asked(), ['video']);
  await go('Two');
  await page.evaluate(() => void window.clausebook.set([]));
  await asked();
  await page.goBack();
  await page.getByRole('heading', { name: 'One', exact: true }).waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual([await films(), await held()], [0, 1]);
  assert.deepEqual(await asked(), []);
  assert.equal(await page.evaluate(() => 'isSame' in window), true);
}

export const ROUTERS: readonly HostPage[] = [
  {
    id: 'turbo',
    files: {
      ...pagesOf('<script src="/turbo.js"></script>'),
      'www.shop.test/turbo.js': script(() =>
        Promise.resolve(packageFile('@hotwired/turbo/dist/turbo.es2017-umd.js')),
      ),
    },
    check: survivesRouter,
  },
  {
    id: 'htmx-2',
    files: {
      ...pagesOf('<script src="/htmx.js"></script>', 'hx-boost="true"'),
      'www.shop.test/htmx.js': script(() => Promise.resolve(packageFile('htmx2/dist/htmx.js'))),
    },
    check: survivesRouter,
  },
  {
    id: 'htmx-4',
    files: {
      ...pagesOf('<script src="/htmx.js"></script>', 'hx-boost="true" hx-boost:inherited="true"'),
      'www.shop.test/htmx.js': script(() => Promise.resolve(packageFile('htmx.org/dist/htmx.js'))),
    },
    check: survivesRouter,
  },
  {
    id: 'astro',
    files: {
      ...pagesOf(
        '<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="swap"><script src="/router.js" defer></script>',
      ),
      'www.shop.test/router.js': script(() =>
        bundleApp(`import { navigate } from '${packagePath('astro/dist/transitions/router.js')}';
addEventListener('click', (event) => {
  const link = event.target.closest?.('a');
  if (!link) return;
  event.preventDefault();
  navigate(link.href);
});`),
      ),
    },
    check: survivesRouter,
  },
  {
    id: 'body-anew',
    html: GATED,
    async check(visit) {
      await asksFirst(visit);
      await visit.page.evaluate((text) => {
        document.body.innerHTML = text;
      }, '<main><h1>Another</h1></main>');
      await asksFirst(visit);
      await grants(visit, []);
      await visit.page.reload();
      await ready(visit.page);
      assert.equal(await allowed(visit.page), 'ads,video,stats');
    },
  },
];
