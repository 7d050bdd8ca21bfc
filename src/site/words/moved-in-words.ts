import type { Move } from '../view/moves.ts';
import { time } from './dates-in-words.ts';
import type { Phrase } from './phrase.ts';

/** “Until 1 March 2027 this policy stood at /acme/terms/. Its old addresses lead here.” */
export function movedInWords({ from, date }: Move): Phrase {
  return [
    'Until ',
    time(date),
    ` this policy stood at /${from}/. Its old addresses lead to the new ones.`,
  ];
}
