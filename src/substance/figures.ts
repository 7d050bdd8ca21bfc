import type { Language, TimeUnit } from '../languages/language.ts';
import { factDatesIn } from './dates.ts';
import type { Fact } from './fact.ts';
import { figureFact, quantityOf } from './figure-fact.ts';
import { CURRENCY_SIGNS, figurePatternsOf, MEASURES } from './figure-patterns.ts';
import { matchesIn } from './matches-in.ts';
import { patternsOf, TIME_WORDS } from './patterns.ts';
import { readNumber } from './read-number.ts';

/** Every quantity in a sentence. No two of them overlap: “30” of “30 days” is no number besides. */
export function figuresIn(sentence: string, language: Language | null): Fact[] {
  const found: Fact[] = [];
  const add = (facts: readonly Fact[]) => {
    for (const fact of facts)
      if (!found.some(({ start, end }) => fact.start < end && start < fact.end)) found.push(fact);
  };
  add(factDatesIn(sentence, language));
  add(amountsIn(sentence, language));
  add(percentagesIn(sentence, language));
  add(agesIn(sentence, language));
  add(durationsIn(sentence, language));
  add(measuresIn(sentence, language));
  add(signsIn(sentence));
  add(numbersIn(sentence, language));
  return found;
}

const wholly = new Map<string, RegExp>();

/** Whether words are what a piece of a regular expression describes, and nothing more. */
function isWholly(pattern: string, words: string): boolean {
  const known = wholly.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'iu');
  wholly.set(pattern, known);
  return known.test(words);
}

/** The readings of a number in digits or words; empty if it is neither, or a range. */
function readingsOf(words: string | undefined, language: Language | null): readonly number[] {
  if (!words) return [];
  if (/\d/.test(words)) return readNumber(words, language);
  const all = Object.entries(language?.numerals ?? {});
  const found = all.find(([pattern]) => isWholly(pattern, words));
  return found ? [found[1]] : [];
}

/**
 * The readings of a number that may be said twice: “thirty (30)”. Empty where the two are known not to be the
 * same.
 */
function readingsOfBoth(
  number: string | undefined,
  again: string | undefined,
  language: Language | null,
): readonly number[] {
  const readings = readingsOf(number, language);
  if (!again) return readings;
  const repeated = readingsOf(again, language);
  const isSame = readings.length === 0 || readings.some((each) => repeated.includes(each));
  return isSame ? repeated : [];
}

function amountsIn(sentence: string, language: Language | null): Fact[] {
  return matchesIn(sentence, figurePatternsOf(language).amount).map((match) => {
    const { before, after, number, number2, again, again2, times, times2 } = match.groups ?? {};
    const readings = readingsOfBoth(number ?? number2, again ?? again2, language);
    const factor = multiplierOf(times ?? times2, language);
    const currency = currencyOf(before ?? after ?? '', language);
    const per = TIME_WORDS.find(([unit]) => match.groups?.[`per${unit}`] !== undefined)?.[0];
    const unit = per ? `${currency} per ${per}` : currency;
    const quantity = currency === null ? null : quantityOf(unit ?? '', readings, factor);
    return figureFact('amount', match, quantity);
  });
}

function multiplierOf(word: string | undefined, language: Language | null): number {
  if (!word) return 1;
  const all = Object.entries(language?.multipliers ?? { 'million|mio\\.?': 1e6 });
  return all.find(([pattern]) => isWholly(pattern, word))?.[1] ?? Number.NaN;
}

/** The ISO code; null for a name that several currencies bear. */
function currencyOf(words: string, language: Language | null): string | null {
  const sign = CURRENCY_SIGNS[words.toUpperCase()];
  if (sign) return sign;
  if (/^[A-Z]{3}$/.test(words)) return words;
  const names = Object.entries(language?.currencies ?? { EUR: ['euros?'] });
  const isCalled = ([, patterns]: (typeof names)[number]) =>
    patterns.some((pattern) => isWholly(pattern, words));
  const code = names.find(isCalled)?.[0] ?? null;
  return code === 'USD' && /^dollars?$/i.test(words) ? '$' : code;
}

function percentagesIn(sentence: string, language: Language | null): Fact[] {
  return matchesIn(sentence, figurePatternsOf(language).percentage).map((match) => {
    const { number, again, percent } = match.groups ?? {};
    const share = percent === '‰' ? 0.1 : 1;
    return figureFact(
      'percentage',
      match,
      quantityOf('percent', readingsOfBoth(number, again, language), share),
    );
  });
}

