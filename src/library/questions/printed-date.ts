import { canonicalText, collapse } from '../../policy/canonical-text.ts';
import { type Passage, passagesOf } from '../markdown/passages.ts';
import { APPLIES, BETWEEN, CHANGED } from '../text/date-labels.ts';
import { datesIn } from '../text/printed-dates.ts';
import type { Question, ReadableVersion, Reading } from './question.ts';

interface Printed {
  readonly words: string;
  readonly date: string;
  readonly passage: Passage;
  readonly index: number;
}

/**
 * A date that the text prints of itself is that of its front matter, and no longer that of the version
 * before.
 */
export function printedDate(reading: Reading): Question[] {
  const { version, passages, facts, predecessor } = reading;
  const { effective, published } = version.front;
  const known = effective === 'unknown' ? 'which calls it `unknown`' : `which has "${effective}"`;
  const questions: Question[] = [];
  const applies = printedIn(passages, 'effective', facts.language);
  if (applies && (effective === 'unknown' || !isSameDate(applies.date, effective)))
    questions.push({
      ...subject(applies),
      what: `The text says “${applies.words}”, unlike \`effective\` in the front matter, ${known}.`,
      mend: 'Write the same date in both',
    });
  const changed = printedIn(passages, 'changed', facts.language);
  const dates = [effective, published ?? effective].filter((date) => date !== 'unknown');
  const isSaid = questions.length > 0 && applies?.date === changed?.date;
  if (!changed || isSaid || dates.some((date) => isSameDate(changed.date, date))) return questions;
  const isOld = predecessor && stillPrinted(predecessor, changed, reading);
  const text = ({ front, document }: ReadableVersion) => canonicalText(front.title, document);
  if (predecessor && isOld && text(predecessor) !== text(version))
    questions.push({
      ...subject(changed),
      what: `The text still says “${changed.words}”, as the version before did, though it was changed since.`,
      mend: 'Write the date of this version in the text',
    });
  else
    questions.push({
      ...subject(changed),
      what: `The text says “${changed.words}”, unlike \`effective\` in the front matter, ${known}.`,
      mend: `Write the date of this version in the text, or, if it was published on that day and applies from another, add \`published: "${changed.date}"\` to the front matter`,
    });
  return questions;
}

function subject({ words, passage, index }: Printed) {
  return { rule: 'printed-date' as const, about: words, place: passage.placeOf(index) };
}

/** The first date of a kind, where a line or sentence begins with its label. */
function printedIn(
  passages: readonly Passage[],
  kind: 'effective' | 'changed',
  language: string,
): Printed | null {
  const label = new RegExp(
    `(?:^|[.;(\\n]\\s*|\\b(?:policy|statement|notice|terms|agreement|document|version)\\s+(?:(?:is|was|were|are)\\s+)?)((?:${kind === 'effective' ? APPLIES : CHANGED})\\s*[:(–-]?${BETWEEN}\\s*:?\\s*)$`,
    'iu',
  );
  for (const passage of passages) {
    for (const { text, index, date } of datesIn(passage.text, language)) {
      const found = date && label.exec(before(passage.text, index));
      if (!found) continue;
      const words = collapse(`${found[1]}${text}`);
      return { words, date, passage, index: index - (found[1]?.length ?? 0) };
    }
  }
  return null;
}

/** No label is longer. */
const LONGEST_LABEL = 200;

/** What stands before a place, as far as a label can reach; where it is cut off, nothing begins. */
function before(text: string, index: number): string {
  const start = index - LONGEST_LABEL;
  return start <= 0 ? text.slice(0, index) : `·${text.slice(start, index)}`;
}

function stillPrinted({ text }: ReadableVersion, { date }: Printed, { facts }: Reading): boolean {
  return printedIn(passagesOf(text), 'changed', facts.language)?.date === date;
}

/** Two dates are compared as far as both are precise. */
function isSameDate(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
