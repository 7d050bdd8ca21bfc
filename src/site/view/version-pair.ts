import type { Version } from '../../policy/library.ts';

/** Two published versions, the earlier one first. */
export interface VersionPair {
  readonly from: Version;
  readonly to: Version;
}
