import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, useBrowser } from './browser.ts';
import { servicesOf } from './recorded-choice.ts';
import { at, fetchText, site, sitemapPaths } from './served-sites.ts';

const openPage = useBrowser();

const PATH = 'ik-multimedia/cookies/';
const tool = (page: Page) => page.getByRole('form', { name: 'Cookie preferences' });
const recordIn = (page: Page) => page.evaluate(() => window.clausebook.get());

/** The tool of this site’s own policy, for somebody who was never here. */
async function visitTool(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ isFirstVisit: true, viewport: DESKTOP, ...options });
  await page.goto(at(site('real'), `${site('real').base}${PATH}#modify-cookie-preferences`));
  await tool(page).waitFor();
  return page;
}

describe('the tool in the policy', () => {
  test('is a form at its clause, with a box for each service and category, all off at first', async () => {
    const page = await visitTool();
    const { services } = await servicesOf(site('real'));
    const boxes = await tool(page)
      .getByRole('checkbox')
      .evaluateAll((all) =>
        all.map((box) => [box.parentElement?.textContent, (box as HTMLInputElement).checked]),
      );
    const names = ['Analytics', 'Marketing', ...services.map(({ name }) => name)];
    expect(boxes.sort()).toEqual(names.map((name) => [name, false]).sort());
    expect(await tool(page).getByText('No choice is saved').count()).toBe(1);
    const heading = page.locator('#modify-cookie-preferences');
    const isBelow = await heading.evaluate(
      (it) => it.compareDocumentPosition(document.querySelector('[data-consent-tool]') as Node) & 4,
    );
    expect(isBelow).toBe(4);
  });

  test('says what always runs, and what the company must confirm of each service', async () => {
    const page = await visitTool();
    await tool(page).getByText('Technical cookies are always on, such as ik-consent').waitFor();
    const { services } = await servicesOf(site('real'));
    const open = services.flatMap(({ name, toConfirm }) =>
      toConfirm.map((text) => `${name}: ${text}`),
    );
    expect(open.length).toBeGreaterThan(5);
    expect(
      await tool(page)
        .getByText(open[0] ?? '')
        .isVisible(),
    ).toBe(false);
    await tool(page).getByText('To be confirmed by the company').click();
    expect(await tool(page).locator('details p').allTextContents()).toEqual(open);
    expect(await tool(page).locator('details p').first().isVisible()).toBe(true);
  });

  test('works under a sub-path, names technical services, and offers only the others', async () => {
    const page = await openPage({ isFirstVisit: true, viewport: DESKTOP });
    const of = site('sample');
    await page.goto(at(of, `${of.base}quay-books/privacy/`));
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.waitForURL(at(of, `${of.base}quay-books/cookies/#your-choice`));
    await tool(page).getByText('such as Basket, quay_choice').waitFor();
    await tool(page).getByLabel('Pier Webcam').check();
    await tool(page).getByRole('button', { name: 'Accept Selected' }).click();
    expect(await recordIn(page)).toMatchObject({
      granted: ['pier-webcam'],
      refused: ['parcel-counter'],
    });
    expect(await page.evaluate(() => window.clausebook.allows('basket'))).toBe(true);
  });

  test('has three buttons of one look, and saves what they say', async () => {
    const page = await visitTool();
    const buttons = tool(page).locator('.row').first().locator('button');
    expect(await buttons.allTextContents()).toEqual(['Accept All', 'Accept Selected', 'Deny All']);
    const looks = await buttons.evaluateAll((all) =>
      all.map((it) => {
        const { color, backgroundColor, fontWeight, height, width } = getComputedStyle(it);
        const rounded = Math.round(Number.parseFloat(width));
        return [color, backgroundColor, fontWeight, height, rounded].join();
      }),
    );
    expect(new Set(looks).size).toBe(1);
    const targets = await tool(page)
      .locator('button:visible, label, summary')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    expect(targets.filter((height) => height < 44)).toEqual([]);
    await buttons.nth(0).click();
    expect((await recordIn(page))?.granted).toHaveLength(4);
    await tool(page).getByLabel('Impact').uncheck();
    await buttons.nth(1).click();
    expect(await recordIn(page)).toMatchObject({ how: 'selected', refused: ['impact'] });
    await buttons.nth(2).click();
    expect(await recordIn(page)).toMatchObject({ how: 'deny', granted: [] });
  });

  test('a category’s box stands for all of its services, and shows when some are on', async () => {
    const page = await visitTool();
    const marketing = tool(page).getByLabel('Marketing');
    await marketing.check();
    for (const name of ['Facebook Pixel', 'Google Services', 'Impact'])
      expect(await tool(page).getByLabel(name).isChecked(), name).toBe(true);
    expect(await tool(page).getByLabel('IK Multimedia links conversion').isChecked()).toBe(false);
    await tool(page).getByLabel('Impact').uncheck();
    expect(await marketing.evaluate((it) => (it as HTMLInputElement).indeterminate)).toBe(true);
  });

  test('says what is saved, when, how and under which versions; copies it, and deletes it', async () => {
    const page = await visitTool({ permissions: ['clipboard-read', 'clipboard-write'] });
    await tool(page).getByLabel('Impact').check();
    await tool(page).getByRole('button', { name: 'Accept Selected' }).click();
    const record = await recordIn(page);
    const said = await tool(page).getByRole('status').first().innerText();
    expect(said).toContain(record?.last.slice(0, 10));
    expect(said).toContain(record?.last.slice(11, 16));
    expect(said).toContain('Accept Selected');
    expect(said).toContain('cookies 2022-03-10');
    expect(said).toContain('Allowed: Impact.');
    await tool(page).getByRole('button', { name: 'Copy my record' }).click();
    await tool(page).getByText('Copied.').waitFor();
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(record);
    await tool(page).getByRole('button', { name: 'Delete my record' }).click();
    expect(await recordIn(page)).toBeNull();
    expect(await page.context().cookies()).toEqual([]);
    expect(await tool(page).getByLabel('Impact').isChecked()).toBe(false);
  });

  test('shows what was chosen before', async () => {
    const page = await visitTool();
    await tool(page).getByLabel('Impact').check();
    await tool(page).getByRole('button', { name: 'Accept Selected' }).click();
    await page.reload();
    await tool(page).waitFor();
    expect(await tool(page).getByLabel('Impact').isChecked()).toBe(true);
    expect(await tool(page).getByLabel('Facebook Pixel').isChecked()).toBe(false);
  });

  test('is not printed; without JavaScript the page says that nothing optional runs, and names the services', async () => {
    const page = await visitTool();
    await page.emulateMedia({ media: 'print' });
    expect(await tool(page).isVisible()).toBe(false);
    const without = await openPage({ javaScriptEnabled: false });
    await without.goto(at(site('real'), `${site('real').base}${PATH}`));
    const text = await without.locator('article').innerText();
    expect(text).toContain('without it nothing optional runs');
    for (const { name } of (await servicesOf(site('real'))).services) expect(text).toContain(name);
    expect((await without.locator('[data-consent-tool]').boundingBox())?.height).toBe(0);
  });
});

test.each([
  ['real', 'ik-multimedia/cookies/#modify-cookie-preferences'],
  ['sample', 'quay-books/cookies/#your-choice'],
] as const)('the foot of every page of the %s site links to the tool', async (name, clause) => {
  const of = site(name);
  for (const path of await sitemapPaths(of)) {
    const html = await fetchText(of, path);
    const links = [...html.matchAll(/<a href="([^"]*)">Cookie preferences/g)];
    expect(
      links.map(([, href]) => href),
      path,
    ).toEqual([of.base + clause]);
  }
});
