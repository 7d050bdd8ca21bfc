import type { Fact } from './fact.ts';
import type { Language } from './language.ts';
import { patternsOf } from './patterns.ts';
import { found } from './rule-words.ts';

/** Names of companies, by what they end in. */
const COMPANY =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\d&.’'-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\d&’'-]*){0,5},?\s+(?:(?:Inc|Ltd|Corp|Co|Pty(?: Ltd)?|L\.L\.C|S\.r\.l|S\.p\.A|S\.A\.R\.L|S\.L\.U|S\.L|S\.A|B\.V|N\.V)(?![\p{L}\p{N}])\.?|(?:LLC|Limited|GmbH(?: & Co\. KG)?|UG|KG|SAS|SARL|Srl|SpA|AG|SE|Oy|AB|ApS|A\/S|Corporation|PLC|plc|LLP)(?![\p{L}\p{N}]))/gu;

/** Names behind “with”, “to” and the like, in a sentence that speaks of recipients. */
const NAMED =
  /(?<=(?:^|[\s(])(?:with|to|and|or|by|con|a|ad|e|o|y|avec|à|et|ou|mit|an|und|oder)\s+|,\s+)\p{Lu}[\p{L}\d&’'-]*\p{Ll}[\p{L}\d&’'-]*(?:\s\p{Lu}[\p{L}\d&’'-]+){0,3}/gu;

/**
 * Recipients that a sentence names: companies, and in one that speaks of recipients also kinds of them.
 * @param isOfRecipients whether the heading or the words before a list say so of what follows
 */
export function recipientsIn(
  sentence: string,
  language: Language | null,
  isOfRecipients: boolean,
): Fact[] {
  const companies = found(sentence, COMPANY, 'recipient');
  if (!language) return companies;
  const { recipient, sharing } = patternsOf(language);
  sharing.lastIndex = 0;
  if (!isOfRecipients && !sharing.test(sentence)) return companies;
  const kinds = found(sentence, recipient, 'recipient');
  // In German every noun has a capital.
  const names =
    language.code === 'de'
      ? []
      : found(sentence, NAMED, 'recipient').filter(({ words }) => !NO_NAME.test(words));
  const all = [...companies, ...kinds, ...names];
  return all.filter(
    (one, at) =>
      !all.some((each, other) => other < at && one.start < each.end && each.start < one.end),
  );
}

/** Defined terms and laws, which have capitals as names have. */
const NO_NAME =
  /(?:^|\s)(?:Acts?|Agreements?|Customers?|Data|Directives?|Information|Laws?|Members?|Notices?|Part(?:y|ies)|Personal|Polic(?:y|ies)|Principles|Privacy|Products?|Regulations?|Rights|Sections?|Services?|Settings|Sites?|Statements?|Terms|Users?|You|We|Our|Your|Us|I|The|This|These|Clause|Article|Account|Content|Website|Commission|Court|State|States|Union|Member)(?:$|\s)/;

const displayed = new Map<string, ReadonlySet<string>>();

/** The names of countries in a language, as CLDR has them. */
function countryNames(code: string): ReadonlySet<string> {
  const known = displayed.get(code);
  if (known) return known;
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
  const set = new Set(all);
  displayed.set(code, set);
  return set;
}

/**
 * Countries and regions that a sentence names; those that an address or a law has in its name are no less
 * there.
 */
export function countriesIn(sentence: string, language: Language | null): Fact[] {
  if (!language || !/\p{Lu}/u.test(sentence)) return [];
  const names = countryNames(language.code);
  const others = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...language.countries].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}$-])`,
    'gu',
  );
  const listed = [
    ...sentence.matchAll(
      /\p{Lu}[\p{L}.’'-]+(?:\s(?:(?:and|und|e|et|y|of|de|der|du|des|del)\s)?\p{Lu}[\p{L}’'-]+){0,3}/gu,
    ),
  ].flatMap(({ 0: run, index }) => longestNames(run, index, names));
  const all = [
    ...found(sentence, others, 'country'),
    ...listed.map(({ words, start }) => ({
      kind: 'country' as const,
      start,
      end: start + words.length,
      words,
      value: words.toLowerCase(),
      quantity: null,
      modality: null,
    })),
  ];
  return all.filter(
    (one, at) =>
      !all.some((each, other) => other < at && one.start < each.end && each.start < one.end),
  );
}

/** The longest country names within a run of capitalised words. */
function longestNames(run: string, index: number, names: ReadonlySet<string>) {
  const words = [...run.matchAll(/[^\s]+/g)];
  const all: { words: string; start: number }[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = words.length - 1; last >= first; last--) {
      const [a, b] = [words[first], words[last]];
      if (!a || !b) continue;
      const text = run.slice(a.index, b.index + b[0].length).replace(/[.,’']+$/, '');
      if (!names.has(text)) continue;
      all.push({ words: text, start: index + a.index });
      first = last;
      break;
    }
  }
  return all;
}
