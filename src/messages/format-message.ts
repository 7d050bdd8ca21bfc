import { firstDayOf, type PolicyDate, precisionOf } from '../policy/date.ts';
import { isolated } from './isolated.ts';
import { directionOf } from './language-attributes.ts';
import { isPattern, type Message, type Piece, type Selector, type Slot } from './message.ts';
import { type Phrase, type PhrasePart, phraseText } from './phrase.ts';

/** What goes into a message: a number or a date to be formatted, words, or words with links and dates. */
export type Value = string | number | PhrasePart | Phrase;

export type Values = Readonly<Record<string, Value>>;

/** Formats compiled messages in one language. */
export interface Formatter {
  /** @throws Error where a value is missing: the types do not allow that */
  format(message: Message, values: Values): Phrase;
  number(value: number, options?: Slot['options']): string;
  /** A date in words, as precise as it is: “17 November 2021”, “October 2016”, “2016”. */
  date(date: PolicyDate): string;
}

const DATES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** What the first of a month has behind its number, where the language says “the first of January”. */
const FIRST: Readonly<Record<string, string>> = { it: 'º', fr: 'er' };

/** @param locale BCP 47 */
export function formatterFor(locale: string): Formatter {
  const numbers = remembering((options: string) => {
    return new Intl.NumberFormat(locale, JSON.parse(options) as Intl.NumberFormatOptions);
  });
  const plurals = remembering((type: 'cardinal' | 'ordinal') => {
    return new Intl.PluralRules(locale, { type });
  });
  const formats = remembering((precision: keyof typeof DATES) => {
    return new Intl.DateTimeFormat(locale, {
      ...DATES[precision],
      calendar: 'gregory',
      timeZone: 'UTC',
    });
  });
  // Formatting costs more than all else on some pages, and there are few dates.
  const date = remembering((given: PolicyDate) =>
    formats(precisionOf(given))
      .format(new Date(`${firstDayOf(given)}T00:00:00Z`))
      .replace(/^1(?= )/, `1${FIRST[locale.slice(0, 2)] ?? ''}`),
  );
  const number = (value: number, options: Slot['options'] = {}) =>
    numbers(JSON.stringify(options)).format(value);

  const direction = directionOf(locale);
  /** The words of a link or a date are isolated within it. */
  const part = (given: PhrasePart): PhrasePart => {
    if (typeof given === 'string') return isolated(given, direction);
    return { ...given, text: isolated(given.text, direction) };
  };

  const shown = ({ value: name, as, options }: Slot, values: Values): Phrase => {
    const value = valueIn(name, values);
    if (as === 'number') return [number(Number(value), options)];
    if (as === 'date') {
      const given = value as PolicyDate;
      return [{ text: date(given), time: given }];
    }
    if (typeof value === 'number') return [number(value)];
    return isPhrase(value) ? value.map(part) : [part(value)];
  };

  /** How well a key of a variant fits a value: 0 by itself, 1 by its category, 2 as all do; else null. */
  const fitOf = ({ value: name, kind }: Selector, key: string, values: Values): number | null => {
    if (key === '*') return 2;
    const value = valueIn(name, values);
    if (kind === 'precision') return fitOfDate(value as PolicyDate, key);
    if (typeof value === 'number' ? Number(key) === value : value === key) return 0;
    if (kind === 'exact' || typeof value !== 'number') return null;
    return plurals(kind).select(value) === key ? 1 : null;
  };

  const piecesOf = (message: Message, values: Values): readonly Piece[] => {
    if (isPattern(message)) return message;
    const { by, variants } = message;
    let best: { readonly fits: readonly number[]; readonly pieces: readonly Piece[] } | null = null;
    for (const { keys, pieces } of variants) {
      const fits = by.map((selector, index) => fitOf(selector, keys[index] ?? '*', values));
      if (!areAll(fits)) continue;
      if (best === null || isBefore(fits, best.fits)) best = { fits, pieces };
    }
    return best?.pieces ?? [];
  };

  const phraseOf = (pieces: readonly Piece[], values: Values): Phrase =>
    joined(
      pieces.flatMap((piece): Phrase => {
        if (typeof piece === 'string') return [piece];
        if ('value' in piece) return shown(piece, values);
        const text = phraseText(phraseOf(piece.pieces, values));
        if (piece.mark === 'strong') return [{ text, strong: true }];
        if (piece.mark === 'code') return [{ text, code: true }];
        return [{ text, href: String(valueIn(piece.mark, values)) }];
      }),
    );

  return {
    format: (message, values) => phraseOf(piecesOf(message, values), values),
    number,
    date,
  };
}

function valueIn(name: string, values: Values): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`A message lacks its value $${name}.`);
  return value;
}

function isPhrase(value: Value): value is Phrase {
  return Array.isArray(value);
}

function areAll(fits: readonly (number | null)[]): fits is readonly number[] {
  return fits.every((fit) => fit !== null);
}

/**
 * A date is a `year`, a `month` or a `day`. A day is a `vowel` too where its number begins with one in
 * Italian, before which articles are elided: “dall’8 marzo”, “l’11 maggio”.
 */
function fitOfDate(date: PolicyDate, key: string): number | null {
  const precision = precisionOf(date);
  if (key === 'vowel') return precision === 'day' && /-(?:08|11)$/.test(date) ? 0 : null;
  return precision === key ? 1 : null;
}

/** Variants are sorted by the first selector, then by the second, as MessageFormat 2 asks. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((fit, index) => fit !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** Words that follow words make one piece. */
function joined(parts: Phrase): Phrase {
  if (parts.length < 2) return parts;
  const all: PhrasePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
  }
  return all;
}

/** Makes each once. */
function remembering<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
