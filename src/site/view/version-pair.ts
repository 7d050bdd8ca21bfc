import type { Version } from '../../policy/library.ts';
import { originalOf } from '../../policy/library-in.ts';

/** Two published versions, the earlier one first. */
export interface VersionPair {
  readonly from: Version;
  readonly to: Version;
}

/** The language in which two versions are compared: that of both, or else that of their own words. */
export function comparedIn({ from, to }: VersionPair): string {
  return from.language === to.language ? to.language : originalOf(to).language;
}
