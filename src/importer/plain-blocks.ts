import { textOf } from '../policy/canonical-text.ts';
import type { Block, Cell, Inline } from '../policy/document.ts';
import { hasNotes } from '../policy/footnotes.ts';
import { type Dropped, hasWords, type LinkTarget, plainInlines, visible } from './plain-inlines.ts';

/** Signs that begin items of lists which nobody marked as such. */
const SIGN = /^\s*[•▪◦●■‣⁃]\s*/u;

/** Blocks with nothing but what a version can have; those without words are gone. */
export function plainBlocks(list: readonly Block[], target: LinkTarget, dropped: Dropped): Block[] {
  const inlines = (each: readonly Inline[]) => plainInlines(each, target, dropped);
  const blocks = list.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'paragraph':
        return paragraph(inlines(block.inlines), dropped);
      case 'preformatted': {
        const text = visible(block.text, dropped);
        return text.trim() ? [{ kind: 'preformatted', text }] : [];
      }
      case 'list': {
        const items = block.items.map((item) => plainBlocks(item, target, dropped));
        const filled = items.map(withWordsFirst);
        // A paragraph that became something else cannot bear the number that a program counts.
        const isWhole = filled.every(
          ([head], at) =>
            block.items[at]?.[0]?.kind !== 'paragraph' || head?.kind !== 'preformatted',
        );
        return filledList(block.start, filled, isWhole);
      }
      case 'quotation': {
        const blocks = plainBlocks(block.blocks, target, dropped);
        return blocks.some(({ kind }) => kind !== 'rule') ? [{ kind: 'quotation', blocks }] : [];
      }
      case 'table':
        return table(block, (cell) => oneLine(inlines(cell)));
      default:
        return block.kind === 'rule' ? [block] : [];
    }
  });
  return joinLists(blocks);
}

/** A list without its empty items; where one stood among others, the numbers of these stand as words. */
function filledList(
  start: number | null,
  items: readonly (readonly Block[])[],
  isWhole: boolean,
): Block[] {
  const filled = items.flatMap((blocks, at) => (blocks.length > 0 ? [{ blocks, at }] : []));
  const [first] = filled;
  if (!first) return [];
  // Markdown counts no further than nine digits.
  const goesOn =
    isWhole &&
    (start ?? 0) + first.at < 1e9 &&
    filled.every(({ at }, index) => at === first.at + index);
  if (start === null || goesOn)
    return [
      {
        kind: 'list',
        start: start === null ? null : start + first.at,
        items: filled.map(({ blocks }) => blocks),
      },
    ];
  const numbered = filled.map(({ blocks: [head, ...rest], at }): Block[] => {
    const mark: Inline = { kind: 'text', text: `${start + at}. ` };
    return head?.kind === 'paragraph'
      ? [{ kind: 'paragraph', inlines: [mark, ...head.inlines] }, ...rest]
      : [{ kind: 'paragraph', inlines: [mark] }, ...(head ? [head] : []), ...rest];
  });
  return [{ kind: 'list', start: null, items: numbered }];
}

function targetsIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((each) =>
    each.kind === 'link' ? [each.href] : 'inlines' in each ? targetsIn(each.inlines) : [],
  );
}

/** A rule at the beginning of an item would be read as an item of its own. */
function withWordsFirst(item: readonly Block[]): Block[] {
  return item.filter(({ kind }) => kind !== 'rule');
}

function paragraph(inlines: Inline[], dropped: Dropped): Block[] {
  if (!hasWords(inlines)) return [];
  const [first, ...rest] = inlines;
  // A table that lost its shape: as it stands, its columns can still be seen.
  if (
    first?.kind === 'text' &&
    isBrokenTable(first.text) &&
    // A footnote would lose its reference there.
    !hasNotes(inlines)
  ) {
    dropped.links.push(...targetsIn(inlines));
    return [{ kind: 'preformatted', text: textOf(inlines).trim() }];
  }
  if (first?.kind !== 'text' || !SIGN.test(first.text)) return [{ kind: 'paragraph', inlines }];
  const lines = byLine([{ kind: 'text', text: first.text.replace(SIGN, '') }, ...rest]);
  const isAll = lines.slice(1).every(([start]) => start?.kind === 'text' && SIGN.test(start.text));
  const items = isAll
    ? lines.map(withoutSign)
    : [withoutSign(lines.flatMap((line, at) => (at ? [BREAK, ...line] : line)))];
  const filled = items.filter(hasWords);
  return filled.length === 0
    ? []
    : [
        {
          kind: 'list',
          start: null,
          items: filled.map((item) => [{ kind: 'paragraph', inlines: item }]),
        },
      ];
}

/** Whether words look like a row of a table that was not written as one. */
export function isBrokenTable(words: string): boolean {
  return /^\s*\|/.test(words);
}

const BREAK: Inline = { kind: 'break' };

function byLine(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const each of inlines) {
    if (each.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(each);
  }
  return lines;
}

function withoutSign([first, ...rest]: readonly Inline[]): Inline[] {
  if (first?.kind !== 'text') return first ? [first, ...rest] : rest;
  return [{ kind: 'text', text: first.text.replace(SIGN, '') }, ...rest];
}

/** Items that signs marked follow each other as lists of one item: they are one list. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isItem = block.kind === 'list' && block.start === null && block.items.length === 1;
    if (isItem && last?.kind === 'list' && last.start === null)
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

/** Every row has as many cells as the widest. */
function table(block: Extract<Block, { kind: 'table' }>, plain: (cell: Cell) => Cell): Block[] {
  const rows = [block.header, ...block.rows]
    .map((row) => row.map(plain))
    .filter((row) => row.some(hasWords));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return [];
  const [header = [], ...others] = rows.map((row) => [
    ...row,
    ...Array.from({ length: columns - row.length }, (): Cell => []),
  ]);
  return [
    { kind: 'table', align: header.map((_, at) => block.align[at] ?? null), header, rows: others },
  ];
}

/** Headings and cells have one line. */
export function oneLine(inlines: readonly Inline[]): Inline[] {
  return inlines.map((each): Inline => {
    if (each.kind === 'break') return { kind: 'text', text: ' ' };
    return 'inlines' in each ? { ...each, inlines: oneLine(each.inlines) } : each;
  });
}
