import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toHex } from '../../src/ledger/bytes-as-text.ts';
import { isFault, parseLedger } from '../../src/ledger/ledger.ts';
import { isProven, parseProof } from '../../src/ledger/proof-file.ts';
import { nodeSha256 } from '../../src/site/load-site.ts';
import { laterVersion } from '../build/content-copy.ts';
import { contentWith, FAULTY, folderWith, policy } from './run-policy.ts';

const FILES_OF_A_VERSION = [
  ...['cite.bib', 'cite.ris', 'index.akn.xml', 'index.md', 'index.txt', 'notice.eml'],
  ...['proof.json', 'version.json'],
];

const LATER = { 'acme/privacy/2021-01-01.mdx': laterVersion('2021-01-01') };

/** The files of the evidence of a content folder’s only policy, by their paths. */
async function evidenceOf(content: string, ...more: string[]) {
  const here = folderWith({});
  const call = ['evidence', 'acme/privacy', '--content', content, ...more];
  const answer = await policy(call, { from: here });
  const zip = readFileSync(join(here, 'acme-privacy-evidence.zip'));
  const files = new Map(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
  return { ...answer, here, zip, files, bytes: unzipSync(zip) };
}

async function sealedContent(): Promise<string> {
  const content = contentWith({
    ...LATER,
    'acme/privacy/2040-01-01.mdx': laterVersion('2040-01-01', ['draft: true']),
  });
  await policy(['seal', '--content', content]);
  return content;
}

describe('policy evidence', () => {
  test('holds every published version, the comparisons, the ledger, and how to check them', async () => {
    const { exit, out, files } = await evidenceOf(await sealedContent());
    expect([exit, out]).toEqual([0, 'acme-privacy-evidence.zip: 23 files.\n']);
    expect([...files.keys()]).toEqual([
      'README.txt',
      ...FILES_OF_A_VERSION.map((file) => `acme/privacy/2020-01-01/${file}`),
      ...FILES_OF_A_VERSION.map((file) => `acme/privacy/2021-01-01/${file}`),
      ...['comparison.json', 'redline.docx'].map(
        (file) => `acme/privacy/compare/2020-01-01/2021-01-01/${file}`,
      ),
      ...['acme/privacy/policy.json', 'checkpoint', 'ledger.json', 'SHA256SUMS'],
    ]);
    expect(files.get('README.txt')).toMatch(/- 2020-01-01 .+: sealed on .+ 20\d\d, entry 1 of 2\n/);
  });

  test('has what it says: digests, and proofs that lead to the root', async () => {
    const { files, bytes } = await evidenceOf(await sealedContent());
    const sums = (files.get('SHA256SUMS') ?? '').trim().split('\n');
    expect(sums).toHaveLength(files.size - 1);
    for (const line of sums) {
      const [digest, path = ''] = line.split('  ');
      expect(toHex(nodeSha256(bytes[path] ?? new Uint8Array())), path).toBe(digest);
    }
    const ledger = parseLedger(nodeSha256, files.get('ledger.json') ?? '');
    if (isFault(ledger)) throw new Error('The ledger is damaged.');
    for (const version of ['2020-01-01', '2021-01-01']) {
      const proof = parseProof(files.get(`acme/privacy/${version}/proof.json`) ?? '');
      expect(proof && isProven(nodeSha256, proof, ledger.tree)).toBe(true);
    }
    const { counts } = JSON.parse(
      files.get('acme/privacy/compare/2020-01-01/2021-01-01/comparison.json') ?? '',
    );
    expect(counts.changed).toBe(1);
  });

  test('has the same bytes when it is made again', async () => {
    const content = await sealedContent();
    const [first, second] = [await evidenceOf(content), await evidenceOf(content)];
    expect(first.zip.equals(second.zip)).toBe(true);
  });

  test('says of a version that is not sealed that nothing proves it', async () => {
    const { out, files } = await evidenceOf(contentWith(LATER));
    expect(out).toContain('nothing proves when they were published: 2020-01-01, 2021-01-01.');
    expect(files.get('README.txt')).toContain('NOT SEALED');
    const json = await evidenceOf(contentWith(), '--json');
    expect(JSON.parse(json.out)).toMatchObject({ files: 12, unsealed: ['2020-01-01'] });
  });

  test('writes over nothing, and refuses what it cannot do', async () => {
    const content = contentWith();
    const { here } = await evidenceOf(content);
    const call = (...argv: string[]) =>
      policy(['evidence', ...argv, '--content', content], { from: here });
    expect((await call('acme/privacy')).errors).toContain('Write over it with --force.');
    expect((await call('acme/privacy', '--force')).exit).toBe(0);
    for (const argv of [
      [],
      ['acme/none'],
      ['acme/privacy', 'more'],
      ['acme/privacy', '--out', 'x.txt'],
      ['acme/privacy', '--out', 'no/x.zip'],
    ])
      expect((await call(...argv)).exit, argv.join(' ')).toBe(2);
    const faulty = contentWith({ 'acme/privacy/2020-01-01.mdx': FAULTY });
    expect((await policy(['evidence', 'acme/privacy', '--content', faulty])).exit).toBe(1);
  });
});
