import type { Version } from '../policy/library.ts';
import type { ForeignPart } from './foreign-part.ts';
import type { Hash } from './merkle-tree.ts';
import type { ParsePage } from './page-element.ts';

/** A published site: reads a file by its path from the site’s root; null if there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** How pages of a language (BCP 47, as the page says it) print the date of a version: “October 2016”. */
export type DateInWords = (
  version: Pick<Version, 'name' | 'effective'>,
  language: string,
) => string;

/** What a page says of a version or a language in a link of its own: all, and the name that must be in it. */
export interface LinkWords {
  readonly whole: string;
  readonly named: string;
}

/** Says what a page has that no page of a version has, as a sentence. */
export type ForeignInWords = (part: ForeignPart) => string;

/** What it takes to verify a published site. */
export interface VerifyTools {
  readonly hash: Hash;
  readonly inWords: DateInWords;
  /** How pages of a language say since which version a clause is as it is. */
  readonly sinceInWords: (
    version: Pick<Version, 'name' | 'effective'>,
    language: string,
  ) => LinkWords;
  /** How pages of a language name the text that a translation renders, in which language that may be. */
  readonly originalInWords: (original: string, language: string) => LinkWords[];
  readonly foreignInWords: ForeignInWords;
  readonly parsePage: ParsePage;
  /** The paths of all files that lie there; null if nobody can list them, as on the web. */
  readonly paths: readonly string[] | null;
  /** Whether, where nobody can list them, every file of the site’s own list is read all the same. */
  readonly isWhole?: boolean;
}

/** Something that is not as it was sealed, or of which nobody can say whether it is. */
export interface Deviation {
  /** From the site’s root. */
  readonly path: string;
  /** One sentence or more. */
  readonly what: string;
}

/** What a page says within its text that nobody sealed, such as notes on the source. */
export interface Remarks {
  readonly path: string;
  readonly words: readonly string[];
}
