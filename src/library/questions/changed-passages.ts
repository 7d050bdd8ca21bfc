import { collapse } from '../../policy/canonical-text.ts';
import { fillsGaps, GAP } from '../../policy/redact.ts';
import type { Passage } from '../markdown/passages.ts';

/** What became of the passages of one text in another, headings left out. */
export interface ChangedPassages {
  readonly added: readonly Passage[];
  readonly removed: readonly Passage[];
  /** Reworded ones. */
  readonly pairs: readonly { readonly from: Passage; readonly to: Passage }[];
}

/** What part of the words of two passages must be the same for one to be the other, reworded. */
const SAME = 0.5;

const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janv|févr|mars|avr|juin|juil|août|genn|febb|magg|giug|lugl|sett|ott|dic)/;

/**
 * Passages that stand unchanged anywhere in the other text are left out; the rest is paired by its words.
 * Those with a gap are left out too: what they changed was judged while they were whole.
 */
export function changedPassages(
  before: readonly Passage[],
  after: readonly Passage[],
): ChangedPassages {
  const text = (passage: Passage) => collapse(passage.text);
  const [rows, newRows] = [before.flatMap(rowOf), after.flatMap(rowOf)];
  const isWhole = ({ text }: Passage) => !text.includes(GAP);
  const hasGaps = ![...rows, ...newRows].every(isWhole);
  const isText = ({ kind, text }: Passage) => kind !== 'heading' && /[\p{L}\d]/u.test(text);
  const without = (some: readonly Passage[], others: readonly Passage[]) => {
    const left = new Map<string, number>();
    for (const each of others) left.set(text(each), (left.get(text(each)) ?? 0) + 1);
    return some.filter((each) => {
      const count = left.get(text(each)) ?? 0;
      left.set(text(each), count - 1);
      return isText(each) && count <= 0;
    });
  };
  const old = new Set(without(rows, newRows));
  const added: Passage[] = [];
  const pairs: { from: Passage; to: Passage }[] = [];
  for (const to of without(newRows, rows)) {
    const same = hasGaps && [...old].find((from) => isSameButGaps(text(from), text(to)));
    if (same) {
      old.delete(same);
      continue;
    }
    const words = undated(to.text);
    const [best] = [...old]
      .map((from) => ({ from, likeness: likeness(undated(from.text), words) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (best && best.likeness >= SAME) {
      old.delete(best.from);
      pairs.push({ from: best.from, to });
    } else added.push(to);
  }
  return {
    added: added.filter(isWhole),
    removed: [...old].filter(isWhole),
    pairs: pairs.filter(({ from, to }) => isWhole(from) && isWhole(to)),
  };
}

function isSameButGaps(one: string, other: string): boolean {
  return fillsGaps(one, other) || fillsGaps(other, one);
}

/** The words of a text in small letters, in their order. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words of one list that another lacks, each as often as it does. */
export function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Without numbers and months, so that a line of which only the date is new stays itself. */
function undated(text: string): string[] {
  return wordsOf(text).filter((word) => !/\d/.test(word) && !MONTHS.test(word));
}

/** A row of a table is one passage, and stands for its cells. */
function rowOf(passage: Passage): Passage[] {
  if (passage.kind !== 'cell') return [passage];
  if (passage.row[0] !== passage) return [];
  return [{ ...passage, text: passage.row.map(({ text }) => text).join(' | ') }];
}

function likeness(one: readonly string[], other: readonly string[]): number {
  const common = one.length - without(one, other).length;
  return one.length + other.length === 0 ? 1 : (2 * common) / (one.length + other.length);
}
