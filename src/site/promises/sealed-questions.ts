import type { Problem } from '../../policy/problem.ts';
import type { RuleName } from '../../policy/rules.ts';
import { otherViews } from '../view/language-view.ts';
import { textSealOf, textsOf } from '../view/version-texts.ts';
import { policiesOf, type View } from '../view/view.ts';

/** What may also be mended elsewhere, in a file that is not sealed. */
const ABOUT_TWO_FILES: RuleName = 'differing-facts';

/**
 * Questions about sealed texts only warn. Nobody can change such a text any more, and none was open when it
 * was sealed: a newer release asks what an older one did not. Where a text and another file differ, it may
 * be the other that changed.
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
    problem.severity === 'question' && problem.rule !== ABOUT_TWO_FILES && sealed.has(problem.file)
      ? { ...problem, severity: 'warning' }
      : problem,
  );
}
