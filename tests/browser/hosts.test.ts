import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHeaderFile, parseRedirectFile } from '../../src/builder/host-files.ts';
import { contentTypeOf, OTHER_TYPE } from '../../src/site/files/content-types.ts';
import { filesBelow } from '../build/built-folder.ts';
import { BUILT_SITES, PROJECT } from '../build/run-build.ts';
import { INSTALLED_HOSTS } from '../hosts/host-kinds.ts';
import type { RunningHost } from '../hosts/running-host.ts';
import { useBrowser } from './browser.ts';
import { requestsOf, settle, useDemo, visitDemo } from './demo.ts';
import { foundOn, openSearch } from './search-page.ts';
import { site } from './served-sites.ts';

// On real servers, set up by the guide alone: the same site as `npm start` serves.
const openPage = useBrowser();
const serve = useDemo();
const FOR_HOSTS = /^(?:_|\.(?!well-known\/))/;

const CASES = INSTALLED_HOSTS.flatMap((kind) =>
  (['real', 'sample'] as const).map((name) => ({ host: kind.name, site: name, kind })),
);
test('each host that this machine has is tried', () => {
  expect(CASES.length).toBe(2 * INSTALLED_HOSTS.length);
});

describe.each(CASES)('$host with the $site site', ({ kind, site: name }) => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await kind.start(site(name));
  });
  afterAll(() => host?.end());
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${host.origin}${path}`, { redirect: 'manual', headers });
  const redirects = () => parseRedirectFile(readFileSync(join(host.folder, '_redirects'), 'utf8'));
  const published = () =>
    [...filesBelow(host.folder).keys()].map((path) => path.replaceAll('\\', '/'));

  test('every file is answered whole, with each header of the table and no other', async () => {
    const headersFor = parseHeaderFile(readFileSync(join(host.folder, '_headers'), 'utf8'));
    const old = redirects();
    const paths = published()
      .filter((file) => !FOR_HOSTS.test(file) && file !== '404.html')
      .map((file) => host.base + file.replace(/(^|\/)index\.html$/, '$1'))
      .filter((path) => !old.has(path));
    expect(paths.length).toBeGreaterThan(100);
    const look = async (
      path: string,
      file = path.slice(host.base.length).replace(/(^|\/)$/, '$1index.html'),
    ): Promise<void> => {
      const bare = path.replace(/\.html$/, '');
      if (kind.name.startsWith('Cloudflare') && bare !== path) {
        // It leads to the address without that ending, also who asks from another site.
        const lead = await ask(path);
        expect([path, lead.status, lead.headers.get('location')]).toEqual([path, 308, bare]);
        const isOpen = lead.headers.get('access-control-allow-origin');
        expect([path, isOpen]).toEqual([path, headersFor(path)['Access-Control-Allow-Origin']]);
        return look(bare, file);
      }
      const response = await ask(path);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([path, response.status]).toEqual([path, 200]);
      expect(bytes.equals(readFileSync(join(host.folder, file))), path).toBe(true);
      const table = headersFor(path);
      const { 'Content-Type': type = contentTypeOf(file), ...others } = table;
      // Either name is right (RFC 9239).
      const given = response.headers.get('content-type')?.replace('application/java', 'text/java');
      if (type === OTHER_TYPE) expect(given ?? '', path).not.toMatch(/html|script|svg|xml/);
      else expect([path, given?.split(';')[0]]).toEqual([path, type.split(';')[0]]);
      if (isAsked(type)) expect([path, given]).toEqual([path, type]);
      for (const [header, value] of Object.entries(others))
        expect([path, header, response.headers.get(header)]).toEqual([path, header, value]);
      const isOpen = 'Access-Control-Allow-Origin' in table;
      expect([path, response.headers.has('access-control-allow-origin')]).toEqual([path, isOpen]);
    };
    while (paths.length > 0) await Promise.all(paths.splice(0, 16).map((path) => look(path)));
  });

  test('old addresses lead on for good, with what was asked of them', async () => {
    expect(redirects().size).toBeGreaterThan(0);
    for (const [from, to] of redirects()) {
      const [path, clause] = to.split('#');
      const target = `${path}?from=banner${clause ? `#${clause}` : ''}`;
      const response = await ask(`${from}?from=banner`);
      const { href } = new URL(response.headers.get('location') ?? '', host.origin);
      expect([from, response.status, href]).toEqual([from, 301, `${host.origin}${target}`]);
    }
  });

  test('a folder without its slash leads to it', async () => {
    const response = await ask(`${host.base}archive`);
    expect([301, 307, 308]).toContain(response.status);
    const { pathname } = new URL(response.headers.get('location') ?? '', host.origin);
    expect(pathname).toBe(`${host.base}archive/`);
  });

  test('what is not there is told by the site’s own page, and files for hosts are not there', async () => {
    const hidden = published().filter((path) => FOR_HOSTS.test(path));
    expect(hidden).toContain('_hosts/nginx.conf');
    // Cloudflare publishes all but the two that it reads at the top.
    const paths = kind.name.startsWith('Cloudflare') ? [] : hidden;
    const own = readFileSync(join(host.folder, '404.html'), 'utf8');
    for (const path of ['no/such/page/', 'no-such-file.json', ...paths]) {
      const response = await ask(host.base + path);
      expect([path, response.status, await response.text()]).toEqual([path, 404, own]);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('who has a file already is told so', async () => {
    const path = `${host.base}policies.json`;
    const tag = (await ask(path)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^(?:W\/)?"[^"]+"$/);
    expect((await ask(path, { 'If-None-Match': tag })).status).toBe(304);
    expect((await ask(path, { 'If-None-Match': '"another"' })).status).toBe(200);
  });

  test.skipIf(kind.name.startsWith('Cloudflare'))('a part of a file can be had', async () => {
    const file = 'ledger.json';
    const response = await ask(host.base + file, {
      Range: 'bytes=2-11',
      'Accept-Encoding': 'identity',
    });
    const whole = readFileSync(join(host.folder, file), 'utf8');
    expect([response.status, await response.text()]).toEqual([206, whole.slice(2, 12)]);
    expect(response.headers.get('content-range')).toBe(`bytes 2-11/${whole.length}`);
  });

  test('the search works: its worker may start WebAssembly, and nothing else may', async () => {
    const page = await openPage();
    const query = name === 'real' ? 'cookies' : 'ferry';
    const { links } = await foundOn(await openSearch(page, host, { q: query }));
    expect(links.length).toBeGreaterThan(0);
    const worker = await ask(`${host.base}pagefind/pagefind-worker.js`);
    expect(worker.headers.get('content-security-policy')).toContain("'wasm-unsafe-eval'");
  });

  test.runIf(name === 'real')(
    'a site on another origin loads the consent tool from it, and asks',
    async () => {
      const page = await openPage({ isFirstVisit: true });
      const demo = await serve({ policies: host.origin });
      await visitDemo(page, demo);
      expect(requestsOf(demo)).toEqual({});
      await page.getByRole('button', { name: 'Accept All' }).click();
      await settle(page);
      expect(Object.keys(requestsOf(demo)).length).toBeGreaterThan(0);
    },
  );
});

test.each(
  INSTALLED_HOSTS.filter(({ name }) => ['nginx', 'Caddy'].includes(name)).map((kind) => ({
    host: kind.name,
    kind,
  })),
)('$host sends a file compressed that lies there so', async ({ kind }) => {
  const folder = join(PROJECT, BUILT_SITES, `compressed-for-${kind.name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(site('real').folder, folder, { recursive: true });
  writeFileSync(join(folder, 'about/index.html.gz'), gzipSync('compressed before'));
  const host = await kind.start({ folder, base: '/' });
  const response = await fetch(`${host.origin}/about/`);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('compressed before');
  await host.end();
});

/** Whether hosts are asked for a charset: of text that is not sniffed. */
function isAsked(type: string): boolean {
  return /^text\/(?:plain|markdown|html)/.test(type);
}
