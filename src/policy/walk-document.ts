import type { Block, Document, Inline } from './document.ts';

/** Every inline of a text, each before what it holds, in the order of the text; footnotes come last. */
export function* inlinesOf({ preamble, clauses, footnotes }: Document): Generator<Inline> {
  yield* inlinesInBlocks(preamble);
  yield* inlinesInClauses(clauses);
  for (const { blocks } of footnotes) yield* inlinesInBlocks(blocks);
}

function* inlinesInClauses(clauses: Document['clauses']): Generator<Inline> {
  for (const { heading, blocks, clauses: below } of clauses) {
    yield* inlinesIn(heading);
    yield* inlinesInBlocks(blocks);
    yield* inlinesInClauses(below);
  }
}

/** Every inline of a list, each before what it holds. */
export function* inlinesIn(list: readonly Inline[]): Generator<Inline> {
  for (const each of list) {
    yield each;
    if ('inlines' in each) yield* inlinesIn(each.inlines);
  }
}

/** Every inline of blocks, in the order of the text; those of source notes too. */
export function* inlinesInBlocks(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield* inlinesIn(block.inlines);
    if (block.kind === 'quotation' || block.kind === 'source-note')
      yield* inlinesInBlocks(block.blocks);
    if (block.kind === 'list') for (const item of block.items) yield* inlinesInBlocks(item);
    if (block.kind === 'table')
      for (const row of [block.header, ...block.rows])
        for (const cell of row) yield* inlinesIn(cell);
  }
}

/** What a text is made anew with: both are given a part whose own parts were made anew already. */
export interface Remaking {
  /** A list of inlines: of a paragraph, a heading, a cell, or of another inline. */
  inlines(list: readonly Inline[]): readonly Inline[];
  /** The text of a preformatted block. */
  preformatted(text: string): string;
}

/** A document of the same structure with other inlines. Source notes stay as they are. */
export function remakeDocument(document: Document, remaking: Remaking): Document {
  const inlines = (list: readonly Inline[]): readonly Inline[] =>
    remaking.inlines(
      list.map(
        (each): Inline => ('inlines' in each ? { ...each, inlines: inlines(each.inlines) } : each),
      ),
    );
  const block = (each: Block): Block => {
    switch (each.kind) {
      case 'paragraph':
        return { ...each, inlines: inlines(each.inlines) };
      case 'quotation':
        return { ...each, blocks: each.blocks.map(block) };
      case 'list':
        return { ...each, items: each.items.map((item) => item.map(block)) };
      case 'table':
        return {
          ...each,
          header: each.header.map(inlines),
          rows: each.rows.map((row) => row.map(inlines)),
        };
      case 'preformatted':
        return { ...each, text: remaking.preformatted(each.text) };
      default:
        return each;
    }
  };
  const clause = (each: Document['clauses'][number]): Document['clauses'][number] => ({
    ...each,
    heading: inlines(each.heading),
    blocks: each.blocks.map(block),
    clauses: each.clauses.map(clause),
  });
  return {
    preamble: document.preamble.map(block),
    clauses: document.clauses.map(clause),
    footnotes: document.footnotes.map((note) => ({ ...note, blocks: note.blocks.map(block) })),
  };
}
