import { canonicalText } from '../policy/canonical-text.ts';
import { partStandings, type Translation } from '../policy/translation.ts';
import { type BuildOptions, blocksOf, digestOf, documentOf } from './build-version.ts';
import type { PolicyFolder } from './parsed/content.ts';
import { partDigests } from './parsed/part-digests.ts';
import type { TranslationFile } from './parsed/translation-file.ts';
import type { VersionFile } from './parsed/version-file.ts';
import { required } from './required.ts';
import { originalOf } from './text/file-kinds.ts';

/** The translations of a version, by language; drafts only where they are asked for, and are sound. */
export function translationsOf(
  version: VersionFile,
  { translations }: PolicyFolder,
  options: BuildOptions,
): Translation[] {
  return translations
    .filter(({ path }) => originalOf(path) === version.path)
    .filter(({ isDraft, front }) => !isDraft || (options.drafts && front !== null))
    .map((file) => translationOf(file, version, options))
    .sort((a, b) => (a.language < b.language ? -1 : 1));
}

function translationOf(
  file: TranslationFile,
  version: VersionFile,
  { digests }: BuildOptions,
): Translation {
  // A copy: the values are slices of the file's text, which would stay in memory as a whole.
  const { summary, renders, title, ...front } = structuredClone(required(file.front));
  return {
    language: file.language,
    file: file.path,
    title,
    summary: summary === undefined ? null : blocksOf(summary),
    wording: front.wording,
    draft: front.draft,
    document: documentOf(file, digests),
    digest: digestOf(canonicalText(title, file.document)),
    translationOf: front.translationOf,
    parts: partStandings(renders, partDigests(required(version.front).title, version.document)),
  };
}
