import { type CapitalChange, capitalChanges } from '../../compare/capital-changes.ts';
import type { ComparedBlock, Comparison } from '../../compare/comparison.ts';
import { countRows, type RowCounts } from '../../compare/count-rows.ts';
import { countWords, type WordCounts } from '../../compare/count-words.ts';
import { isAltered } from '../../compare/is-news.ts';
import type { Note } from '../../compare/notes.ts';
import { repeatedChanges } from '../../compare/repeated-changes.ts';
import { type SignChange, signChanges } from '../../compare/sign-changes.ts';

/** Where less than this share of the smaller text remains, a text was written anew, and marks tell little. */
const REWRITTEN = 0.2;

/** A text that became this many times as long, or as short, grew or shrank. */
const GROWN = 2;

/** Of shorter texts, nobody asks whether they grew. */
const LONG = 20;

/** More patterns than these are no summary. */
const MOST_PATTERNS = 5;

/** More signs than these are not named one by one. */
const MOST_SIGNS = 4;

/**
 * How much of a text changed, as its marks show it: “Of 1,950 words, 120 were removed, and 390 were added.
 * Of the rows of tables, 20 changed, and 7 came.”
 */
export function wordsInWords(comparison: Comparison): string {
  const signs = signsInWords(signChanges(comparison));
  const rows = rowsInWords(countRows(comparison));
  const counts = countWords(comparison);
  const isSame = counts.same === counts.from && counts.same === counts.to;
  const extent = isSame ? (signs === null ? 'Not a word differs.' : null) : extentInWords(counts);
  const capitals = capitalsInWords(capitalChanges(comparison));
  return [extent, capitals, signs, rows].filter((sentence) => sentence !== null).join(' ');
}

function extentInWords({ from, to, same }: WordCounts): string {
  const [removed, added] = [from - same, to - same];
  const were = (count: number) => (count === 1 ? 'was' : 'were');
  const [smaller, larger] = [Math.min(from, to), Math.max(from, to)];
  if (same < REWRITTEN * smaller)
    return `The text was written anew: of ${words(from)}, ${number(same)} ${same === 1 ? 'remains' : 'remain'}. Both texts are shown whole.`;
  const counts = `${number(removed)} ${were(removed)} removed, and ${number(added)} ${were(added)} added`;
  const hasOtherSize = smaller > 0 && larger >= GROWN * smaller && larger >= LONG;
  if (!hasOtherSize) return `Of ${words(from)}, ${counts}.`;
  return `The text ${from < to ? 'grew' : 'shrank'} from ${number(from)} to ${words(to)}: ${counts}.`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function words(count: number): string {
  return `${number(count)} ${count === 1 ? 'word' : 'words'}`;
}

/** Of the words that are counted as removed and added, those of which the capitals changed. */
function capitalsInWords(changes: readonly CapitalChange[]): string | null {
  const [first] = changes;
  if (!first) return null;
  const kinds = new Set(changes.map(({ removed, added }) => `${removed} → ${added}`));
  const named = `“${first.removed}” became “${first.added}”${kinds.size > 1 ? ', and others' : ''}`;
  return `Only capitals changed in ${changes.length} ${changes.length === 1 ? 'place' : 'places'}: ${named}.`;
}

/** Null where no sign alone changed. */
function signsInWords(changes: readonly SignChange[]): string | null {
  if (changes.length === 0) return null;
  const kinds = [...new Set(changes.map(signInWords))];
  const named = kinds.slice(0, MOST_SIGNS).join(', ');
  const places = `${changes.length} ${changes.length === 1 ? 'place' : 'places'}`;
  return `Signs changed in ${places}: ${named}${kinds.length > MOST_SIGNS ? ' and others' : ''}.`;
}

function signInWords({ removed, added }: SignChange): string {
  if (added === '') return `“${removed}” went`;
  return removed === '' ? `“${added}” came` : `“${removed}” became “${added}”`;
}

/** Null where no row of a table is news. */
function rowsInWords({ changed, came, went, moved }: RowCounts): string | null {
  const counts: [number, string][] = [
    [changed, 'changed'],
    [came, 'came'],
    [went, 'went'],
    [moved, 'moved'],
  ];
  const said = counts.flatMap(([count, what]) => (count === 0 ? [] : [`${number(count)} ${what}`]));
  const last = said.pop();
  if (last === undefined) return null;
  return `Of the rows of tables, ${said.length > 0 ? `${said.join(', ')} and ` : ''}${last}.`;
}

/** Replacements that recur, a sentence each. */
export function patternsInWords(comparison: Comparison): string[] {
  return repeatedChanges(comparison)
    .slice(0, MOST_PATTERNS)
    .map(({ removed, added, times }) => `“${removed}” became “${added}” in ${times} places.`);
}

const SILENT: readonly (readonly [Note, string])[] = [
  ['renumbered', 'numbering'],
  ['link target', 'links'],
  ['footnote mark', 'references to footnotes'],
  ['picture', 'pictures'],
  ['tick box', 'boxes to tick'],
  ['emphasis', 'emphasis'],
  ['typography', 'quotation marks, dashes or spaces'],
  ['look-alikes', 'letters that look the same'],
  ['clause id', 'addresses of clauses'],
  ['level', 'levels of headings and lists'],
  ['form', 'form (as a paragraph, a list or a table)'],
  ['split', 'paragraphs that were parted'],
  ['merged', 'paragraphs that were joined'],
];

/** What changed besides words: “Besides words: numbering in 5 places, links in 2.” Null where nothing did. */
export function silentChangesInWords({ blocks }: Comparison): string | null {
  const said = SILENT.flatMap(([note, name]) => {
    const count = blocks.filter(({ notes }) => notes.includes(note)).length;
    return count > 0 ? [`${name} in ${count} ${count === 1 ? 'place' : 'places'}`] : [];
  });
  return said.length > 0 ? `Besides words: ${said.join(', ')}.` : null;
}

/**
 * What became of blocks of which none is news: “unchanged”, or what little changed, as in
 * “only numbering changed”.
 */
export function quietChangesInWords(blocks: readonly ComparedBlock[]): string {
  const said = SILENT.flatMap(([note, name]) =>
    blocks.some(({ notes }) => notes.includes(note)) ? [name] : [],
  );
  if (said.length > 0) return `only ${said.join(' and ')} changed`;
  return blocks.some(isAltered) ? 'the same words' : 'unchanged';
}
