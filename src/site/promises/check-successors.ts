import { parsePolicyId, policyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { afterMoves, movesIn } from '../view/moves.ts';
import { policiesOf, type View } from '../view/view.ts';
import type { PlaceOf } from './place-of.ts';

/** A policy that takes the place of another one is a policy of this site, and the other one is withdrawn. */
export function checkSuccessors(view: View, placeOf: PlaceOf): Problem[] {
  const moves = movesIn(view.ledger);
  const names = policiesOf(view).map(policyId);
  return policiesOf(view).flatMap((policy): Problem[] => {
    const { replacedBy } = policy;
    if (replacedBy === null) return [];
    const own = policyId(policy);
    const place = placeOf(`${own}/policy.yaml`, 'replacedBy');
    const id = parsePolicyId(replacedBy);
    const heir = id && afterMoves(moves, `/${id}/`).slice(1, -1);
    if (heir === null || heir === own || !names.some((name) => name === heir))
      return [
        {
          ...place,
          rule: 'unknown-policy',
          what: `\`${replacedBy}\` is no other policy of this site.`,
          mend: `Name one of these: ${names.filter((name) => name !== own).join(', ') || 'there is no other yet'}.`,
          severity: 'error',
        },
      ];
    if (policy.withdrawn) return [];
    return [
      {
        ...place,
        rule: 'missing-key',
        what: '`replacedBy` says what takes the place of a withdrawn policy, and this one is not withdrawn.',
        mend: 'Add `withdrawn:` with `date` and `reason`, or delete the line.',
        severity: 'error',
      },
    ];
  });
}
