import type { Day } from '../policy/date.ts';
import type { Policy, Version } from '../policy/library.ts';
import { policyId } from '../policy/policy-id.ts';
import type { Translation } from '../policy/translation.ts';
import type { TranslationEntry } from './entry.ts';
import type { TextDigests } from './seal-of-version.ts';

/**
 * The entry that seals a translation of a version as it is now.
 * @param source SHA-256 of its file; null if it was made of none
 * @param told digest of what readers are told of it
 */
export function entryForTranslation(
  policy: Pick<Policy, 'organisation' | 'slug'>,
  version: Pick<Version, 'name'>,
  { language, translationOf, wording }: Translation,
  digests: TextDigests,
  {
    source,
    told,
    site,
    sealed,
  }: {
    readonly source: string | null;
    readonly told: string;
    readonly site: string;
    readonly sealed: Day;
  },
): TranslationEntry {
  return {
    kind: 'translation',
    policy: policyId(policy),
    version: version.name,
    language,
    translationOf,
    wording,
    ...digests,
    ...(source !== null && { source }),
    told,
    site,
    sealed,
  };
}
