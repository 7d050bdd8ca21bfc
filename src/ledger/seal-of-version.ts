import type { Day } from '../policy/date.ts';
import type { Policy, Version } from '../policy/library.ts';
import { policyId } from '../policy/policy-id.ts';
import type { VersionEntry } from './entry.ts';

/** What is sealed of a version beside its texts, by the name that front matter or policy.yaml has for it. */
export const SEALED_FACTS = [
  'language',
  'effective',
  'notBefore',
  'published',
  'wording',
] as const satisfies readonly (keyof VersionEntry)[];

/** SHA-256 of the two files of a version, in hexadecimal. */
export type TextDigests = Pick<VersionEntry, 'index.txt' | 'index.md'>;

/**
 * The entry that seals a version as it is now.
 * @param source SHA-256 of its file; null if it was made of none
 * @param told digest of what readers are told of it; null if nobody has said anything yet
 */
export function entryFor(
  policy: Pick<Policy, 'organisation' | 'slug' | 'language'>,
  version: Pick<
    Version,
    'name' | 'effective' | 'notBefore' | 'published' | 'wording' | 'approvals'
  >,
  digests: TextDigests,
  {
    source,
    told,
    site,
    sealed,
  }: {
    readonly source: string | null;
    readonly told: string | null;
    readonly site: string;
    readonly sealed: Day;
  },
): VersionEntry {
  const { effective, notBefore, published, wording } = version;
  return {
    kind: 'version',
    policy: policyId(policy),
    version: version.name,
    language: policy.language,
    effective,
    notBefore,
    published,
    wording,
    ...digests,
    ...(source !== null && { source }),
    ...(told !== null && { told }),
    ...(version.approvals.length > 0 && { approvals: version.approvals }),
    site,
    sealed,
  };
}
