import type { Passage } from '../markdown/passages.ts';
import { type DateStyle, datesIn, type PrintedDate } from '../text/printed-dates.ts';
import type { Question, Reading } from './question.ts';

type Found = PrintedDate & { readonly style: DateStyle; readonly passage: Passage };

/** Which laws, of which the names contain dates, a date belongs to. */
const NAME_OF_LAW =
  /\b(?:Act|Law|Regulation|Directive|Decision|Decree|Code|Convention|Treaty|Ordinance|Resolution|Regulations|No\.?|n[°º.]|Gesetz|Verordnung|Richtlinie|loi|décret|ordonnance|règlement|directive|legge|decreto|regolamento|ustaw\p{L}*|rozporządzeni\p{L}*)\b[^.;:]{0,60}$/u;

const EXAMPLES: Readonly<Record<DateStyle, string>> = {
  'day first': 'the day first, then the month in words',
  'month first': 'the month in words first, then the day',
  'digits with slashes': 'in digits with slashes',
  'digits with dots': 'in digits with dots',
  'year first': 'in digits, the year first',
};

/** A version writes its dates in one way, and in none that can be read as two days. */
export function dateStyle({ passages, facts }: Reading): Question[] {
  const found = passages.flatMap((passage) =>
    datesIn(passage.text, facts.language).flatMap((each): Found[] =>
      each.style === null ||
      NAME_OF_LAW.test(passage.text.slice(Math.max(0, each.index - 100), each.index))
        ? []
        : [{ ...each, style: each.style, passage }],
    ),
  );
  const usual = mostFrequent(found);
  return found.flatMap((each): Question[] => {
    const about = each.text.replace(/\s+/g, ' ');
    const asked = { rule: 'date-style' as const, about, place: each.passage.placeOf(each.index) };
    if (each.date === null && isEnglish(facts.language))
      return [
        {
          ...asked,
          what: `The date “${about}” can be read as two days, since some put the month first and others the day.`,
          mend: 'Write the month in words',
        },
      ];
    const other = found.find(({ style }) => style === usual);
    if (!other || each.style === usual) return [];
    return [
      {
        ...asked,
        what: `The date “${about}” is written ${EXAMPLES[each.style]}; others in this text, such as “${other.text.replace(/\s+/g, ' ')}”, ${EXAMPLES[other.style]}.`,
        mend: 'Write all dates of the text in one way',
      },
    ];
  });
}

/** The style of most dates; of several, that which comes first. */
function mostFrequent(found: readonly Found[]): DateStyle | null {
  const counts = new Map<DateStyle, number>();
  for (const { style } of found) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function isEnglish(language: string): boolean {
  return language.startsWith('en');
}
