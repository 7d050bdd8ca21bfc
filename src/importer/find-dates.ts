import { dateMeant } from '../library/text/date-meant.ts';
import { linesOf } from '../policy/canonical-text.ts';
import type { PolicyDate } from '../policy/date.ts';
import type { Doubt, Piece } from './foreign.ts';

/** A date that a text says of itself. */
export interface FoundDate {
  readonly date: PolicyDate;
  readonly line: number;
  readonly words: string;
}

const SAID =
  /\b(?:updated?|effective|modified|modification|revised|revision|version|as of|dated?|in force|applies from|stand|gültig|aktualisiert|geändert|mise à jour|en vigueur|aggiornat[oa]|in vigore|obowiązuje)\b/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{4}|(?:\\d{1,2}(?:st|nd|rd|th)?\\.? )?${MONTH},? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}`,
  'gi',
);

/** The dates that a text says of itself, as in “Last updated October 2011”. */
export function findDates(pieces: readonly Piece[]): FoundDate[] {
  return pieces.flatMap((piece) => {
    const block =
      piece.kind === 'block' ? piece.block : { kind: 'paragraph' as const, inlines: piece.inlines };
    const lines = linesOf(null, { preamble: [block], clauses: [], footnotes: [] });
    return lines
      .filter(({ text }) => text.length <= 200 && SAID.test(text))
      .flatMap(({ text }) =>
        [...text.matchAll(DATE)].flatMap(([words]) => {
          const date = dateMeant(words);
          return date ? [{ date, line: piece.line, words }] : [];
        }),
      );
  });
}

/** A doubt when a text prints dates, but not the date from which it is said to apply. */
export function dateDoubts(dates: readonly FoundDate[], effective: string): Doubt[] {
  const isSame = ({ date }: FoundDate) => date.startsWith(effective) || effective.startsWith(date);
  const [first] = dates;
  if (!first || dates.some(isSame)) return [];
  const all = [...new Set(dates.map(({ words }) => `“${words}”`))].slice(0, 3).join(', ');
  return [
    {
      line: first.line,
      near: first.words,
      rule: 'other-date',
      what: `The text says ${all}, but is imported as of ${effective}.`,
      mend: `If it applies from its own date, name the file ${first.date}.mdx and write effective: "${first.date}".`,
    },
  ];
}
