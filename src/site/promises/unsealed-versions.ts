import type { VersionEntry } from '../../ledger/entry.ts';
import type { Hash } from '../../ledger/merkle-tree.ts';
import { entryFor } from '../../ledger/seal-of-version.ts';
import { toldDigest, toldOf } from '../../ledger/told.ts';
import type { Day } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { sealOf, textDigests, textsOf } from '../view/version-texts.ts';
import { publishedPolicies, type View } from '../view/view.ts';

/** What is published, upcoming versions too, and has no entry in the ledger. */
export function unsealedVersions(view: View): { policy: Policy; version: Version }[] {
  return publishedPolicies(view).flatMap((policy) =>
    textsOf(policy)
      .filter((version) => !version.draft && !sealOf(view, policy, version))
      .map((version) => ({ policy, version })),
  );
}

/**
 * The entries that seal them on a day, oldest first within a policy.
 * @param sources the digest of each version’s file, by path
 */
export function entriesToAdd(
  hash: Hash,
  view: View,
  sealed: Day,
  sources: ReadonlyMap<string, string>,
): VersionEntry[] {
  const { url: site } = view.library.site;
  return unsealedVersions(view).map(({ policy, version }) =>
    entryFor(policy, version, textDigests(hash, view, policy, version), {
      source: sources.get(version.file) ?? null,
      told: isUnsaid(policy, version) ? null : toldDigest(hash, toldOf(version)),
      site,
      sealed,
    }),
  );
}

/** Says whether nothing is told yet of what a version changed: a history taken over may tell it later. */
function isUnsaid(policy: Policy, version: Version): boolean {
  const isFirst = textsOf(policy)[0] === version;
  return !isFirst && version.significance === null && version.summary === null;
}
