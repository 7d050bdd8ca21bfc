import type { Review, ReviewedProblem } from './review.ts';

/** The rules that warn of a step which remains, and the step. */
const STEPS: ReadonlyMap<string, string> = new Map([
  [
    'address-record',
    'Record the new addresses: `npm run policy -- addresses --write`, and commit content/addresses.json.',
  ],
  [
    'not-sealed',
    'Seal what is published, as the very last step: `npm run policy -- seal`, and commit content/ledger.json.',
  ],
  [
    'early-notice',
    'Once it is published, tell people of the major version in time, and record that: `npm run policy -- notified`. By which day, `npm run policy -- check` says.',
  ],
]);

/** Those of them that every version to be published needs. */
const NEEDED: ReadonlySet<string> = new Set(['address-record', 'not-sealed']);

/**
 * What somebody has to do before, or right after, a change is taken over, in order; and what is wrong with
 * it.
 */
export interface Tasks {
  /** Sentences of ours. */
  readonly tasks: readonly string[];
  /** All problems but those that are steps. */
  readonly problems: readonly ReviewedProblem[];
}

/** The tasks that follow from a review’s problems and drafts. */
export function tasksOf({ problems, versions }: Review): Tasks {
  const isStep = ({ rule, severity }: ReviewedProblem) => severity === 'warning' && STEPS.has(rule);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  // Where an error stops the site, nobody looked any further; a version to be published needs these steps.
  const needsAll = hasErrors && versions.some(({ isDraft }) => !isDraft);
  const steps = [...STEPS].filter(
    ([rule]) =>
      (needsAll && NEEDED.has(rule)) ||
      problems.some((problem) => isStep(problem) && problem.rule === rule),
  );
  return {
    tasks: [
      ...(hasErrors ? ['Mend the problems: nothing is published while there is one.'] : []),
      ...(problems.some(({ severity }) => severity === 'question')
        ? ['Change what the questions are about, or answer them: until then the check is red.']
        : []),
      ...(versions.some(({ isDraft }) => isDraft)
        ? ['Delete the line `draft: true` when a draft is to be published.']
        : []),
      ...steps.map(([, step]) => step),
    ],
    problems: problems.filter((problem) => !isStep(problem)),
  };
}
