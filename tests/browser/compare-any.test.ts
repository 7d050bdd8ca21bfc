import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, TABLET, useBrowser } from './browser.ts';
import { movedOn, painted, watchMoves } from './moved.ts';
import { type PublishedPolicy, publishedPolicies } from './published-policies.ts';
import { at, BOTH_SITES, fetchText, type ServedSite, site, sitemapPaths } from './served-sites.ts';

const openPage = useBrowser();

async function policyWithVersions(of: ServedSite): Promise<PublishedPolicy> {
  const found = (await publishedPolicies(of)).find(({ versions }) => versions.length > 1);
  if (!found) throw new Error('No policy has two versions.');
  return found;
}

const said = (page: Page) => page.locator('#_said');

/** Waits until the whole answer stands on the page. */
function answered(page: Page): Promise<void> {
  return page.locator('#_answer:not(.is-comparing) .compared > *').first().waitFor();
}

describe.each(BOTH_SITES)('two versions that are chosen on the %s site', (name) => {
  test('are compared in the browser to the very HTML of their permanent page', async () => {
    const of = site(name);
    const pairs = (await sitemapPaths(of)).flatMap((path) => {
      const [, policy, from, to] = /^(.*\/compare\/)([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
      return policy ? [{ path, address: `${policy}?from=${from}&to=${to}` }] : [];
    });
    expect(pairs.length).toBeGreaterThan(0);
    const page = await openPage();
    for (const { path, address } of pairs) {
      await page.goto(at(of, path));
      const made = await partsOf(page);
      await page.goto(at(of, address));
      await answered(page);
      expect(await partsOf(page), path).toEqual(made);
    }
  });

  test('are compared where there are no workers, and where the worker cannot be loaded', async () => {
    const of = site(name);
    const { path, versions } = await policyWithVersions(of);
    const [first, second] = versions.map(({ version }) => version);
    const address = at(of, `${path}compare/?from=${first}&to=${second}`);
    const page = await openPage();
    await page.goto(address);
    await answered(page);
    const answer = await page.locator('.compared').innerHTML();
    await page.route('**/compare-versions-worker*.js', (route) => route.abort());
    await page.reload();
    await answered(page);
    expect(await page.locator('.compared').innerHTML()).toBe(answer);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.reload();
    await answered(page);
    expect(await page.locator('.compared').innerHTML()).toBe(answer);
  });

  test('are compared beside the page, which says how far that is', async () => {
    const of = site(name);
    const { path, versions } = await policyWithVersions(of);
    const page = await openPage();
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.addInitScript(() => {
      const said = new Set<string>();
      Object.assign(globalThis, { said });
      new MutationObserver(() =>
        said.add(document.querySelector('#_said')?.textContent ?? ''),
      ).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const [first, second] = versions.map(({ version }) => version);
    await page.goto(at(of, `${path}compare/?from=${first}&to=${second}`));
    await answered(page);
    const stages = await page.evaluate(() => [
      ...(globalThis as typeof globalThis & { said: Set<string> }).said,
    ]);
    expect(stages.filter((sentence) => sentence.startsWith('Comparing: '))).toEqual([
      'Comparing: both texts are being fetched …',
      'Comparing: the words are being matched …',
      'Comparing: the changes are being set out …',
    ]);
    expect(workers.length).toBe(1);
    expect(await page.title()).toMatch(/: from .+ to .+ · /);
  });

  test('are compared from the earlier to the later one, whatever the order', async () => {
    const of = site(name);
    const { path, versions } = await policyWithVersions(of);
    const [first, second] = versions.map(({ version }) => version);
    const page = await openPage();
    const answers: string[] = [];
    for (const query of [`from=${first}&to=${second}`, `from=${second}&to=${first}`]) {
      await page.goto(at(of, `${path}compare/?${query}`));
      await answered(page);
      answers.push(`${await said(page).innerText()}${await page.locator('.compared').innerHTML()}`);
    }
    expect(answers[1]).toBe(answers[0]);
  });

  test('are compared at a press of the button, at an address that can be passed on', async () => {
    const of = site(name);
    const { path, versions } = await policyWithVersions(of);
    const page = await openPage();
    await page.goto(at(of, `${path}compare/`));
    expect(await said(page).innerText()).toBe('');
    expect(await page.locator('#_views').isVisible()).toBe(false);
    await page.locator('#_from').selectOption(versions.at(0)?.version ?? '');
    await page.locator('#_to').selectOption(versions.at(-1)?.version ?? '');
    await page.locator('#_to').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await said(page).innerText()).toMatch(/^From .+ to .+: .+\.$/);
    const answer = await page.locator('.compared').innerHTML();
    await page.goto(page.url());
    await answered(page);
    expect(await page.locator('.compared').innerHTML()).toBe(answer);
  });

  test('stay while the reader steps from change to change, and go when he goes back', async () => {
    const of = site(name);
    const { path, versions } = await policyWithVersions(of);
    const page = await openPage();
    await page.goto(at(of, `${path}compare/`));
    await page.locator('#_from').selectOption(versions.at(0)?.version ?? '');
    await page.locator('#_choose button').click();
    await answered(page);
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    await page.locator('.steps a').first().click();
    expect(new URL(page.url()).hash).not.toBe('');
    await page.locator('.contents a').first().click();
    expect(await page.locator('body[data-same] .compared > *').count()).toBeGreaterThan(0);
    await page.evaluate(() => history.go(-3));
    await page.locator('body:not([data-same]) #_choose').waitFor();
    expect(await page.locator('.compared > *').count()).toBe(0);
  });

  test('that are one and the same have nothing to compare', async () => {
    const of = site(name);
    const { path, inForce } = await policyWithVersions(of);
    const page = await openPage();
    await page.goto(at(of, `${path}compare/?from=${inForce}&to=${inForce}`));
    await page.locator('#_said:has-text("the same version")').waitFor();
  });

  test.each(['?from=1999&to=2001', '?from=%3Cimg%20src=x%3E', '?to='])(
    'of which one is unknown are answered with a sentence: %s',
    async (query) => {
      const of = site(name);
      const { path } = await policyWithVersions(of);
      const page = await openPage();
      await page.goto(at(of, `${path}compare/${query}`));
      expect(await said(page).innerText()).toBe(
        'There is no such version. Choose two of those that there are.',
      );
      expect(await page.locator('.compared > *').count()).toBe(0);
    },
  );

  test('of which one cannot be fetched are answered with a sentence', async () => {
    const of = site(name);
    const { path, versions } = await policyWithVersions(of);
    const page = await openPage();
    await page.route('**/version.json', (route) => route.fulfill({ status: 500 }));
    const [first, second] = versions.map(({ version }) => version);
    await page.goto(at(of, `${path}compare/?from=${first}&to=${second}`));
    await page.locator('#_said:has-text("could not be fetched")').waitFor();
  });

  test.each([PHONE, TABLET, DESKTOP])(
    'move nothing that is read when the answer comes late, $width px wide',
    async (viewport) => {
      const of = site(name);
      const { path, versions, inForce } = await policyWithVersions(of);
      const page = await openPage({ viewport });
      await watchMoves(page);
      const foot = page.locator('footer.site');
      for (const from of [versions.at(0)?.version, inForce]) {
        const [scripts, texts] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
        await page.route('**/*.js', (route) => scripts.promise.then(() => route.continue()));
        await page.route('**/version.json', (route) => texts.promise.then(() => route.continue()));
        const address = `${path}compare/?from=${from}&to=${inForce}`;
        await page.goto(at(of, address), { waitUntil: 'commit' });
        await page.locator('h1').waitFor();
        await painted(page);
        scripts.resolve();
        await said(page).filter({ hasText: 'Comparing' }).waitFor();
        await painted(page);
        expect(await foot.isVisible()).toBe(false);
        texts.resolve();
        await answered(page);
        await foot.waitFor();
        await painted(page);
        expect(await movedOn(page)).toEqual([]);
        await page.unrouteAll();
      }
    },
  );

  test('leave the lists below in sight where the script never comes', async () => {
    const of = site(name);
    const { path } = await policyWithVersions(of);
    const page = await openPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(at(of, `${path}compare/`));
    await page.locator('main section a').first().waitFor();
  });

  test('cannot be chosen without JavaScript: the comparisons that stand are listed', async () => {
    const of = site(name);
    const { path, versions } = await policyWithVersions(of);
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(at(of, `${path}compare/`));
    for (const hidden of ['#_choose', '#_views', '#_contents'])
      expect([hidden, await page.locator(hidden).isVisible()]).toEqual([hidden, false]);
    const listed = await page
      .locator('main section a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(listed.length).toBeGreaterThanOrEqual(2 * (versions.length - 1));
    for (const link of listed) expect(await fetchText(of, link)).toContain('class="compared"');
  });
});

/** What the static page and the one made in the browser have in common. */
function partsOf(page: Page): Promise<{ text: string; contents: string; words: boolean }> {
  return page.evaluate(() => ({
    text: document.querySelector('.compared')?.innerHTML ?? '',
    contents: document.querySelector('.contents ol')?.outerHTML ?? '',
    words: /words|word differs/.test(document.querySelector('main .small')?.textContent ?? ''),
  }));
}
