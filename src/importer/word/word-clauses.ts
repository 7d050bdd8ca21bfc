import { collapse, textOf } from '../../policy/canonical-text.ts';
import type { Inline } from '../../policy/document.ts';
import type { WordBlock, WordParagraph } from './word-blocks.ts';

/** A heading has no more words than these, or it is a paragraph that someone has set as a heading. */
const MOST_WORDS = 25;
/** A title of a clause has no more than these. */
const MOST_TITLE_WORDS = 15;

/** Headings that only their numbers tell lie deeper than those that a style tells. */
const BELOW_STYLED = 10;

/** Which paragraphs are headings, and how deep each lies. */
export interface WordHeadings {
  readonly levels: ReadonlyMap<WordParagraph, number>;
  /** Headings that nobody marked as such, neither by a style nor by the levels of a contract. */
  readonly guessed: readonly WordParagraph[];
  /** The lists whose higher levels are clauses, and the highest level of each. */
  readonly schemes: ReadonlyMap<string, number>;
}

/**
 * Tells headings by their styles, and by their numbers where these are those of clauses:
 * - in the numbering of a contract (a level has a style of its own, or a mark is `1.1`), a paragraph of the
 *   highest level below which something stands, and titles of the levels below;
 * - in other lists, all of them, where each is a title with a text below it.
 */
export function findHeadings(blocks: readonly WordBlock[]): WordHeadings {
  const levels = new Map<WordParagraph, number>();
  const guessed: WordParagraph[] = [];
  const styled = new Set<string>();
  const schemes = new Map<string, number>();
  const paragraphs = blocks.filter((each): each is WordParagraph => each.kind === 'paragraph');
  const next = nextWithWords(blocks);
  for (const each of paragraphs) {
    if (each.outline === null || !hasRunsWithWords(each)) continue;
    if (each.mark && isProse(each) && !standsBelow(each, next.get(each))) continue;
    levels.set(each, each.outline);
    if (each.mark) styled.add(each.mark.list);
  }
  const shown = new Set([...levels.keys()].map(({ mark }) => mark?.text));
  for (const [list, members] of listsOf(paragraphs)) {
    const highest = Math.min(...members.map(({ mark }) => mark?.level ?? 9));
    const isContract = members.some(
      ({ mark }) => mark?.isFull || (mark?.isStyled && isDeep(members)),
    );
    const top = members.filter(({ mark }) => mark?.level === highest);
    const rest = members.filter((each) => !levels.has(each));
    const isClause = (each: WordParagraph) =>
      (each.mark?.level === highest && runInHeading(each) !== null) ||
      (standsBelow(each, next.get(each)) &&
        (isTitle(each) || (each.mark?.level === highest && !isLong(each))));
    if (isContract || styled.has(list)) {
      const clauses = rest.filter((each) => each.styleDepth === null && isClause(each));
      // Numbers that headings have already, in a list without styles, are those of items.
      const isOther = !members.some(({ mark }) => mark?.isStyled);
      if (!styled.has(list) && isOther && top.some(({ mark }) => shown.has(mark?.text))) continue;
      if (!styled.has(list) && !clauses.some(({ mark }) => mark?.level === highest)) continue;
      schemes.set(list, highest);
      for (const each of clauses) levels.set(each, BELOW_STYLED + (each.mark?.level ?? 0));
    } else if (
      top.length > 1 &&
      top.every((each) => isTitle(each) && isTextBelow(next.get(each)))
    ) {
      schemes.set(list, highest);
      for (const each of top) {
        levels.set(each, BELOW_STYLED);
        guessed.push(each);
      }
    }
  }
  return { levels, guessed, schemes };
}

function listsOf(paragraphs: readonly WordParagraph[]): Map<string, WordParagraph[]> {
  const lists = new Map<string, WordParagraph[]>();
  for (const each of paragraphs) {
    if (!each.mark?.text || !hasRunsWithWords(each)) continue;
    const members = lists.get(each.mark.list);
    if (members) members.push(each);
    else lists.set(each.mark.list, [each]);
  }
  return lists;
}

function isDeep(members: readonly WordParagraph[]): boolean {
  return new Set(members.map(({ mark }) => mark?.level)).size > 1;
}

/** The next block that has words, for each block. */
function nextWithWords(blocks: readonly WordBlock[]): Map<WordBlock, WordBlock> {
  const next = new Map<WordBlock, WordBlock>();
  let last: WordBlock | null = null;
  for (const block of [...blocks].reverse()) {
    if (last) next.set(block, last);
    if (block.kind !== 'paragraph' || hasRunsWithWords(block)) last = block;
  }
  return next;
}

/** Whether a text, or a paragraph of a lower level, stands below a numbered paragraph. */
function standsBelow({ mark, outline }: WordParagraph, next: WordBlock | undefined): boolean {
  if (!next) return false;
  if (next.kind !== 'paragraph') return true;
  if (next.mark && mark && next.mark.list === mark.list) return next.mark.level > mark.level;
  return next.outline === null || (outline !== null && next.outline > outline);
}

/** Whether what follows is no item of a list. */
function isTextBelow(next: WordBlock | undefined): boolean {
  return next !== undefined && (next.kind !== 'paragraph' || (!next.mark && next.outline === null));
}

export function hasRunsWithWords({ inlines }: WordParagraph): boolean {
  return textOf(inlines).trim() !== '' || inlines.some(({ kind }) => kind === 'footnote-reference');
}

/** Whether a text is too long for a heading, or is a sentence. */
function isProse(paragraph: WordParagraph): boolean {
  return isLong(paragraph) || /[.;,]$/.test(collapse(textOf(paragraph.inlines)));
}

function isLong({ inlines }: WordParagraph): boolean {
  return collapse(textOf(inlines)).split(' ').length > MOST_WORDS;
}

/**
 * The bold title with which a numbered paragraph begins, and the text that follows it in the same line:
 * “1. **Scope.** These terms …”. Null where it does not begin so.
 */
export function runInHeading({
  inlines,
}: WordParagraph): { readonly title: readonly Inline[]; readonly text: readonly Inline[] } | null {
  const at = inlines.findIndex((each) => textOf([each]).trim() !== '');
  const first = inlines[at];
  const text = inlines.slice(at + 1);
  if (first?.kind !== 'strong' || textOf(text).trim().length < 20) return null;
  const words = collapse(textOf(first.inlines));
  const isTitled =
    words.split(' ').length <= MOST_TITLE_WORDS && /^[\p{Lu}\p{N}“"„«(]/u.test(words);
  // “**Acme** keeps …” is a sentence that begins with a bold name.
  const isClosed = /[.:–—-]$/.test(words) || /^\s*[.:–—-]/.test(textOf(text));
  return isTitled && isClosed ? { title: first.inlines, text } : null;
}

function isTitle({ inlines }: WordParagraph): boolean {
  const words = collapse(textOf(inlines));
  return (
    words.split(' ').length <= MOST_TITLE_WORDS &&
    !/[.;,:!?]$/.test(words) &&
    /^[\p{Lu}\p{N}“"„«(]|^[^\p{Ll}\p{Lu}]/u.test(words)
  );
}
