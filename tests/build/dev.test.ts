import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../src/builder/chromium.ts';
import { type ContentCopy, copyContent, laterVersion } from './content-copy.ts';
import { type RunningProcess, start } from './run-build.ts';

const VERSION = 'acme/privacy/2020-01-01.mdx';
let browser: Browser;
let page: Page;
/** What the browser complained of. */
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  // Playwright’s 30 seconds are too few where other programs need the machine as well.
  page.setDefaultTimeout(120_000);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
});

afterAll(() => browser?.close());

/** Starts the development server of a content folder. Astro runs one for a project at a time. */
async function startServer({ directory }: ContentCopy): Promise<[RunningProcess, string]> {
  const port = await freePort();
  const server = start(['src/builder/dev.ts', '--port', String(port)], {
    CONTENT_DIR: directory,
    SITE_DATE: '2026-12-01',
  });
  await server.said(/ready in/);
  return [server, `http://localhost:${port}/`];
}

async function stop(server: RunningProcess | undefined): Promise<void> {
  server?.stop();
  await server?.ended;
}

/** Waits, without loading it anew, until the open page shows some words. */
async function shows(words: string): Promise<void> {
  try {
    await page.waitForFunction((wanted) => document.body?.textContent?.includes(wanted), words, {
      timeout: 60_000,
    });
  } catch (error) {
    const shown = await page.evaluate(() => [location.href, document.body?.textContent]);
    throw new Error([words, ...shown, ...complaints].join('\n'), { cause: error });
  }
}

describe('the development server', () => {
  const content = copyContent('dev');
  let server: RunningProcess;
  let home: string;

  beforeAll(async () => {
    [server, home] = await startServer(content);
  });

  afterAll(() => stop(server));

  test('a page of the content is shown', async () => {
    await page.goto(`${home}acme/privacy/`);
    await shows('We keep your name.');
  });

  test('the search finds what is written', async () => {
    await page.goto(`${home}search/?q=name`);
    await page.getByRole('link', { name: 'Data we keep' }).first().waitFor();
  });

  test('an edit is shown at once in the open page', async () => {
    await page.goto(`${home}acme/privacy/`);
    content.write(VERSION, versionWith('We keep your address.'));
    await shows('We keep your address.');
  });

  test('an error takes the page’s place, and goes away by itself when it is mended', async () => {
    await page.goto(`${home}acme/privacy/`);
    content.write(VERSION, versionWith('We keep {nothing}.'));
    await shows('The content has problems');
    await shows(`${VERSION}:9:`);
    expect((await fetch(home, { headers: { Accept: 'text/html' } })).status).toBe(500);
    content.write(VERSION, versionWith('We keep nothing.'));
    await shows('We keep nothing.');
  });

  test('a new version is shown as soon as its file is there', async () => {
    await page.goto(`${home}acme/privacy/`);
    content.write('acme/privacy/2021-05.mdx', laterVersion('2021-05'));
    await shows('We keep your name in Vienna.');
  });

  test('a draft is shown, and says that it is none of the published texts', async () => {
    await page.goto(`${home}acme/privacy/history/`);
    content.write('acme/privacy/2030-01.mdx', laterVersion('2030-01', ['draft: true']));
    await shows('January 2030');
    await page.goto(`${home}acme/privacy/2030-01/`);
    await shows('Draft, not published.');
  });

  test('the files that are no pages are there too', async () => {
    for (const [file, type] of [
      ['acme/privacy/2020-01-01/index.txt', 'text/plain; charset=utf-8'],
      ['policies.json', 'application/json'],
      ['sitemap.xml', 'application/xml'],
    ]) {
      const { status, headers } = await fetch(`${home}${file}`);
      expect([file, status, headers.get('content-type')]).toEqual([file, 200, type]);
    }
  });
});

describe('started with an error, on a site below a path', () => {
  const file = 'quay-books/cookies/2024-02-29.mdx';
  const content = copyContent('dev-with-error', 'tests/fixtures/valid');
  const sound = readFileSync(join(content.directory, file), 'utf8');
  let server: RunningProcess;
  let home: string;

  beforeAll(async () => {
    content.write(file, `${sound}\n{nothing}\n`);
    [server, home] = await startServer(content);
  });

  afterAll(() => stop(server));

  test('it shows the error and, once mended, the page', async () => {
    await page.goto(`${home}legal/quay-books/cookies/`);
    await shows('The content has problems');
    await shows(`${file}:`);
    content.write(file, `${sound}\nThis was mended.\n`);
    await shows('This was mended.');
    expect(await page.title()).not.toContain('Problems');
  });
});

function versionWith(sentence: string): string {
  return `---\ntitle: Privacy Policy\neffective: "2020-01-01"\nwording: official\n---\n\n## Data we keep {#data-we-keep}\n\n${sentence}\n`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
