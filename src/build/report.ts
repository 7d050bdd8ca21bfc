import { problemReport } from '../cli/problem-report.ts';
import { toHere } from '../cli/verb.ts';
import type { Problem } from '../policy/problem.ts';
import { contentDirectory, type LoadedSite } from '../site/load-site.ts';

/** Prints what is wrong with the content, if anything. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length > 0)
    process.stderr.write(problemReport(problems, 'text', toHere(contentDirectory())));
}

/** Ends the process with exit code 1 where the content must not be published. Nothing is written by then. */
export function stopOnErrors(loaded: LoadedSite): void {
  if (loaded.view) return;
  process.stderr.write('\nNothing was built. The site that was built before is untouched.\n');
  process.exit(1);
}
