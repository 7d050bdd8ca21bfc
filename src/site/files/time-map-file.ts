import { formatTimeMap, type Memento } from '../../memento/time-map.ts';
import type { Policy } from '../../policy/library.ts';
import { hasNeverApplied, type Standing, startOf } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * The TimeMap of a policy (RFC 7089): every version that applies or once did, from its first day. One without
 * any date is not in it, since it would have to have one.
 */
export function timeMapFile(view: View, policy: Policy): PublishedFile {
  const { addresses } = view;
  const path = addresses.timeMap(policy);
  return {
    path,
    body: () =>
      formatTimeMap({
        original: addresses.absolute(addresses.policy(policy)),
        self: addresses.absolute(path),
        mementos: view.timeline(policy).flatMap((standing) => mementoOf(view, policy, standing)),
      }),
  };
}

function mementoOf(view: View, policy: Policy, standing: Standing): Memento[] {
  const { status, version } = standing;
  const start = startOf(version);
  if (status === 'draft' || status === 'upcoming' || hasNeverApplied(standing) || !start) return [];
  const { absolute } = view.addresses;
  return [{ address: absolute(view.addresses.version(policy, version)), time: Date.parse(start) }];
}
