import type { Problem } from '../../policy/problem.ts';
import type { RuleName } from '../../policy/rules.ts';
import { otherViews } from '../view/language-view.ts';
import { textSealOf, textsOf } from '../view/version-texts.ts';
import { policiesOf, type View } from '../view/view.ts';

/** What may be mended elsewhere, in a file that is not sealed, or in what no seal covers. */
const STILL_ASKED: readonly RuleName[] = ['differing-facts', 'notice-behind'];

/**
 * Questions about sealed texts only warn. Nobody can change such a text any more, and none was open when it
 * was sealed: a newer release asks what an older one did not. Where a text and another file differ, it may
 * be the other that changed; and what a notice sums up changes after the notice was sealed.
 */
export function withoutLateQuestions(view: View, problems: readonly Problem[]): Problem[] {
  const sealed = new Set(
    [view, ...otherViews(view)].flatMap((each) =>
      policiesOf(each).flatMap((policy) =>
        textsOf(policy)
          .filter((version) => textSealOf(each, policy, version) !== null)
          .map(({ file }) => file),
      ),
    ),
  );
  return problems.map((problem) =>
    problem.severity === 'question' &&
    !STILL_ASKED.includes(problem.rule) &&
    sealed.has(problem.file)
      ? { ...problem, severity: 'warning' }
      : problem,
  );
}
