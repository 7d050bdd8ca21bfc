import type { WordChange } from '../src/compare/word-change.ts';
import { dense, wordsOf } from './marks.ts';

/** Fewer unchanged words than these between two changes make them hard to read. */
const LEAST_BETWEEN = 3;

/** What parts lines and cells. */
const BREAK = /[\t\n]/;

/**
 * How many changed runs stand within three words of the one before, in the same line and cell. A change of
 * white space alone is none.
 */
export function countConfetti(parts: readonly WordChange[]): number {
  let confetti = 0;
  let between = Number.POSITIVE_INFINITY;
  let isInRun = false;
  for (const { op, text } of parts) {
    if (op !== 'same' && dense(text) === '') continue;
    if (op === 'same') {
      isInRun = false;
      between = BREAK.test(text) ? Number.POSITIVE_INFINITY : between + wordsOf(text).length;
      continue;
    }
    if (!isInRun && between < LEAST_BETWEEN && !BREAK.test(text.charAt(0))) confetti += 1;
    isInRun = true;
    between = BREAK.test(text.at(-1) ?? '') ? Number.POSITIVE_INFINITY : 0;
  }
  return confetti;
}
