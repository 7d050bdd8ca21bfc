import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DESKTOP, useBrowser } from './browser.ts';
import {
  clauseIds,
  type PublishedVersion,
  publishedText,
  versionsOf,
} from './published-policies.ts';
import { at, BOTH_SITES, type ServedSite, site } from './served-sites.ts';

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  let of: ServedSite;
  let version: PublishedVersion;
  let id: string;
  let page: Page;

  beforeEach(async () => {
    of = site(name);
    const [first] = await versionsOf(of, 'in force');
    version = first as PublishedVersion;
    id = clauseIds(await publishedText(of, version)).at(-1) ?? '';
    page = await openPage({
      viewport: DESKTOP,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(at(of, version.path));
  });

  const button = () => page.locator(`[id="${id}"] .cite-clause`);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const permanent = () => `${new URL(version.text).origin}${version.path}#${id}`;

  test('“Cite” beside a clause opens a panel and closes it again, by mouse and by key', async () => {
    const panel = page.locator('.tools');
    expect(await button().getAttribute('aria-expanded')).toBe('false');
    await button().click();
    expect(await button().getAttribute('aria-expanded')).toBe('true');
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await button().getAttribute('aria-expanded')).toBe('false');
    expect(await panel.count()).toBe(0);
  });

  test('the panel comes next when one tabs on', async () => {
    await button().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Copy link');
  });

  test('a clause is printed alone, below the title and above the foot of the sheet, and then all is as before', async () => {
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await button().click();
    await page.getByRole('button', { name: 'Print this clause' }).click();
    await page.emulateMedia({ media: 'print' });
    const shown = () => page.locator('article > *').filter({ visible: true });
    expect(await shown().first().getAttribute('id')).toBe(id);
    expect(await page.locator('article > :is(h2, h3)').filter({ visible: true }).count()).toBe(1);
    for (const kept of ['h1', '.version-name', '.colophon'])
      expect([kept, await page.locator(kept).isVisible()]).toEqual([kept, true]);
    expect(await page.locator('.beside').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await shown().count()).toBeGreaterThan(1);
    expect(await page.locator('article h2').filter({ visible: true }).count()).toBe(
      await page.locator('article h2').count(),
    );
  });

  test('the link that is copied is the version’s permanent address with the clause’s id', async () => {
    await button().click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await clipboard()).toBe(permanent());
    expect(await page.locator('.tools').getByRole('status').innerText()).toMatch(/^Copied/);
    await page.goto(at(of, await clipboard()));
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  test('the citation names clause, version, date, address and digest', async () => {
    await button().click();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const citation = await clipboard();
    expect(citation).toMatch(/version of .*\d{4}.* clause “.+”/);
    expect(citation).toMatch(/(?:In force|Latest known version) .*as of 1 December 2026\./);
    expect(citation.split(/\s+/)).toContain(permanent());
    expect(citation.split(/\s+/)).toContain(version.digest.value);
  });

  test('the panel says so where the browser does not let it copy', async () => {
    await page.context().clearPermissions();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await button().click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.locator('.tools').getByRole('status').innerText()).toMatch(/copy it/);
  });

  test('“Report an error” writes a mail that names version and clause in its subject', async () => {
    await button().click();
    const href = await page.locator('.tools a').getAttribute('href');
    const mail = new URL(href ?? '');
    expect(mail.protocol).toBe('mailto:');
    const subject = mail.searchParams.get('subject') ?? '';
    expect(subject).toContain(`version ${version.version}`);
    expect(subject).toContain(`clause ${id}`);
    expect(mail.searchParams.get('body')).toContain(`(#${id})`);
    expect(mail.searchParams.get('body')).toContain(version.digest.value);
    expect(href).not.toMatch(/[\s+]/);
  });

  test('the panel of one clause leaves those of the others alone', async () => {
    await page.locator('.cite-clause').first().click();
    await button().click();
    expect(await page.locator('.tools').count()).toBe(2);
    expect(await page.locator('[aria-expanded=true]').count()).toBe(2);
    await button().click();
    expect(await page.locator('.tools').count()).toBe(1);
  });
});
