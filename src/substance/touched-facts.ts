import type { Fact } from './fact.ts';
import { type FactSurroundings, factsInSentence } from './facts-in-sentence.ts';
import type { MarkedPlace } from './marked-block.ts';
import type { Span } from './sentences.ts';

/** A fact with the marked places that it touches. */
export interface TouchedFact extends Fact {
  readonly places: readonly number[];
  /** Whether it only ends, or begins, where words came in or went out. */
  readonly isBeside: boolean;
}

/** What has no full stop for longer than this is no sentence, and is not read as one. */
const LONGEST_SENTENCE = 4000;

/**
 * What one side of a block says where it is marked. A fact that only borders on a place at which the other
 * side has words more is told apart: “18” of “18+”.
 */
export function touchedFacts(
  text: string,
  sentences: readonly Span[],
  places: readonly MarkedPlace[],
  side: 'from' | 'to',
  surroundings: FactSurroundings,
): TouchedFact[] {
  return sentences.flatMap(({ start, end }) => {
    const near = places.flatMap((place, index) =>
      place[side].start <= end && place[side].end >= start ? [{ ...place[side], index }] : [],
    );
    if (near.length === 0 || end - start > LONGEST_SENTENCE) return [];
    return factsInSentence(text.slice(start, end), surroundings).flatMap((fact): TouchedFact[] => {
      const own = { ...fact, start: fact.start + start, end: fact.end + start };
      // What came before the full stop of “Acme Ltd.” came behind the name.
      const inner = fact.words.endsWith('.') ? own.end - 1 : own.end;
      const touching = near.filter((place) =>
        place.start === place.end
          ? own.start < place.start && place.start < inner
          : own.start < place.end && place.start < own.end,
      );
      const bordering = near.filter(
        ({ start, end }) => start === end && [own.start, inner, own.end].includes(start),
      );
      const at = touching.length > 0 ? touching : bordering;
      if (at.length === 0) return [];
      return [{ ...own, places: at.map(({ index }) => index), isBeside: touching.length === 0 }];
    });
  });
}
