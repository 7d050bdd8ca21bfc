import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { PROJECT } from '../build/run-build.ts';
import { siteWith, TWO } from '../site/sample-notice.ts';
import { useBrowser } from './browser.ts';
import { site } from './served-sites.ts';

const openPage = useBrowser();
const running: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** The form of the guide on a server of its own, with what the archive answers beside it. */
async function demoForm(fragment: string): Promise<string> {
  const guide = readFileSync(join(PROJECT, 'docs/embedding.md'), 'utf8');
  const [, form = ''] = /^## A notice in a form\n[\s\S]*?```html\n([\s\S]*?)```/m.exec(guide) ?? [];
  expect(form).toContain('fragment.html');
  const page = form.replaceAll('https://policies.example/acme/notices/registration/', '/archive/');
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      url === '/archive/fragment.html' ? fragment : `<!doctype html><title>Shop</title>${page}`,
    );
  });
  running.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('the form of the guide shows a notice, which turns stale when a clause changes that it sums up', async () => {
  const visit = async (day: string) => {
    const page = await openPage();
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.goto(await demoForm(siteWith(TWO, day).fragment));
    const notice = page.locator('form .policy');
    await notice.waitFor();
    const sent = page.locator('[name=notice]');
    await expect.poll(() => sent.inputValue()).toMatch(/^2020-02 [0-9a-f]{64}$/);
    expect(await notice.getAttribute('lang')).toBe('en');
    expect(await page.locator('form input[type=checkbox]:checked').count()).toBe(0);
    return { said: await notice.locator('p').first().innerText(), warnings };
  };
  const [before, after] = [await visit('2021-12-31'), await visit('2022-01-01')];
  expect(before.said).not.toContain('has changed since');
  expect(before.warnings).toEqual([]);
  expect(after.said).toContain(
    'A clause that this notice sums up has changed since it was read: Data.',
  );
  expect(after.warnings).toEqual(['The notice is to be read again by its author.']);
});

test('the form to sign has an empty box for each consent, and no control that could be ticked', async () => {
  const page = await openPage();
  const of = site('sample');
  await page.goto(`${of.origin}${of.base}harbour/notices/season-ticket/form/`);
  const consents = page.locator('.consents li');
  expect(await consents.allInnerTexts()).toEqual([
    expect.stringMatching(/^Timetable \(required\)/),
    expect.stringMatching(/^Draw \(voluntary\)/),
  ]);
  const boxes = await consents.evaluateAll((items) =>
    items.map((item) => {
      const { borderTopStyle, content } = getComputedStyle(item, '::before');
      return [borderTopStyle, content];
    }),
  );
  expect(boxes).toEqual([
    ['solid', '""'],
    ['solid', '""'],
  ]);
  expect(await page.locator('main input').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect((await page.locator('.qr').boundingBox())?.width).toBeGreaterThan(60);
  for (const line of await page.locator('.signature dd').all())
    expect((await line.boundingBox())?.width).toBeGreaterThan(200);
});
