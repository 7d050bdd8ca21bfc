import type { Block, Clause, Document, Inline } from './document.ts';

/** One line of the canonical text, with the clause in which it stands (null before the first heading). */
export interface Line {
  readonly clause: string | null;
  readonly kind: 'title' | 'heading' | 'paragraph' | 'row';
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
  const add = (clause: string | null, kind: Line['kind'], text: string) => {
    if (text) lines.push({ clause, kind, text });
  };
  const addBlocks = (clause: string | null, blocks: readonly Block[]) => {
    for (const block of blocks) addBlock(clause, block);
  };
  const addBlock = (clause: string | null, block: Block) => {
    switch (block.kind) {
      case 'paragraph':
        add(clause, 'paragraph', collapse(textOf(block.inlines)));
        return;
      case 'preformatted':
        add(clause, 'paragraph', collapse(block.text));
        return;
      case 'list':
        for (const item of block.items) addBlocks(clause, item);
        return;
      case 'quotation':
        addBlocks(clause, block.blocks);
        return;
      case 'table':
        for (const row of [block.header, ...block.rows]) {
          const text = row.map((cell) => collapse(textOf(cell))).join('\t');
          if (text.trim()) add(clause, 'row', text);
        }
        return;
      case 'rule':
      case 'source-note':
      case 'cookie-preferences':
        return;
    }
  };
  const addClause = (clause: Clause) => {
    add(clause.id, 'heading', headingText(clause));
    addBlocks(clause.id, clause.blocks);
    clause.clauses.forEach(addClause);
  };
  if (title !== null) add(null, 'title', collapse(title));
  addBlocks(null, document.preamble);
  document.clauses.forEach(addClause);
  for (const note of document.footnotes) addBlocks(null, note.blocks);
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
  // A lone space is no match: replacing each one by itself took a third of the time of a build.
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
