import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import type { Move } from '../view/moves.ts';

/** “Until 1 March 2027 this policy stood at /acme/terms/. Its old addresses lead to the new ones.” */
export function movedInWords(words: Words, { from, date }: Move): Phrase {
  return words.phrase('moved.policy', { date, from });
}
