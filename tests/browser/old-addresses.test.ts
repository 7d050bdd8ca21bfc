import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { at, type ServedSite, site } from './served-sites.ts';

const openPage = useBrowser();

describe.each([
  ['real', 'realOnPlainHost'],
  ['sample', 'sampleOnPlainHost'],
] as const)('on the %s site', (name, onPlainHost) => {
  test('an old address of a policy is answered with a permanent redirect, with and without its slash', async () => {
    const of = site(name);
    const redirects = redirectsOf(of);
    expect(redirects.length).toBeGreaterThan(0);
    for (const [from, to] of redirects)
      for (const address of new Set([from, from.replace(/\/$/, '')])) {
        const response = await fetch(at(of, `${address}?from=banner`), { redirect: 'manual' });
        expect([address, response.status, response.headers.get('location')]).toEqual([
          address,
          301,
          `${to}?from=banner`,
        ]);
        expect((await fetch(at(of, to))).status).toBe(200);
      }
  });

  test('where a host knows of no redirects, a page at the old address leads on', async () => {
    const of = site(onPlainHost);
    const page = await openPage({ javaScriptEnabled: false });
    for (const [from, to] of redirectsOf(site(name))) {
      const response = await fetch(at(of, from));
      expect([from, response.status]).toEqual([from, 200]);
      expect(await response.text()).toContain(`<a href="${to}">`);
      await page.goto(at(of, from));
      await page.waitForURL(at(of, to));
      expect(await page.locator('h1').count()).toBe(1);
    }
  });
});

test('an address that was never given is answered 404, with a page that leads on', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  for (const of of [site('real'), site('sample')]) {
    const response = await page.goto(at(of, `${of.base}no/such/page/`));
    expect(response?.status()).toBe(404);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(await page.locator('main a').count()).toBe(3);
    expect(await page.locator('link[rel=stylesheet]').count()).toBe(1);
  }
});

test('the files that are meant for the host alone are not served', async () => {
  for (const of of [site('real'), site('sample')])
    for (const file of ['_headers', '_redirects'])
      expect((await fetch(at(of, `${of.base}${file}`))).status).toBe(404);
});

/** Old path and new one of each line of the host’s table; each says that the move is for good. */
function redirectsOf({ folder }: ServedSite): [string, string][] {
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
  return lines.map((line): [string, string] => {
    const [from = '', to = '', status] = line.split(' ');
    expect(status).toBe('301');
    return [from, to];
  });
}
