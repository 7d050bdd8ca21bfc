import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatLedger, isFault, ledgerOf, parseLedger } from '../../src/ledger/ledger.ts';
import { nodeSha256 } from '../../src/site/load-site.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const SECOND = `---
title: Privacy Policy
effective: "2021-01-01"
significance: minor
summary: Tells of the post.
wording: official
---

## Data we keep {#data-we-keep}

We keep your name and your post.
`;

function git(folder: string, ...args: string[]): string {
  const settings = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** A repository in which two versions were sealed and recorded, in a folder below its top. */
async function repository(): Promise<{ top: string; content: string; first: string }> {
  const top = folderWith({});
  const content = join(top, 'site/content');
  const made = contentWith();
  execFileSync('cp', ['-r', '--', made, join(top, 'copy')]);
  execFileSync('mkdir', [join(top, 'site')]);
  execFileSync('mv', [join(top, 'copy'), content]);
  await publish(content);
  git(top, 'init', '-q', '-b', 'main');
  git(top, 'add', '.');
  git(top, 'commit', '-qm', 'First');
  const first = git(top, 'rev-parse', 'HEAD');
  writeFileSync(join(content, 'acme/privacy/2021-01-01.mdx'), SECOND);
  await publish(content);
  git(top, 'add', '.');
  git(top, 'commit', '-qm', 'Second');
  return { top, content, first };
}

async function publish(content: string): Promise<void> {
  for (const verb of [['addresses', '--write'], ['seal']])
    expect((await policy([...verb, '--content', content])).errors).toBe('');
}

const check = (content: string, base: string) =>
  policy(['check', '--content', content, '--base', base]);

/** Rewrites the entries of a ledger, consistently. */
function rewrite(content: string, change: (entries: unknown[]) => unknown[]): void {
  const file = join(content, 'ledger.json');
  const ledger = parseLedger(nodeSha256, readFileSync(file, 'utf8'));
  if (isFault(ledger)) throw new Error('The ledger is damaged.');
  const entries = change([...ledger.entries]) as typeof ledger.entries;
  writeFileSync(file, formatLedger(ledgerOf(nodeSha256, entries)));
}

describe('check --base', () => {
  test('agrees to what was only added, since a commit, a branch or a folder', async () => {
    const { top, content, first } = await repository();
    for (const base of [first, 'HEAD', 'main', content])
      expect(await check(content, base), base).toMatchObject({ exit: 0 });
    // Where there was no content yet, nothing can be gone.
    git(top, 'checkout', '-q', '--orphan', 'empty');
    git(top, 'commit', '-qm', 'Nothing', '--allow-empty');
    expect(await check(content, folderWith({}))).toMatchObject({ exit: 0 });
  });

  test.each([
    [
      'a ledger that was cut, with all that it speaks of',
      (entries: unknown[]) => entries.slice(0, 1),
      /ledger\.json:1:1 The ledger of HEAD has 2 entries, and here are 1: those from number 2 on, of acme\/privacy\/2021-01-01, were taken away\./,
    ],
    [
      'one that was emptied',
      () => [],
      /ledger\.json:1:1 The ledger of HEAD has 2 entries, and here are 0/,
    ],
    [
      'one whose entries changed places',
      (entries: unknown[]) => entries.toReversed(),
      /ledger\.json:5:1 Entry 1 of the ledger, of acme\/privacy\/2020-01-01, is not the one/,
    ],
    [
      'one that was rewritten so that it agrees with itself',
      (entries: unknown[]) =>
        entries.map((entry) => ({ ...(entry as object), sealed: '2011-01-01' })),
      /ledger\.json:5:1 Entry 1 of the ledger, .+ the ledger was rewritten\./,
    ],
  ])('refuses %s', async (_, change, sentence) => {
    const { content } = await repository();
    rewrite(content, change);
    const { exit, out } = await check(content, 'HEAD');
    expect([exit, out]).toEqual([1, expect.stringMatching(sentence)]);
  });

  test('refuses a ledger that is gone, and a record of addresses that is gone or lacks one', async () => {
    const { content } = await repository();
    const record = join(content, 'addresses.json');
    const text = readFileSync(record, 'utf8');
    writeFileSync(record, text.replace('    "/acme/privacy/2020-01-01/",\n', ''));
    expect((await check(content, 'HEAD')).out).toContain(
      'addresses.json:1:1 The record of HEAD has /acme/privacy/2020-01-01/, and it was taken out',
    );
    rmSync(record);
    rmSync(join(content, 'ledger.json'));
    const { exit, out } = await check(content, 'HEAD');
    expect(exit).toBe(1);
    expect(out).toMatch(/ledger\.json:1:1 The ledger of HEAD has 2 entries, and there is none/);
    expect(out).toMatch(/addresses\.json:1:1 The record of HEAD has .+ and \d+ more/);
  });

  test('of an unknown commit, a shallow clone or no repository is wrong usage, with what to do', async () => {
    const { top, content, first } = await repository();
    expect(await check(content, 'nowhere')).toMatchObject({
      exit: 2,
      errors: expect.stringContaining('no commit or branch of git, called nowhere.'),
    });
    expect((await check(content, '--output=x')).exit).toBe(2);
    const clone = join(folderWith({}), 'clone');
    git(top, 'clone', '-q', '--depth', '1', `file://${top}`, clone);
    expect(await check(join(clone, 'site/content'), first)).toMatchObject({
      exit: 2,
      errors: expect.stringContaining('fetch-depth: 0'),
    });
    expect(await check(contentWith(), 'HEAD')).toMatchObject({
      exit: 2,
      errors: expect.stringContaining('does not lie in a git repository'),
    });
  });
});
