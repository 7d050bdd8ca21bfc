import { policyAbove } from '../../policy/policy-id.ts';
import { parseVersionName } from '../../policy/version-name.ts';

/** Whether a file is an image that a version can show, by its ending. */
export function isImage(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path);
}

/** Whether a path from the content folder is that of a version: `ikotek/privacy/2021-11-17.mdx`. */
export function isVersionFile(path: string): boolean {
  return liesInPolicy(path) && path.endsWith('.mdx') && !isTranslation(path);
}

/** Whether a path is that of a file in the folder of a policy, and in none below it. */
export function liesInPolicy(path: string): boolean {
  const policy = policyAbove(path);
  return policy !== null && !path.slice(policy.length + 1).includes('/');
}

/** Whether a file is named as a restated text that stands beside official wording: `2016-10.restated.mdx`. */
export function isRestatement(path: string): boolean {
  return isVersionFile(path) && path.endsWith(RESTATED);
}

/** The path of the restated text beside the official wording at a path. */
export function restatementOf(path: string): string {
  return path.replace(/\.mdx$/, RESTATED);
}

/**
 * The path of the official wording beside which a restated text at a path stands; any other path as it is.
 */
export function officialOf(path: string): string {
  return path.replace(/\.restated\.mdx$/, '.mdx');
}

const RESTATED = '.restated.mdx';

const TRANSLATED = /([^/]+)\.([a-z]{2,3}(?:-[A-Za-z]+)?)\.mdx$/;

/** Whether a file is named as a translation: `2016-10.it.mdx`. */
export function isTranslation(path: string): boolean {
  const stem = TRANSLATED.exec(path)?.[1];
  return stem !== undefined && parseVersionName(stem) !== null;
}

/** Whether a path is that of a text that people were given as notice of a version, named by its digest. */
export function isNoticeText(path: string): boolean {
  return liesInPolicy(path) && /\.notice-[0-9a-f]{16}\.(?:txt|html|eml)$/.test(path);
}

/** The name under which such a text is kept in the folder of its policy. */
export function noticeTextName(version: string, digest: string, ending: string): string {
  return `${version}.notice-${digest.slice(0, 16)}${ending}`;
}

/** The path of the version that a translation renders. */
export function originalOf(path: string): string {
  return path.replace(TRANSLATED, '$1.mdx');
}

/** The path of the translation of a version into a language. */
export function translationFile(path: string, language: string): string {
  return path.replace(/\.mdx$/, `.${language}.mdx`);
}

/** The language of a translation, as its name says it; empty of another file. */
export function languageOfFile(path: string): string {
  return TRANSLATED.exec(path)?.[2] ?? '';
}

/** A path's last step. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of the content that holds the site’s own words; no organisation can be called so. */
export const WORDS_FOLDER = 'words';

/** The language of which a file holds the site’s own words: `words/pt-BR.yaml`; null of any other file. */
export function wordsLanguage(path: string): string | null {
  return /^words\/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.yaml$/.exec(path)?.[1] ?? null;
}
