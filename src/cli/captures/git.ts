import { execFileSync } from 'node:child_process';
import { type PolicyDate, parseDate } from '../../policy/date.ts';
import { BrokenOff } from './dated-text.ts';

/** One file of one commit. */
export interface GitFile {
  readonly commit: string;
  /** The day on which the commit was made, as its author’s clock said. */
  readonly date: PolicyDate;
  readonly message: string;
  readonly status: 'changed' | 'deleted';
  /** The file’s path in the repository after the commit. */
  readonly path: string;
  /** Its path before, where the commit renamed it; null if not. */
  readonly formerPath: string | null;
  /** The name of its content. */
  readonly blob: string;
}

/** Runs git in a folder; null if it fails. */
export function git(folder: string, ...argv: readonly string[]): Buffer | null {
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...argv], {
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/** The content of a file as git keeps it. */
export function contentOf(folder: string, { blob, path }: GitFile): Buffer {
  const bytes = git(folder, 'cat-file', 'blob', blob);
  if (bytes) return bytes;
  throw new BrokenOff(
    `Git cannot read ${path} (${blob}): the repository is damaged, or not whole.`,
  );
}

/**
 * Returns what the commits of a repository did to files, oldest first, or null if git knows no commits. A
 * merge counts as what it brought to the branch into which it was made.
 * @param scope further arguments of `git log`, such as a path
 */
export function filesOfCommits(folder: string, ...scope: readonly string[]): GitFile[] | null {
  const format = '--format=%x00%H%x01%as%x01%B%x02';
  const listing = ['--raw', '--no-abbrev', '-M', '-m', '--first-parent'];
  const log = git(folder, 'log', ...listing, format, ...scope);
  if (!log) return null;
  const commits = log.toString('utf8').split('\0').filter(Boolean).reverse();
  return commits.flatMap((entry) => {
    const [head = '', changes = ''] = entry.split('\x02');
    const [commit = '', day = '', message = ''] = head.split('\x01');
    const date = parseDate(day);
    if (!date) return [];
    return changes.split('\n').flatMap((line): GitFile[] => {
      const found = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*\t(.+)$/.exec(line);
      if (!found) return [];
      const [, blob = '', letter = '', names = ''] = found;
      const paths = names.split('\t').map(unquoted);
      const path = paths.at(-1) ?? '';
      const formerPath = letter === 'R' ? (paths[0] ?? null) : null;
      const status = letter === 'D' ? 'deleted' : 'changed';
      return [{ commit, date, message, status, path, formerPath, blob }];
    });
  });
}

/** Git writes names with quotation marks or control characters like strings of C. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name;
  try {
    return JSON.parse(name) as string;
  } catch {
    return name.slice(1, -1);
  }
}
