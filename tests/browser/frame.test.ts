import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { publishedPolicies } from './published-policies.ts';
import { site } from './served-sites.ts';

const openPage = useBrowser();
const running: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** A page of another site that shows an address in a frame, as docs/embedding.md has it. */
async function pageAround(framed: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Shop</title>
      <iframe src="${framed}" title="Privacy Policy" style="border: 0; width: 100%; height: 40rem"></iframe>
      <script type="module">
        const frame = document.querySelector('iframe');
        const archive = new URL(frame.src).origin;
        addEventListener('message', ({ source, origin, data }) => {
          if (source === frame.contentWindow && origin === archive && data.type === 'clausebook:height')
            frame.style.height = data.height + 'px';
        });
      </script>`);
  });
  running.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('another site shows a policy in a frame that is as high as its text, in windows of any width', async () => {
  const { origin } = site('real');
  const [policy] = await publishedPolicies(site('real'));
  const page = await openPage({ viewport: { width: 900, height: 700 } });
  await page.goto(await pageAround(`${origin}${policy?.path}frame/`));
  const inside = page.frameLocator('iframe');
  await inside.locator('.policy-version').waitFor();
  const heights: number[] = [];
  for (const width of [900, 360]) {
    await page.setViewportSize({ width, height: 700 });
    const fits = async () => {
      const outer = (await page.locator('iframe').boundingBox())?.height ?? 0;
      const inner = (await inside.locator('html').boundingBox())?.height ?? -1;
      return Math.abs(outer - inner) <= 1 ? outer : 0;
    };
    await expect.poll(fits, { timeout: 10_000 }).toBeGreaterThan(1000);
    heights.push(await fits());
  }
  expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
  expect(await inside.locator('header, footer, [data-consent]').count()).toBe(0);
  const out = inside.locator('a[href^="http"]:not([target="_blank"])');
  expect(await out.count()).toBe(0);
});

test('no site can show another page of the archive in a frame', async () => {
  const { origin } = site('real');
  const [policy] = await publishedPolicies(site('real'));
  const page = await openPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(await pageAround(`${origin}${policy?.path}`));
  await expect.poll(() => refused.join()).toMatch(/frame-ancestors/);
});
