import { UNTRANSLATED } from '../../policy/translation.ts';
import { originalOf } from '../text/file-kinds.ts';
import type { PolicyFolder } from './content.ts';
import { partDigests } from './part-digests.ts';
import { type TextPart, textParts } from './text-parts.ts';
import type { TranslationFile } from './translation-file.ts';
import type { VersionFile } from './version-file.ts';

/** A part of a translation beside the one that it renders. */
export interface RenderedPart {
  readonly own: TextPart;
  readonly original: TextPart;
  /** Whether the version beside it has other words there now. */
  readonly isBehind: boolean;
}

/** The version that a translation stands beside; null if there is none. */
export function versionBeside(policy: PolicyFolder, { path }: TranslationFile): VersionFile | null {
  return policy.versions.find((version) => version.path === originalOf(path)) ?? null;
}

/**
 * Each translated part with the one that it renders, by its digest: that of the version beside it, or of
 * whichever version of the policy has those words. One whose words no version has is left out.
 */
export function renderedParts(policy: PolicyFolder, translation: TranslationFile): RenderedPart[] {
  const version = versionBeside(policy, translation);
  const renders = translation.front?.renders ?? {};
  if (!version?.front) return [];
  const others = [...policy.versions, ...policy.restated].filter((each) => each !== version);
  return textParts(translation.document).flatMap((own): RenderedPart[] => {
    const digest = renders[own.id];
    if (digest === undefined || digest === UNTRANSLATED) return [];
    const isBehind = digestIn(version, own.id) !== digest;
    const source = isBehind ? others.find((each) => digestIn(each, own.id) === digest) : version;
    const original = source && textParts(source.document).find(({ id }) => id === own.id);
    return original ? [{ own, original, isBehind }] : [];
  });
}

function digestIn({ front, document }: VersionFile, id: string): string | undefined {
  return front ? partDigests(front.title, document).get(id) : undefined;
}
