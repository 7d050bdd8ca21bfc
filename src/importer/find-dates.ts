import { APPLIES, BETWEEN, CHANGED } from '../library/text/date-labels.ts';
import { datesIn, LANGUAGES_OF_DATES } from '../library/text/printed-dates.ts';
import { collapse, linesOf, textOf } from '../policy/canonical-text.ts';
import type { PolicyDate } from '../policy/date.ts';
import type { Block, Inline } from '../policy/document.ts';
import type { Doubt, Piece } from './foreign.ts';

/** A date that a text says of itself. */
export interface FoundDate {
  readonly date: PolicyDate;
  readonly line: number;
  /** The date with the label before it. */
  readonly words: string;
  /**
   * How surely it is that of the text: `own` after a label in a short line, `said` after one in a sentence,
   * `other` in a table, beside others or in a link, as former versions are told of.
   */
  readonly rank: 'own' | 'said' | 'other';
}

const LABEL = new RegExp(
  `(?:^|[^\\p{L}])((?:${CHANGED}|${APPLIES}|version|versione|versión|wersja)(?![\\p{L}])[^.!?;\\d]{0,40}?\\s*[:(–-]?${BETWEEN}\\s*:?\\s*)$`,
  'iu',
);
/** A short line is about its date, a long one about something else. */
const SHORT = 120;
const LONGEST = 300;
const FORMER =
  /\b(?:previous|former|prior|earlier|archived?|replaces|superseded|frühere|vorherige|précédente|anciennes?|precedente|anterior|vorige|poprzedni\p{L}*)\b/iu;

/** The dates that a text says of itself, as in “Last updated October 2011”, in any of eight languages. */
export function findDates(pieces: readonly Piece[]): FoundDate[] {
  return pieces.flatMap((piece) => {
    const block: Block =
      piece.kind === 'block' ? piece.block : { kind: 'paragraph', inlines: piece.inlines };
    const linked = linksIn(block);
    return linesOf(null, { preamble: [block], clauses: [], footnotes: [] })
      .filter(({ text }) => text.length <= LONGEST && /(?:19|20)\d{2}/.test(text))
      .flatMap(({ text, kind }) => {
        const dates = allDates(text);
        return dates.flatMap(({ words, index, date }): FoundDate[] => {
          const label = LABEL.exec(text.slice(0, index))?.[1];
          if (label === undefined) return [];
          const isOther =
            kind === 'row' || FORMER.test(text) || linked.includes(words) || dates.length > 2;
          const rank = isOther ? 'other' : text.length <= SHORT ? 'own' : 'said';
          return [{ date, line: piece.line, words: collapse(`${label}${words}`), rank }];
        });
      });
  });
}

/** The date in which a text is believed: its first that is its own, else the first that a sentence says. */
function ownDate(dates: readonly FoundDate[]): FoundDate | null {
  return (
    dates.find(({ rank }) => rank === 'own') ?? dates.find(({ rank }) => rank === 'said') ?? null
  );
}

/** Returns a doubt if a text says dates of itself, but not the one from which it is said to apply. */
export function dateDoubts(dates: readonly FoundDate[], effective: string): Doubt[] {
  const isSame = ({ date }: FoundDate) => date.startsWith(effective) || effective.startsWith(date);
  const own = dates.filter(({ rank }) => rank !== 'other');
  const believed = ownDate(dates);
  if (!believed || own.some(isSame)) return [];
  const others = own.filter(({ date }) => date !== believed.date).map(({ words }) => `“${words}”`);
  const further = [...new Set(others)].slice(0, 3);
  const isSure = believed.rank === 'own' && further.length === 0;
  return [
    {
      line: believed.line,
      near: believed.words,
      rule: 'other-date',
      what: `The text says “${believed.words}” of itself${further.length > 0 ? ` (elsewhere ${further.join(', ')})` : ''}, but is imported as of ${effective}.`,
      mend: isSure
        ? `If it applies from that date, name the file ${believed.date}.mdx and write effective: "${believed.date}".`
        : 'Look from which date it applies.',
    },
  ];
}

function allDates(text: string): { words: string; index: number; date: PolicyDate }[] {
  const found = LANGUAGES_OF_DATES.flatMap((language) => datesIn(text, language));
  const longest = new Map<number, (typeof found)[number]>();
  for (const each of found) {
    const known = longest.get(each.index);
    const isBetter = !known || each.text.length > known.text.length || known.date === null;
    if (isBetter && each.date !== null) longest.set(each.index, each);
  }
  return [...longest.values()]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ text: words, index, date }) => (date === null ? [] : [{ words, index, date }]));
}

function linksIn(block: Block): string {
  const of = (inlines: readonly Inline[]): string =>
    inlines
      .map((each) =>
        each.kind === 'link' ? textOf(each.inlines) : 'inlines' in each ? of(each.inlines) : '',
      )
      .join(' ');
  switch (block.kind) {
    case 'paragraph':
      return of(block.inlines);
    case 'list':
      return block.items.flat().map(linksIn).join(' ');
    case 'quotation':
      return block.blocks.map(linksIn).join(' ');
    default:
      return '';
  }
}
