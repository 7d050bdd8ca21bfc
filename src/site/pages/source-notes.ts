import { collapse, textOf } from '../../policy/canonical-text.ts';
import { type Block, clausesOf, type Document } from '../../policy/document.ts';

/**
 * Remarks on flaws of the source, as text, by the id of the clause in which they stand; '' before the
 * first.
 */
export function sourceNotesOf({ preamble, clauses }: Document): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  const add = (id: string, blocks: readonly Block[]) => {
    const found = notesIn(blocks);
    if (found.length > 0) notes.set(id, found);
  };
  add('', preamble);
  for (const clause of clausesOf(clauses)) add(clause.id, clause.blocks);
  return notes;
}

function notesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'source-note') return [block.blocks.map(noteText).join(' ')];
    if (block.kind === 'list') return block.items.flatMap(notesIn);
    return block.kind === 'quotation' ? notesIn(block.blocks) : [];
  });
}

function noteText(block: Block): string {
  if (block.kind === 'paragraph') return collapse(textOf(block.inlines));
  if (block.kind === 'list') return block.items.flat().map(noteText).join(' ');
  return 'blocks' in block ? block.blocks.map(noteText).join(' ') : '';
}
