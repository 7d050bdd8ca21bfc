import type { Problem } from '../policy/problem.ts';
import { toHere } from '../report/from-here.ts';
import { draftReport, problemReport } from '../report/problem-report.ts';
import { contentDirectory, type LoadedSite } from '../site/load-site.ts';
import { KeyError, keysFrom } from './secret-keys.ts';

/** Prints what is wrong with the content, if anything. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length > 0)
    process.stderr.write(problemReport(problems, 'text', toHere(contentDirectory())));
}

/**
 * Says what is wrong with the content, and which drafts stay unpublished: a forgotten `draft: true` looks
 * like a success.
 * @param secret the key that is to sign, if any
 * @returns with which exit code a build is to end before it begins: 1 where the content must not be
 * published, 2 where the key that is to sign the ledger does not serve; null if it may begin
 */
export function reasonToStop(loaded: LoadedSite, secret: string | undefined): 1 | 2 | null {
  printProblems(loaded.problems);
  process.stderr.write(draftReport(loaded.drafts, 'text'));
  if (!loaded.view) {
    process.stderr.write('\nNothing was built. The site that was built before is untouched.\n');
    return 1;
  }
  try {
    keysFrom(loaded.view.library.site, secret);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  return null;
}
