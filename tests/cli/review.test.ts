import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Review } from '../../src/review/review.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const FIRST = 'acme/privacy/2020-01-01.mdx';
const NEXT = 'acme/privacy/2027-03-01.mdx';

const NEXT_TEXT = `---
title: Privacy Policy
effective: "2027-03-01"
significance: major
summary: We keep your address too, and your telephone number.
wording: official
---

## Data we keep {#data-we-keep}

We keep your name and your address.

## Telephone {#telephone}

We keep your number.
`;

/** A repository with a content folder whose first state is committed on the branch `main`. */
function repository(folder = 'content'): { root: string; content: string } {
  const root = folderWith({});
  const content = join(root, folder);
  cpSync(contentWith(), content, { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit(root);
  return { root, content };
}

function git(root: string, ...args: string[]): string {
  const own = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...own, ...args], { cwd: root, encoding: 'utf8' });
}

function commit(root: string): void {
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'State');
}

async function review(content: string, ...args: string[]): Promise<Review> {
  const { out, errors } = await policy(['review', '--json', '--content', content, ...args]);
  expect(errors).toBe('');
  return JSON.parse(out) as Review;
}

describe('policy review', () => {
  test('tells what a new version changes, and what remains to do', async () => {
    const { content } = repository();
    writeFileSync(join(content, NEXT), NEXT_TEXT);
    const { exit, out } = await policy(['review', '--content', content]);
    expect(exit).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "New: Privacy Policy, 1 March 2027
      ─────────────────────────────────

        acme/privacy/2027-03-01.mdx
        Significance: major
        Beside the version of 1 January 2020: 1 clause changed, 1 added. Of 9 words, 0 were removed, and 8 were added.
        At a glance:
          Clause added: “Telephone”
        What changed, in its author’s words:
          We keep your address too, and your telephone number.
        To stand at https://example.com/acme/privacy/2027-03-01/
        To stand at https://example.com/acme/privacy/compare/2020-01-01/2027-03-01/

      No problems
      ───────────

      What remains to do
      ──────────────────

        ☐ Record the new addresses: \`npm run policy -- addresses --write\`, and commit content/addresses.json.
        ☐ Seal what is published, as the very last step: \`npm run policy -- seal\`, and commit content/ledger.json.
        ☐ Once it is published, tell people of the major version in time, and record that: \`npm run policy -- notified\`. By which day, \`npm run policy -- check\` says.

      What changes in Privacy Policy, 1 March 2027
      ────────────────────────────────────────────

      Data we keep (changed)

      We keep your name{+ and your address+}.

      Telephone (added)

      {+Telephone+}

      {+We keep your number.+}
      "
    `);
  });

  test('compares with the state where the work left the main branch, not with what came after', async () => {
    const { root, content } = repository();
    git(root, 'checkout', '--quiet', '-b', 'work');
    writeFileSync(join(content, NEXT), NEXT_TEXT);
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    writeFileSync(join(content, 'acme/privacy/2021-01-01.mdx'), NEXT_TEXT);
    commit(root);
    git(root, 'checkout', '--quiet', 'work');
    const { versions, gone } = await review(content);
    expect(versions.map(({ file }) => file)).toEqual([NEXT]);
    expect(gone).toEqual([]);
    expect(git(root, 'status', '--short')).toBe('');
  });

  test('compares what was merged with the base of the merge, as the check of a pull request does', async () => {
    const { root, content } = repository();
    git(root, 'checkout', '--quiet', '-b', 'work');
    writeFileSync(join(content, NEXT), NEXT_TEXT);
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    writeFileSync(join(root, 'README.md'), 'Read me.');
    commit(root);
    git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'work');
    const { versions } = await review(content, '--base', 'HEAD^1');
    expect(versions.map(({ file }) => file)).toEqual([NEXT]);
  });

  test('takes a folder for the earlier state, and a content folder at the root of a repository', async () => {
    const { content } = repository('.');
    writeFileSync(join(content, NEXT), NEXT_TEXT);
    const [byGit, byFolder] = [
      await review(content, '--base', 'main'),
      await review(content, '--base', contentWith()),
    ];
    expect(byGit).toEqual(byFolder);
    expect(byGit.versions).toHaveLength(1);
  });

  test('tells what a file said before, and which files are gone or differ', async () => {
    const { root, content } = repository();
    writeFileSync(join(content, NEXT), NEXT_TEXT);
    writeFileSync(
      join(content, 'acme/privacy/2021-01-01.mdx'),
      NEXT_TEXT.replace('2027-03', '2021-01'),
    );
    commit(root);
    writeFileSync(join(content, NEXT), NEXT_TEXT.replace('your number', 'your telephone number'));
    rmSync(join(content, 'acme/privacy/2021-01-01.mdx'));
    const site = join(content, 'site.yaml');
    writeFileSync(site, `${readFileSync(site, 'utf8')}\n`);
    const { versions, gone, others } = await review(content, '--base', 'HEAD');
    expect(versions.map(({ file, isNew }) => [file, isNew])).toEqual([[NEXT, false]]);
    expect(versions[0]?.extent.at(-1)).toBe(
      'Beside what this file said before: Of 17 words, 0 were removed, and 1 was added.',
    );
    expect([gone, others]).toEqual([['acme/privacy/2021-01-01.mdx'], ['site.yaml']]);
  });

  test('tells of a picture that is another file under the same name', async () => {
    const { root, content } = repository();
    const draw = (colour: string) =>
      writeFileSync(
        join(content, 'acme/privacy/seal.svg'),
        `<svg xmlns="http://www.w3.org/2000/svg"><path fill="${colour}" d="M0 0h9v9z"/></svg>`,
      );
    draw('red');
    writeFileSync(join(content, NEXT), `${NEXT_TEXT}\n![our seal](seal.svg)\n`);
    commit(root);
    draw('blue');
    const { versions } = await review(content, '--base', 'HEAD');
    expect(versions.map(({ file }) => file)).toEqual([NEXT]);
    expect(versions[0]?.extent.at(-1)).toBe(
      'Beside what this file said before: Not a word differs. Besides words: pictures in 1 place.',
    );
  });

  test('names a restated text beside official wording among what differs', async () => {
    const { content } = repository();
    const beside = FIRST.replace('.mdx', '.restated.mdx');
    const text = readFileSync(join(content, FIRST), 'utf8');
    writeFileSync(join(content, beside), text.replace('official', 'restated'));
    const { versions, others } = await review(content);
    expect([versions, others]).toEqual([[], [beside]]);
  });

  test('still compares the other versions where one has problems', async () => {
    const { content } = repository();
    writeFileSync(join(content, NEXT), NEXT_TEXT);
    writeFileSync(join(content, 'acme/privacy/2028-03-01.mdx'), '---\ntitle: Half\n');
    const { exit, out } = await policy(['review', '--content', content, '--json']);
    const { versions, problems } = JSON.parse(out) as Review;
    expect(exit).toBe(1);
    expect(problems.length).toBeGreaterThan(0);
    expect(versions.map(({ clauses }) => clauses.length)).toEqual([2, 0]);
    expect(versions[1]?.extent[0]).toMatch(/^It is not compared yet/);
  });

  test('says so where nothing is changed', async () => {
    const { content } = repository();
    const { out } = await policy(['review', '--content', content, '--format', 'markdown']);
    expect(out).toMatch(/^No version is added or changed\.\n/);
  });

  test('takes all for new where there was no such folder', async () => {
    const { root, content } = repository();
    cpSync(content, join(root, 'more'), { recursive: true });
    const { versions } = await review(join(root, 'more'));
    expect(versions.map(({ file, isNew }) => [file, isNew])).toEqual([[FIRST, true]]);
  });

  test.each([
    [['--base', 'nowhere'], 'There is no folder, and no commit or branch of git, called nowhere.'],
    [['--base=--upload-pack=x'], 'There is no folder, and no commit'],
    [[], 'say with --base'],
    [['--base='], '--base needs a value behind it.'],
    [['--format', 'html'], 'There is no format “html”. There are: text, markdown, json.'],
    [['main'], 'This command takes no file; say what to compare with as --base.'],
  ])('%j is answered with a sentence', async (args, sentence) => {
    const { root, content } = repository();
    git(root, 'branch', '--move', 'other');
    const { exit, errors } = await policy(['review', '--content', content, ...args]);
    expect([exit, errors.includes(sentence) || errors]).toEqual([2, true]);
  });

  test('says what to do where there is no repository', async () => {
    const { exit, errors } = await policy(['review', '--content', contentWith()]);
    expect(exit).toBe(2);
    expect(errors).toMatch(/^The content does not lie in a git repository: name a folder/);
  });
});
