import type { Language, Modality, TimeUnit } from '../languages/language.ts';
import { LANGUAGES } from '../languages/language-of.ts';

/** The regular expressions of a language; each finds whole words, in small or capital letters. */
export interface Patterns {
  readonly negation: RegExp;
  readonly modals: readonly (readonly [Modality, RegExp])[];
  readonly exception: RegExp;
  readonly bound: RegExp;
  readonly ageBefore: RegExp;
  readonly ageAfter: RegExp;
  readonly minors: RegExp;
  readonly recipient: RegExp;
  readonly sharing: RegExp;
  readonly basis: RegExp;
  readonly basisInContext: RegExp;
  readonly basisContext: RegExp;
  readonly reference: RegExp;
  /** The name of an office, and what parts it from the name of who holds it. */
  readonly office: RegExp;
}

const made = new Map<Language, Patterns>();

/** The regular expressions of a language, made once. */
export function patternsOf(language: Language): Patterns {
  const known = made.get(language);
  if (known) return known;
  const patterns = makePatterns(language);
  made.set(language, patterns);
  return patterns;
}

function makePatterns(language: Language): Patterns {
  const { ages, modals } = language;
  return {
    negation: words(language.negations),
    modals: (Object.entries(modals) as [Modality, readonly string[]][]).map(([modality, list]) => [
      modality,
      words(list),
    ]),
    exception: words(language.exceptions),
    bound: words(language.bounds),
    ageBefore: new RegExp(`(?<![\\p{L}\\p{N}])${either(ages.before)}\\s+$`, 'iu'),
    ageAfter: new RegExp(`^\\s*${either(ages.after)}(?![\\p{L}\\p{N}])`, 'iu'),
    minors: words(language.minors),
    recipient: words(language.recipients),
    sharing: words(language.sharing),
    basis: words(language.bases),
    basisInContext: words(language.basesInContext),
    basisContext: words(language.basisContext),
    reference: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${either([...language.clauseNames, '§§?'])})(?:\\s*(?<number>\\d{1,3}(?:\\.\\d{1,3})*|\\([a-z\\d]{1,4}\\))|\\s+(?<letter>[ivxlc]{1,6}|[a-z]))(?![\\p{L}\\p{N}/-])(?:\\s?\\([a-z\\d]{1,4}\\)|,?\\s(?:abs|lit|buchst|nr|lett|let|par|al)\\.?\\s?(?:\\d{1,3}|[a-z])(?![\\p{L}\\p{N}]))*`,
      'giu',
    ),
    office: new RegExp(
      `(?<![\\p{L}\\p{N}])${either(language.offices)}\\s*(?:\\([\\p{L} ]+\\)\\s*)?(?:[:,–—-]|is|ist|sind|è|es|est)\\s+`,
      'giu',
    ),
  };
}

/** One of several pieces of a regular expression; the longest first, so that “no one” is not read as “no”. */
export function either(pieces: readonly string[]): string {
  return `(?:${[...pieces].sort((a, b) => b.length - a.length).join('|')})`;
}

function words(pieces: readonly string[]): RegExp {
  // Behind an apostrophe a word goes on: “tenus d’informer”.
  // “read-only” is a kind of access, and no exception.
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-\u2010])${either(pieces)}(?:(?<=['’])|(?![\\p{L}\\p{N}]|[-\u2010]\\p{L}))`,
    'giu',
  );
}

/**
 * What each unit of time is called in any of the languages: “30 Tage” is thirty days in an English text
 * too.
 */
export const TIME_WORDS: readonly (readonly [TimeUnit, string])[] = (
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const
).map((unit) => [unit, either(LANGUAGES.flatMap(({ time }) => time[unit] ?? []))]);
