import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { VERSION as RELEASE } from '../../src/consent/version.ts';
import { installedFirefox } from './firefox/launch-firefox.ts';
import { firefoxWithHosts } from './host-pages/browsers.ts';
import { HOST_PAGES } from './host-pages/host-pages.ts';
import { checkHostPage } from './host-pages/visit-host.ts';
import { publishedPolicies } from './published-policies.ts';
import { recordedChoice, servicesOf } from './recorded-choice.ts';
import { ask, foundOn, openSearch } from './search-page.ts';
import { at, fetchText, site } from './served-sites.ts';
import { NO, ofFile, openVerify, VERSION, YES } from './verifier.ts';

// What other browser tests claim in Chromium, once more in Debian’s Firefox: the ways on which readers go.

// A machine without Firefox leaves these out and says so.
describe.skipIf(installedFirefox() === null)('in Firefox, where it is installed,', () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = (await firefoxWithHosts()) as Browser;
  });
  afterEach(() => context?.close());
  afterAll(() => browser?.close());

  /** A page for somebody who has refused, and the errors that pages in it tell. */
  async function open(): Promise<{ page: Page; errors: string[] }> {
    context = await browser.newContext({ reducedMotion: 'reduce' });
    const { origin } = site('real');
    await context.addCookies([{ ...recordedChoice(await servicesOf(site('real'))), url: origin }]);
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return { page: await context.newPage(), errors };
  }

  test('every policy can be read, at its clauses, without a word outside of the window', async () => {
    const { page, errors } = await open();
    const policies = await publishedPolicies(site('real'));
    expect(policies.length).toBeGreaterThan(2);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      for (const { path: address } of policies) {
        await page.goto(at(site('real'), address));
        const heading = page.locator('main h2[id]').last();
        await page.goto(at(site('real'), `${address}#${await heading.getAttribute('id')}`));
        await expect
          .poll(() => heading.boundingBox().then((box) => box?.y ?? -1))
          .toBeLessThan(740);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([address, width, over]).toEqual([address, width, 0]);
      }
    }
    expect(errors).toEqual([]);
  });

  test('a word is found, and another one that is typed', async () => {
    const { page, errors } = await open();
    const first = await foundOn(await openSearch(page, site('real'), { q: 'cookies' }));
    expect(first.links.length).toBeGreaterThan(3);
    await ask(page, 'Safe Harbor');
    const { links } = await foundOn(page);
    expect(links).not.toEqual(first.links);
    expect(errors).toEqual([]);
  });

  test('two versions that are chosen are compared as on their permanent page', async () => {
    const { page, errors } = await open();
    const of = site('real');
    const policy = (await publishedPolicies(of)).find(({ versions }) => versions.length > 1);
    const [from, to] = (policy?.versions ?? []).map(({ version }) => version);
    const marks = () => page.locator('.compared').first().locator('ins, del').allTextContents();
    await page.goto(at(of, `${policy?.path}compare/${from}/${to}/`));
    const permanent = await marks();
    expect(permanent.length).toBeGreaterThan(10);
    await page.goto(at(of, `${policy?.path}compare/?from=${from}&to=${to}`));
    await page.locator('#_answer:not(.is-comparing) .compared > *').first().waitFor();
    expect(await marks()).toEqual(permanent);
    expect(errors).toEqual([]);
  });

  // `npm run consent:host-pages` tries all of them.
  test.each(
    HOST_PAGES.filter(({ name }) => ['Plain page', 'Text typed in another tab'].includes(name)),
  )('the consent tool does on another site what is claimed of it there: $name', (hostPage) =>
    checkHostPage(browser, hostPage, RELEASE),
  );

  test('the verifier says yes to a text that was published, and no to one with another letter', async () => {
    const { page, errors } = await open();
    const text = await fetchText(site('real'), `${VERSION}index.txt`);
    await openVerify(async () => page);
    expect(await ofFile(page, 'saved', text)).toMatch(YES);
    expect(await ofFile(page, 'saved', text.replace('personal data', 'personal dada'))).toMatch(NO);
    expect(errors).toEqual([]);
  });
});
