import { describe, expect, test } from 'vitest';
import { parseHeaderFile } from '../../../src/builder/host-files.ts';
import { apacheConfig } from '../../../src/site/files/apache-config.ts';
import { caddyConfig } from '../../../src/site/files/caddy-config.ts';
import { contentTypeOf, OTHER_TYPE } from '../../../src/site/files/content-types.ts';
import { headerFile, headerTable } from '../../../src/site/files/headers.ts';
import { nginxConfig } from '../../../src/site/files/nginx-config.ts';
import { patternSource } from '../../../src/site/files/path-pattern.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { pagePaths } from '../../../src/site/view/page-list.ts';
import { sampleView } from '../sample-library.ts';

const viewAt = (url: string, more: { allSubdomainsUseHttps?: boolean } = {}) =>
  sampleView({
    site: { url, ...more },
    policies: { 'acme/privacy': { versions: { '2016': {} } } },
  });
const view = viewAt('https://sample.example/');
const headersFor = parseHeaderFile(headerFile(view));

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
  ['/feed.atom', 'Content-Type', 'application/atom+xml; charset=utf-8'],
  ['/ikotek/privacy/feed.json', 'Content-Type', 'application/feed+json'],
  ['/ikotek/feed.atom', 'Access-Control-Allow-Origin', '*'],
  ['/ikotek/privacy/timemap.link', 'Content-Type', 'application/link-format; charset=utf-8'],
  ['/schemas/record.json', 'Access-Control-Allow-Origin', '*'],
  ['/schemas/policy.json', 'Access-Control-Allow-Origin', '*'],
  ['/ikotek/services.json', 'Access-Control-Allow-Origin', '*'],
  ['/policies.json', 'Access-Control-Allow-Origin', '*'],
  ['/policies.json', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/consent/0.3.0/embed.js', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/assets/page.abc.css', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ['/', 'X-Content-Type-Options', 'nosniff'],
])('%s is answered with %s', (path, name, value) => {
  expect(headersFor(path)[name]).toBe(value);
});

test.each(['/ikotek/privacy/', '/ikotek/privacy/2021-11-17/', '/'])(
  '%s is asked for anew each time, and is not read by other sites',
  (path) => {
    expect(headersFor(path)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
    expect(headersFor(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(Object.keys(headersFor(path))).not.toContain('Access-Control-Allow-Origin');
  },
);

test('subdomains are bound to HTTPS where site.yaml says that all of them use it, and only there', () => {
  const url = 'https://sample.example/';
  const hsts = 'Strict-Transport-Security';
  expect(headerTable(viewAt(url)).general[hsts]).toBe('max-age=63072000');
  expect(headerTable(viewAt(url, { allSubdomainsUseHttps: true })).general[hsts]).toBe(
    'max-age=63072000; includeSubDomains',
  );
});

describe('the editor in the browser', () => {
  const editor = {
    backend: 'github',
    repo: 'acme/policies',
    branch: 'main',
    folder: 'content',
  } as const;
  const url = 'https://sample.example/legal/';
  const policies = { 'acme/privacy': { versions: { '2016': {} } } };
  const [plain, edited] = [{}, { editor }].map((more) =>
    sampleView({ site: { url, ...more }, policies }),
  );
  if (!plain || !edited) throw new Error('Two views are made.');

  test('has a content security policy of its own, with scripts of this site alone', () => {
    const { 'Content-Security-Policy': policy, ...headers } = parseHeaderFile(headerFile(edited))(
      '/legal/admin/index.html',
    );
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https://avatars.githubusercontent.com; font-src 'self'; connect-src 'self' data: blob: https://api.github.com; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'X-Robots-Tag': 'noindex',
    });
  });

  test('changes nothing for any other address, and all hosts are told of it', () => {
    expect(headerTable(edited).general).toEqual(headerTable(plain).general);
    expect(headerTable(edited).rules.slice(0, -1)).toEqual(headerTable(plain).rules);
    for (const config of [headerFile, nginxConfig, caddyConfig, apacheConfig]) {
      expect(config(edited)).toContain('same-origin-allow-popups');
      expect(config(plain)).not.toContain('same-origin-allow-popups');
    }
  });

  test('speaks to a server of the company’s own, and to no other one', () => {
    const own = { ...editor, backend: 'gitlab', server: 'https://git.acme.example/' } as const;
    const view = sampleView({ site: { url, editor: own }, policies });
    const policy = headerTable(view).rules.at(-1)?.headers['Content-Security-Policy'];
    expect(policy).toContain("connect-src 'self' data: blob: https://git.acme.example;");
    expect(policy).not.toContain('gitlab.com');
  });
});

describe.each(['https://sample.example/', 'https://sample.example/legal/'])('at %s', (url) => {
  const view = viewAt(url);
  const { general, rules } = headerTable(view);
  const published = [...publishedFiles(view, { files: new Map() })].map(({ path }) => path);
  const addresses = [...pagePaths(view), ...published, view.addresses.path('/assets/a.css')];
  const matching = (path: string) =>
    rules.filter(({ pattern }) =>
      new RegExp(`^${patternSource(view.addresses.path(pattern))}$`).test(path),
    );

  test('hosts read the table as it was meant, for every address', () => {
    const read = parseHeaderFile(headerFile(view));
    for (const path of addresses) {
      const typed = /\.(?:atom|bib|csv|docx|ics|link|md|ris|ts|txt)$/.test(path)
        ? { 'Content-Type': contentTypeOf(path) }
        : {};
      const own = Object.assign({}, general, typed, ...matching(path).map((rule) => rule.headers));
      expect([path, read(path)]).toEqual([path, own]);
    }
  });

  test('no address has two rules, of which hosts would take the one or the other', () => {
    for (const path of addresses) expect([path, matching(path).length < 2]).toEqual([path, true]);
  });

  test('a header that a rule gives in place of the general one is taken away first', () => {
    const blocks = headerFile(view)
      .split(/\n(?=\/)/)
      .slice(1);
    expect(blocks.length).toBeGreaterThan(rules.length);
    for (const block of blocks)
      for (const [, name = ''] of block.matchAll(/^ {2}([\w-]+):/gm))
        expect([block, block.includes(`  ! ${name}\n`)]).toEqual([block, name in general]);
  });

  test('the type of every published file is in the table', () => {
    const untyped = published.filter((path) => contentTypeOf(path) === OTHER_TYPE);
    expect(untyped.map((path) => path.split('/').at(-1)).sort()).toEqual([
      '.htaccess',
      '.nojekyll',
      'Caddyfile',
      '_headers',
      '_redirects',
      'checkpoint',
      'nginx.conf',
    ]);
  });

  test('Cloudflare’s limits hold: 100 rules, and 2,000 letters a line', () => {
    const lines = headerFile(view).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
    expect(lines.filter((line) => line.split('*').length > 2 && line.startsWith('/'))).toEqual([]);
  });
});

test('no pattern has two blocks: Cloudflare would take the last alone, and forget a type', () => {
  const patterns = headerFile(view)
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(patterns).toEqual([...new Set(patterns)]);
});
