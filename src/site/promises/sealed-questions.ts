import type { Problem } from '../../policy/problem.ts';
import { sealOf, textsOf } from '../view/version-texts.ts';
import { policiesOf, type View } from '../view/view.ts';

/**
 * Questions about sealed texts only warn. Nobody can change such a text any more, and none was open when it
 * was sealed: a newer release asks what an older one did not.
 */
export function withoutLateQuestions(view: View, problems: readonly Problem[]): Problem[] {
  const sealed = new Set(
    policiesOf(view).flatMap((policy) =>
      textsOf(policy)
        .filter((version) => sealOf(view, policy, version) !== null)
        .map(({ file }) => file),
    ),
  );
  return problems.map((problem) =>
    problem.severity === 'question' && sealed.has(problem.file)
      ? { ...problem, severity: 'warning' }
      : problem,
  );
}
