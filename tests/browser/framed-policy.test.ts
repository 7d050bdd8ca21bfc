import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { at, site } from './served-sites.ts';

const openPage = useBrowser();

/** A page of another site, which frames an address and notes what is reported to it. */
function host(address: string): string {
  return `<!doctype html><title>Host</title><iframe title="Policy" src="${address}" width="400"></iframe><script>
    window.heights = [];
    addEventListener('message', ({ data }) => window.heights.push(data.clausebookHeight));
  </script>`;
}

test('a policy in a frame of another site is shown, and tells how high it is', async () => {
  const page = await openPage();
  const address = at(site('real'), '/ikotek/privacy/frame/');
  await page.route('http://shop.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: host(address) }),
  );
  await page.goto('http://shop.test/');
  const frame = page.frameLocator('iframe');
  await frame.locator('#policy-contact').waitFor();
  await page.waitForFunction(() => (window as unknown as { heights: number[] }).heights.length > 0);
  const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
  expect(heights.at(-1)).toBeGreaterThan(1000);
  expect(heights.every(Number.isInteger)).toBe(true);
});

test('no other page can be framed', async () => {
  const page = await openPage();
  const address = at(site('real'), '/ikotek/privacy/');
  await page.route('http://shop.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: host(address) }),
  );
  await page.goto('http://shop.test/');
  const response = await page.request.get(address);
  expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(await page.frameLocator('iframe').locator('article').count()).toBe(0);
});
