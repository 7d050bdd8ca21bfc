import { type CapitalChange, capitalChanges } from '../../compare/capital-changes.ts';
import type { ComparedBlock, Comparison } from '../../compare/comparison.ts';
import { countRows, type RowCounts } from '../../compare/count-rows.ts';
import { countWords, type WordCounts } from '../../compare/count-words.ts';
import { isAltered } from '../../compare/is-news.ts';
import type { Note } from '../../compare/notes.ts';
import { repeatedChanges } from '../../compare/repeated-changes.ts';
import { type SignChange, signChanges } from '../../compare/sign-changes.ts';
import type { Words } from '../../messages/words.ts';

/** Where less than this share of the smaller text remains, a text was written anew, and marks tell little. */
const REWRITTEN = 0.2;

/** A text that became this many times as long, or as short, grew or shrank. */
const GROWN = 2;

/** The fewest words of a text of which anybody asks whether it grew. */
const LONG = 20;

/** More patterns than these are no summary. */
const MOST_PATTERNS = 5;

/** More signs than these are not named one by one. */
const MOST_SIGNS = 4;

/**
 * How much of a text changed, as its marks show it: “Of 1,950 words, 120 were removed, and 390 were added.
 * Of the rows of tables, 20 changed, and 7 came.”
 */
export function wordsInWords(words: Words, comparison: Comparison): string {
  const signs = signsInWords(words, signChanges(comparison));
  const rows = rowsInWords(words, countRows(comparison));
  const counts = countWords(comparison);
  const isSame = counts.same === counts.from && counts.same === counts.to;
  const same = signs === null ? words.text('extent.same') : null;
  const extent = isSame ? same : extentInWords(words, counts);
  const capitals = capitalsInWords(words, capitalChanges(comparison));
  return [extent, capitals, signs, rows].filter((sentence) => sentence !== null).join(' ');
}

function extentInWords(words: Words, { from, to, same }: WordCounts): string {
  const counted = (count: number) => words.text('extent.words', { count });
  const [smaller, larger] = [Math.min(from, to), Math.max(from, to)];
  if (same < REWRITTEN * smaller)
    return words.text('extent.rewritten', { words: counted(from), same });
  const removed = words.text('extent.removed', { count: from - same });
  const added = words.text('extent.added', { count: to - same });
  const hasOtherSize = smaller > 0 && larger >= GROWN * smaller && larger >= LONG;
  if (!hasOtherSize) return words.text('extent.counts', { words: counted(from), removed, added });
  return words.text(from < to ? 'extent.grew' : 'extent.shrank', {
    from,
    words: counted(to),
    removed,
    added,
  });
}

/** Says how many of the words that count as removed and added changed their capitals alone. */
function capitalsInWords(words: Words, changes: readonly CapitalChange[]): string | null {
  const [first] = changes;
  if (!first) return null;
  const kinds = new Set(changes.map(({ removed, added }) => `${removed} → ${added}`));
  const one = words.text('extent.became', { removed: first.removed, added: first.added });
  const named = kinds.size > 1 ? words.text('extent.and-others', { named: one }) : one;
  const places = words.text('extent.places', { count: changes.length });
  return words.text('extent.capitals', { places, named });
}

/** Null where no sign alone changed. */
function signsInWords(words: Words, changes: readonly SignChange[]): string | null {
  if (changes.length === 0) return null;
  const kinds = [...new Set(changes.map((change) => signInWords(words, change)))];
  const named = kinds.slice(0, MOST_SIGNS).join(', ');
  const places = words.text('extent.places', { count: changes.length });
  const key = kinds.length > MOST_SIGNS ? 'extent.signs-and-others' : 'extent.signs';
  return words.text(key, { places, named });
}

function signInWords(words: Words, { removed, added }: SignChange): string {
  if (added === '') return words.text('extent.sign-went', { sign: removed });
  return removed === ''
    ? words.text('extent.sign-came', { sign: added })
    : words.text('extent.became', { removed, added });
}

/** Null where no row of a table is news. */
function rowsInWords(words: Words, { changed, came, went, moved }: RowCounts): string | null {
  const counts = [
    [changed, 'changed'],
    [came, 'came'],
    [went, 'went'],
    [moved, 'moved'],
  ] as const;
  const said = counts.flatMap(([count, fate]) =>
    count === 0 ? [] : [words.text(`extent.rows-${fate}`, { count })],
  );
  return said.length > 0 ? words.text('extent.rows', { counts: words.list(said) }) : null;
}

/** Replacements that recur, a sentence each. */
export function patternsInWords(words: Words, comparison: Comparison): string[] {
  return repeatedChanges(comparison)
    .slice(0, MOST_PATTERNS)
    .map(({ removed, added, times }) =>
      words.text('extent.pattern', { removed, added, count: times }),
    );
}

const SILENT = [
  ['renumbered', 'renumbered'],
  ['link target', 'link-target'],
  ['footnote mark', 'footnote-mark'],
  ['picture', 'picture'],
  ['tick box', 'tick-box'],
  ['emphasis', 'emphasis'],
  ['typography', 'typography'],
  ['look-alikes', 'look-alikes'],
  ['clause id', 'clause-id'],
  ['level', 'level'],
  ['form', 'form'],
  ['split', 'split'],
  ['merged', 'merged'],
] as const satisfies readonly (readonly [Note, string])[];

/** What changed besides words: “Besides words: numbering in 5 places, links in 2.” Null where nothing did. */
export function silentChangesInWords(words: Words, { blocks }: Comparison): string | null {
  const said = SILENT.flatMap(([note, key]) => {
    const count = blocks.filter(({ notes }) => notes.includes(note)).length;
    if (count === 0) return [];
    const places = words.text('extent.places', { count });
    return [words.text('silent.in-places', { name: words.text(`silent.${key}`), places })];
  });
  return said.length > 0 ? words.text('silent.all', { said: said.join(', ') }) : null;
}

/** What became of blocks that are no news. */
export interface QuietChanges {
  /** “unchanged”, or what little changed, as in “only numbering changed”. */
  readonly said: string;
  readonly isUnchanged: boolean;
}

export function quietChangesInWords(words: Words, blocks: readonly ComparedBlock[]): QuietChanges {
  const names = SILENT.flatMap(([note, key]) =>
    blocks.some(({ notes }) => notes.includes(note)) ? [words.text(`silent.${key}`)] : [],
  );
  if (names.length > 0) {
    const joined = names.reduce((first, second) => words.text('quiet.joined', { first, second }));
    return { said: words.text('quiet.only', { names: joined }), isUnchanged: false };
  }
  return blocks.some(isAltered)
    ? { said: words.text('quiet.same-words'), isUnchanged: false }
    : { said: words.text('quiet.unchanged'), isUnchanged: true };
}
