import type { WrittenSource } from '../../importer/sources-of.ts';
import type { PolicyDate } from '../../policy/date.ts';

/** The files that can be texts of a history, by their endings. */
export const ENDING = /\.(?:docx|html?|xhtml|md|markdown|txt|pdf)$/i;

/** The bytes of a text, and the media type that a server gave it. */
export interface ReadText {
  readonly bytes: Buffer;
  /** As in `text/html; charset=utf-8`; null if no server was asked. */
  readonly mediaType: string | null;
}

/** One text of a history. It is read when its turn comes, since a history can be long and lie far away. */
export interface DatedText {
  /** What problems call it. */
  readonly name: string;
  /** The day or month of the text; `unknown` where its history names none. */
  readonly date: PolicyDate | 'unknown';
  /** Where readers find this very text; null if no address is known. */
  readonly source: WrittenSource | null;
  read(): ReadText | Promise<ReadText>;
}

/** A text that cannot be had. The others of its history are imported all the same. */
export class MissingText extends Error {}

/** Something stands in the way of all further texts. What was imported before stays. */
export class BrokenOff extends Error {}
