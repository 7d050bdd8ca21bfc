import { draftReport, problemReport } from '../cli/problem-report.ts';
import { toHere } from '../cli/verb.ts';
import type { Problem } from '../policy/problem.ts';
import { contentDirectory, type LoadedSite } from '../site/load-site.ts';
import { KeyError, signatureOf } from './sign-checkpoint.ts';

/** Prints what is wrong with the content, if anything. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length > 0)
    process.stderr.write(problemReport(problems, 'text', toHere(contentDirectory())));
}

/**
 * Ends the process with exit code 1 where the content must not be published; nothing is written by then.
 * Otherwise says which drafts stay unpublished: a forgotten `draft: true` looks like a success.
 */
export function stopOnErrors(loaded: LoadedSite): void {
  process.stderr.write(draftReport(loaded.drafts, 'text'));
  if (loaded.view) return;
  process.stderr.write('\nNothing was built. The site that was built before is untouched.\n');
  process.exit(1);
}

/** Ends the process with exit code 2 where the key that is to sign the ledger does not serve. */
export function stopOnWrongKey({ view }: LoadedSite): void {
  try {
    if (view) signatureOf(view, process.env['LEDGER_KEY']);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
