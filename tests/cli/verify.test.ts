import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatCheckpoint } from '../../src/ledger/checkpoint.ts';
import { formatLedger } from '../../src/ledger/ledger.ts';
import { checkpointOf } from '../../src/site/files/published-files.ts';
import { type SiteFiles, sealedView, siteOf } from '../ledger/published-site.ts';
import { folderWith, policy } from './run-policy.ts';

const folderOf = (files: SiteFiles) => folderWith(Object.fromEntries(files));
describe('policy verify', () => {
  test('of a folder as it was sealed finds nothing', async () => {
    const folder = folderOf(siteOf(sealedView()));
    const { exit, out } = await policy(['verify', '.'], { from: folder });
    expect([exit, out]).toEqual([
      0,
      expect.stringMatching(
        /^3 versions checked; 3 entries, root [0-9a-f]{64}, not signed\.\nEvery text file is as it was sealed\. .+\nAll \d+ files are those that the build listed; the list is not signed, .+\nThe ledger agrees with itself; it was compared with nothing kept .+\n$/,
      ),
    ]);
  });

  test('of the site that was built here says what was sealed since', async () => {
    const built = [...siteOf(sealedView(2))].map(([path, file]) => [`dist/${path}`, file] as const);
    const content = folderWith({ 'ledger.json': siteOf(sealedView()).get('ledger.json') ?? '' });
    const from = folderOf(new Map(built));
    const { exit, out } = await policy(['verify', '--content', content], { from });
    expect(exit).toBe(1);
    expect(out).toContain('\nBut 1 entry was sealed after this site was built.');
    const named = await policy(['verify', 'dist', '--content', content], { from });
    expect(named.out).not.toContain('But');
  });

  test('names each fault and ends with 1', async () => {
    const files = siteOf(sealedView(2));
    files.set('acme/privacy/2020/index.txt', 'Other words.\n');
    const folder = folderOf(files);
    const { exit, out } = await policy(['verify', folder]);
    expect(exit).toBe(1);
    expect(out).toMatch(
      /^\/acme\/privacy\/2020\/index\.txt: This is not the text .+\n2 versions checked; .+\nPublished, but not sealed, .+: acme\/terms\/2018\.\n1 thing is not as sealed\.\n$/,
    );
    const json = JSON.parse((await policy(['verify', folder, '--json'])).out);
    expect(json).toMatchObject({
      ledger: { size: 2 },
      versions: 2,
      findings: [{ path: 'acme/privacy/2020/index.txt' }],
      unsealed: ['acme/terms/2018'],
    });
  });

  test('asks a served site in the same way, under its sub-path too', async () => {
    const files = siteOf(sealedView());
    const server = createServer((request, response) => {
      const path = (request.url ?? '').slice('/legal/'.length);
      const body = files.get(path.endsWith('/') || path === '' ? `${path}index.html` : path);
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/legal`;
    expect((await policy(['verify', url])).exit).toBe(0);
    files.delete('acme/terms/2018/proof.json');
    const { exit, out } = await policy(['verify', `${url}/`]);
    expect([exit, out.split('\n')[0]]).toEqual([
      1,
      '/acme/terms/2018/proof.json: This file is missing.',
    ]);
  });

  test('of what is no site is wrong usage', async () => {
    for (const argv of [
      ['verify', folderWith({})],
      ['verify', 'a', 'b'],
      ['verify', 'http://127.0.0.1:9/'],
    ])
      expect((await policy(argv)).exit).toBe(2);
  });
});

describe('policy verify --since', () => {
  const kept = folderOfKept();

  function folderOfKept() {
    const [old, forged] = [sealedView(2), sealedView(2, { '2016-10': 'Other.' })];
    return {
      checkpoint: formatCheckpoint(checkpointOf(old)),
      'ledger.json': formatLedger(old.ledger),
      forged: formatCheckpoint(checkpointOf(forged)),
      later: formatCheckpoint(checkpointOf(sealedView(3))),
      nothing: 'x',
    };
  }

  test.each(['checkpoint', 'ledger.json'])('a %s of which nothing is gone', async (file) => {
    const folder = folderOf(siteOf(sealedView()));
    const since = join(folderWith(kept), file);
    expect((await policy(['verify', folder, '--since', since])).exit).toBe(0);
  });

  test('one of another history, or a longer one, is a fault', async () => {
    const [folder, keptIn] = [folderOf(siteOf(sealedView(2))), folderWith(kept)];
    const forged = await policy(['verify', folder, '--since', join(keptIn, 'forged')]);
    expect([forged.exit, forged.out]).toEqual([1, expect.stringContaining('was rewritten')]);
    const later = await policy(['verify', folder, '--since', join(keptIn, 'later')]);
    expect([later.exit, later.out]).toEqual([1, expect.stringContaining('were taken away')]);
  });

  test('what is neither is wrong usage', async () => {
    const [folder, keptIn] = [folderOf(siteOf(sealedView())), folderWith(kept)];
    for (const file of ['nothing', 'none'])
      expect((await policy(['verify', folder, '--since', join(keptIn, file)])).exit).toBe(2);
  });
});
