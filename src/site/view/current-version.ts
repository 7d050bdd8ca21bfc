import type { Policy } from '../../policy/library.ts';
import { hasNeverApplied, inForce, type Standing } from '../../policy/timeline.ts';
import type { View } from './view.ts';

/**
 * The version that stands at a policy’s undated address: the one in force; where there is none, the last
 * that was; where there has been none, the first to come.
 */
export function currentOf(view: View, policy: Policy): Standing {
  const timeline = view.timeline(policy);
  const hasEnded = ({ status }: Standing) => status === 'superseded' || status === 'withdrawn';
  const current =
    inForce(timeline) ??
    timeline.findLast((standing) => hasEnded(standing) && !hasNeverApplied(standing)) ??
    timeline.find(({ status }) => status === 'upcoming') ??
    timeline.findLast(hasEnded) ??
    timeline[0];
  if (!current) throw new Error(`The policy ${policy.slug} has no version.`);
  return current;
}