function durationsIn(sentence: string, language: Language | null): Fact[] {
  return matchesIn(sentence, figurePatternsOf(language).duration).flatMap((match) => {
    const groups = match.groups ?? {};
    const { first, number, again, working, working2, workday } = groups;
    const named = TIME_WORDS.find(([name]) => groups[name] !== undefined)?.[0];
    const unit: TimeUnit | 'working day' =
      workday || working || working2 ? 'working day' : (named ?? 'day');
    // “a year” is a length of time behind “within” or “for”, and a rate elsewhere.
    if (
      !number &&
      !/\b(?:for|within|after|of|least|than|to|in|one|over|during|every) $/i.test(
        sentence.slice(0, match.index),
      )
    )
      return [];
    const readings = first ? [] : number ? readingsOfBoth(number, again, language) : [1];
    return [figureFact('duration', match, quantityOf(unit, readings))];
  });
}

/** Years that are an age, and numbers without a unit that are one: “under 16”, “aged 18+”. */
function agesIn(sentence: string, language: Language | null): Fact[] {
  if (!language) return [];
  const { ageBefore, ageAfter, minors } = patternsOf(language);
  minors.lastIndex = 0;
  const isOfPeople = minors.test(sentence);
  const years = durationsIn(sentence, language).filter(({ quantity, start, end, words }) => {
    if (quantity?.unit !== 'year' || (quantity.readings[0] ?? 0) > 30) return false;
    if (/^\s*\d+\s?[-‐]/.test(words)) return false;
    return (
      ageAfter.test(sentence.slice(end)) || (isOfPeople && ageBefore.test(sentence.slice(0, start)))
    );
  });
  const bare = matchesIn(
    sentence,
    /(?<![\p{L}\p{N}.,])(\d{1,2})(?:\s?\+|\.(?=\s*Lebensjahr))?(?![\p{N}%‰]|[.,]\p{N})/gu,
  )
    .filter(({ 0: words, index }) => {
      const after = sentence.slice(index + words.length);
      if (Number.parseInt(words, 10) > 30 || Number.parseInt(words, 10) < 5) return false;
      if (!isOfPeople || /^\s?[%‰€$£]/.test(after)) return false;
      return ageBefore.test(sentence.slice(0, index)) || ageAfter.test(after);
    })
    .map((match) =>
      figureFact(
        'age',
        match,
        match[0].endsWith('+') ? null : quantityOf('year', [Number(match[1])]),
      ),
    );
  return [...years.map((each) => ({ ...each, kind: 'age' as const })), ...bare];
}

/** Signs before or between numbers, and those behind them that are no percentage or currency. */
const SIGNS = /[<>≤≥±]=?(?=\s?[\d€$£])|(?<=^|[\s(])[-\u2212](?=\d)|(?<=\d\s?)\+(?!\d)/gu;

function signsIn(sentence: string): Fact[] {
  return matchesIn(sentence, SIGNS).map((match) => figureFact('sign', match, null));
}

function measuresIn(sentence: string, language: Language | null): Fact[] {
  return matchesIn(sentence, MEASURES).map((match) => {
    const { number, unit } = match.groups ?? {};
    return figureFact('number', match, quantityOf(unit ?? '', readingsOf(number, language)));
  });
}

/** “6.1 We may …”, “learn more[47]”: the number of a line, and that of a note. */
function isLabel(sentence: string, start: number, length: number): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(start + length)];
  if (before.endsWith('[') && after.startsWith(']')) return true;
  const isDotted =
    /^\d+(?:\.\d+)+$/.test(sentence.slice(start, start + length)) || /^[.)]\s/.test(after);
  return before.trim() === '' && isDotted && /^[.)]?\s+\p{P}*\p{Lu}/u.test(after);
}

function numbersIn(sentence: string, language: Language | null): Fact[] {
  return matchesIn(sentence, figurePatternsOf(language).number).flatMap((match) => {
    if (isLabel(sentence, match.index, match[0].length)) return [];
    // “12:30” is a time of day, and “2:1” a proportion: neither is a number that is higher or lower.
    if (match[0].includes(':')) return [figureFact('number', match, null)];
    const readings = readingsOf(match[0], language);
    // “one” is an article, or stands for something, as often as it counts.
    if (/^\p{L}/u.test(match[0]) && (readings[0] ?? 0) < 2) return [];
    const isYear = /^(?:19|20)\d\d$/.test(match[0]);
    return [
      figureFact(
        isYear ? 'date' : 'number',
        match,
        quantityOf(isYear ? 'year' : 'number', readings),
      ),
    ];
  });
}
