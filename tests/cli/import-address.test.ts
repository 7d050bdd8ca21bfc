import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith, policy } from './run-policy.ts';
import { serverWith } from './wayback-archive.ts';

const PAGE = '<h1>Terms</h1><h2>Gebühr</h2><p>Die Gebühr steht <a href="/p">dort</a> für alle.</p>';

async function importAddress(address: string, ...more: string[]) {
  const contentDir = contentWith();
  const argv = ['import', address, '--policy', 'acme/privacy', '--effective', '2030-01-01'];
  const outcome = await policy([...argv, ...more], { contentDir });
  const text = () => readFileSync(join(contentDir, 'acme/privacy/2030-01-01.mdx'), 'utf8');
  return { ...outcome, text };
}

test('a page is asked for once, and its address and the day are its source', async () => {
  const { address, asked } = await serverWith((_, response) => {
    response.setHeader('content-type', 'text/html; charset=iso-8859-1');
    response.end(Buffer.from(PAGE, 'latin1'));
  });
  const { out, text } = await importAddress(`${address}/terms`);
  const today = new Date().toISOString().slice(0, 10);
  expect(text()).toContain(`url: ${address}/terms\n    captured: "${today}"`);
  // The encoding is that of the server’s header, and links are completed.
  expect(text()).toContain('## Gebühr {#gebuhr}');
  expect(text()).toContain(`[dort](${address}/p)`);
  expect(out).toMatch(/Fetched on .* \d+ bytes, SHA-256 [0-9a-f]{64}\./);
  expect(asked).toEqual(['/terms']);
});

test('a redirect is followed, and the address that answered is the source', async () => {
  const { address } = await serverWith((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new.md' });
    else response.setHeader('content-type', 'text/plain');
    response.end('# Terms\n\n## Data\n\nWe keep *little* of it.\n');
  });
  const { out, text } = await importAddress(`${address}/old`);
  expect(text()).toContain(`url: ${address}/new.md`);
  expect(text()).toContain('We keep _little_ of it.');
  expect(out).toContain(`to which ${address}/old leads on`);
});

test.each<
  [string, string[], (request: { url?: string }) => [number, Record<string, string>], RegExp]
>([
  ['is missing', [], () => [404, {}], /answers 404/],
  ['leads round in circles', [], () => [302, { location: '/' }], /leads on more than 5 times/],
  ['leads to a file', [], () => [302, { location: 'file:///etc/passwd' }], /which is not asked/],
])('a page that %s is not imported, and that is said', async (_, more, answer, sentence) => {
  const { address } = await serverWith((request, response) => {
    const [status, headers] = answer(request as { url?: string });
    response.writeHead(status, headers).end();
  });
  const { exit, errors } = await importAddress(`${address}/`, ...more);
  expect([exit, errors]).toEqual([2, expect.stringMatching(sentence)]);
});

test('a server that never ends its page is left after the time it was given', async () => {
  const { address } = await serverWith((_, response) => void response.write('<p>We'));
  const { exit, errors } = await importAddress(address, '--timeout', '0.05');
  expect([exit, errors]).toEqual([2, expect.stringMatching(/within 0\.05 seconds/)]);
});

test('a page larger than any policy is not read to its end', async () => {
  const { address } = await serverWith((_, response) => {
    const chunk = Buffer.alloc(1 << 20, 'a');
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  const { exit, errors } = await importAddress(address);
  expect([exit, errors]).toEqual([2, expect.stringMatching(/is larger than 30 MB/)]);
});

test('a server that is not there is told with its address', async () => {
  const { exit, errors } = await importAddress('http://127.0.0.1:9/terms');
  expect([exit, errors]).toEqual([
    2,
    expect.stringMatching(/127\.0\.0\.1:9\/terms cannot be reached/),
  ]);
});
