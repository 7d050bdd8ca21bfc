import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { withCosignatures } from '../../src/builder/cosignatures.ts';
import { keysFrom } from '../../src/builder/secret-keys.ts';
import { signFolder } from '../../src/builder/sign-folder.ts';
import { fromBase64, toBase64 } from '../../src/ledger/bytes-as-text.ts';
import { formatCheckpoint, parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { isConsistent } from '../../src/ledger/consistency-proof.ts';
import { joinedSignature, signedMessage } from '../../src/ledger/cosignature.ts';
import { formatSignature } from '../../src/ledger/signed-note.ts';
import { formatKey, type KeyKind, publicKey } from '../../src/ledger/signing-key.ts';
import { checkpointOf } from '../../src/site/files/published-files.ts';
import type { View } from '../../src/site/view/view.ts';
import { sha } from '../ledger/node-hash.ts';
import { sealedView, siteOf } from '../ledger/published-site.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const SEED = Buffer.alloc(32, 7).toString('base64');

/** A witness of a kind: its public key, and how it cosigns. */
function witnessOf(kind: Exclude<KeyKind, 'ed25519'>) {
  const pair =
    kind === 'ml-dsa-44' ? generateKeyPairSync('ml-dsa-44') : generateKeyPairSync('ed25519');
  const spki = pair.publicKey.export({ format: 'der', type: 'spki' });
  const bytes = new Uint8Array(spki.subarray(kind === 'ml-dsa-44' ? -1312 : -32));
  const key = publicKey(sha, 'witness.example/w1', bytes, kind);
  const cosign = (text: string, time: number) => cosignature(text, time, pair.privateKey);
  function cosignature(text: string, time: number, secret: KeyObject): string {
    const checkpoint = parseCheckpoint(text);
    if (!checkpoint) throw new Error('It was sent no checkpoint.');
    const made = sign(null, signedMessage(kind, key.name, time, checkpoint), secret);
    const signature = joinedSignature({ time, bytes: made });
    return formatSignature({ name: key.name, keyId: key.id, signature });
  }
  return { key: formatKey(key), cosign };
}

/** A view whose site.yaml names the key of the seed, and its site, built and signed. */
function signedSite(view: View = sealedView()): string {
  const folder = folderWith(Object.fromEntries(siteOf(view)));
  const { url } = view.library.site;
  try {
    keysFrom(view.library.site, SEED);
  } catch (error) {
    const key = /ledgerKey: "([^"]+)"/.exec((error as Error).message)?.[1] ?? '';
    const keys = keysFrom({ url, ledgerKeys: [{ key, from: null, until: null }] }, SEED);
    signFolder(folder, { url, day: view.today }, keys);
  }
  return folder;
}

