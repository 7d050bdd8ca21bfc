import { spawnSync } from 'node:child_process';
import { extname, join } from 'node:path';
import type { Problem } from '../../policy/problem.ts';
import { problemAt, START } from '../text/place.ts';
import type { TrialWord } from './run-trial.ts';

/** After so many files that could not be read, the others are not tried any more and count as unread. */
const MOST_DEATHS = 20;
/** The limit where the thread that watches fails too: in real time, for all texts together. */
const LONGEST_MS = 120_000;

/** The program lies beside this file, and is compiled where this one is. */
const READER = join(import.meta.dirname, `version-reader${extname(import.meta.filename)}`);

const WHY: Readonly<Record<string, string>> = {
  time: 'it takes more than 5 seconds',
  memory: 'it takes more than 1.5 GB of memory',
};

/**
 * Tries in a process of its own whether versions can be read to their end, so that one that hangs the
 * parser, uses up memory or ends the process is a problem of that file, and the others are read.
 * @param texts by path
 * @param program which reads them
 * @returns the problem of each that could not be read
 */
export function tryReading(
  texts: ReadonlyMap<string, string>,
  program = READER,
): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  let left = [...texts];
  while (left.length > 0) {
    const { read, reason } = trial(
      left.map(([, text]) => text),
      program,
    );
    const [culprit] = left.slice(read);
    if (!culprit) break;
    problems.set(culprit[0], unreadInTrial(culprit[0], WHY[reason] ?? 'it ends the program'));
    left = left.slice(read + 1);
    if (problems.size < MOST_DEATHS) continue;
    for (const [path] of left)
      problems.set(
        path,
        unreadInTrial(path, `${MOST_DEATHS} other files could not be read before`),
      );
    break;
  }
  return problems;
}

function trial(texts: readonly string[], program: string): { read: number; reason: string } {
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    ['--max-old-space-size=1400', program],
    { input: JSON.stringify(texts), encoding: 'utf8', timeout: LONGEST_MS, killSignal: 'SIGKILL' },
  );
  const words = String(stdout ?? '')
    .split('\n')
    .filter(Boolean) as TrialWord[];
  if (words[0] !== 'ready')
    throw new Error(`Versions cannot be tried in a process of their own: ${error ?? stderr}`);
  const isLate = (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT';
  return {
    read: words.filter((word) => word === 'read').length,
    reason: isLate ? 'time' : (words.at(-1) ?? ''),
  };
}

function unreadInTrial(path: string, why: string): Problem {
  return problemAt(path, START, {
    rule: 'unreadable',
    what: `This file was not read to its end: ${why}.`,
    mend: 'Take away half of its text and try again, until the place is found; then write that place more plainly.',
  });
}
