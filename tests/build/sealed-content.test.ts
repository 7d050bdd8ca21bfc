import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatKey, publicKey } from '../../src/ledger/signing-key.ts';
import { nodeSha256 } from '../../src/site/load-site.ts';
import { type BuiltFolder, builtFolder } from './built-folder.ts';
import { type ContentCopy, copyContent, laterVersion } from './content-copy.ts';
import { type Run, start } from './run-build.ts';

const FILE = 'acme/privacy/2021-01-01.mdx';
/** The first version in other words, which names somebody. */
const BESIDE = 'acme/privacy/2020-01-01.restated.mdx';
const RESTATED = `---
title: Privacy Policy
effective: "2020-01-01"
wording: restated
sources:
  - title: Website of Acme
    captured: unknown
---

## Data we keep {#data-we-keep}

Ask Jane Doe.
`;
/** A seed, and the public key that belongs to it, from RFC 8032, section 7.1, test 1. */
const SEED = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
const PUBLIC = Buffer.from(
  'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  'hex',
);

let folder: BuiltFolder;
let content: ContentCopy;
let before: Map<string, string>;

function build(variables: Readonly<Record<string, string>> = {}): Promise<Run> {
  return start(['src/builder/build.ts', '--out', folder.out], {
    CONTENT_DIR: content.directory,
    SITE_DATE: '2026-12-01',
    ...variables,
  }).ended;
}

function policy(...argv: string[]): Promise<Run> {
  return start(['src/cli/policy.ts', ...argv]).ended;
}

const read = (file: string) => readFileSync(join(content.directory, file), 'utf8');

beforeAll(async () => {
  folder = builtFolder('sealed');
  content = copyContent('sealed');
  content.write(FILE, laterVersion('2021-01-01'));
  content.write(BESIDE, RESTATED);
  await policy('seal', '--content', content.directory);
  const version = ['acme/privacy', '2020-01-01/restated', '--text', 'Jane Doe'];
  const redact = ['redact', ...version, '--reason', 'A court order', '--yes'];
  expect(await policy(...redact, '--content', content.directory)).toMatchObject({ exitCode: 0 });
  expect((await build()).exitCode).toBe(0);
  before = folder.files();
});

test('a sealed site is built with ledger, checkpoint and proofs, and verifies', async () => {
  expect([...before.keys()]).toEqual(
    expect.arrayContaining([
      'ledger.json',
      'checkpoint',
      'acme/privacy/2020-01-01/proof.json',
      'acme/privacy/2021-01-01/proof.json',
      'verify/index.html',
    ]),
  );
  expect(await policy('verify', folder.out)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(
      /^3 versions checked.+\nOut of acme\/privacy\/2020-01-01\/restated /,
    ),
  });
});

test('a restated text stands beside official wording, with its gap and its tombstone', () => {
  const folderOf = (file: string) => before.get(`acme/privacy/2020-01-01/${file}`) ?? '';
  expect(folderOf('restated/index.txt')).toContain('Ask [redacted].');
  const page = folderOf('restated/index.html');
  expect(page).toContain('something was taken out of this text');
  expect(page).toMatch(
    /class="band">.+<b>Not official<\/b>.+<a href="\/acme\/privacy\/2020-01-01\/">The official version of 1 January 2020<\/a>: superseded on /s,
  );
  expect(folderOf('index.html')).toContain('href="/acme/privacy/2020-01-01/restated/"');
  expect([...before.values()].join()).not.toContain('Jane');
});

describe('a build stops with exit code 1 and leaves the last site as it was, where', () => {
  test.each([
    [
      'a sealed text was changed',
      FILE,
      'in Vienna',
      'in Venice',
      /2021-01-01\.mdx:2:8 .*\n.*policy -- new \S+ 2021-01-01\.2`/,
    ],
    [
      'a sealed date was changed',
      FILE,
      'wording:',
      'published: "2020-12-01"\nwording:',
      /2021-01-01\.mdx:6:12 The `published`/,
    ],
    [
      'the ledger was rewritten',
      'ledger.json',
      '"official"',
      '"restated"',
      /ledger\.json:3:1 The ledger is not to the byte as/,
    ],
  ])('%s', async (_, file, from, to, sentence) => {
    const text = read(file);
    content.write(file, text.replace(from, to));
    const { exitCode, stdout, stderr } = await build();
    content.write(file, text);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(sentence)]);
    expect(stdout + stderr).not.toMatch(/^ {4}at |node_modules/m);
    expect(folder.files()).toEqual(before);
    expect(folder.leftOvers()).toEqual([]);
  });
});

describe('LEDGER_KEY', () => {
  const key = (site: string) => formatKey(publicKey(nodeSha256, site, PUBLIC));
  const secret = SEED.toString('base64');

  test('that site.yaml does not name stops the build with exit code 2, and nothing is told of it', async () => {
    for (const LEDGER_KEY of [secret, 'x']) {
      const { exitCode, stdout, stderr } = await build({ LEDGER_KEY });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('LEDGER_KEY ');
      if (LEDGER_KEY === secret) expect(stderr).toMatch(/ledgerKey: "[^"]+"/);
      expect(stdout + stderr).not.toContain(secret);
      expect(folder.files()).toEqual(before);
    }
  });

  test('signs the checkpoint, so that its signature verifies with the key of site.yaml', async () => {
    const yaml = read('site.yaml');
    const origin = /url: "?https?:\/\/([^"\n]+?)\/?"?\n/.exec(yaml)?.[1] ?? '';
    content.write('site.yaml', `${yaml}ledgerKey: "${key(origin)}"\n`);
    const { exitCode, stderr } = await build({ LEDGER_KEY: secret });
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
    const verified = await policy('verify', folder.out, '--key', key(origin));
    const claim = 'its signature held against the key that you gave';
    expect([verified.exitCode, verified.stdout]).toEqual([0, expect.stringContaining(claim)]);
    const unasked = await policy('verify', folder.out);
    expect([unasked.exitCode, unasked.stdout]).toEqual([
      0,
      expect.stringContaining('with a signature that nobody checked'),
    ]);
    expect(unasked.stdout).not.toContain(claim);
  });

  test('gives each sealed text a proof with that signature, and a build without it takes them away', async () => {
    const proof = 'acme/privacy/2021-01-01/entry-3.tlog-proof';
    const proofs = () => [...folder.files().keys()].filter((path) => path.endsWith('.tlog-proof'));
    expect(folder.files().get(proof)).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex 2\n/);
    // Nothing has changed, so that the policy is taken over, and its proofs with it.
    expect((await build({ LEDGER_KEY: secret })).exitCode).toBe(0);
    expect(proofs()).toContain(proof);
    expect((await build()).exitCode).toBe(0);
    expect(proofs()).toEqual([]);
  });
});
