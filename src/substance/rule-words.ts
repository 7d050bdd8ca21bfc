import type { Language } from '../languages/language.ts';
import type { Fact } from './fact.ts';
import { matchesIn } from './matches-in.ts';
import { patternsOf } from './patterns.ts';

/** Negations, modal verbs, exceptions and bounds in a sentence: the words that decide what it demands. */
export function ruleWordsIn(sentence: string, language: Language): Fact[] {
  const { negation, modals, exception, bound } = patternsOf(language);
  return [
    ...found(sentence, negation, 'negation'),
    ...modals.flatMap(([modality, pattern]) =>
      found(sentence, pattern, 'modal').map((each) => ({ ...each, modality, value: modality })),
    ),
    ...found(sentence, exception, 'exception'),
    ...found(sentence, bound, 'bound'),
  ];
}

/** All words of a pattern in a sentence, as facts of a kind. */
export function found(sentence: string, pattern: RegExp, kind: Fact['kind']): Fact[] {
  return matchesIn(sentence, pattern).map(({ 0: words, index }) => factOf(kind, words, index));
}

/** Words at a place as a fact that is no quantity. */
export function factOf(kind: Fact['kind'], words: string, start: number): Fact {
  return {
    ...{ kind, start, end: start + words.length, words },
    // “third party” and “third-party” are one.
    value: words
      .toLowerCase()
      .replace(/[\s\-\u2010\u2011]+/g, ' ')
      .replaceAll('’', "'"),
    ...{ quantity: null, modality: null },
  };
}

/** How many letters a word must have for its contrary to be told from a word of another meaning. */
const LEAST_LETTERS = 4;

/**
 * Whether one word is another with a prefix that turns it into its contrary: “unlawful” and “lawful”,
 * “non-optional” and “optional”.
 */
export function isContrary(word: string, other: string, { contraries }: Language): boolean {
  const [long, short] = [word, other]
    .map((each) => each.toLowerCase())
    .sort((a, b) => b.length - a.length) as [string, string];
  return short.length >= LEAST_LETTERS && contraries.some((prefix) => long === prefix + short);
}
