import type { TranslationEntry } from '../../ledger/entry.ts';
import type { Hash } from '../../ledger/merkle-tree.ts';
import { entryForTranslation } from '../../ledger/seal-of-translation.ts';
import { toldDigest, toldOf } from '../../ledger/told.ts';
import type { Day } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { otherViews } from '../view/language-view.ts';
import { textDigests, textSealOf } from '../view/version-texts.ts';
import { publishedPolicies, type View } from '../view/view.ts';

/** A version as pages of another language show it: its translation in its place. */
interface Shown {
  readonly view: View;
  readonly policy: Policy;
  readonly version: Version;
}

/** Every translation that is published. */
function publishedTranslations(view: View): Shown[] {
  return otherViews(view).flatMap((each) =>
    publishedPolicies(each).flatMap((policy) =>
      policy.versions
        .filter(({ draft, rendering }) => !draft && rendering && !rendering.translation.draft)
        .map((version) => ({ view: each, policy, version })),
    ),
  );
}

/**
 * Those that no entry of the ledger has as they are now: a translation may be corrected, and sealed again.
 */
export function unsealedTranslations(hash: Hash, view: View): Shown[] {
  return publishedTranslations(view).filter((shown) => {
    const seal = textSealOf(shown.view, shown.policy, shown.version);
    const digests = textDigests(hash, shown.view, shown.policy, shown.version);
    const { translationOf } = shown.version.rendering?.translation ?? {};
    const entry = seal?.entry.kind === 'translation' ? seal.entry : null;
    return (
      entry?.['index.txt'] !== digests['index.txt'] ||
      entry['index.md'] !== digests['index.md'] ||
      entry.translationOf !== translationOf ||
      entry.told !== toldDigest(hash, toldOf(shown.version))
    );
  });
}

/** The entries that seal them on a day. */
export function translationsToAdd(
  hash: Hash,
  view: View,
  sealed: Day,
  sources: ReadonlyMap<string, string>,
): TranslationEntry[] {
  const { url: site } = view.library.site;
  return unsealedTranslations(hash, view).flatMap(({ view: shown, policy, version }) => {
    const { translation } = version.rendering ?? {};
    if (!translation) return [];
    const facts = {
      source: sources.get(version.file) ?? null,
      told: toldDigest(hash, toldOf(version)),
      site,
      sealed,
    };
    const digests = textDigests(hash, shown, policy, version);
    return [entryForTranslation(policy, version, translation, digests, facts)];
  });
}
