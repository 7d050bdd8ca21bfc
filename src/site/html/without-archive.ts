import type { Block, Clause, Document } from '../../policy/document.ts';

/** A text without what is of this site alone: its remarks on the source, and the controls of its tool. */
export function withoutArchive(document: Document): Document {
  return {
    preamble: blocksWithout(document.preamble),
    clauses: document.clauses.map(clauseWithout),
    footnotes: document.footnotes.map((note) => ({ ...note, blocks: blocksWithout(note.blocks) })),
  };
}

function clauseWithout(clause: Clause): Clause {
  return {
    ...clause,
    blocks: blocksWithout(clause.blocks),
    clauses: clause.clauses.map(clauseWithout),
  };
}

function blocksWithout(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'source-note' || block.kind === 'cookie-preferences') return [];
    if (block.kind === 'list') return [{ ...block, items: block.items.map(blocksWithout) }];
    if (block.kind === 'quotation') return [{ ...block, blocks: blocksWithout(block.blocks) }];
    return [block];
  });
}
