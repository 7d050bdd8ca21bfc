import type { Policy } from '../../policy/library.ts';
import { fragmentOf } from '../files/fragment-files.ts';
import { currentOf } from '../view/current-version.ts';
import type { View } from '../view/view.ts';

/** A policy as a page of its own for frames of other sites. */
export interface FramePage {
  readonly title: string;
  readonly language: string;
  /** Search engines are to find the policy, and not its frame. */
  readonly canonical: string;
  readonly text: string;
}

export function framePage(view: View, policy: Policy): FramePage {
  const standing = currentOf(view, policy);
  return {
    title: standing.version.title,
    language: policy.language,
    canonical: view.addresses.absolute(view.addresses.policy(policy)),
    // What it links to refuses to stand in frames, so that it opens in the whole window.
    text: fragmentOf(view, policy, standing).replaceAll(
      /<a href="(?!#)/g,
      '<a target="_top" href="',
    ),
  };
}
