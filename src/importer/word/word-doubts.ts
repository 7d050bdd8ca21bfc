import { collapse, linesOf } from '../../policy/canonical-text.ts';
import type { RuleName } from '../../policy/rules.ts';
import type { Doubt, Piece } from '../foreign.ts';

/**
 * What templates write where something is to be filled in, and what Word writes where a reference is lost.
 */
const UNFILLED =
  /\[(?:[●•_.…]+|(?:insert|choose|select|enter|click|type|add|name of|date of|tbd|tbc|xx+)\b[^\]]{0,80})\]|\b(?:Click or tap (?:here )?to enter \w+(?: \w+)?|Choose an item|Click here to enter \w+)\.?/giu;
const BROKEN =
  /Error! (?:Reference source not found|Bookmark not defined|No text of specified style[^.]*)\.?|Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)\./gu;

/**
 * Fields of a template that nobody filled in, and references that Word could not find.
 * @param fields those that the file itself marks as empty
 */
export function unfilledDoubts(pieces: readonly Piece[], fields: readonly string[]): Doubt[] {
  const lines = pieces.flatMap((piece) =>
    linesOf(null, {
      preamble: [
        piece.kind === 'block' ? piece.block : { kind: 'paragraph', inlines: piece.inlines },
      ],
      clauses: [],
      footnotes: [],
    }).map(({ text }) => text),
  );
  const found = (pattern: RegExp) => lines.flatMap((line) => line.match(pattern) ?? []);
  const written = found(UNFILLED).filter((words) => !fields.some((field) => field.includes(words)));
  const [unfilled, broken] = [[...fields, ...written], found(BROKEN)];
  return [
    ...doubt(
      unfilled,
      'unfilled-field',
      'These words stand where something has still to be filled in',
      'Write what belongs there, or delete it, before the version is published.',
    ),
    ...doubt(
      broken,
      'lost-reference',
      'Word could not find what the text refers to here',
      'Write the number of the clause that is meant.',
    ),
  ];
}

function doubt(found: readonly string[], rule: RuleName, what: string, mend: string): Doubt[] {
  const [first] = found;
  if (!first) return [];
  const named = [...new Set(found)].map((each) => `“${each}”`).join(', ');
  return [{ line: 0, near: first.slice(0, 40), rule, what: `${what}: ${named}.`, mend }];
}

/** Words that may be seen or not: who reads only the file cannot tell. */
export function faintDoubts(faint: readonly string[]): Doubt[] {
  return doubt(
    faint.map(collapse).filter(Boolean),
    'hidden-words',
    'These words have the colour of the page, so that only a picture behind them could make them seen; they stand in the draft',
    'Delete them if readers of the source do not see them.',
  );
}

/** Formulas, which stand in one line now. */
export function formulaDoubts(formulas: readonly string[]): Doubt[] {
  return doubt(
    formulas,
    'formula',
    formulas.length === 1 ? 'A formula stands in one line now' : 'Formulas stand in one line now',
    'Read them beside the source; Markdown has no formulas.',
  );
}

/** Marks of lists that Word writes in a script or with words that are not known here. */
export function markDoubts(marks: readonly string[]): Doubt[] {
  return doubt(
    marks,
    'lost-numbers',
    'Word writes these numbers in another way, such as in Chinese or in words; in the draft they are digits',
    'Write them as Word shows them, where the text refers to them.',
  );
}