/** A witness on this machine, as c2sp.org/tlog-witness has it, that has cosigned `known` entries. */
async function serveWitness(
  cosign: (text: string, time: number) => string,
  known: number,
): Promise<string> {
  const before = sealedView(known).ledger.tree;
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('');
    const end = body.indexOf('\n\n');
    const [old = '', ...proof] = body.slice(0, end).split('\n');
    const text = body.slice(end + 2);
    const head = parseCheckpoint(text);
    if (request.url !== '/add-checkpoint' || !head) return void response.writeHead(400).end();
    if (old !== `old ${known}`)
      return void response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end(`${known}\n`);
    const hashes = proof.map((line) => fromBase64(line) ?? new Uint8Array());
    const isGood = known === 0 ? proof.length === 0 : isConsistent(sha, before, head, hashes);
    response.writeHead(isGood ? 200 : 422).end(isGood ? `${cosign(text, 1_800_000_000)}\n` : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const cosignBy = (dist: string, content: string, key: string, witness: string) =>
  policy(['cosign', dist, '--content', content, '--key', key, '--witness', witness]);

describe('policy cosign', () => {
  test.each(['ed25519-cosignature', 'ml-dsa-44'] as const)(
    'takes the cosignature of a witness by %s, keeps it and publishes it',
    async (kind) => {
      const witness = witnessOf(kind);
      for (const known of [0, 2]) {
        const [dist, content] = [signedSite(), contentWith()];
        const url = await serveWitness(witness.cosign, known);
        expect(await cosignBy(dist, content, witness.key, url)).toMatchObject({
          exit: 0,
          out: expect.stringMatching(
            /^witness\.example\/w1 cosigned 3 entries at 2027-01-15T08:00:00/,
          ),
        });
        const verified = await policy(['verify', dist, '--key', witness.key]);
        expect(verified).toMatchObject({
          exit: 0,
          out: expect.stringContaining(
            'its cosignature of 2027-01-15T08:00:00.000Z held against the key that you gave.',
          ),
        });
        expect(verified.out).toContain('nobody checked the signature of the list');
        const proof = readFileSync(join(dist, 'acme/privacy/2016-10/entry-1.tlog-proof'), 'utf8');
        expect(proof).toContain('— witness.example/w1 ');
        // A build of the same ledger publishes it again.
        writeFileSync(join(dist, 'checkpoint'), formatCheckpoint(checkpointOf(sealedView())));
        withCosignatures(dist, content);
        expect(readFileSync(join(dist, 'checkpoint'), 'utf8')).toContain('— witness.example/w1 ');
      }
    },
  );

  test('verify names each witness with key and time, and says of whom nobody checked it', async () => {
    const [dist, content] = [signedSite(), contentWith()];
    const [known, other] = [witnessOf('ed25519-cosignature'), witnessOf('ml-dsa-44')];
    const text = readFileSync(join(dist, 'checkpoint'), 'utf8');
    for (const [at, each] of [known, other].entries()) {
      const file = join(folderWith({ lines: each.cosign(text, 1_800_000_000 + at) }), 'lines');
      expect((await cosignBy(dist, content, each.key, file)).exit).toBe(0);
    }
    const id = (key: string) => key.split('+')[1];
    const { out } = await policy(['verify', dist, '--key', known.key]);
    expect(out).toContain(
      `witness.example/w1 (key ${id(known.key)}) cosigned 3 entries at 2027-01-15 08:00:00 UTC, by its own clock; its signature was checked.\nA line says that witness.example/w1 (key ${id(other.key)}) cosigned 3 entries at 2027-01-15 08:00:01 UTC; nobody checked that signature.\nA witness whom you do not know proves nothing`,
    );
    const both = await policy(['verify', dist, '--key', `${known.key},${other.key}`, '--json']);
    expect(both.exit).toBe(0);
    expect(JSON.parse(both.out).cosignatures).toEqual([
      {
        witness: known.key.split('+')[0],
        key: id(known.key),
        time: '2027-01-15T08:00:00.000Z',
        isChecked: true,
      },
      {
        witness: other.key.split('+')[0],
        key: id(other.key),
        time: '2027-01-15T08:00:01.000Z',
        isChecked: true,
      },
    ]);
    const file = join(dist, 'checkpoint');
    const lines = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      lines.replace(
        /(— witness\S+ .{40})./,
        (_, kept) => `${kept}${lines.includes(`${kept}A`) ? 'B' : 'A'}`,
      ),
    );
    const forged = await policy(['verify', dist, '--key', known.key]);
    expect([forged.exit, forged.out]).toEqual([1, expect.stringContaining('does not fit')]);
    expect(forged.out).not.toContain('was checked');
  });

  test('keeps those of several witnesses, each once, and none for a longer ledger', async () => {
    const [dist, content] = [signedSite(), contentWith()];
    const [one, other] = [witnessOf('ed25519-cosignature'), witnessOf('ed25519-cosignature')];
    const file = join(folderWith({}), 'lines');
    const text = readFileSync(join(dist, 'checkpoint'), 'utf8');
    for (const each of [one, other, one]) {
      writeFileSync(file, `${each.cosign(text, 1_800_000_000)}\n`);
      expect((await cosignBy(dist, content, each.key, file)).exit).toBe(0);
    }
    const kept = () => parseCheckpoint(readFileSync(join(content, 'checkpoint'), 'utf8'));
    expect(kept()?.signatures).toHaveLength(2);
    const shorter = signedSite(sealedView(2));
    withCosignatures(shorter, content);
    expect(readFileSync(join(shorter, 'checkpoint'), 'utf8')).not.toContain('witness');
  });

  test.each([
    [
      'of another checkpoint',
      (cosign: (text: string) => string, text: string) => cosign(text.replace('\n3\n', '\n4\n')),
      'does not fit',
    ],
    ['of another witness', () => '— other.example/w1 AAAAAAAAAAAA\n', 'has no cosignature of'],
    ['that is no line', () => 'yes\n', 'has no cosignature of'],
  ])('refuses an answer %s', async (_, answer, sentence) => {
    const [dist, content, witness] = [
      signedSite(),
      contentWith(),
      witnessOf('ed25519-cosignature'),
    ];
    const text = readFileSync(join(dist, 'checkpoint'), 'utf8');
    const lines = answer((each) => witness.cosign(each, 1_800_000_000), text);
    const file = join(folderWith({ lines }), 'lines');
    const { exit, errors } = await cosignBy(dist, content, witness.key, file);
    expect([exit, errors]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('says what a witness refuses, and that an unsigned checkpoint is nothing for one', async () => {
    const witness = witnessOf('ed25519-cosignature');
    const longer = await serveWitness(witness.cosign, 3);
    const shorter = signedSite(sealedView(2));
    expect((await cosignBy(shorter, contentWith(), witness.key, longer)).errors).toContain(
      'The witness knows 3 entries of this ledger, and here are 2',
    );
    const other = signedSite(sealedView(3, { '2016-10': 'Rewritten.' }));
    const two = await serveWitness(witness.cosign, 2);
    expect((await cosignBy(other, contentWith(), witness.key, two)).errors).toContain(
      'does not go on from the one that it knows',
    );
    const unsigned = folderWith(Object.fromEntries(siteOf(sealedView())));
    expect((await cosignBy(unsigned, contentWith(), witness.key, two)).errors).toContain(
      'The checkpoint is not signed',
    );
    mkdirSync(join(unsigned, 'empty'));
    expect((await cosignBy(join(unsigned, 'empty'), contentWith(), witness.key, two)).exit).toBe(2);
  });
});

test('the message of ML-DSA-44 is that of the standard, byte by byte', () => {
  const root = sha(new Uint8Array());
  const checkpoint = { origin: 'a.example', size: 258, root, body: '' };
  expect(toBase64(signedMessage('ml-dsa-44', 'w', 1, checkpoint))).toBe(
    Buffer.concat([
      Buffer.from('subtree/v1\n\0\u0001w'),
      Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]),
      Buffer.from('\u0009a.example'),
      Buffer.alloc(8),
      Buffer.from([0, 0, 0, 0, 0, 0, 1, 2]),
      root,
    ]).toString('base64'),
  );
});
