import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import { citesALaw } from './legal-bases.ts';

/** Which block bears a printed number; null for those that several bear. */
export interface NumberedBlocks {
  readonly from: ReadonlyMap<string, ComparedBlock | null>;
  readonly to: ReadonlyMap<string, ComparedBlock | null>;
}

/** The blocks of a comparison by the number that is printed before them in each text. */
export function numberedBlocks({ blocks }: Comparison): NumberedBlocks {
  return { from: bySide(blocks, 'from'), to: bySide(blocks, 'to') };
}

function bySide(
  blocks: readonly ComparedBlock[],
  side: 'from' | 'to',
): ReadonlyMap<string, ComparedBlock | null> {
  const found = new Map<string, ComparedBlock | null>();
  const twice = new Set<string>();
  const own = blocks.filter((block) => block[side] !== null);
  own.sort((a, b) => (a[side]?.index ?? 0) - (b[side]?.index ?? 0));
  // A heading’s number goes before that of a paragraph.
  for (const isHeading of [true, false]) {
    const added = new Set<string>();
    for (const [number, block] of numbersIn(own, side)) {
      if ((block[side]?.kind === 'heading') !== isHeading) continue;
      if (found.has(number) && !added.has(number)) continue;
      if (added.has(number)) twice.add(number);
      added.add(number);
      found.set(number, block);
    }
  }
  for (const number of twice) found.set(number, null);
  return found;
}

/** Each block with its number, and with the one that references to it have: “3(b)” for “(b)” below “3.”. */
function numbersIn(
  blocks: readonly ComparedBlock[],
  side: 'from' | 'to',
): [string, ComparedBlock][] {
  let above = '';
  let within: { style: string; letter: string }[] = [];
  return blocks.flatMap((block): [string, ComparedBlock][] => {
    const text = block[side] as TextBlock;
    const { place, labelPlace, kind, label } = text;
    const number = numberOf(text);
    const isPart = kind !== 'heading' && (place.itemNumber !== null || /[()a-zA-Z]/.test(label));
    if (!isPart) {
      if (number !== null || kind === 'heading') [above, within] = [number ?? '', []];
      return number === null ? [] : [[number, block]];
    }
    const style = labelPlace?.style ?? `list ${place.listDepth}`;
    const letter = label === '' ? `${place.itemNumber}` : label.replace(/[^\p{L}\p{N}.]|\.$/gu, '');
    const known = within.findIndex((each) => each.style === style);
    within = [...(known < 0 ? within : within.slice(0, known)), { style, letter }];
    const path = within.map((each) => `(${each.letter})`).join('');
    return [
      [`${above}${path}`, block],
      ...(above === '' || within.length > 1 ? [] : [[path, block] as [string, ComparedBlock]]),
      ...(number === null ? [] : [[number, block] as [string, ComparedBlock]]),
    ];
  });
}

/** “4.2” of “4.2. ”, “§ 4.2” and “Section 4.2”, “IV” of “Part IV:”; null if a text bears no number. */
function numberOf({ kind, label, text }: TextBlock): string | null {
  const printed = label || (kind === 'heading' ? (HEADED.exec(text)?.[0] ?? '') : '');
  return NUMBER.exec(printed)?.[0] ?? null;
}

/** A number in digits, or in one or more capitals that stand alone. */
const NUMBER = /\d+(?:\.\d+)*|(?<!\p{L})(?:[IVXLC]{1,6}|[A-Z])(?!\.?\p{L})/u;

/** How a heading begins that bears its number behind a name, or one that is none of a series. */
const HEADED = new RegExp(
  [
    '^(?:\\p{L}+\\.?\\s+|§+\\s*)\\d{1,3}(?:\\.\\d{1,3})*(?=[.:)\\s]|$)',
    '^\\p{L}+\\s+(?:[IVXLC]{1,6}|[A-Z])(?=\\s*(?:[.:)–—-]|$))',
    '^\\d{1,3}(?:\\.\\d{1,3})*[.)](?=\\s)',
  ].join('|'),
  'u',
);

const ARTICLES = ['article', 'artikel', 'articolo', 'artículo'];

/**
 * What the clauses of both texts are called, in small letters: the names before their numbers, and
 * “article” too where neither text cites a law.
 */
export function namesOfClauses({ blocks }: Comparison): ReadonlySet<string> {
  const citesLaw = blocks.some(({ from, to }) =>
    [from, to].some((each) => each && citesALaw(each.text)),
  );
  const names = new Set<string>(citesLaw ? [] : ARTICLES);
  for (const { from, to } of blocks)
    for (const block of [from, to]) {
      if (block?.kind !== 'heading') continue;
      const name = /^(\p{L}+\.?|§+)\s*(?:\d|[IVXLC]{1,6}(?!\p{L})|[A-Z](?!\p{L}))/u.exec(
        block.text,
      )?.[1];
      if (name) names.add(name.toLowerCase());
    }
  return names;
}
