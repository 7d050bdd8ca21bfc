import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readerOfUrl } from '../../src/cli/read-from-web.ts';
import { type SiteFiles, sealedView, siteOf } from '../ledger/published-site.ts';
import { policy } from './run-policy.ts';

/** A server on this machine for a test; its address, with a slash. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function serveFiles(files: SiteFiles, asked: string[] = []): Promise<string> {
  return serve((request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push(path);
    // As every host does with what is for hosts alone.
    const isHidden = /^(?:_|\.(?!well-known\/))/.test(path);
    const body = isHidden
      ? undefined
      : files.get(path.endsWith('/') || path === '' ? `${path}index.html` : path);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
}

const LIMITS = {
  milliseconds: 300,
  bytes: 10_000,
  redirects: 3,
  all: { milliseconds: 60_000, bytes: 15_000, files: 10 },
};

describe('a connection that the server closes before it answers', () => {
  /** A server that closes connections, and how often it was asked. */
  async function closing(isClosed: (request: IncomingMessage) => boolean) {
    const asked: string[] = [];
    const home = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (isClosed(request)) request.socket.resetAndDestroy();
      else response.end('whole');
    });
    return { read: readerOfUrl(home, LIMITS), asked };
  }

  test('is replaced by another one, on which is asked once more', async () => {
    let isClosed = false;
    const { read, asked } = await closing(({ url }) => {
      const closes = url === '/b' && !isClosed;
      isClosed ||= closes;
      return closes;
    });
    expect(String(await read('a'))).toBe('whole');
    expect(String(await read('b'))).toBe('whole');
    expect(asked).toEqual(['/a', '/b', '/b']);
  });

  test('is not asked for ever', async () => {
    const { read, asked } = await closing(() => true);
    await expect(read('a')).rejects.toThrow(/cannot be fetched|breaks off/);
    expect(asked).toEqual(['/a', '/a']);
  });
});

