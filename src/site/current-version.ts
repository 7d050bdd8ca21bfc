import type { Policy } from '../policy/library.ts';
import { inForce, type Standing } from '../policy/timeline.ts';
import type { View } from './view.ts';

/**
 * The version that stands at a policy’s undated address: the one in force; where there is none, the last
 * that was; where there has been none, the first to come.
 */
export function currentOf(view: View, policy: Policy): Standing {
  const timeline = view.timeline(policy);
  const ended = timeline.findLast(
    ({ status }) => status === 'superseded' || status === 'withdrawn',
  );
  const current = inForce(timeline) ?? ended ?? timeline[0];
  if (!current) throw new Error(`The policy ${policy.slug} has no version.`);
  return current;
}
