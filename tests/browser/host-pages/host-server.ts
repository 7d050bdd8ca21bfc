import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../../../examples/listen.ts';
import { RELEASES } from '../../../src/builder/folders.ts';
import { sampleList, sampleService } from '../../consent/sample-consent.ts';
import type { HostFile, HostPage } from './host-page.ts';

/** The hosts on which pages, policies and services stand; all of them lead to this machine. */
export const HOSTS = [
  'policies.test',
  'services.test',
  'www.shop.test',
  'music.shop.test',
  'policies.shop.test',
  'shop.test',
  'other.test',
  'shop.localhost',
  'other.localhost',
];

/** Services of an organisation whose list is short enough to be seen through. */
export const LIST = sampleList([], {
  digest: 'd1'.repeat(32),
  domain: null,
  policy: {
    address: 'https://policies.test/acme/cookies/',
    tool: 'https://policies.test/acme/cookies/#choose',
    version: '2022-03-10',
    digest: 'd2'.repeat(32),
  },
  services: [
    sampleService('ads', { name: 'Ads', signals: ['ad_storage'] }),
    sampleService('video', { name: 'Video' }),
    sampleService('stats', { name: 'Statistics', category: 'analytics' }),
  ],
});

/** Spellings of `data-domain`, by what stands in a page behind EMBED. */
const DOMAINS: Readonly<Record<string, string>> = {
  '-SHARING': 'data-domain="shop.test"',
  '-SPELT': 'data-domain=".Shop.test"',
  '-SUFFIX': 'data-domain="test"',
};

export interface HostServer {
  readonly port: number;
  /** What services were asked for. */
  readonly asked: string[];
  readonly posts: string[];
  close(): void;
}

export const html = (body: string): HostFile => ({ type: 'text/html', body });
export const script = (body: HostFile['body']): HostFile => ({ type: 'text/javascript', body });

/** Serves a host page with the release under test, on all of its hosts. */
export async function serveHostPage(page: HostPage, version: string): Promise<HostServer> {
  const asked: string[] = [];
  const posts: string[] = [];
  const times = new Map<string, number>();
  let port = 0;
  const fill = (text: string) =>
    text
      .replaceAll('VERSION', version)
      .replaceAll(/EMBED(-[A-Z]+)?/g, (_, kind = '') =>
        embedElement(version, `${page.settings ?? ''} ${DOMAINS[kind] ?? ''}`),
      )
      .replaceAll(/\bhttp:\/\/([a-z.]+\.(?:test|localhost))\b(?!:)/g, `http://$1:${port}`);
  const common = (address: string): HostFile | null => {
    const [host = '', ...path] = address.split('/');
    const name = path.join('/');
    if (host === 'services.test') {
      asked.push(name.replace(/\..*/, ''));
      if (name === 'tag.js') return script('window.tagRan = (window.tagRan ?? 0) + 1;');
      if (name.endsWith('.html')) return html('<!doctype html><title>Video</title>A video plays.');
      return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    }
    if (name === `acme/services.json`)
      return { type: 'application/json', body: JSON.stringify({ ...LIST, ...page.list }) };
    if (name === 'policies.json') return { type: 'application/json', body: '{"policies":[]}' };
    const released = join(RELEASES, name.replace(/^consent\//, ''));
    if (name.startsWith('consent/') && existsSync(released))
      return {
        type: /\.js$/.test(name) ? 'text/javascript' : 'application/json',
        body: readFileSync(released, 'utf8'),
      };
    if (address === 'www.shop.test/' && page.html !== undefined) return html(asPage(page.html));
    return null;
  };
  const server = createServer(async (request, response) => {
    const address = `${request.headers.host?.replace(/:.*/, '')}${request.url}`;
    const body = await bodyOf(request);
    if (request.method === 'POST') posts.push(body || address);
    const own = page.files?.[address.replace(/\?.*/, '')];
    const { method = '', headers } = request;
    const before = times.get(address) ?? 0;
    times.set(address, before + 1);
    const given =
      typeof own === 'function'
        ? own({ before, method, address, cookie: headers.cookie ?? '', body })
        : own;
    const file = given ?? common(address.replace(/\?.*/, ''));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    if (file.delay) await wait(file.delay);
    response.writeHead(file.status ?? 200, {
      'Content-Type': `${file.type}; charset=utf-8`,
      // Another visit is to find the list of that visit.
      ...(file.type === 'application/json' && { 'Cache-Control': 'no-store' }),
      ...(/^(?:policies|services)\./.test(address) && { 'Access-Control-Allow-Origin': '*' }),
      ...(file.type === 'text/html' && page.headers && filled(page.headers, fill)),
      ...file.headers,
    });
    const text = typeof file.body === 'string' ? file.body : await file.body();
    response.end(/^text\/(?:html|javascript)/.test(file.type) ? fill(text) : text);
  });
  port = Number(new URL(await listen(server, 'localhost')).port);
  return {
    port,
    asked,
    posts,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A body as a whole page with the embed in its head. */
export function asPage(body: string, head = ''): string {
  return /^<!doctype/i.test(body)
    ? body
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host page</title><link rel="icon" href="data:,">${head}EMBED</head><body>${body}</body></html>`;
}

function embedElement(version: string, settings: string): string {
  return `<script src="http://policies.test/consent/${version}/embed.js" crossorigin defer data-org="acme" ${settings}></script>`;
}

function filled(headers: Readonly<Record<string, string>>, fill: (text: string) => string) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)]));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
