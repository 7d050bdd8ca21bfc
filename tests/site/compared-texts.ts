import { compareTexts } from '../../src/compare/compare-texts.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { type PrintedComparison, printComparison } from '../../src/site/html/print-comparison.ts';
import { sourceNotesOf } from '../../src/site/pages/source-notes.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { documentOf } from './sample-library.ts';

/** Two MDX texts compared. */
export function compareMdx(from: string, to: string, moved = {}): Comparison {
  const text = (source: string) => ({
    title: 'Terms',
    document: documentOf(source),
    hasLastingIds: true,
    moved,
  });
  return compareTexts(text(from), text(to));
}

/** Their comparison as HTML, with the earlier one at /2016/ and the later one at /2020/. */
export function printMdx(from: string, to: string, moved = {}): PrintedComparison {
  return printComparison(compareMdx(from, to, moved), {
    from: { href: '/2016/', name: '2016' },
    to: { href: '/2020/', name: '2020' },
    wordings: (clause) => `/clause/${clause}/`,
    sourceNotes: sourceNotesOf(documentOf(to)),
    lang: { site: '', policy: '', words: ENGLISH_WORDS },
  });
}
