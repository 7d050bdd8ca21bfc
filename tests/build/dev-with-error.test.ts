import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../src/builder/chromium.ts';
import { copyContent } from './content-copy.ts';
import { start } from './run-build.ts';

const VERSION = 'quay-books/cookies/2024-02-29.mdx';

// In a file of its own, since Astro runs one development server for a project at a time.
test('started with an error, on a site below a path, it shows the error and, once mended, the page', async () => {
  const content = copyContent('dev-with-error', 'tests/fixtures/valid');
  const sound = readFileSync(join(content.directory, VERSION), 'utf8');
  content.write(VERSION, `${sound}\n{nothing}\n`);
  const port = await freePort();
  const server = start(['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    CONTENT_DIR: content.directory,
    SITE_DATE: '2026-12-01',
  });
  onTestFinished(async () => {
    server.stop();
    await server.ended;
  });
  await server.said(/ready in/);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const shows = (words: string) =>
    page.waitForFunction((wanted) => document.body?.textContent?.includes(wanted), words, {
      timeout: 15_000,
    });

  await page.goto(`http://localhost:${port}/legal/quay-books/cookies/`);
  await shows('The content has problems');
  await shows(`${VERSION}:`);
  content.write(VERSION, `${sound}\nThis was mended.\n`);
  await shows('This was mended.');
  expect(await page.title()).not.toContain('Problems');
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
