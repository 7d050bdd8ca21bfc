import { isNoticed } from '../../announce/site-notice.ts';
import type { Policy } from '../../policy/library.ts';
import type { Standing } from '../../policy/timeline.ts';
import type { View } from './view.ts';

/** The versions of a policy to which pages draw attention on the view’s day. */
export function noticedVersions(view: View, policy: Policy): readonly Standing[] {
  const { notices } = view.library.site;
  return view
    .timeline(policy)
    .filter((standing) => isNoticed(policy, standing, view.keyedDay, notices));
}
