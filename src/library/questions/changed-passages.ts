import { compareTexts } from '../../compare/compare-texts.ts';
import type { ComparedBlock } from '../../compare/comparison.ts';
import type { TextBlock } from '../../compare/text-blocks.ts';
import { collapse } from '../../policy/canonical-text.ts';
import { fillsGaps, GAP } from '../../policy/redact.ts';
import type { Passage } from '../markdown/passages.ts';
import type { ReadableVersion } from './question.ts';

/** What became of the passages of one text in another, headings left out. */
export interface ChangedPassages {
  readonly added: readonly Passage[];
  readonly removed: readonly Passage[];
  /** Reworded ones. One that was cut in two, or joined with another, stands there with all its parts. */
  readonly pairs: readonly { readonly from: Passage; readonly to: Passage }[];
}

/** A version and its passages. */
export type ReadVersion = readonly [version: ReadableVersion, passages: readonly Passage[]];

/**
 * What the comparison of two versions says of their passages. Those with a gap are left out: what they
 * changed was judged while they were whole.
 */
export function changedPassages(before: ReadVersion, after: ReadVersion): ChangedPassages {
  const [from, to] = [textOf(before), textOf(after)];
  const { blocks } = compareTexts({ ...from, moved: {} }, { ...to, moved: after[0].front.moved });
  const passageOf = { from: passagesByBlock(before[1]), to: passagesByBlock(after[1]) };
  const [old, now] = [new Map<TextBlock, Passage>(), new Map<TextBlock, Passage>()];
  // Each side in its own order: of passages that say the same, the first is that of the first block.
  const inOrder = (side: 'from' | 'to') =>
    blocks.flatMap((block) => block[side] ?? []).sort((a, b) => a.index - b.index);
  for (const block of inOrder('from')) keep(old, block, passageOf.from(block));
  for (const block of inOrder('to')) keep(now, block, passageOf.to(block));
  const added: Passage[] = [];
  const removed: Passage[] = [];
  const pairs: { from: Passage; to: Passage }[] = [];
  const partsOf = {
    added: Map.groupBy(ofKind(blocks, 'added'), ({ partOf }) => partOf),
    removed: Map.groupBy(ofKind(blocks, 'removed'), ({ partOf }) => partOf),
  };
  for (const block of blocks) {
    if (block.kind === 'same' || block.partOf !== null) continue;
    const parts = { from: block.from ? [block.from] : [], to: block.to ? [block.to] : [] };
    if (block.whole) {
      const { from: was, to: is } = block;
      for (const { to: part } of (was && partsOf.added.get(was.index)) ?? [])
        if (part) parts.to.push(part);
      for (const { from: part } of (is && partsOf.removed.get(is.index)) ?? [])
        if (part) parts.from.push(part);
    }
    const was = joined(parts.from.flatMap((each) => old.get(each) ?? []));
    const is = joined(parts.to.flatMap((each) => now.get(each) ?? []));
    if (was && is) pairs.push({ from: was, to: is });
    else if (is) added.push(is);
    else if (was) removed.push(was);
  }
  return withoutGaps({ added, removed, pairs });
}

function ofKind(blocks: readonly ComparedBlock[], kind: ComparedBlock['kind']) {
  return blocks.filter((block) => block.kind === kind);
}

function textOf([{ front, document }]: ReadVersion) {
  return { title: front.title, document, hasLastingIds: true };
}

function keep(map: Map<TextBlock, Passage>, block: TextBlock, passage: Passage | undefined): void {
  if (passage) map.set(block, passage);
}

/**
 * Finds the passage that a block of the same text is, each once. Titles, headings and blocks without words
 * are no passages.
 */
function passagesByBlock(passages: readonly Passage[]): (block: TextBlock) => Passage | undefined {
  const byText = new Map<string, Passage[]>();
  for (const passage of passages.flatMap(rowOf)) {
    if (passage.kind === 'heading') continue;
    const { row, text } = passage;
    const key = row.length > 0 ? row.map((cell) => collapse(cell.text)).join('\t') : collapse(text);
    const alike = byText.get(key);
    if (alike) alike.push(passage);
    else byText.set(key, [passage]);
  }
  // The first is taken first, and from the end of a list it is taken at no cost.
  for (const alike of byText.values()) alike.reverse();
  return ({ kind, text }) => {
    if (kind === 'title' || kind === 'heading' || !/[\p{L}\d]/u.test(text)) return undefined;
    return byText.get(text)?.pop();
  };
}

/** A row of a table is one passage, and stands for its cells. */
function rowOf(passage: Passage): Passage[] {
  if (passage.kind !== 'cell') return [passage];
  if (passage.row[0] !== passage) return [];
  return [{ ...passage, text: passage.row.map(({ text }) => text).join(' | ') }];
}

/** Several passages as one, whose places are those of its parts; null for none. */
function joined([first, ...others]: readonly Passage[]): Passage | null {
  if (!first) return null;
  const starts = [0];
  let { text } = first;
  for (const part of others) {
    starts.push(text.length + 1);
    text += ` ${part.text}`;
  }
  const placeOf = (index: number) => {
    const at = starts.findLastIndex((start) => start <= index);
    return (others[at - 1] ?? first).placeOf(index - (starts[at] ?? 0));
  };
  return { ...first, text, placeOf };
}

function withoutGaps({ added, removed, pairs }: ChangedPassages): ChangedPassages {
  const isWhole = ({ text }: Passage) => !text.includes(GAP);
  const text = (passage: Passage) => collapse(passage.text);
  const isSameButGaps = (one: Passage, other: Passage) =>
    fillsGaps(text(one), text(other)) || fillsGaps(text(other), text(one));
  // One of two texts that differ by gaps alone has gaps.
  const [gone, come] = [removed, added].map((all) => all.filter((each) => !isWhole(each))) as [
    Passage[],
    Passage[],
  ];
  return {
    added: added.filter((each) => isWhole(each) && !gone.some((old) => isSameButGaps(old, each))),
    removed: removed.filter(
      (each) => isWhole(each) && !come.some((now) => isSameButGaps(each, now)),
    ),
    pairs: pairs.filter(({ from, to }) => isWhole(from) && isWhole(to)),
  };
}
