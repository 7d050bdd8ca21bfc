import { formatNumber } from './number-format.ts';
import type { WordStyles } from './word-styles.ts';
import { childOf, isOn, valueIn, type XmlElement, xmlChildrenOf } from './word-xml.ts';

/** What Word writes before a paragraph by itself. */
export interface ListMark {
  /** `1.1`, `(a)`, `Article 3`; empty for a bullet. */
  readonly text: string;
  /** From 0. */
  readonly level: number;
  /** The list that counts it: paragraphs with the same one are numbered together. */
  readonly list: string;
  /** The number, where it and a full stop are all the mark, as Markdown writes it; else null. */
  readonly plain: number | null;
  /** Whether the mark holds the numbers of several levels: `1.1`. */
  readonly isFull: boolean;
  /** Whether a style of the list belongs to the level, as in the numbering of a contract. */
  readonly isStyled: boolean;
  /** Whether the level shows no sign at all: such a paragraph goes on with the item above it. */
  readonly isBlank: boolean;
  /** How far the level indents its text, in twentieths of a point; null if it does not say. */
  readonly indent: number | null;
  /** Whether 1, 2, 3 stands for a way of writing numbers that is not known here. */
  readonly isUnknown: boolean;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly style: string | null;
  readonly isLegal: boolean;
  /** Counting begins again after a level above this one; 0 for never. */
  readonly restart: number;
  readonly indent: number | null;
}

