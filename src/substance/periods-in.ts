import { languageOfTag } from '../languages/language-of.ts';
import type { Period } from '../policy/rights.ts';
import { figuresIn } from './figures.ts';

/** The lengths of time that a text states, as it words them. */
export interface StatedPeriod {
  readonly words: string;
  /** As `unit count`: “month 1”. Several where the words can be read in several ways. */
  readonly values: readonly string[];
}

/**
 * Every length of time in a text, each as often as it stands.
 * @param language of the text, BCP 47
 */
export function periodsIn(text: string, language: string): StatedPeriod[] {
  return figuresIn(text, languageOfTag(language)).flatMap(({ kind, words, quantity }) =>
    kind === 'duration'
      ? [
          {
            words,
            values: (quantity?.readings ?? []).map((count) => `${quantity?.unit} ${count}`),
          },
        ]
      : [],
  );
}

/** Whether a text states a length of time: a month is not thirty days, and 24 months are no two years. */
export function statesPeriod(text: string, language: string, { count, unit }: Period): boolean {
  return periodsIn(text, language).some(({ values }) => values.includes(`${unit} ${count}`));
}
