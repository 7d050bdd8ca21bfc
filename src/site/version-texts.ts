import { toHex, utf8 } from '../ledger/bytes-as-text.ts';
import { type Seal, sealKey } from '../ledger/ledger.ts';
import type { Hash } from '../ledger/merkle-tree.ts';
import type { TextDigests } from '../ledger/seal-of-version.ts';
import { canonicalText } from '../policy/canonical-text.ts';
import type { Policy, Version } from '../policy/library.ts';
import { addressesAt } from './addresses.ts';
import { printMarkdown } from './print-markdown.ts';
import type { View } from './view.ts';

/** The bytes of a version’s `index.txt`. */
export function plainText({ title, document }: Version): string {
  return canonicalText(title, document);
}

/**
 * The bytes of a version’s `index.md`. Its links are whole addresses, since Markdown is copied into other
 * places; in a sealed text they keep the site’s address of that day, so that the seal outlives a move.
 */
export function markdownText(view: View, policy: Policy, version: Version): string {
  const site = sealOf(view, policy, version)?.entry.site;
  const addresses = site === undefined ? view.addresses : addressesAt(site);
  const own = addresses.absolute(addresses.version(policy, version));
  return printMarkdown(version.title, version.document, (href) => {
    if (href.startsWith('#')) return `${own}${href}`;
    return href.startsWith('/') ? addresses.absolute(addresses.path(href)) : href;
  });
}

/** What the ledger says of a version; null where it is not sealed yet. */
export function sealOf(view: View, policy: Policy, version: Pick<Version, 'name'>): Seal | null {
  return view.ledger.seals.get(sealKey(entryName(policy, version))) ?? null;
}

/** A policy and a version, as the ledger names them. */
export function entryName(
  { organisation, slug }: Pick<Policy, 'organisation' | 'slug'>,
  { name }: Pick<Version, 'name'>,
): { policy: string; version: string } {
  return { policy: `${organisation}/${slug}`, version: name };
}

/** The digests of both texts, as they would be published now. */
export function textDigests(hash: Hash, view: View, policy: Policy, version: Version): TextDigests {
  return {
    // Made of the same text when the version was read.
    'index.txt': version.digest,
    'index.md': toHex(hash(utf8(markdownText(view, policy, version)))),
  };
}
