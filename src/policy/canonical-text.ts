// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import type { Clause, Document, Inline } from './document.ts';
import { type LineKind, visitLines } from './visit-lines.ts';

/** One line of the canonical text, with the clause in which it stands (null before the first heading). */
export interface Line {
  readonly clause: string | null;
  readonly kind: LineKind;
  readonly text: string;
}

/**
 * The canonical text of a version: its title, then one line for each heading, paragraph, list item's
 * own paragraph and table row (cells joined by TAB). Runs of white space are one space; list markers,
 * emphasis, link targets and source notes are no part of it. Joined by LF, with one at the end, in
 * UTF-8, these are the bytes of `index.txt`, over which the digest is made.
 */
export function canonicalText(title: string | null, document: Document): string {
  return linesOf(title, document)
    .map((line) => `${line.text}\n`)
    .join('');
}

/** The canonical text line by line. A line without text is left out. */
export function linesOf(title: string | null, document: Document): Line[] {
  const lines: Line[] = [];
  visitLines(title, document, ({ clause, kind, cells }) => {
    const text =
      cells.length === 1
        ? collapse(textOf(cells[0] ?? []))
        : cells.map((cell) => collapse(textOf(cell))).join('\t');
    if (/\S/.test(text)) lines.push({ clause, kind, text });
  });
  return lines;
}

/** A heading as printed, with its number. */
export function headingText(clause: Pick<Clause, 'number' | 'heading'>): string {
  return collapse(`${clause.number ?? ''} ${textOf(clause.heading)}`);
}

/** The words of inline text: markup gone, an image by its alternative text, a line break as a space. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

/** Runs of white space, non-breaking ones too, are one space; none at the ends. */
export function collapse(text: string): string {
  return singleSpaced(text).trim();
}

/** Runs of white space, non-breaking ones too, are one space. */
export function singleSpaced(text: string): string {
  // A lone space is not matched: replacing each one by itself took a third of a build’s time.
  return text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'image':
      return inline.alternative;
    case 'footnote-reference':
      return '';
    default:
      return textOf(inline.inlines);
  }
}
