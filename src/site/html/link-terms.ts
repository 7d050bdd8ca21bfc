import { collapse } from '../../policy/canonical-text.ts';
import {
  type DefinedTerm,
  definedTermsIn,
  type Passage,
  usesOf,
} from '../../policy/defined-terms.ts';
import type { Block, Clause, Document, Inline } from '../../policy/document.ts';

/** A text whose terms lead to their definitions. */
export interface LinkedTerms {
  readonly document: Document;
  /** Ids of definitions, by the first inline of the passage in which they stand. */
  readonly anchors: ReadonlyMap<Inline, readonly string[]>;
}

/**
 * A text in which each clause links its first use of a defined term to the definition: links at every use
 * would be all that a reader sees, and all that the Tab key finds. Words of links, headings and footnotes
 * stay as they are, and so do terms that are defined twice.
 * @param language of the text, BCP 47
 */
export function linkTerms(document: Document, language: string): LinkedTerms {
  const terms = definedTermsIn(document, language).filter(
    ({ definitions }) => definitions.length === 1,
  );
  const anchors = new Map<Inline, readonly string[]>();
  if (terms.length === 0) return { document, anchors };
  const byName = new Map(terms.map((term) => [term.term, term]));
  const pattern = usesOf([...byName.keys()], language);

  /** @param left terms that the clause has not linked yet */
  const passage = (own: Passage, left: Set<DefinedTerm>): readonly Inline[] => {
    const defined = terms.filter(({ definitions }) => definitions[0]?.passage === own);
    for (const term of defined) left.delete(term);
    const made = linked(own, left);
    const [first] = made;
    if (defined.length > 0 && first)
      anchors.set(
        first,
        defined.map(({ id }) => id),
      );
    return made;
  };

  const linked = (list: readonly Inline[], left: Set<DefinedTerm>): readonly Inline[] =>
    list.flatMap((each): readonly Inline[] => {
      if (each.kind === 'strong' || each.kind === 'emphasis')
        return [{ ...each, inlines: linked(each.inlines, left) }];
      return each.kind === 'text' ? linkedText(each, left) : [each];
    });

  const linkedText = (
    text: Extract<Inline, { kind: 'text' }>,
    left: Set<DefinedTerm>,
  ): readonly Inline[] => {
    const parts: Inline[] = [];
    let end = 0;
    for (const { 0: words, index } of text.text.matchAll(pattern)) {
      const term = termOf(words);
      if (!term || !left.has(term)) continue;
      left.delete(term);
      const use = { kind: 'text' as const, text: words };
      parts.push({ ...text, text: text.text.slice(end, index) });
      parts.push({ kind: 'link', href: `#${term.id}`, inlines: [use] });
      end = index + words.length;
    }
    return [...parts, { ...text, text: text.text.slice(end) }];
  };

  /** The longest term with which words begin: their ending is that of a plural. */
  const termOf = (words: string): DefinedTerm | undefined =>
    terms
      .filter(({ term }) => alike(words).startsWith(alike(term)))
      .sort((one, other) => other.term.length - one.term.length)[0];

  const blocks = (list: readonly Block[], left: Set<DefinedTerm>): readonly Block[] =>
    list.map((block): Block => {
      switch (block.kind) {
        case 'paragraph':
          return { ...block, inlines: passage(block.inlines, left) };
        case 'quotation':
          return { ...block, blocks: blocks(block.blocks, left) };
        case 'list':
          return { ...block, items: block.items.map((item) => blocks(item, left)) };
        case 'table':
          return {
            ...block,
            header: block.header.map((cell) => passage(cell, left)),
            rows: block.rows.map((row) => row.map((cell) => passage(cell, left))),
          };
        default:
          return block;
      }
    });

  const clause = (each: Clause): Clause => ({
    ...each,
    blocks: blocks(each.blocks, new Set(terms)),
    clauses: each.clauses.map(clause),
  });
  const preamble = blocks(document.preamble, new Set(terms));
  return { document: { ...document, preamble, clauses: document.clauses.map(clause) }, anchors };
}

function alike(words: string): string {
  return collapse(words).replaceAll('’', "'");
}
