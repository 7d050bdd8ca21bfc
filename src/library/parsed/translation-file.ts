import type { Problem } from '../../policy/problem.ts';
import { parseVersionName } from '../../policy/version-name.ts';
import { type TranslationFrontMatter, translationSchema } from '../schema/translation.ts';
import { fileName, languageOfFile, originalOf } from '../text/file-kinds.ts';
import { type ParsedText, readTextFile, type TextFile } from './version-file.ts';

/** The file of a translation: `2016-10.it.mdx`. */
export interface TranslationFile extends TextFile {
  /** As the file’s name says it, BCP 47. */
  readonly language: string;
  /** Null where the front matter has problems. */
  readonly front: TranslationFrontMatter | null;
}

/**
 * Parses a translation as a version is parsed.
 * @param text null if the file could not be read, which is reported already
 */
export function readTranslation(
  path: string,
  text: string | null,
): { translation: ParsedText & TranslationFile; problems: Problem[] } {
  const name = parseVersionName(fileName(originalOf(path)).replace(/\.mdx$/, ''));
  const { file, problems } = readTextFile(path, name, text, translationSchema);
  return { translation: { ...file, language: languageOfFile(path) }, problems };
}
