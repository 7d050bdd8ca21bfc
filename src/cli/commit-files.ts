import { execFileSync } from 'node:child_process';
import { UsageError } from './verb.ts';

/** Who commits where nobody has said who it is. */
const NOBODY = ['-c', 'user.name=Clausebook', '-c', 'user.email=clausebook@localhost'];

/**
 * Commits files of the content folder alone, whatever else lies about.
 * @returns the beginning of the commit’s id; null if no file changed
 */
export function commitFiles(
  content: string,
  names: readonly string[],
  message: string,
): string | null {
  git(content, ['add', '--', ...names]);
  if (git(content, ['status', '--porcelain', '--', ...names]) === '') return null;
  const who = isNamed(content) ? [] : NOBODY;
  git(content, [...who, 'commit', '--quiet', '--message', message, '--', ...names]);
  return git(content, ['rev-parse', '--short', 'HEAD']);
}

/** The texts that a file of the content folder had in each commit that this copy of the repository has. */
export function earlierTexts(content: string, name: string): string[] {
  const prefix = git(content, ['rev-parse', '--show-prefix']);
  const commits = git(content, ['log', '--full-history', '--format=%H', '--', name]);
  return commits
    .split('\n')
    .filter(Boolean)
    .flatMap((commit) => {
      try {
        return [git(content, ['show', `${commit}:${prefix}${name}`], false)];
      } catch {
        // It was deleted in that commit.
        return [];
      }
    });
}

function isNamed(content: string): boolean {
  try {
    return git(content, ['config', 'user.email']) !== '';
  } catch {
    return false;
  }
}

function git(content: string, argv: readonly string[], isTrimmed = true): string {
  try {
    const out = execFileSync('git', argv, {
      cwd: content,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 500_000_000,
    });
    return isTrimmed ? out.trim() : out;
  } catch (error) {
    const said = (error as { stderr?: unknown }).stderr;
    throw new UsageError(`git refuses ${argv.join(' ')}: ${String(said ?? error).trim()}`);
  }
}
