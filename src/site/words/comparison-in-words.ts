import type { Comparison } from '../../compare/comparison.ts';
import { countWords } from '../../compare/count-words.ts';
import type { Note } from '../../compare/notes.ts';
import { repeatedChanges } from '../../compare/repeated-changes.ts';

/** Below this share of common words a text was written anew, and marks tell little. */
const REWRITTEN = 0.2;

/** More patterns than these are no summary. */
const MOST_PATTERNS = 5;

/** How much of a text changed: “Of 1,950 words, 120 were removed and 390 were added.” */
export function wordsInWords(comparison: Comparison): string {
  const { from, to, same } = countWords(comparison);
  const [removed, added] = [from - same, to - same];
  const said = (count: number) => count.toLocaleString('en-GB');
  const were = (count: number) => (count === 1 ? 'was' : 'were');
  if (removed === 0 && added === 0) return 'Not a word differs.';
  const of = `Of ${said(from)} words,`;
  const isRewritten = same < REWRITTEN * Math.max(from, to);
  const counts = `${said(removed)} ${were(removed)} removed, and ${said(added)} ${were(added)} added`;
  return isRewritten
    ? `The text was written anew: ${of.toLowerCase()} ${said(same)} ${same === 1 ? 'remains' : 'remain'}. Both texts are shown whole.`
    : `${of} ${counts}.`;
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
  ['level', 'levels of headings and lists'],
  ['form', 'form (as a paragraph, a list or a table)'],
];

/** What changed besides words: “Besides words: numbering in 5 places, links in 2.” Null where nothing did. */
export function silentChangesInWords({ blocks }: Comparison): string | null {
  const said = SILENT.flatMap(([note, name]) => {
    const count = blocks.filter(({ notes }) => notes.includes(note)).length;
    return count > 0 ? [`${name} in ${count} ${count === 1 ? 'place' : 'places'}`] : [];
  });
  return said.length > 0 ? `Besides words: ${said.join(', ')}.` : null;
}
