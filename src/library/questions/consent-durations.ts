import type { Passage } from '../markdown/passages.ts';
import type { ServicesFile } from '../schema/services.ts';
import type { DifferingFact } from './differing-fact.ts';
import { durationsIn } from './facts-in-text.ts';
import type { Reading } from './question.ts';

/** A sentence or row that says for how long a choice about cookies is kept. */
const CHOICE =
  /^(?=.*\bcookies?\b)(?=.*\b(?:your (?:choices?|preferences?|consent|decision)|consent|accept or refuse|refus\w+)\b)(?=.*\b(?:stor\w+|keep|kept|remember\w*|ask\w*|valid|lasts?|expires?|again)\b)/is;

/** For how long a text says that choices and cookies are kept, where services.yaml says otherwise. */
export function durationsUnlikeServices({ passages, organisation }: Reading): DifferingFact[] {
  const file = organisation.services;
  if (!file?.value) return [];
  const { cookie, services } = file.value;
  const where = file.path;
  const choices = sentencesOf(passages).filter(({ text }) => CHOICE.test(text));
  return [
    ...choices.flatMap((each) => unlike(each, cookie.days, `${cookie.days} days`, where)),
    ...cookiesOf(services).flatMap(({ name, duration }) =>
      sentencesOf(passages)
        .filter(({ text }) =>
          new RegExp(String.raw`(?<![\w-])${escaped(name)}(?![\w-])`).test(text),
        )
        .flatMap((each) => unlike(each, durationsIn(duration)[0]?.days ?? 0, duration, where)),
    ),
  ];
}

interface Sentence {
  readonly text: string;
  /** Where a position of its text stands in a passage. */
  readonly at: (index: number) => { readonly passage: Passage; readonly index: number };
}

/** Each sentence, and each row of a table as one. */
function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage): Sentence[] => {
    if (passage.kind === 'cell') return passage.row[0] === passage ? [rowOf(passage.row)] : [];
    return [...passage.text.matchAll(/[^.;!?]+(?:[.;!?](?=\S)[^.;!?]+)*[.;!?]*/g)].map(
      ({ 0: text, index }) => ({
        text,
        at: (inner) => ({ passage, index: index + inner }),
      }),
    );
  });
}

function rowOf(row: readonly Passage[]): Sentence {
  const starts = row.map((_, index) =>
    row.slice(0, index).reduce((sum, { text }) => sum + text.length + 3, 0),
  );
  return {
    text: row.map(({ text }) => text).join(' | '),
    at(index) {
      const cell = starts.findLastIndex((start) => start <= index);
      return { passage: row[cell] as Passage, index: index - (starts[cell] ?? 0) };
    },
  };
}

/** Months of 28 to 31 days count as the same. */
function unlike(
  { text, at }: Sentence,
  days: number,
  other: string,
  where: string,
): DifferingFact[] {
  const found = durationsIn(text);
  const isSame = (each: number) => Math.abs(each - days) <= days * 0.04;
  if (days === 0 || found.length === 0 || found.some((each) => isSame(each.days))) return [];
  const [first] = found;
  return first ? [{ words: first.words, other, where, ...at(first.index) }] : [];
}

function cookiesOf(services: ServicesFile['services']) {
  return services.flatMap(({ cookies }) =>
    cookies.flatMap(({ name, duration }) => (duration ? [{ name, duration }] : [])),
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
