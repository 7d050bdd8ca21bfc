import type { Language } from '../languages/language.ts';
import type { Fact } from './fact.ts';
import { matchesIn } from './matches-in.ts';

/** The names of countries in a language. */
interface CountryNames {
  /** Codes of ISO 3166 by the names that CLDR has. */
  readonly codes: ReadonlyMap<string, string>;
  /** Other names and short forms, each with the code that tells which are the same. */
  readonly others: readonly (readonly [string, RegExp])[];
}

const made = new Map<Language, CountryNames>();

function namesIn(language: Language): CountryNames {
  const known = made.get(language);
  if (known) return known;
  const displayed = new Intl.DisplayNames([language.code], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const names: CountryNames = {
    codes: new Map(codes.map((code) => [displayed.of(code) ?? '', code])),
    others: Object.entries(language.countries).map(([code, forms]) => [
      code,
      new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}$-])`, 'gu'),
    ]),
  };
  made.set(language, names);
  return names;
}

/** Capitalised words in a row, such as the name of a country can be. */
const RUN =
  /\p{Lu}[\p{L}.’'-]+(?:\s(?:(?:and|und|e|et|y|of|de|der|du|des|del)\s)?\p{Lu}[\p{L}’'-]+){0,3}/gu;

/** Countries and regions that a sentence names, those in an address or in the name of a law included. */
export function countriesIn(sentence: string, language: Language | null): Fact[] {
  if (!language || !/\p{Lu}/u.test(sentence)) return [];
  const { codes, others } = namesIn(language);
  const found: Fact[] = [];
  const add = (words: string, start: number, code: string) => {
    const end = start + words.length;
    if (found.some((each) => start < each.end && each.start < end)) return;
    found.push({ kind: 'country', start, end, words, value: code, quantity: null, modality: null });
  };
  for (const [code, pattern] of others)
    for (const { 0: words, index } of matchesIn(sentence, pattern)) add(words, index, code);
  for (const { 0: run, index } of matchesIn(sentence, RUN))
    for (const { words, start } of namesOf(run, codes))
      add(words, index + start, codes.get(words) ?? words);
  return found.sort((a, b) => a.start - b.start);
}

/** Before a name of another place: “New Jersey”, “South Georgia”. */
const PARTLY = /^(?:New|North|South|West|East)$/;

/** The longest names within a run of words, the first first. */
function namesOf(run: string, codes: ReadonlyMap<string, string>) {
  const words = [...run.matchAll(/\S+/g)];
  const names: { words: string; start: number }[] = [];
  for (let first = 0; first < words.length; first++) {
    const start = words[first]?.index ?? 0;
    for (let last = words.length - 1; last >= first; last--) {
      const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
      const text = run.slice(start, end).replace(/[.,’']+$/, '');
      // “New Jersey” is no island.
      if (!codes.has(text) || PARTLY.test(words[first - 1]?.[0] ?? '')) continue;
      names.push({ words: text, start });
      first = last;
      break;
    }
  }
  return names;
}
