import type { Policy, Version } from './library.ts';
import { isNotice } from './policy-id.ts';

/**
 * Whether a version of a notice is an example: its words are the archive's, and unlike a restated policy it
 * has no original, which it could only sum up. So nothing is said of when it was seen, or what binds.
 */
export function isExample(
  policy: Pick<Policy, 'slug'>,
  { wording }: Pick<Version, 'wording'>,
): boolean {
  return isNotice(policy) && wording === 'restated';
}
