import { collapse, headingText, textOf } from '../policy/canonical-text.ts';
import type { Block, Clause, Document, Inline } from '../policy/document.ts';
import { visitLines } from '../policy/visit-lines.ts';
import { hasWords } from './plain-inlines.ts';
import { isRaised, unraised } from './raised-text.ts';
import type { Fact, FactKind } from './second-reading.ts';

/** What a reader of a draft sees, in the terms of a second reading of its source. */
export interface DraftReading {
  readonly words: string;
  readonly facts: readonly Fact[];
}

/**
 * Reads a finished draft as its readers will see it.
 * @param title its title; null where the source does not have it among its words
 * @param hasMarks whether the numbers of lists are to stand among the words
 */
export function readDraft(
  title: string | null,
  document: Document,
  hasMarks: boolean,
): DraftReading {
  const lines: string[] = [];
  const facts: Fact[] = [];
  const add = (kind: FactKind, words: string, value = '') => {
    if (words) facts.push({ kind, words, value, line: 0 });
  };
  const numbers = numbersOf(document);
  if (title !== null) add('heading', collapse(title));
  visitLines(title, document, ({ heading, kind, cells }) => {
    const words = cells.map((cell) => collapse(textOf(cell)));
    if (heading) add('heading', headingText(heading));
    if (kind === 'row') for (const [at, cell] of words.entries()) add('cell', cell, String(at + 1));
    for (const cell of cells) {
      for (const link of linksIn(cell)) add('link', link);
      for (const raised of raisedIn(textOf(cell))) add('raised', raised);
    }
    const mark = hasMarks ? numbers.get(cells[0] as readonly Inline[]) : undefined;
    lines.push([...(mark ? [mark] : []), ...words].join(' '));
  });
  return { words: lines.join('\n'), facts };
}

/** The words of the links of a text, each as they stand together. */
export function linksIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((each): string[] => {
    if (each.kind === 'link') return [collapse(textOf(each.inlines))];
    return 'inlines' in each ? linksIn(each.inlines) : [];
  });
}

/** The raised and lowered letters of a text, as plain ones. */
export function raisedIn(text: string): string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const letter of text) {
    if (!isRaised(letter)) isOpen = false;
    else if (isOpen) runs.push(runs.pop() + unraised(letter));
    else {
      runs.push(unraised(letter));
      isOpen = true;
    }
  }
  return runs;
}

/** Whether a block puts anything beside the mark of its item; a draft has no others. */
function isShown(block: Block): boolean {
  if (block.kind === 'paragraph') return hasWords(block.inlines);
  return block.kind === 'preformatted' ? /\S/.test(block.text) : block.kind !== 'rule';
}

/** The numbers that a list shows, by the inline text of the first paragraph of each of its items. */
function numbersOf({ preamble, clauses, footnotes }: Document): Map<readonly Inline[], string> {
  const numbers = new Map<readonly Inline[], string>();
  const visit = (blocks: Document['preamble']) => {
    for (const block of blocks) {
      if (block.kind === 'quotation') visit(block.blocks);
      if (block.kind !== 'list') continue;
      block.items.forEach((item, at) => {
        const first = item.find(isShown);
        if (block.start !== null && first?.kind === 'paragraph')
          numbers.set(first.inlines, `${block.start + at}.`);
        visit(item);
      });
    }
  };
  const visitClause = (clause: Clause) => {
    visit(clause.blocks);
    clause.clauses.forEach(visitClause);
  };
  visit(preamble);
  clauses.forEach(visitClause);
  for (const note of footnotes) visit(note.blocks);
  return numbers;
}
