import { collapse } from '../../policy/canonical-text.ts';
import type { Passage } from '../markdown/passages.ts';
import type { Place } from '../text/place.ts';
import type { ChangedPassages } from './changed-passages.ts';
import type { ReadableVersion } from './question.ts';

/** A version beside the one that it follows. */
export interface Change {
  readonly version: ReadableVersion;
  readonly predecessor: ReadableVersion;
  readonly passages: readonly Passage[];
  readonly before: readonly Passage[];
  /** What became of the passages of the predecessor. */
  readonly changed: ChangedPassages;
  /** Names of the organisation and its entities, in small letters. */
  readonly own: readonly string[];
}

/** One thing that it changes. */
export interface Changed {
  readonly about: string;
  /** What became of it, as the end of a sentence: “… is new”. */
  readonly fate: string;
  /** Null where it is gone. */
  readonly place: Place | null;
}

/** How a passage begins, short enough to be quoted. */
export function beginning({ text }: Passage): string {
  const words = collapse(text);
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')} …` : words;
}
