import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHere } from '../report/from-here.ts';
import { UsageError } from './verb.ts';

/** Where work usually branches off, as far as a copy of the repository knows it. */
const USUAL = ['origin/main', 'origin/master', 'main', 'master'];

/**
 * Reads the content as it was before a change.
 * @param content the content folder, absolute
 * @param base a folder with the earlier content, or what git calls a commit (a branch, `HEAD^1`); of a
 * branch that went on meanwhile, the commit where the work left it. Without it, the main branch.
 * @param read is given a folder that is gone afterwards
 */
export function withEarlierContent<Result>(
  content: string,
  base: string | undefined,
  read: (folder: string) => Result,
): Result {
  if (base && statSync(fromHere(base), { throwIfNoEntry: false })?.isDirectory())
    return read(fromHere(base));
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-earlier-'));
  try {
    return read(checkOut(content, commitOf(content, base), folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Reads files of the content folder as they were, null if there was none.
 * @param base a folder with the earlier content, or what git calls a commit: that very one, not the commit
 * where the work left it
 */
export function earlierFiles(
  content: string,
  base: string,
  names: readonly string[],
): (string | null)[] {
  const folder = fromHere(base);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return names.map((name) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null,
    );
  if (git(content, ['rev-parse', '--git-dir']) === null) throw new UsageError(NO_REPOSITORY);
  const commit = commitNamed(content, base);
  if (commit === null) throw new UsageError(unknownCommit(content, base));
  const prefix = git(content, ['rev-parse', '--show-prefix']) ?? '';
  return names.map((name) => {
    const file = `${commit}:${prefix}${name}`;
    return git(content, ['cat-file', '-e', file]) === null ? null : shown(content, file);
  });
}

const NO_REPOSITORY =
  'The content does not lie in a git repository: name a folder with the earlier content, --base FOLDER.';

function commitNamed(content: string, name: string): string | null {
  return git(content, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}

function unknownCommit(content: string, base: string): string {
  const isShallow = git(content, ['rev-parse', '--is-shallow-repository']) === 'true';
  return `There is no folder, and no commit or branch of git, called ${base}.${isShallow ? ' This clone has the last commits alone: fetch the others (git fetch --unshallow; in a workflow, fetch-depth: 0).' : ''}`;
}

/** The text of a file as it stands in a commit, to the byte. */
function shown(content: string, file: string): string {
  return execFileSync('git', ['show', '--end-of-options', file], {
    cwd: content,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 500_000_000,
  });
}

function commitOf(content: string, base: string | undefined): string {
  if (git(content, ['rev-parse', '--git-dir']) === null) throw new UsageError(NO_REPOSITORY);
  for (const name of base ? [base] : USUAL) {
    const commit = commitNamed(content, name);
    if (commit) return git(content, ['merge-base', commit, 'HEAD']) ?? commit;
  }
  throw new UsageError(
    base
      ? unknownCommit(content, base)
      : 'There is no branch origin/main or main: say with --base what the content is to be compared with.',
  );
}

/** Writes the content folder of a commit into an empty folder, past git’s own index. */
function checkOut(content: string, commit: string, folder: string): string {
  const target = join(folder, 'content');
  mkdirSync(target);
  const prefix = git(content, ['rev-parse', '--show-prefix']) ?? '';
  // From a folder below, git would write out only what lies there.
  const top = git(content, ['rev-parse', '--show-toplevel']) ?? content;
  const tree = `${commit}:${prefix.replace(/\/$/, '')}`;
  // Where that commit had no such folder yet, everything is new.
  if (git(content, ['rev-parse', '--verify', '--quiet', '--end-of-options', tree]) === null)
    return target;
  const index = { GIT_INDEX_FILE: join(folder, 'index') };
  const isDone =
    git(top, ['read-tree', tree], index) !== null &&
    git(top, ['checkout-index', '--all', `--prefix=${target}/`], index) !== null;
  if (!isDone) throw new Error(`git could not write out ${tree}.`);
  return target;
}

/** What git prints; null if it refuses. */
function git(folder: string, args: readonly string[], environment = {}): string | null {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageError(
        'git is not installed: name a folder with the earlier content, --base FOLDER.',
      );
    return null;
  }
}
