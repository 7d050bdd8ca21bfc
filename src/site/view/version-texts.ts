// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import { toHex, utf8 } from '../../ledger/bytes-as-text.ts';
import type { Seal, TextSeal } from '../../ledger/ledger.ts';
import type { Hash } from '../../ledger/merkle-tree.ts';
import { sealKey, translationKey } from '../../ledger/seal-key.ts';
import type { TextDigests } from '../../ledger/seal-of-version.ts';
import { printMarkdown } from '../../markdown/print-markdown.ts';
import { canonicalText } from '../../policy/canonical-text.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { foldersOf, type PolicyId, policyId } from '../../policy/policy-id.ts';
import { isRestatedName, versionNameIn } from '../../policy/version-name.ts';
import { addressesAt } from './addresses.ts';
import type { View } from './view.ts';

/** The bytes of a version’s `index.txt`. */
export function plainText({ title, document }: Version): string {
  return canonicalText(title, document);
}

/**
 * The bytes of a version’s `index.md`. Its links are whole addresses, since Markdown is copied into other
 * places; in a sealed text they keep the site’s address of that day and its own, so that the seal outlives
 * a move.
 */
export function markdownText(view: View, policy: Policy, version: Version): string {
  const sealed = textSealOf(view, policy, version)?.entry;
  const language = version.rendering?.translation.language ?? null;
  const addresses = addressesAt(sealed?.site ?? view.library.site.url, language);
  const name = sealed?.version ?? version.name;
  const folders = sealed ? foldersOf(sealed.policy as PolicyId) : policy;
  const own = addresses.absolute(addresses.version(folders, { name }));
  return printMarkdown(version.title, version.document, (href) => {
    if (href.startsWith('#')) return `${own}${href}`;
    return href.startsWith('/') ? addresses.absolute(addresses.path(href)) : href;
  });
}

/** All texts of a policy, oldest first; a restated one before the official wording that took its place. */
export function textsOf({ versions }: Policy): Version[] {
  return versions.flatMap((version) =>
    version.restated ? [version.restated, version] : [version],
  );
}

/** The restated texts that stand beside official wording. */
export function restatedTexts({ versions }: Policy): Version[] {
  return versions.flatMap(({ restated }) => restated ?? []);
}

/** What the ledger says of the very text that is shown: of a version, or of its translation. */
export function textSealOf(view: View, policy: Policy, version: Version): TextSeal | null {
  const { rendering, name } = version;
  if (!rendering) return sealOf(view, policy, version);
  const key = translationKey(entryName(policy, { name }), rendering.translation.language);
  return view.ledger.translations.get(key) ?? null;
}

/** What the ledger says of a version, in its own words; null if it is not sealed yet. */
export function sealOf(
  { ledger }: View,
  policy: Policy,
  { name, restated }: Pick<Version, 'name' | 'restated'>,
): Seal | null {
  const sealed = (each: string) => ledger.seals.get(sealKey(entryName(policy, { name: each })));
  const seal = sealed(name) ?? null;
  // Until the official wording is sealed, the restated text has the one entry that there is.
  const isOfRestated = (each: Seal | null | undefined) => each?.entry.wording === 'restated';
  if (restated) return isOfRestated(seal) && !sealed(restated.name) ? null : seal;
  if (seal || !isRestatedName(name)) return seal;
  const former = sealed(versionNameIn(name));
  return isOfRestated(former) ? (former ?? null) : null;
}

/** A policy and a version, as the ledger names them. */
export function entryName(
  policy: Pick<Policy, 'organisation' | 'slug'>,
  { name }: Pick<Version, 'name'>,
): { policy: PolicyId; version: string } {
  return { policy: policyId(policy), version: name };
}

/** The digests of both texts, as they would be published now. */
export function textDigests(hash: Hash, view: View, policy: Policy, version: Version): TextDigests {
  return {
    // Made of the same text when the version was read.
    'index.txt': version.digest,
    'index.md': toHex(hash(utf8(markdownText(view, policy, version)))),
  };
}
