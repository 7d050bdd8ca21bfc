import { policyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import type { View } from '../view/view.ts';
import type { PlaceOf } from './place-of.ts';
import { unsealedVersions } from './unsealed-versions.ts';

/**
 * What a policy asks for before a version of it is published: that each of some roles agreed, on a day that
 * is not to come. A sealed version has been published already.
 */
export function checkApprovals(view: View, placeOf: PlaceOf): Problem[] {
  return unsealedVersions(view).flatMap(({ policy, version }) => {
    const problem = (what: string, mend: string): Problem => ({
      ...placeOf(version.file, 'approved'),
      rule: 'missing-approval',
      what,
      mend,
      severity: 'error',
    });
    const missing = policy.approval.filter(
      (role) => !version.approvals.some((each) => each.role === role),
    );
    const early = version.approvals.filter(({ date }) => date > view.today);
    return [
      ...missing.map((role) =>
        problem(
          `The policy ${policyId(policy)} is published with the approval of “${role}”, and this version does not have it.`,
          `Write under \`approved\` who agreed: \`- by: …\`, \`role: ${role}\`, \`date: "${view.today}"\`. Until then, \`draft: true\` keeps it from being published.`,
        ),
      ),
      ...early.map(({ by, date }) =>
        problem(
          `${by} approved this version on ${date}, which is yet to come.`,
          'Write the day on which it was approved.',
        ),
      ),
    ];
  });
}
