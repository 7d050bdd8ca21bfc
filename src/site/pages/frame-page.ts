import type { Policy } from '../../policy/library.ts';
import { fragmentOf } from '../files/fragment-files.ts';
import { currentOf } from '../view/current-version.ts';
import type { View } from '../view/view.ts';
import { type Head, headOf, versionDescription } from './head.ts';

/** The text at a policy’s undated address, as a page for frames of other sites. */
export interface FramePage {
  readonly head: Head;
  /** The text as HTML; what leads out of it opens beside the page that the frame stands in. */
  readonly text: string;
}

export function framePage(view: View, policy: Policy): FramePage {
  const standing = currentOf(view, policy);
  const { version } = standing;
  const { words } = view;
  return {
    head: headOf(view, {
      title: `${words.name(version.title)} · ${words.name(view.organisation(policy.organisation).name)}`,
      description: versionDescription(view, policy, version),
      path: view.addresses.policy(policy),
      type: 'article',
      language: version.language,
    }),
    // The pages of this site refuse to be shown in a frame. A letter `<` of a text is escaped in it.
    text: fragmentOf(view, policy, standing).replaceAll(
      '<a href="http',
      '<a target="_blank" href="http',
    ),
  };
}
