import { expect } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { countWords, wordsIn } from '../../src/compare/count-words.ts';
import { shownWords } from '../../src/compare/shown-words.ts';
import { sectionsOf } from '../../src/site/html/comparison-sections.ts';
import { printComparison } from '../../src/site/html/print-comparison.ts';
import { printSubstance } from '../../src/site/html/print-substance.ts';
import { wordsInWords } from '../../src/site/words/comparison-in-words.ts';
import { findSubstance } from '../../src/substance/find-substance.ts';
import { markedBlock } from '../../src/substance/marked-block.ts';
import { ENGLISH_WORDS } from '../english-words.ts';

const PLACES = {
  from: { href: '/from/', name: 'the earlier one' },
  to: { href: '/to/', name: 'the later one' },
  wordings: (clause: string) => `/${clause}/`,
  sourceNotes: new Map(),
  lang: { site: '', policy: '', words: ENGLISH_WORDS },
};

/**
 * What is said of words, and what the page marks of them, are the same: no word differs where none is
 * marked, and each line of what matters leads to a place that is there, and says what stands there.
 * @param tag the language of the texts; null where it has to be told from their words
 */
export function expectAgreement(comparison: Comparison, tag: string | null = null): void {
  const { text } = printComparison(comparison, PLACES);
  const { from, to, same } = countWords(comparison);
  const isSame = from === same && to === same;
  expect(marksWords(comparison)).toBe(!isSame);
  // As many words are said to differ as are marked.
  expect(markedWords(comparison)).toEqual([from - same, to - same]);
  expect(isSame || /<(?:del|ins)>/.test(text)).toBe(true);
  const [first = ''] = wordsInWords(ENGLISH_WORDS, comparison).split('. ');
  expect(/^(?:Not a word|Signs changed)/.test(first)).toBe(isSame);
  expectSubstance(comparison, text, tag);
}

/** Whether a page marks any word of a comparison; numbers of lists, boxes and files of pictures are none. */
function marksWords(comparison: Comparison): boolean {
  return markedWords(comparison).some((words) => words > 0);
}

/** How many words a page marks as removed and as added. */
function markedWords(comparison: Comparison): [removed: number, added: number] {
  const shown = sectionsOf(comparison).flatMap(({ heading, runs }) => [
    ...(heading ? [heading] : []),
    ...runs.flatMap(({ blocks }) => blocks),
  ]);
  const words = shown.flatMap((block) => shownWords(block).filter(({ isDetail }) => !isDetail));
  const count = (wanted: 'removed' | 'added') =>
    words.reduce((sum, { op, text }) => sum + (op === wanted ? wordsIn(text) : 0), 0);
  return [count('removed'), count('added')];
}

function expectSubstance(comparison: Comparison, text: string, tag: string | null): void {
  const findings = findSubstance(comparison, tag);
  for (const { kind, from, to, block: index } of findings) {
    const block = comparison.blocks[index];
    // These tell of other places too: the headings of a number, what a footnote says, a name cut short.
    if (
      !block ||
      ['cross-reference', 'footnote', 'clause', 'row', 'picture', 'passage'].includes(kind)
    )
      continue;
    const marked = markedBlock(block);
    for (const [words, side] of [
      [from, marked.from],
      [to, marked.to],
    ] as const)
      for (const part of words?.split(' … ') ?? []) expect(bare(side)).toContain(bare(part));
  }
  const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const glance = printSubstance(ENGLISH_WORDS, comparison, findings, tag ?? 'en');
  const targets = [...glance.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  const lines = glance.match(/<li /g)?.length ?? 0;
  expect(targets.length).toBe(lines);
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
