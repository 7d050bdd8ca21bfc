import { describe, expect, test } from 'vitest';
import { parseHeaderFile } from '../../../src/builder/host-files.ts';
import { headerFile, headersFor } from '../../../src/site/files/headers.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { pagePaths } from '../../../src/site/view/page-list.ts';
import { sampleView } from '../sample-library.ts';

test('every answer carries the content security policy, to the letter', () => {
  expect(headersFor('/ikotek/privacy/')['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
});

test.each([
  ['/ikotek/privacy/2021-11-17/index.txt', 'Content-Type', 'text/plain; charset=utf-8'],
  ['/ikotek/privacy/2021-11-17/index.md', 'Content-Type', 'text/markdown; charset=utf-8'],
  ['/ikotek/privacy/2021-11-17/version.json', 'Access-Control-Allow-Origin', '*'],
  ['/ikotek/privacy/policy.json', 'Access-Control-Allow-Origin', '*'],
  ['/ikotek/services.json', 'Access-Control-Allow-Origin', '*'],
  ['/policies.json', 'Access-Control-Allow-Origin', '*'],
  ['/assets/page.abc.css', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ['/', 'X-Content-Type-Options', 'nosniff'],
])('%s is answered with %s', (path, name, value) => {
  expect(headersFor(path)[name]).toBe(value);
});

test.each(['/ikotek/privacy/', '/ikotek/privacy/2021-11-17/', '/'])(
  '%s is not kept for ever, nor read by other sites',
  (path) => {
    expect(Object.keys(headersFor(path))).not.toContain('Cache-Control');
    expect(Object.keys(headersFor(path))).not.toContain('Access-Control-Allow-Origin');
  },
);

describe.each(['https://sample.example/', 'https://sample.example/legal/'])('at %s', (url) => {
  test('hosts read the table as it was meant, for every address', () => {
    const view = sampleView({
      site: { url },
      policies: { 'acme/privacy': { versions: { '2016': {} } } },
    });
    const read = parseHeaderFile(headerFile(view));
    const files = [...publishedFiles(view, { files: new Map() })];
    const base = view.addresses.home.length - 1;
    for (const path of [
      ...pagePaths(view),
      ...files.map((file) => file.path),
      view.addresses.path('/assets/a.css'),
    ])
      expect([path, read(path)]).toEqual([path, headersFor(path.slice(base))]);
  });
});
