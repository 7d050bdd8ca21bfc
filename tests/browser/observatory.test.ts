import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { INSTALLED_HOSTS } from '../hosts/host-kinds.ts';
import { at, site } from './served-sites.ts';

// Mozilla’s own scoring code, on what hosts answer. Of the way to a host it sees nothing here: TLS with a
// certificate that browsers trust, and a redirect from HTTP to HTTPS on the same host, are taken for given.
const FOLDER = join(import.meta.dirname, '../hosts/node_modules/@mdn/mdn-http-observatory');
const isInstalled = existsSync(FOLDER);
if (!isInstalled) process.stderr.write(`Not graded: there is no ${FOLDER}.\n`);

/** What its code reads of an answer, in the shape that it gives to what it fetched itself. */
interface Fetched {
  status: number;
  headers: Record<string, string>;
  verified: boolean;
  httpEquiv: Map<string, string[]>;
}

/** The score of a page, with each test’s result. */
async function scoreOf(address: string): Promise<{ score: number; results: string[] }> {
  const load = (file: string) => import(pathToFileURL(join(FOLDER, 'src', file)).href);
  // Its list of hosts that browsers know to use HTTPS is fetched when it is installed; ours is on none.
  const list = join(FOLDER, 'conf/hsts-preload.json');
  if (!existsSync(list)) writeFileSync(list, '{}');
  const [{ ALL_TESTS }, { getScoreModifier }, { Requests }] = await Promise.all([
    load('constants.js'),
    load('grader/grader.js'),
    load('types.js'),
  ]);
  const response = await fetch(address, { headers: { Accept: 'text/html' } });
  const secure = new URL('https://policies.example/');
  const fetched: Fetched = {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    verified: true,
    httpEquiv: new Map(),
  };
  const requests = new Requests(secure.hostname);
  requests.resources.path = await response.text();
  Object.assign(requests.responses, {
    auto: fetched,
    http: fetched,
    https: fetched,
    cors: fetched,
  });
  requests.responses.httpRedirects = [
    { url: new URL('http://policies.example/'), status: 301 },
    { url: secure, status: 200 },
  ];
  requests.responses.httpsRedirects = [{ url: secure, status: 200 }];
  requests.session = { url: secure, jar: { serializeSync: () => ({ cookies: [] }) } };
  const results: string[] = ALL_TESTS.map((each: (of: unknown) => { result: string }) => {
    return each(requests).result;
  });
  const modifiers: number[] = results.map((result) => getScoreModifier(result));
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 100);
  const uncurved = sum(modifiers.filter((modifier) => modifier < 0));
  return { score: uncurved >= 90 ? sum(modifiers) : uncurved, results };
}

describe.runIf(isInstalled)('by the code of Mozilla’s Observatory, 135 points or more', () => {
  test('are given for what `npm start` sends, and so `_headers` tells Netlify', async () => {
    const { score, results } = await scoreOf(at(site('real'), '/'));
    expect(score, results.join(', ')).toBeGreaterThanOrEqual(135);
  });

  test.each(INSTALLED_HOSTS.map((kind) => ({ host: kind.name, kind })))(
    'are given for what $host sends',
    async ({ kind }) => {
      const host = await kind.start(site('real'));
      const { score, results } = await scoreOf(`${host.origin}/`);
      await host.end();
      expect(score, results.join(', ')).toBeGreaterThanOrEqual(135);
    },
  );

  test('Netlify’s own reader of the two files understands them as `npm start` does', async () => {
    const { folder } = site('real');
    const { parseAllHeaders } = await import(
      pathToFileURL(join(FOLDER, '../../@netlify/headers-parser/lib/index.js')).href
    );
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(folder, '_headers')],
      minimal: false,
      configHeaders: [],
    });
    expect(errors).toEqual([]);
    const rules: { forRegExp: RegExp; values: Record<string, string> }[] = headers;
    for (const path of ['/', '/policies.json', '/pagefind/pagefind-worker.js', '/checkpoint']) {
      const own = Object.assign(
        {},
        ...rules.filter((rule) => rule.forRegExp.test(path)).map((rule) => rule.values),
      );
      const response = await fetch(at(site('real'), path));
      expect(Object.keys(own).length).toBeGreaterThan(7);
      for (const [name, value] of Object.entries(own))
        expect([path, name, response.headers.get(name)]).toEqual([path, name, value]);
    }
    const { parseAllRedirects } = await import(
      pathToFileURL(join(FOLDER, '../../@netlify/redirect-parser/lib/index.js')).href
    );
    const read = await parseAllRedirects({
      redirectsFiles: [join(folder, '_redirects')],
      minimal: false,
      configRedirects: [],
    });
    const lines = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
    expect([read.errors, read.redirects.length]).toEqual([[], lines.length]);
  });
});
