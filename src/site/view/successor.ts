import type { Policy } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { afterMoves, movesIn } from './moves.ts';
import { publishedPolicies, type View } from './view.ts';

/**
 * Returns the policy that took the place of one that is withdrawn, wherever it stands now; null if no policy
 * is named, or as long as the policy is not withdrawn.
 */
export function successorOf(view: View, policy: Policy): Policy | null {
  const { withdrawn } = policy;
  if (!withdrawn || !policy.replacedBy || withdrawn.date > view.today) return null;
  const at = afterMoves(movesIn(view.ledger), `/${policy.replacedBy}/`);
  return publishedPolicies(view).find((each) => `/${policyId(each)}/` === at) ?? null;
}
