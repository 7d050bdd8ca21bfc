import { expect } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { countWords, wordsIn } from '../../src/compare/count-words.ts';
import { shownWords } from '../../src/compare/shown-words.ts';
import { sectionsOf } from '../../src/site/html/comparison-sections.ts';
import { wordsInWords } from '../../src/site/words/comparison-in-words.ts';

/** Whether a page marks any word of a comparison. */
function marksWords(comparison: Comparison): boolean {
  const shown = sectionsOf(comparison).flatMap(({ heading, runs }) => [
    ...(heading ? [heading] : []),
    ...runs.flatMap(({ blocks }) => blocks),
  ]);
  return shown.some((block) =>
    shownWords(block).some(
      ({ op, text, isDetail }) => op !== 'same' && !isDetail && wordsIn(text) > 0,
    ),
  );
}

/** What is said of words, and what a page marks of them, are the same. */
export function expectAgreement(comparison: Comparison): void {
  const { from, to, same } = countWords(comparison);
  const isSame = from === same && to === same;
  expect(marksWords(comparison)).toBe(!isSame);
  const [first] = wordsInWords(comparison).split('. ');
  const saysNone =
    first === 'Not a word differs.' || /^(?:Not a word|Signs changed)/.test(first ?? '');
  expect(saysNone).toBe(isSame);
}
