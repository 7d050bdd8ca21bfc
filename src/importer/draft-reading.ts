import { collapse, headingText, textOf } from '../policy/canonical-text.ts';
import type { Block, Clause, Document, Inline } from '../policy/document.ts';
import { hasNotes } from '../policy/footnotes.ts';
import { visitLines } from '../policy/visit-lines.ts';
import { isRaised, unraised } from './raised-text.ts';
import type { FactKind, SeenFact } from './second-reading.ts';

/** What a reader of a draft sees, in the terms of a second reading of its source. */
export interface DraftReading {
  readonly words: string;
  readonly facts: readonly SeenFact[];
}

/**
 * Reads a finished draft as its readers will see it.
 * @param title its title; null if the source does not have it among its words
 * @param hasMarks whether the numbers of lists are to stand among the words
 */
export function readDraft(
  title: string | null,
  document: Document,
  hasMarks: boolean,
): DraftReading {
  const lines: string[] = [];
  const facts: SeenFact[] = [];
  const add = (kind: FactKind, words: string, value = '') => {
    if (words) facts.push({ kind, words, value, line: 0 });
  };
  const marks = listMarks(document);
  if (title !== null) add('heading', collapse(title));
  visitLines(title, document, ({ heading, kind, cells }) => {
    const words = cells.map((cell) => collapse(textOf(cell)));
    if (heading) add('heading', headingText(heading));
    if (kind === 'row') for (const [at, cell] of words.entries()) add('cell', cell, String(at + 1));
    for (const cell of cells) {
      for (const { words, href } of linksIn(cell)) add('link', words, href);
      for (const raised of raisedIn(textOf(cell))) add('raised', raised);
    }
    const mark = kind === 'title' ? '' : marks.shift();
    lines.push([...(hasMarks && mark ? [mark] : []), ...words].join(' '));
  });
  return { words: lines.join('\n'), facts };
}

/** The links of a text, each with its words as they stand together. */
export function linksIn(inlines: readonly Inline[]): { words: string; href: string }[] {
  return inlines.flatMap((each): { words: string; href: string }[] => {
    if (each.kind === 'link') return [{ words: collapse(textOf(each.inlines)), href: each.href }];
    return 'inlines' in each ? linksIn(each.inlines) : [];
  });
}

/** The raised and lowered letters of a text, as plain ones. */
function raisedIn(text: string): string[] {
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

/**
 * The numbers of lists that stand before each line of a text, in the order of `visitLines`; '' before most.
 */
function listMarks({ preamble, clauses, footnotes }: Document): string[] {
  const marks: string[] = [];
  // An item can begin with a list, or with nothing that is shown: its number waits for the first words.
  let waiting: string[] = [];
  const line = (words: boolean) => {
    marks.push(words ? waiting.join(' ') : '');
    if (words) waiting = [];
  };
  const visit = (block: Block) => {
    if (block.kind === 'paragraph') line(isShown(block.inlines));
    if (block.kind === 'preformatted') line(/\S/.test(block.text));
    if (block.kind === 'quotation') block.blocks.forEach(visit);
    if (block.kind === 'table')
      for (const row of [block.header, ...block.rows]) line(row.some(isShown));
    if (block.kind !== 'list') return;
    for (const [at, item] of block.items.entries()) {
      const before = waiting;
      if (block.start !== null) waiting = [...waiting, `${block.start + at}.`];
      const own = waiting;
      item.forEach(visit);
      if (waiting === own) waiting = before;
    }
  };
  const visitClause = (clause: Clause) => {
    line(false);
    clause.blocks.forEach(visit);
    clause.clauses.forEach(visitClause);
  };
  preamble.forEach(visit);
  clauses.forEach(visitClause);
  for (const note of footnotes) note.blocks.forEach(visit);
  return marks;
}

/** Whether a reader sees anything there. A picture without a description is told of by itself. */
function isShown(inlines: readonly Inline[]): boolean {
  return hasNotes(inlines) || /\S/.test(textOf(inlines));
}
