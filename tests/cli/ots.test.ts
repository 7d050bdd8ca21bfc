import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseOts } from '../../src/timestamp/ots-proof.ts';
import { sha } from '../ledger/node-hash.ts';
import { sealedView, siteOf } from '../ledger/published-site.ts';
import { type Calendar, type CalendarWhims, calendar } from '../timestamp/calendar.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const builtSite = (size = 3) => folderWith(Object.fromEntries(siteOf(sealedView(size))));

async function promised(whims: CalendarWhims = {}) {
  const [server, dist, kept] = [await calendar(whims), builtSite(), join(folderWith({}), 'kept')];
  const outcome = await policy(['timestamp', dist, '--ots', server.address, '--out', kept]);
  const verify = (...more: string[]) => policy(['verify', dist, '--timestamp', kept, ...more]);
  const upgrade = (...more: string[]) => policy(['timestamp', '--upgrade', kept, ...more]);
  return { server, dist, kept, outcome, verify, upgrade };
}

describe('policy timestamp --ots', () => {
  test('keeps a promise of a calendar, which learns no digest of ours, and says that it proves no time', async () => {
    const { server, dist, kept, outcome, verify } = await promised();
    const sentence = `proof of OpenTimestamps is pending at ${server.address}: that is a promise, and proves no time yet`;
    expect(outcome).toMatchObject({ exit: 0, errors: '', out: expect.stringContaining(sentence) });
    const digest = sha(readFileSync(join(dist, 'checkpoint')));
    const proof = parseOts(readFileSync(join(kept, 'checkpoint.ots')));
    expect(Buffer.from(proof?.digest ?? []).equals(digest)).toBe(true);
    expect(server.asked.map((each) => [each.length, each.equals(digest)])).toEqual([[32, false]]);
    expect(readFileSync(join(kept, 'README.txt'), 'utf8')).toContain('ots verify checkpoint.ots');
    const { exit, out } = await verify();
    expect([exit, out]).toEqual([0, expect.stringContaining(sentence)]);
    expect(JSON.parse((await verify('--json')).out).timestamp).toEqual({
      size: 3,
      bitcoin: [],
      pending: [server.address],
    });
  });

  test('completes it later, and names the block without a time that nobody looked up', async () => {
    const { server, kept, verify, upgrade } = await promised();
    const before = readFileSync(join(kept, 'checkpoint.ots'));
    expect(await upgrade('--ots', server.address)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('is pending at'),
    });
    expect(readFileSync(join(kept, 'checkpoint.ots'))).toEqual(before);
    const header = server.attest(850);
    expect((await upgrade('--ots', server.address)).exit).toBe(0);
    const { out } = await verify();
    expect(out).toMatch(
      /3 entries stood when a block of Bitcoin was made: block 850, if its Merkle root is [0-9a-f]{64}\. Nobody looked that up here/,
    );
    expect(out).not.toContain('2024');
    const looked = await verify('--header', header);
    expect(looked.out).toMatch(
      /3 entries stood when block 850 of Bitcoin was made, if that is the block [0-9a-f]{64}: look that up\. Of itself it says 2024-05-01T00:00:00\.000Z/,
    );
    const another = (await promised()).server.attest(850);
    const { exit, out: said } = await verify('--header', another);
    expect([exit, said]).toEqual([
      1,
      expect.stringContaining('leads to no block with the header that you gave'),
    ]);
  });

  test('asks no address that stands in a proof and is neither public nor named', async () => {
    const other = await calendar();
    const { upgrade, server } = await promised({ keeper: `${other.address}/inside` });
    expect(await upgrade('--ots', server.address)).toMatchObject({
      exit: 1,
      out: expect.stringContaining(`${other.address}/inside is no public calendar`),
    });
  });

  test('keeps what some calendars promise, names those that fail, and nothing where all do', async () => {
    const [good, bad] = [await calendar(), await calendar({ status: 503 })];
    const kept = join(folderWith({}), 'kept');
    const call = (...calendars: Calendar[]) =>
      policy([
        'timestamp',
        builtSite(),
        '--ots',
        calendars.map(({ address }) => address).join(),
        '--out',
        kept,
      ]);
    expect(await call(bad)).toMatchObject({
      exit: 2,
      errors: expect.stringContaining(`No calendar promised anything. ${bad.address} answers 503.`),
    });
    expect(existsSync(kept)).toBe(false);
    const { exit, out } = await call(bad, good);
    expect([exit, out]).toEqual([0, expect.stringContaining(`${bad.address} answers 503.`)]);
    expect((await call(good)).errors).toContain('has a time stamp already');
  });

  test.each([
    ['no proof', Buffer.from('hello')],
    ['too much', Buffer.alloc(20_000)],
    ['an attestation of nobody', Buffer.from(`00${'01'.repeat(8)}00`, 'hex')],
  ])('takes %s for no promise', async (_, answer) => {
    const { outcome, kept } = await promised({ answer });
    expect(outcome.exit).toBe(2);
    expect(outcome.errors).toContain('No calendar promised anything.');
    expect(existsSync(kept)).toBe(false);
  });

  test('finds a proof that was exchanged or damaged, and a ledger that was rewritten', async () => {
    const { kept, verify } = await promised();
    const cut = await policy(['verify', builtSite(2), '--timestamp', kept]);
    expect([cut.exit, cut.out]).toEqual([1, expect.stringContaining('some were taken away')]);
    const proof = join(kept, 'checkpoint.ots');
    const bytes = readFileSync(proof);
    writeFileSync(proof, bytes.subarray(0, -1));
    expect((await verify()).out).toContain('This is no proof of OpenTimestamps, or it is damaged.');
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(proof, bytes);
    const { exit, out } = await verify();
    expect([exit, out]).toEqual([1, expect.stringContaining('The proof is of other bytes.')]);
  });

  test.each([
    [['--ots', 'ftp://example'], 'Name with --ots the addresses of calendars'],
    [['--ots', ','], 'Name with --ots the addresses of calendars'],
    [[], 'Say with --tsa or --ots who shall stamp it.'],
    [['--upgrade', 'nowhere'], 'In nowhere lies no proof of OpenTimestamps'],
    [['--upgrade', 'nowhere', '--out', 'x'], '--upgrade takes a folder'],
  ])('called with %j says what is missing', async (flags, sentence) => {
    const place = flags[0] === '--upgrade' ? [] : [builtSite()];
    const { exit, errors } = await policy(['timestamp', ...place, ...flags]);
    expect([exit, errors]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('verify takes a header only with a proof, and only if it is one', async () => {
    const { verify, dist } = await promised();
    expect((await verify('--header', 'abc')).errors).toContain('The header is none of a block');
    const alone = await policy(['verify', dist, '--header', 'abc']);
    expect(alone.errors).toContain('--header goes with --timestamp.');
  });
});

describe('policy evidence --timestamp', () => {
  test('adds a stamp of this ledger and how to check it, and refuses that of another', async () => {
    const [content, here] = [contentWith(), folderWith({})];
    await policy(['seal', '--content', content]);
    await policy(['evidence', 'acme/privacy', '--content', content], { from: here });
    const packed = () => unzipSync(readFileSync(join(here, 'acme-privacy-evidence.zip')));
    const { checkpoint = new Uint8Array() } = packed();
    const dist = folderWith({ checkpoint: Buffer.from(checkpoint).toString() });
    const kept = join(here, 'kept');
    const { address } = await calendar();
    await policy(['timestamp', dist, '--ots', address, '--out', kept]);
    const call = ['evidence', 'acme/privacy', '--content', content, '--force', '--timestamp'];
    const { exit, errors } = await policy([...call, kept], { from: here });
    expect([exit, errors]).toEqual([0, '']);
    const files = packed();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(
        ['README.txt', 'checkpoint', 'checkpoint.ots'].map((each) => `timestamp/${each}`),
      ),
    );
    expect(Buffer.from(files['README.txt'] ?? []).toString()).toContain(
      'timestamp/README.txt says',
    );
    const other = (await promised()).kept;
    expect(await policy([...call, other], { from: here })).toMatchObject({
      exit: 2,
      errors: expect.stringMatching(/The stamp in .* does not hold\. /),
    });
  });
});
