import type { Seal } from '../../ledger/ledger.ts';
import { policyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { textsOf } from '../view/version-texts.ts';
import { policiesOf, type View } from '../view/view.ts';

/** Where the text that a seal speaks of would lie. */
export function sealedFile({ policy, version }: Seal): string {
  return `${policy}/${version.replace('/', '.')}.mdx`;
}

/**
 * Reports that a sealed text would be gone. The first seal of a policy that is gone as a whole speaks for
 * all, and names the policy that has its text now.
 */
export function vanishedSeal(view: View, seal: Seal): Problem[] {
  const { entry, index, version, policy } = seal;
  if (policiesOf(view).some((each) => policyId(each) === policy))
    return [
      problem(index, {
        what: `The version ${version} of ${policy} was sealed on ${entry.sealed} and would be gone.`,
        mend: `Restore content/${sealedFile(seal)} from git. A text that no longer holds is withdrawn in policy.yaml, never deleted.`,
      }),
    ];
  const seals = [...view.ledger.seals.values()].filter((each) => each.policy === policy);
  if (seals[0] !== seal) return [];
  const heir = policiesOf(view).find((each) =>
    textsOf(each).some(({ digest }) => digest === seal.latest['index.txt']),
  );
  const there = heir ? policyId(heir) : 'ORG/POLICY';
  return [
    problem(index, {
      what: `The policy ${policy}, of which ${seals.length === 1 ? 'one text was' : `${seals.length} texts were`} sealed, would be gone.`,
      mend: `If it was renamed, or went to another organisation, run \`npm run policy -- move ${policy} ${there}\`, which records that and keeps its addresses. Else restore content/${policy}/ from git: a policy that no longer holds is withdrawn in its policy.yaml, never deleted.`,
    }),
  ];
}

/** @param index the place of the entry in the ledger */
function problem(index: number, finding: Pick<Problem, 'what' | 'mend'>): Problem {
  return {
    file: 'ledger.json',
    line: index + 5,
    column: 1,
    rule: 'sealed-version',
    ...finding,
    severity: 'error',
  };
}
