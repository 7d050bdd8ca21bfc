import { linesOf } from './canonical-text.ts';
import type { Document } from './document.ts';

/** A text of a version in another language than its own. All other facts are those of the version. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  readonly file: string;
  readonly title: string;
  /** What the version changed, in the language of the translation; null if that was not translated. */
  readonly summary: Document['preamble'] | null;
  /** Whether the organisation itself translated the text. */
  readonly wording: 'official' | 'restated';
  readonly draft: boolean;
  readonly document: Document;
  /** SHA-256 of its canonical text, in hexadecimal. */
  readonly digest: string;
  /**
   * SHA-256 of the canonical text that was translated: another one than the version has, once that changed.
   */
  readonly translationOf: string;
  /** How each part of the text stands to that of the version, by clause id, or `OPENING` or `NOTES`. */
  readonly parts: Readonly<Record<string, PartStanding>>;
}

/**
 * `current`: it renders the part as the version has it; `behind`: it renders an earlier wording;
 * `untranslated`: it is still in the language of the version.
 */
export type PartStanding = 'current' | 'behind' | 'untranslated';

/** Title and preamble, which are in no clause. No clause can be called so. */
export const OPENING = '_opening';
/** The footnotes. */
export const NOTES = '_notes';

/** What a translation says of a part that nobody has translated yet. */
export const UNTRANSLATED = 'untranslated';

/** The first 16 digits of the SHA-256 of a part, enough to tell that it changed. */
export const CLAUSE_DIGEST = /^[0-9a-f]{16}$/;

/**
 * The canonical text of each part: of title and preamble, of each clause without those below it, of the
 * footnotes; by clause id, in the order of the text. A part without words has no entry.
 */
export function partTexts(title: string, document: Document): Map<string, string> {
  const parts = new Map<string, string>();
  let last: string = OPENING;
  for (const { clause, text } of linesOf(title, document)) {
    last = clause ?? (last === OPENING ? OPENING : NOTES);
    parts.set(last, `${parts.get(last) ?? ''}${text}\n`);
  }
  return parts;
}

/**
 * How each part of a version is rendered.
 * @param renders what the translation says of each, by its id
 * @param digests of the parts of the version as they are now
 */
export function partStandings(
  renders: Readonly<Record<string, string>>,
  digests: ReadonlyMap<string, string>,
): Record<string, PartStanding> {
  return Object.fromEntries(
    [...digests].map(([id, digest]) => [
      id,
      renders[id] === digest ? 'current' : renders[id] === UNTRANSLATED ? 'untranslated' : 'behind',
    ]),
  );
}
