import { basename, dirname } from 'node:path';
import { fromHere } from '../../report/from-here.ts';
import { UsageError } from '../verb.ts';
import { type DatedText, ENDING } from './dated-text.ts';
import { contentOf, filesOfCommits, type GitFile } from './git.ts';

/**
 * The texts that a file had in the history of its git repository, oldest first: one for each commit that
 * changed it. Their dates are those of the commits, which is when somebody noted the text.
 */
export function textsOfGit(file: string): DatedText[] {
  const path = fromHere(file);
  const folder = dirname(path);
  const files = filesOfCommits(folder, '--follow', '--', basename(path));
  if (!files || files.length === 0)
    throw new UsageError(
      `${file} has no history: it lies in no git repository, or was never committed.`,
    );
  const ending = ENDING.exec(file)?.[0] ?? '';
  return inOrder(files).map((each) => ({
    name: `${file}@${each.commit.slice(0, 10)}${ending}`,
    date: each.date,
    source: null,
    read: () => ({ bytes: contentOf(folder, each), mediaType: null }),
  }));
}

/** What changed a file’s content, by day: a rebase can put an earlier day behind a later one. */
export function inOrder(files: readonly GitFile[]): GitFile[] {
  return files
    .filter(({ status, blob }, at) => status !== 'deleted' && files[at - 1]?.blob !== blob)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