interface List {
  readonly abstract: string;
  readonly levels: readonly Level[];
  /** Where levels begin to count anew with this list. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The marks of paragraphs, asked for one after the other in the order of the text. */
export interface Counter {
  /** The mark of the next paragraph, by its `w:pPr`; null if it has none. */
  next(paragraph: XmlElement | undefined): ListMark | null;
}

/** Reads the lists of a file; each counter that is made counts from the beginning. */
export function readNumbering(root: XmlElement | null, styles: WordStyles): () => Counter {
  const abstracts = new Map(
    xmlChildrenOf(root ?? undefined, 'w:abstractNum').map((each) => [
      each.attributes.get('w:abstractNumId') ?? '',
      each,
    ]),
  );
  const nums = new Map(
    xmlChildrenOf(root ?? undefined, 'w:num').map((each) => [
      each.attributes.get('w:numId') ?? '',
      each,
    ]),
  );
  const lists = new Map<string, List | null>();
  const listOf = (numId: string): List | null => {
    const known = lists.get(numId);
    if (known !== undefined) return known;
    const list = readList(nums, abstracts, styles, numId);
    lists.set(numId, list);
    return list;
  };
  return () => counterOf(styles, listOf);
}

function readList(
  nums: ReadonlyMap<string, XmlElement>,
  abstracts: ReadonlyMap<string, XmlElement>,
  styles: WordStyles,
  numId: string,
): List | null {
  const num = nums.get(numId);
  let id = valueIn(num, 'w:abstractNumId');
  let abstract = abstracts.get(id ?? '');
  // A list may be one of a style that has lists of its own.
  const linked = valueIn(abstract, 'w:numStyleLink');
  const other = linked === undefined ? null : styles.numberingOf(linked);
  if (other !== null) {
    id = valueIn(nums.get(other), 'w:abstractNumId');
    abstract = abstracts.get(id ?? '');
  }
  if (!num || !abstract) return null;
  const levels: Level[] = [];
  for (const each of xmlChildrenOf(abstract, 'w:lvl')) levels[indexOf(each)] = readLevel(each);
  const starts = new Map<number, number>();
  for (const override of xmlChildrenOf(num, 'w:lvlOverride')) {
    const own = childOf(override, 'w:lvl');
    if (own) levels[indexOf(override)] = readLevel(own);
    const start = valueIn(override, 'w:startOverride');
    if (start !== undefined) starts.set(indexOf(override), Number(start) || 0);
  }
  return { abstract: id ?? '', levels, starts };
}

function indexOf(element: XmlElement): number {
  return Math.min(Math.max(Number(element.attributes.get('w:ilvl')) || 0, 0), 8);
}

function readLevel(element: XmlElement): Level {
  const ind = childOf(childOf(element, 'w:pPr'), 'w:ind')?.attributes;
  const indent = Number.parseInt(ind?.get('w:left') ?? ind?.get('w:start') ?? '', 10);
  return {
    start: Number(valueIn(element, 'w:start') ?? 0) || 0,
    format: formatOf(element),
    text: valueIn(element, 'w:lvlText') ?? '',
    style: valueIn(element, 'w:pStyle') ?? null,
    isLegal: isOn(element, 'w:isLgl') ?? false,
    restart: Number(valueIn(element, 'w:lvlRestart') ?? indexOf(element)),
    indent: Number.isNaN(indent) ? null : indent,
  };
}

function formatOf(element: XmlElement): string {
  const own = xmlChildrenOf(element, 'mc:AlternateContent').flatMap((each) => {
    const format = childOf(childOf(each, 'mc:Choice'), 'w:numFmt')?.attributes;
    // Word’s own 001, 002 is a custom format.
    return format?.get('w:format')?.startsWith('0') ? ['decimalZero'] : [];
  });
  return own[0] ?? valueIn(element, 'w:numFmt') ?? 'decimal';
}

function counterOf(styles: WordStyles, listOf: (numId: string) => List | null): Counter {
  /** The numbers that each list has reached, by its levels. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(paragraph) {
      const properties = styles.numbering(paragraph);
      const list = properties && properties.numId !== '0' ? listOf(properties.numId) : null;
      if (!properties || !list) return null;
      const chain = styles.chain(paragraph);
      const linked = list.levels.findIndex((each) => each?.style && chain.includes(each.style));
      const at = properties.level ?? Math.max(0, linked);
      const level = list.levels[at];
      if (!level) return null;
      const own = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, own);
      // A list that begins anew does so the first time that one of its levels is used.
      const start = list.starts.get(at);
      const key = `${properties.numId}/${at}`;
      if (start !== undefined && !begun.has(key)) own[at] = start - 1;
      begun.add(key);
      count(own, list.levels, at);
      return markOf(own, list, at, chain);
    },
  };
}

/** Counts one on at a level; those below it begin anew. */
function count(own: (number | undefined)[], levels: readonly Level[], at: number): void {
  for (let above = 0; above < at; above++) own[above] ??= levels[above]?.start ?? 1;
  const before = own[at];
  own[at] = before === undefined ? (levels[at]?.start ?? 1) : before + 1;
  for (let below = at + 1; below < 9; below++) {
    const restart = levels[below]?.restart ?? below;
    if (restart !== 0 && at < restart) own[below] = undefined;
  }
}

function markOf(
  own: readonly (number | undefined)[],
  list: List,
  at: number,
  chain: readonly string[],
): ListMark {
  const level = list.levels[at] as Level;
  let isUnknown = false;
  const numbers: number[] = [];
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const number = own[index] ?? list.levels[index]?.start ?? 1;
    const format = list.levels[index]?.format ?? 'decimal';
    if (format !== 'none' && format !== 'bullet') numbers.push(number);
    const isDecimal = level.isLegal && !/^(?:none|bullet|decimalZero)$/.test(format);
    const written = format === 'bullet' ? '' : formatNumber(number, isDecimal ? 'decimal' : format);
    if (written === null) isUnknown = true;
    return written ?? String(number);
  });
  const isBullet = level.format === 'bullet' && !/\p{L}{2}/u.test(level.text);
  const isPlain = level.text === `%${at + 1}.` && level.format === 'decimal';
  return {
    text: isBullet ? '' : text.replace(/\s+/gu, ' ').trim(),
    level: at,
    list: list.abstract,
    plain: isPlain ? (own[at] ?? null) : null,
    isFull: numbers.length > 1,
    isStyled: level.style !== null && chain.includes(level.style),
    isBlank: text.trim() === '' && level.text.trim() === '',
    indent: level.indent,
    isUnknown,
  };
}
