import type { Content } from '../parsed/content.ts';
import { type RenderedPart, renderedParts, versionBeside } from '../parsed/rendered-part.ts';
import type { TranslationFile } from '../parsed/translation-file.ts';
import type { TranslationFrontMatter } from '../schema/translation.ts';
import type { ReadableVersion } from './question.ts';

/** A translation whose front matter is sound, beside its version. */
export interface TranslationReading {
  readonly translation: TranslationFile & { readonly front: TranslationFrontMatter };
  readonly version: ReadableVersion;
  /** The language of the version, BCP 47. */
  readonly from: string;
  /** What is translated, each part beside the one that it renders. */
  readonly parts: readonly RenderedPart[];
}

/** The translations that can be held against their versions. */
export function translationReadings(
  content: Content,
  faulty: ReadonlySet<string>,
): TranslationReading[] {
  const policies = content.organisations.flatMap((organisation) => organisation.policies);
  return policies.flatMap((policy) =>
    policy.translations.flatMap((file): TranslationReading[] => {
      const version = versionBeside(policy, file);
      const from = policy.described.value?.language;
      if (!file.front || !version?.front || from === undefined) return [];
      if (faulty.has(file.path) || faulty.has(version.path)) return [];
      return [
        {
          translation: { ...file, front: file.front },
          version: { ...version, front: version.front },
          from,
          parts: renderedParts(policy, file),
        },
      ];
    }),
  );
}
