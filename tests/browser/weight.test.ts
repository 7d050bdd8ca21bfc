import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { publishedPolicies } from './published-policies.ts';
import { at, BOTH_SITES, fetchText, type ServedSite, site } from './served-sites.ts';

/** Gzipped bytes: of a policy of 2,000 words, and of the style sheet of all pages. */
const PAGE_LIMIT = 8_000;
const STYLE_LIMIT = 5_000;

const openPage = useBrowser();

describe.each(BOTH_SITES)('on the %s site', (name) => {
  test('a policy of 2,000 words weighs at most 8 kB, a longer one in proportion', async () => {
    const of = site(name);
    for (const policy of await publishedPolicies(of))
      for (const { version, path, text } of policy.versions) {
        const words = (await fetchText(of, text)).split(/\s+/).length;
        const limit = PAGE_LIMIT * Math.max(1, words / 2_000);
        for (const address of version === policy.inForce ? [policy.path, path] : [path])
          expect(weigh(await fetchText(of, address)), address).toBeLessThanOrEqual(limit);
      }
  });

  test('all styles together weigh at most 5 kB, and there are no fonts', async () => {
    const assets = filesOf(site(name), 'assets');
    const styles = assets.filter(([file]) => file.endsWith('.css'));
    expect(styles.length).toBe(1);
    expect(weigh(styles.map(([, bytes]) => bytes).join(''))).toBeLessThanOrEqual(STYLE_LIMIT);
    expect(assets.filter(([file]) => !/\.(?:css|js)$/.test(file))).toEqual([]);
    expect(styles.join()).not.toMatch(/@font-face|@import/);
  });

  test('a policy’s page needs two requests beside itself: its styles and its tools', async () => {
    const of = site(name);
    const page = await openPage();
    const [policy] = await publishedPolicies(of);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.resourceType()));
    await page.goto(at(of, policy?.path ?? ''), { waitUntil: 'networkidle' });
    expect(requests.filter((type) => type !== 'image').sort()).toEqual([
      'document',
      'script',
      'stylesheet',
    ]);
  });
});

test('the pages of a policy do not grow with the number of other policies', async () => {
  const [alone, withMore] = [site('real'), site('realWithMore')];
  const policies = await publishedPolicies(alone);
  expect((await publishedPolicies(withMore)).length).toBe(policies.length + 1);
  for (const { path, versions } of policies)
    for (const address of [path, `${path}history/`, ...versions.map((version) => version.path)])
      expect(await fetchText(withMore, address), address).toBe(await fetchText(alone, address));
});

function weigh(text: string): number {
  return gzipSync(text, { level: 6 }).length;
}

function filesOf({ folder }: ServedSite, below: string): [string, string][] {
  return readdirSync(join(folder, below)).map((file) => [
    file,
    readFileSync(join(folder, below, file), 'latin1'),
  ]);
}
