import { policyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { afterMoves, movesIn } from '../view/moves.ts';
import { policiesOf, type View } from '../view/view.ts';

/** Where a policy stood before it moved, no other one may stand: the addresses there lead on for ever. */
export function checkOldPlaces(view: View): Problem[] {
  const moves = movesIn(view.ledger);
  return policiesOf(view).flatMap((policy): Problem[] => {
    const id = policyId(policy);
    const now = afterMoves(moves, `/${id}/`).slice(1, -1);
    if (now === id) return [];
    return [
      {
        file: `${id}/policy.yaml`,
        line: 1,
        column: 1,
        rule: 'vanished-address',
        what: `The policy that stood at /${id}/ was moved to /${now}/, and its old addresses lead there.`,
        mend: 'Give this folder another name: an address once published never means another policy.',
        severity: 'error',
      },
    ];
  });
}
