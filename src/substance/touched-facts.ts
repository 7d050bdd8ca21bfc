import type { Language } from '../languages/language.ts';
import { countriesIn } from './countries.ts';
import type { Fact } from './fact.ts';
import { figuresIn } from './figures.ts';
import { legalBasesIn } from './legal-bases.ts';
import type { MarkedPlace } from './marked-block.ts';
import { contactsIn, namesIn } from './names.ts';
import { recipientsIn } from './parties.ts';
import { referencesIn } from './references.ts';
import { ruleWordsIn } from './rule-words.ts';
import type { Span } from './sentences.ts';

/** What is known of the text around a block. */
export interface FactSurroundings {
  readonly language: Language | null;
  /** Whether its heading, or the words before its list, say that it names recipients. */
  readonly isOfRecipients: boolean;
  /** What the clauses of the text are called, in small letters: a “Section 5” may be one of them. */
  readonly ownNames: ReadonlySet<string>;
}

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
    return factsIn(text.slice(start, end), surroundings).flatMap((fact): TouchedFact[] => {
      const own = { ...fact, start: fact.start + start, end: fact.end + start };
      const touching = near.filter((place) =>
        place.start === place.end
          ? own.start < place.start && place.start < own.end
          : own.start < place.end && place.start < own.end,
      );
      const bordering = near.filter(
        (place) =>
          place.start === place.end && (place.start === own.start || place.end === own.end),
      );
      const at = touching.length > 0 ? touching : bordering;
      if (at.length === 0) return [];
      return [{ ...own, places: at.map(({ index }) => index), isBeside: touching.length === 0 }];
    });
  });
}

function factsIn(
  sentence: string,
  { language, isOfRecipients, ownNames }: FactSurroundings,
): Fact[] {
  const bases = legalBasesIn(sentence, language);
  const references = language ? referencesIn(sentence, language, ownNames) : [];
  const contacts = contactsIn(sentence, language);
  const cited = [...bases, ...references, ...contacts];
  const isApart = (one: Fact) => !overlaps(one, cited);
  const named = [
    ...recipientsIn(sentence, language, isOfRecipients),
    ...countriesIn(sentence, language).filter(isApart),
  ];
  const figures = figuresIn(sentence, language).filter(isApart);
  return [
    ...bases,
    ...references.filter((one) => !overlaps(one, bases)),
    ...figures,
    ...(language ? ruleWordsIn(sentence, language) : []),
    ...contacts,
    ...named,
    ...namesIn(sentence, language).filter(
      (one) => isApart(one) && !overlaps(one, [...named, ...figures]),
    ),
  ];
}

function overlaps(one: Fact, others: readonly Fact[]): boolean {
  return others.some(({ start, end }) => one.start < end && start < one.end);
}
