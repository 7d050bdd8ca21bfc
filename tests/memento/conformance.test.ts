import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { onRequest } from '../../src/edge/cloudflare.ts';
import { versions } from '../../src/edge/netlify.ts';
import { contentTypeOf } from '../../src/site/files/content-types.ts';
import { endServers, serveSite } from '../serve-site.ts';
import { testConformance } from './conformance.ts';
import { sampleFolder } from './sample-folder.ts';

const ORIGIN = 'https://preview.example';
const { folder, remove } = sampleFolder();
afterAll(remove);

/** A host of files alone, as it stands behind a function. */
function fileAt(url: URL): Promise<Response> {
  const path = url.pathname.replace(/\/$/, '/index.html');
  const file = join(folder, path);
  const answer = existsSync(file)
    ? new Response(readFileSync(file), { headers: { 'content-type': contentTypeOf(path) } })
    : new Response('Nothing', { status: 404 });
  return Promise.resolve(answer);
}

const requestFor = (path: string, headers: Readonly<Record<string, string>>, method = 'GET') =>
  new Request(`${ORIGIN}/${path}`, { headers, method });

describe('the project’s own server', () => {
  let origin = '';
  beforeAll(async () => {
    origin = (await serveSite(folder)).origin;
  });
  afterAll(endServers);
  testConformance((path, headers) => fetch(`${origin}/${path}`, { headers, redirect: 'manual' }));
});

describe('the function for Cloudflare Pages', () => {
  testConformance((path, headers) => {
    const request = requestFor(path, headers);
    return onRequest({
      request,
      env: { ASSETS: { fetch: fileAt } },
      next: () => fileAt(new URL(request.url)),
    });
  });
});

describe('the function for Netlify', () => {
  const answer = (request: Request) =>
    versions(request, { next: () => fileAt(new URL(request.url)) });
  // The site is asked over the network, and the function stands before it again.
  const asked = vi.fn((url: URL) => answer(new Request(url)));
  beforeAll(() => {
    vi.stubGlobal('fetch', asked);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  testConformance((path, headers) => answer(requestFor(path, headers)));

  test('lets every other request pass as it came', async () => {
    const passed = new Response(null, { status: 204 });
    for (const [path, method] of [
      ['acme/privacy/', 'GET'],
      ['assets/x.js', 'GET'],
      ['acme/privacy/timegate', 'POST'],
    ] as const) {
      const next = () => Promise.resolve(passed);
      expect(await versions(requestFor(path, {}, method), { next }), path).toBe(passed);
    }
  });
});
