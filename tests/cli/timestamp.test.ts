import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sealedView, siteOf } from '../ledger/published-site.ts';
import {
  type Authority,
  STAMPED_AT,
  timestampAuthority,
  type Whims,
} from '../timestamp/authority.ts';
import { folderWith, policy } from './run-policy.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** An authority on this machine that takes requests over HTTP. */
async function serve(authority: Authority, whims: Whims = {}): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    if (request.headers['content-type'] !== 'application/timestamp-query')
      return void response.writeHead(415).end();
    response
      .writeHead(200, { 'content-type': 'application/timestamp-reply' })
      .end(authority.answer(body, whims));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const builtSite = (size = 3) => folderWith(Object.fromEntries(siteOf(sealedView(size))));

/** A site whose checkpoint an authority has stamped. */
async function stampedSite(whims: Whims = {}) {
  const authority = timestampAuthority();
  const [dist, kept] = [builtSite(), join(folderWith({}), 'kept')];
  const ca = join(folderWith({ 'root.pem': authority.root }), 'root.pem');
  const tsa = await serve(authority, whims);
  const call = ['timestamp', dist, '--tsa', tsa, '--out', kept];
  return { dist, kept, ca, tsa, stamp: (...more: string[]) => policy([...call, ...more]) };
}

describe('policy timestamp', () => {
  test('keeps a stamp of the checkpoint, and verify says since when the ledger stands', async () => {
    const { dist, kept, ca, stamp } = await stampedSite();
    expect(await stamp('--ca', ca)).toMatchObject({
      exit: 0,
      errors: '',
      out: expect.stringMatching(
        /^Example Time stamped 3 entries at 2027-01-15T08:00:00\.000Z\.\n/,
      ),
    });
    expect(readFileSync(join(kept, 'checkpoint'))).toEqual(readFileSync(join(dist, 'checkpoint')));
    expect(readFileSync(join(kept, 'README.txt'), 'utf8')).toContain('openssl ts -verify');
    const verified = await policy(['verify', dist, '--timestamp', kept, '--ca', ca]);
    expect(verified).toMatchObject({
      exit: 0,
      out: expect.stringContaining(
        'Nothing is gone from what you kept of the ledger. By a time stamp of Example Time, 3 entries of it stood at 2027-01-15T08:00:00.000Z already.\n',
      ),
    });
    const asJson = await policy(['verify', dist, '--timestamp', kept, '--json']);
    expect(JSON.parse(asJson.out).timestamp).toEqual({
      time: STAMPED_AT.toISOString(),
      authority: 'Example Time',
      isTrusted: false,
      size: 3,
    });
  });

  test.skipIf(!hasOpenssl)('is understood by OpenSSL, as its README.txt says', async () => {
    const { kept, ca, stamp } = await stampedSite({ at: new Date() });
    await stamp();
    const args = ['ts', '-verify', '-data', 'checkpoint', '-in', 'checkpoint.tsr', '-CAfile', ca];
    const verify = () => execFileSync('openssl', args, { cwd: kept, stdio: 'pipe' }).toString();
    expect(verify()).toContain('Verification: OK');
    writeFileSync(join(kept, 'checkpoint'), 'another\n');
    expect(verify).toThrow();
  });

  test('says that nobody checked the certificate where no root is named', async () => {
    const { dist, kept, stamp } = await stampedSite();
    expect((await stamp()).out).toContain('Whose certificate that is, nobody checked');
    const { out } = await policy(['verify', dist, '--timestamp', kept]);
    expect(out).toContain('already; whose certificate that is, nobody checked (give --ca');
  });

  test('refuses a stamp that does not hold, and one that leads to another root, and keeps nothing', async () => {
    const bad = await stampedSite({ imprint: Buffer.alloc(32) });
    expect(await bad.stamp()).toMatchObject({
      exit: 2,
      errors: expect.stringContaining('The time stamp is of other bytes.'),
    });
    const good = await stampedSite();
    expect((await good.stamp('--ca', bad.ca)).errors).toContain('leads to none in');
    expect([existsSync(bad.kept), existsSync(good.kept)]).toEqual([false, false]);
  });

  test('writes over no stamp that is kept', async () => {
    const { stamp } = await stampedSite();
    expect((await stamp()).exit).toBe(0);
    expect((await stamp()).errors).toContain('has a time stamp already');
  });

  test.each([
    [['--tsa', 'ftp://example'], 'Say with --tsa'],
    [['--tsa', 'http://127.0.0.1:1/'], 'cannot be asked'],
    [['--tsa', 'http://127.0.0.1:1/', '--ca', 'no.pem'], 'There is no file no.pem'],
  ])('called with %j says what is missing', async (flags, sentence) => {
    const { exit, errors } = await policy(['timestamp', builtSite(), ...flags]);
    expect([exit, errors]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('policy verify --timestamp', () => {
  test('finds that the ledger was cut or rewritten since it was stamped', async () => {
    const { kept, ca, stamp } = await stampedSite();
    await stamp('--ca', ca);
    for (const [site, sentence] of [
      [builtSite(2), 'some were taken away'],
      [
        folderWith(Object.fromEntries(siteOf(sealedView(3, { '2016-10': 'Rewritten.' })))),
        'The ledger was rewritten',
      ],
    ] as const) {
      const { exit, out } = await policy(['verify', site, '--timestamp', kept, '--ca', ca]);
      expect([exit, out]).toEqual([1, expect.stringContaining(sentence)]);
    }
  });

  test('finds that the stamped checkpoint was exchanged, or the authority is another', async () => {
    const { dist, kept, ca, stamp } = await stampedSite();
    await stamp('--ca', ca);
    const other = join(folderWith({ 'root.pem': timestampAuthority().root }), 'root.pem');
    const untrusted = await policy(['verify', dist, '--timestamp', kept, '--ca', other]);
    expect(untrusted.out).toContain(
      '/checkpoint.tsr: The certificate of Example Time leads to none',
    );
    writeFileSync(join(kept, 'checkpoint'), readFileSync(join(builtSite(2), 'checkpoint')));
    const { exit, out } = await policy(['verify', dist, '--timestamp', kept, '--ca', ca]);
    expect([exit, out]).toEqual([1, expect.stringContaining('The time stamp is of other bytes.')]);
  });

  test('is told what is missing', async () => {
    const nowhere = await policy(['verify', builtSite(), '--timestamp', folderWith({})]);
    expect(nowhere.errors).toContain('There is no file checkpoint in');
    const alone = await policy(['verify', builtSite(), '--ca', 'root.pem']);
    expect(alone.errors).toContain('--ca goes with --timestamp.');
  });
});
