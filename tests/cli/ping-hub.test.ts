import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { feedsSince, pingHub } from '../../src/cli/ping-hub.ts';
import type { Day, PolicyDate } from '../../src/policy/date.ts';
import { publishedFiles } from '../../src/site/files/published-files.ts';
import { policyView } from '../site/sample-library.ts';

const VERSIONS = {
  '2020-01-01': { published: '2020-01-01' as PolicyDate },
  '2027-03-01': { published: '2027-02-20' as PolicyDate, summary: 'New.' },
};
const viewOn = (day: string, hub: string | null = null) =>
  policyView({ versions: VERSIONS }, day, { hub }).view;

let server: Server | null = null;
afterEach(() => {
  vi.restoreAllMocks();
  server?.close();
  server?.closeAllConnections();
});

/** A hub that answers with a status, and what it was told. */
async function startHub(status: number): Promise<{ hub: string; told: URLSearchParams[] }> {
  const told: URLSearchParams[] = [];
  const started = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      told.push(new URLSearchParams(body));
      response.writeHead(status).end();
    });
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return { hub: `http://127.0.0.1:${(started.address() as AddressInfo).port}/`, told };
}

/** What a call printed. */
async function pinging(view: Parameters<typeof pingHub>[0]) {
  const printed: string[] = [];
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  return { exit: await pingHub(view), printed: printed.join('') };
}

describe('a hub (WebSub)', () => {
  test('is told of each feed that changed lately, in both forms, and of no other', async () => {
    const { hub, told } = await startHub(204);
    const { exit, printed } = await pinging(viewOn('2027-02-22', hub));
    const topics = told.map((each) => each.get('hub.url'));
    expect(exit).toBe(0);
    expect(new Set(told.map((each) => each.get('hub.mode')))).toEqual(new Set(['publish']));
    for (const path of ['', 'acme/', 'acme/privacy/'])
      for (const form of ['atom', 'json'])
        expect(topics).toContain(`https://sample.example/${path}feed.${form}`);
    expect(printed).toContain(`was told of ${topics.length} feeds`);
    expect(feedsSince(viewOn('2026-12-01'), '2026-11-24' as Day)).toEqual([]);
  });

  test('that refuses is named with its answer, and the step fails', async () => {
    const { hub } = await startHub(500);
    const { exit, printed } = await pinging(viewOn('2027-02-22', hub));
    expect(exit).toBe(1);
    expect(printed).toContain('/feed.atom: it answered 500.');
  });

  test('that is not named is not told, and no feed names one', async () => {
    expect(await pinging(viewOn('2027-02-22'))).toEqual({
      exit: 0,
      printed: 'site.yaml names no hub: nobody is to be told.\n',
    });
  });

  test('is named by each feed that can be subscribed to, beside its own address', () => {
    const hub = 'https://hub.example/';
    const feeds = (named: string | null) => {
      const files = [...publishedFiles(viewOn('2027-02-22', named), { files: new Map() })];
      const read = (path: string) => String(files.find((file) => file.path === path)?.body());
      const atom = parseAtomFeed(read('/acme/privacy/feed.atom')).links ?? [];
      const json = parseJsonFeed(read('/acme/privacy/feed.json'));
      return [atom.filter(({ rel }) => rel === 'hub').map(({ href }) => href), json.hubs];
    };
    expect(feeds(hub)).toEqual([[hub], [{ type: 'WebSub', url: hub }]]);
    expect(feeds(null)).toEqual([[], undefined]);
  });
});