describe('whatever a server does ends in a sentence:', () => {
  test.each<[string, RequestListener, RegExp]>([
    [
      'damaged gzip',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      /damaged compressed data/,
    ],
    [
      'brotli that is none',
      (_, response) =>
        response.writeHead(200, { 'content-encoding': 'br' }).end('no brotli at all'),
      /damaged compressed data/,
    ],
    [
      'an answer that breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('x');
        setTimeout(() => response.destroy(), 20);
      },
      /breaks off/,
    ],
    [
      'headers without an end',
      (_, response) => response.writeHead(200, { 'x-long': 'x'.repeat(200_000) }).end(),
      /cannot be fetched \(UND_ERR_HEADERS_OVERFLOW\)/,
    ],
    [
      'a length that is a lie',
      (_, response) => {
        response.socket?.end(
          'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n12345',
        );
      },
      /cannot be fetched|breaks off/,
    ],
    ['no answer', () => undefined, /does not answer in time/],
    [
      'an answer that never ends',
      (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
      /does not answer in time/,
    ],
    ['a huge answer', (_, response) => response.end('x'.repeat(20_000)), /more than 10000 bytes/],
    [
      'a small answer that unpacks to a huge one',
      (_, response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync('x'.repeat(1_000_000))),
      /more than 10000 bytes/,
    ],
    [
      'redirects without an end',
      (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
      /leads on more than 3 times/,
    ],
    [
      'a redirect to another site',
      (_, response) => response.writeHead(301, { location: 'http://169.254.169.254/latest' }).end(),
      /leads on to another site, http:\/\/169\.254\.169\.254, which was not asked/,
    ],
    [
      'a redirect to nowhere',
      (_, response) => response.writeHead(301, { location: 'http://[' }).end(),
      /leads on to no address/,
    ],
    [
      'a redirect into files',
      (_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
      /another site/,
    ],
    ['a failure', (_, response) => response.writeHead(503).end(), /answers 503/],
  ])('%s', async (_, listener, sentence) => {
    const read = readerOfUrl(await serve(listener), LIMITS);
    await expect(read('ledger.json')).rejects.toThrow(sentence);
  });

  test('no server at all', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    const read = readerOfUrl(`http://127.0.0.1:${port}/`, LIMITS);
    await expect(read('x')).rejects.toThrow('There is no server at');
    // Of such a port, no program asks anything.
    await expect(readerOfUrl('http://127.0.0.1:9/', LIMITS)('x')).rejects.toThrow(
      'cannot be fetched',
    );
  });

  test('more files, or more bytes in all, than any site has', async () => {
    const many = readerOfUrl(await serve((_, response) => response.end('x')), LIMITS);
    for (let count = 0; count < 10; count++) await many(`${count}`);
    await expect(many('more')).rejects.toThrow('can be verified over the web');
    const large = readerOfUrl(
      await serve((_, response) => response.end('x'.repeat(9_000))),
      LIMITS,
    );
    await large('a');
    await expect(large('b')).rejects.toThrow('can be verified over the web');
  });
});

test('a missing file is null, and names of a site are paths below it, whatever they look like', async () => {
  const asked: string[] = [];
  const home = await serveFiles(new Map(), asked);
  const read = readerOfUrl(`${home}legal`, LIMITS);
  for (const path of ['http://169.254.169.254/latest', '//evil.example/x', 'a?b#c', '%2e%2e/x'])
    expect(await read(path)).toBeNull();
  expect(asked.every((path) => path.startsWith('legal/'))).toBe(true);
  expect(() => readerOfUrl('http://a:b@127.0.0.1/')).toThrow('without a name and a password');
});

describe('policy verify of a site on the web', () => {
  test('says how many of the listed files were read; with --all, every one', async () => {
    const url = await serveFiles(siteOf(sealedView()));
    const some = await policy(['verify', url]);
    expect([some.exit, some.out]).toEqual([
      0,
      expect.stringMatching(
        /\n\d+ of the \d+ files that the build listed were read and are those;/,
      ),
    ]);
    expect((await policy(['verify', url, '--all'])).out).toMatch(/\nAll \d+ files are those/);
  });

  test('finds a changed start page with --all', async () => {
    const url = await serveFiles(siteOf(sealedView()).set('index.html', '<h1>Other</h1>'));
    expect((await policy(['verify', url])).exit).toBe(0);
    expect((await policy(['verify', url, '--all'])).out).toContain(
      '/: This file is not the one that the build made.',
    );
  });

  test('prints no control character of it', async () => {
    const files = siteOf(sealedView(2));
    const name = '\u001b[2J\u001b[HAll is as it was sealed.\u001b]52;c;eA==\u0007\u009b8m\u202e';
    const list = JSON.parse(files.get('acme/terms/policy.json') ?? '');
    list.versions[0].version = name;
    files.set('acme/terms/policy.json', JSON.stringify(list));
    const { exit, out, errors } = await policy(['verify', await serveFiles(files)]);
    expect(exit).toBe(1);
    expect(out).toContain('\\u{1b}[2J');
    expect(out + errors).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    const json = await policy(['verify', await serveFiles(files), '--json']);
    expect(json.out).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    expect(JSON.stringify(JSON.parse(json.out))).toContain('\u009b8m\u202e');
  });

  test('is stopped by no deep, huge or odd JSON', async () => {
    for (const text of ['['.repeat(500_000), '{"__proto__":{}}', '9'.repeat(400_000), '\u0000'])
      for (const file of ['ledger.json', 'policies.json', 'acme/terms/policy.json']) {
        const { exit, errors } = await policy([
          'verify',
          await serveFiles(siteOf(sealedView()).set(file, text)),
        ]);
        expect([exit, errors]).toEqual([1, '']);
      }
  });

  test('compares with the checkpoint that is published, and refuses what is none', async () => {
    const url = await serveFiles(siteOf(sealedView(3)));
    const { exit, out } = await policy(['verify', url, '--since', `${url}checkpoint`]);
    expect([exit, out]).toEqual([0, expect.stringContaining('Nothing is gone from what you kept')]);
    for (const since of [url, `${url}none`, `${url}robots.txt`])
      expect((await policy(['verify', url, '--since', since])).exit).toBe(2);
    const cut = await serveFiles(siteOf(sealedView(2)));
    expect((await policy(['verify', cut, '--since', `${url}checkpoint`])).out).toContain(
      'some were taken away',
    );
  });
});
