import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTlogProofs } from '../../src/builder/write-tlog-proofs.ts';
import { formatCheckpoint, parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { entryBytes } from '../../src/ledger/entry.ts';
import { isIncluded } from '../../src/ledger/inclusion-proof.ts';
import { leafHash } from '../../src/ledger/merkle-tree.ts';
import { checkpointOf } from '../../src/site/files/published-files.ts';
import { folderWith, policy } from '../cli/run-policy.ts';
import { sha } from '../ledger/node-hash.ts';
import { sealedView, siteOf } from '../ledger/published-site.ts';

const SIGNED = formatCheckpoint(checkpointOf(sealedView()), ['— example.org AAAAAAAAAAAA']);
const builtSite = (checkpoint = SIGNED) =>
  folderWith({ ...Object.fromEntries(siteOf(sealedView())), checkpoint });
const proofsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tlog-proof'),
  );

test('each sealed text gets a proof that leads from its entry to the signed checkpoint', () => {
  const folder = builtSite();
  writeTlogProofs(folder);
  expect(proofsIn(folder).sort()).toEqual([
    'acme/privacy/2016-10/entry-1.tlog-proof',
    'acme/privacy/2020/entry-2.tlog-proof',
    'acme/terms/2018/entry-3.tlog-proof',
  ]);
  const { entries } = sealedView().ledger;
  for (const [at, path] of proofsIn(folder).sort().entries()) {
    // Read as the standard has it, with nothing of the code that wrote it.
    const text = readFileSync(join(folder, path), 'utf8');
    const end = text.indexOf('\n\n');
    const [name, index, ...hashes] = text.slice(0, end).split('\n');
    expect([name, index]).toEqual(['c2sp.org/tlog-proof@v1', `index ${at}`]);
    expect(text.slice(end + 2)).toBe(SIGNED);
    const head = parseCheckpoint(text.slice(end + 2));
    const entry = entries[at];
    if (!head || !entry) throw new Error('There is no such entry.');
    const steps = hashes.map((each) => new Uint8Array(Buffer.from(each, 'base64')));
    const leaf = leafHash(sha, entryBytes(entry));
    expect(isIncluded(sha, leaf, { ...head, index: at }, steps)).toBe(true);
  }
});

test('verify takes them for what ledger and checkpoint give, and finds one that is not', async () => {
  const folder = builtSite();
  writeTlogProofs(folder);
  expect(await policy(['verify', folder])).toMatchObject({ exit: 0 });
  const [first = ''] = proofsIn(folder);
  const text = readFileSync(join(folder, first), 'utf8');
  writeFileSync(join(folder, first), text.replace('index 0', 'index 1'));
  const altered = await policy(['verify', folder]);
  expect([altered.exit, altered.out]).toEqual([
    1,
    expect.stringContaining(`/${first}: It is not the proof that ledger and checkpoint give.`),
  ]);
  writeFileSync(join(folder, first), text);
  writeFileSync(join(folder, 'acme/other.tlog-proof'), text);
  const added = await policy(['verify', folder]);
  expect([added.exit, added.out]).toEqual([
    1,
    expect.stringContaining('/acme/other.tlog-proof: The build did not make this file.'),
  ]);
});

test('without a signature there is none, and those of before go', () => {
  const folder = builtSite();
  writeTlogProofs(folder);
  writeFileSync(join(folder, 'checkpoint'), formatCheckpoint(checkpointOf(sealedView())));
  writeTlogProofs(folder);
  expect(proofsIn(folder)).toEqual([]);
});

test('what is taken over from the last build gets its proofs in the new one', () => {
  const [fresh, out] = [builtSite(), builtSite()];
  rmSync(join(fresh, 'acme/privacy'), { recursive: true });
  writeTlogProofs(fresh, { out, names: ['acme/privacy'] });
  expect(proofsIn(fresh)).toHaveLength(3);
  expect(proofsIn(out)).toEqual([]);
});
