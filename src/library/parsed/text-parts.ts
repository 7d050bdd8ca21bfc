import { type Block, clausesOf, type Document, type Inline } from '../../policy/document.ts';
import { NOTES, OPENING } from '../../policy/translation.ts';
import { inlinesIn, inlinesInBlocks } from '../../policy/walk-document.ts';
import { type Place, placeOf, START } from '../text/place.ts';
import type { TextFile } from './version-file.ts';

/**
 * A part of a text by itself: a clause without those below it, what stands before the first, or the notes.
 */
export interface TextPart {
  readonly id: string;
  /** The level of a clause’s heading; null for what has no heading. */
  readonly level: number | null;
  /** As printed; null if there is none. */
  readonly number: string | null;
  readonly heading: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** The parts of a text, in its order; what is empty of what stands before and after the clauses too. */
export function textParts({ preamble, clauses, footnotes }: Document): TextPart[] {
  const bare = { level: null, number: null, heading: [] };
  return [
    { id: OPENING, ...bare, blocks: preamble },
    ...clausesOf(clauses).map(({ id, level, number, heading, blocks }) => ({
      ...{ id, level, number, heading, blocks },
    })),
    { id: NOTES, ...bare, blocks: footnotes.flatMap(({ blocks }) => blocks) },
  ];
}

/** Every inline of a part. */
export function inlinesOfPart({ heading, blocks }: TextPart): Inline[] {
  return [...inlinesIn(heading), ...inlinesInBlocks(blocks)];
}

/** Where a part begins in its file. */
export function placeOfPart({ text }: Pick<TextFile, 'text'>, id: string): Place {
  const at = text.search(new RegExp(`^#.*\\{#${id}\\}`, 'm'));
  return at < 0 ? START : placeOf(text, at);
}
