import { collapse } from '../policy/canonical-text.ts';
import type { Refusal } from './foreign.ts';

/** What becomes of struck words: the file is refused, or they are left out; null if nothing is said. */
export type StruckWords = 'refuse' | 'drop' | null;

/** Struck words are changes that somebody made by hand. */
export function struckRefusal(struck: readonly string[]): Refusal {
  const words = collapse(struck.join(' … '));
  return {
    rule: 'tracked-changes',
    what: `In this file words are struck out, so it holds two texts: “${words.slice(0, 300)}${words.length > 300 ? ' …' : ''}”.`,
    mend: 'Delete the struck words in the program that it comes from, or import it with --struck drop, which leaves them out and quotes each of them.',
  };
}
