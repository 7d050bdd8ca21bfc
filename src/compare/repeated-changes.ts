import type { ComparedBlock, Comparison } from './comparison.ts';
import { isTypographic } from './word-changes.ts';

/** Words that became others in several places. */
export interface RepeatedChange {
  readonly removed: string;
  readonly added: string;
  readonly times: number;
}

/** Replaced in fewer places than these, words are no pattern. */
const LEAST_TIMES = 3;

/**
 * Replacements that occur in several places, the most frequent first: a name that changed, a term. What
 * stands before it everywhere and is a name as well is told with it: “IK Multimedia Production S.r.l.”,
 * not “Production S.r.l.”.
 */
export function repeatedChanges({ blocks }: Comparison): RepeatedChange[] {
  const found = new Map<string, Replacement[]>();
  for (const replacement of blocks.flatMap(replacementsIn)) {
    const key = `${replacement.removed}\n${replacement.added}`;
    const known = found.get(key);
    if (known) known.push(replacement);
    else found.set(key, [replacement]);
  }
  return [...found.values()]
    .filter(({ length }) => length >= LEAST_TIMES)
    .map((all): RepeatedChange => {
      const name = sharedName(all.map(({ before }) => before));
      const [first] = all as [Replacement];
      return { removed: name + first.removed, added: name + first.added, times: all.length };
    })
    .sort((a, b) => b.times - a.times);
}

interface Replacement {
  readonly removed: string;
  readonly added: string;
  /** The words before it in its block. */
  readonly before: readonly string[];
}

function replacementsIn({ words }: ComparedBlock): Replacement[] {
  return words.flatMap(({ op, text }, index): Replacement[] => {
    const next = words[index + 1];
    if (op !== 'removed' || next?.op !== 'added') return [];
    if (text === next.text || isTypographic(text, next.text)) return [];
    const previous = words[index - 1];
    const before = previous?.op === 'same' ? previous.text : '';
    // Without a space between, what stands before is a part of a word.
    const isApart = before.endsWith(' ');
    return [
      {
        removed: text.trim(),
        added: next.text.trim(),
        before: isApart ? before.trim().split(' ') : [],
      },
    ];
  });
}

/** The capitalised words that stand before all, up to the first that differs. */
function sharedName(before: readonly (readonly string[])[]): string {
  const [first = [], ...others] = before;
  let name = '';
  for (let at = 1; at <= first.length; at++) {
    const word = first.at(-at) ?? '';
    if (!/^\p{Lu}[\p{L}\p{N}&.-]*$/u.test(word) || others.some((list) => list.at(-at) !== word))
      break;
    name = `${word} ${name}`;
  }
  return name;
}
