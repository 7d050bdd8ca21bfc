import { definesTerm, definitionsInText, written } from './definitions.ts';
import { type Block, type Clause, clausesOf, type Document, type Inline } from './document.ts';
import { inlinesIn } from './walk-document.ts';

/** The words of one paragraph or cell. */
export type Passage = readonly Inline[];

/** A place where a text says what a term means. */
export interface TermDefinition {
  /** The paragraph or cell itself. */
  readonly passage: Passage;
  /** It as a block, with the list that it announces. */
  readonly blocks: readonly Block[];
  /** Id of the clause in which it stands; null before the first heading. */
  readonly clause: string | null;
}

/** A term that a text defines. */
export interface DefinedTerm {
  readonly term: string;
  /** The id of the place of its definition on a page: `term.personal-data`. No clause has such an id. */
  readonly id: string;
  /** More than one where the text defines it again; nobody can say for it which one is meant. */
  readonly definitions: readonly TermDefinition[];
  /** Other names that the same words give. */
  readonly synonyms: readonly string[];
}

/** What a text calls itself, or another text: no reader needs that explained. */
const NAME_OF_TEXT =
  /^(?:.*\b(?:Policy|Policies|Notice|Statement|Terms|Terms of (?:Service|Use)|Agreement|Conditions|Informativa|Condizioni|Erklärung|Bedingungen|Richtlinie)|.*(?:erklärung|bedingungen|richtlinie))$/iu;

/**
 * The terms that a text defines, by their names. A term is written with a capital; what the text calls itself
 * is none, nor is a short form that only repeats words before it: Google, Inc. (“Google”).
 * @param language of the text, BCP 47
 */
export function definedTermsIn(document: Document, language: string): DefinedTerm[] {
  const passages = passagesIn(document).map((place) => ({ place, ...wordsOf(place.passage) }));
  const found = passages.flatMap(({ place, text, bold }) =>
    definitionsInText(text, bold, language)
      .filter(({ term, index, isShort }) => isWorthIt(term, isShort, text.slice(0, index)))
      .map(({ term, synonyms }) => ({ term, synonyms, place })),
  );
  if (found.length === 0) return [];
  const names = [...new Set(found.map(({ term }) => term))];
  const order = new Intl.Collator(language);
  const ids = new Set<string>();
  return names
    .map((term): DefinedTerm => {
      const all = found.filter((each) => each.term === term);
      const first = new Set(all.map(({ place }) => place));
      const defines = definesTerm(term, language);
      return {
        term,
        id: idOf(term, ids),
        definitions: passages
          .filter(({ place, text }) => first.has(place) || defines(text))
          .map(({ place }) => place),
        synonyms: [...new Set(all.flatMap(({ synonyms }) => synonyms))].filter(
          (name) => name !== term && names.includes(name),
        ),
      };
    })
    .sort((one, other) => order.compare(one.term, other.term));
}

/**
 * Ids of the clauses that use a term outside its definitions, in a heading, a paragraph, a table or a
 * footnote, in their order; null is the opening.
 */
export function clausesWith(
  { term, definitions }: DefinedTerm,
  document: Document,
  language: string,
): (string | null)[] {
  const pattern = usesOf([term], language);
  const isUsed = (passage: Passage) =>
    !definitions.some((each) => each.passage === passage) &&
    wordsOf(passage).text.search(pattern) !== -1;
  const using = new Set(
    [
      ...passagesIn(document).filter(({ passage }) => isUsed(passage)),
      ...notesWith(document, isUsed),
    ].map(({ clause }) => clause),
  );
  const clauses = clausesOf(document.clauses);
  for (const { id, heading } of clauses) if (isUsed(heading)) using.add(id);
  return [null, ...clauses.map(({ id }) => id)].filter((id) => using.has(id));
}

/** The clauses that refer to a footnote which uses a term. */
function notesWith(document: Document, isUsed: (passage: Passage) => boolean) {
  const labels = document.footnotes
    .filter(({ blocks }) => passagesInBlocks(blocks, null).some(({ passage }) => isUsed(passage)))
    .map(({ label }) => label);
  return passagesIn(document).filter(({ passage }) =>
    [...inlinesIn(passage)].some(
      (each) => each.kind === 'footnote-reference' && labels.includes(each.label),
    ),
  );
}

/**
 * Finds terms as they are written, longest first, in the plural too where the language makes it at the end.
 * @param terms at least one
 */
export function usesOf(terms: readonly string[], language: string): RegExp {
  const longestFirst = [...terms].sort((one, other) => other.length - one.length).map(written);
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})${ENDING[language.split('-')[0] ?? ''] ?? ''}(?![\\p{L}\\p{N}-])`,
    'gu',
  );
}

/** What the plural and the cases of a noun add. */
const ENDING: Readonly<Record<string, string>> = { en: '(?:e?s)?', de: '(?:e?s|e?n)?' };

function isWorthIt(term: string, isShort: boolean, before: string): boolean {
  if (!/\p{Lu}/u.test(term) || NAME_OF_TEXT.test(term)) return false;
  const near = before.slice(-80).toLowerCase();
  return !isShort || !term.split(' ').every((word) => near.includes(word.toLowerCase()));
}

function idOf(term: string, taken: Set<string>): string {
  const name = term
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const free = (id: string, next: number): string =>
    taken.has(id) ? free(`term.${name || 'x'}-${next}`, next + 1) : id;
  const id = free(`term.${name || 'x'}`, 2);
  taken.add(id);
  return id;
}

/** Every paragraph and cell of the text, without footnotes and remarks on its source. */
function passagesIn({ preamble, clauses }: Document): TermDefinition[] {
  return [
    ...passagesInBlocks(preamble, null),
    ...clausesOf(clauses).flatMap(({ id, blocks }: Clause) => passagesInBlocks(blocks, id)),
  ];
}

function passagesInBlocks(blocks: readonly Block[], clause: string | null): TermDefinition[] {
  return blocks.flatMap((block, at): TermDefinition[] => {
    if (block.kind === 'paragraph') {
      const next = blocks[at + 1];
      const announced = next?.kind === 'list' && /:\s*$/.test(wordsOf(block.inlines).text);
      return [{ passage: block.inlines, blocks: announced ? [block, next] : [block], clause }];
    }
    if (block.kind === 'quotation') return passagesInBlocks(block.blocks, clause);
    if (block.kind === 'list') return block.items.flatMap((item) => passagesInBlocks(item, clause));
    if (block.kind !== 'table') return [];
    return [block.header, ...block.rows].flat().map((cell) => ({
      passage: cell,
      blocks: [{ kind: 'paragraph', inlines: cell }],
      clause,
    }));
  });
}

/** The words of a passage, and which of them are bold. */
function wordsOf(passage: Passage): { text: string; bold: (readonly [number, number])[] } {
  const bold: (readonly [number, number])[] = [];
  let text = '';
  const visit = (inline: Inline): void => {
    if (inline.kind === 'text' || inline.kind === 'code') text += inline.text;
    if (inline.kind === 'break') text += ' ';
    if (!('inlines' in inline)) return;
    const from = text.length;
    inline.inlines.forEach(visit);
    if (inline.kind === 'strong') bold.push([from, text.length]);
  };
  passage.forEach(visit);
  return { text, bold };
}
