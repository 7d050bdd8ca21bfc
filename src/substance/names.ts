import type { Language } from '../languages/language.ts';
import type { Fact } from './fact.ts';
import { matchesIn } from './matches-in.ts';
import { patternsOf } from './patterns.ts';
import { factOf, found } from './rule-words.ts';

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}\\d’'&-]*";
/** “van”, “de la”: what stands between the parts of a name. */
const PARTICLE = "(?:(?:van|von|der|den|de|del|della|di|da|du|la|le|zu|ten|bin|al)\\s+|d['’])*";
const HONORIFIC =
  '(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|Herrn?|Frau|Sig\\.ra|Sig|Signora?|Dott\\.ssa|Dott|Avv|Ing|Sra|Sr|Don|Doña|Dña|Mme|Mlle|Maître|Me|M)\\.?';
const INITIALS = '\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.)*';

/** “A. Smith”, “J. R. van Dyke”, “Ms Jane Roe”, “Jane Q. Roe”. */
const PERSON = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.])(?:${HONORIFIC}\\s+)+(?:${INITIALS}\\s*)?${PARTICLE}${CAPITALISED}(?:\\s+${PARTICLE}${CAPITALISED}){0,3}`,
    `(?<![\\p{L}\\p{N}.])(?:${CAPITALISED}\\s+)?${INITIALS}\\s?${PARTICLE}\\p{Lu}[\\p{L}\\p{M}’'-]+(?:[\\s-]${CAPITALISED})?`,
  ].join('|'),
  'gu',
);

// Each run of letters is tried once, from its beginning: a word of 100 kB would take a minute.
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The name of a site, as it is said where no address is meant. */
const DOMAIN =
  /(?<![\p{L}\p{N}@/._-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|int|info|biz|app|dev|cloud|io|ai|eu|uk|ie|de|at|ch|fr|be|lu|it|es|pt|nl|pl|cz|se|no|dk|fi|us|ca|au|jp|in|br|mx|tv|me|co)(?![\p{L}\p{N}_/-])/gu;

/** A number that is dialled: with a country’s prefix, or behind a word that says so. */
const PHONE =
  /(?:\+\d{1,3}[\s()./-]*|(?<=(?:[Tt]el(?:ephone|efon|efono|éfono)?|[Tt]éléphone|[Pp]hone|[Ff]ax|[Cc]all|[Hh]otline|[Mm]obile)(?:\s(?:no|number|us at|us on))?[.:]{0,2}\s*))\(?\d[\d\s()./-]{4,}\d/gu;

/** Who can be asked, and where: persons, addresses of e-mail, and numbers of telephones. */
export function contactsIn(sentence: string, language: Language | null): Fact[] {
  const all = [
    ...found(sentence, EMAIL, 'contact'),
    ...found(sentence, DOMAIN, 'contact'),
    ...found(sentence, PHONE, 'contact'),
    ...found(sentence, PERSON, 'contact').filter((each) => !isNoPerson(each, sentence)),
    ...(language ? holdersIn(sentence, language) : []),
  ];
  return withoutOverlaps(all);
}

/** “Section A. Data”, “U. S. Government”, “S. A.”: capitals with full stops that begin no name. */
function isNoPerson({ words, start }: Fact, sentence: string): boolean {
  // “M. Communications with you”, which is no sentence, begins with its letter.
  const isLabel = start === 0 && /^\p{Lu}\.\s\p{L}/u.test(words) && !/[.!?]\P{L}*$/u.test(sentence);
  return isLabel || NO_NAME.test(words) || /^(?:\p{L}+\s+)?U\.\s?[SK]\./u.test(words);
}

/** Persons behind the name of an office: “Data Protection Officer: Jane Roe”. */
function holdersIn(sentence: string, language: Language): Fact[] {
  return matchesIn(sentence, patternsOf(language).office).flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    const name = HOLDER.exec(sentence.slice(start))?.[0] ?? '';
    return name === '' || NO_NAME.test(name) ? [] : [factOf('contact', name, start)];
  });
}

/** Two words with capitals at least: one alone may be any noun. */
const HOLDER = new RegExp(`^${CAPITALISED}(?:\\s+${PARTICLE}${CAPITALISED}){1,3}`, 'u');

const NAME = new RegExp(
  `(?<=[\\p{L}\\p{N},;:)”"’]\\s|[(“"„«]|[/])${CAPITALISED}(?:\\s(?:(?:&|of|de|and)\\s)?${CAPITALISED}){0,4}`,
  'gu',
);

/**
 * Words with capitals that do not begin a sentence: names, or terms that the text defines. None in German,
 * where every noun has a capital.
 */
export function namesIn(sentence: string, language: Language | null): Fact[] {
  if (language === null || language.code === 'de') return [];
  return found(sentence, NAME, 'name').filter(({ words }) => /\p{L}{2}/u.test(words));
}

function withoutOverlaps(all: readonly Fact[]): Fact[] {
  return all.filter(
    (one, at) =>
      !all.some((each, other) => other < at && one.start < each.end && each.start < one.end),
  );
}

/** Offices, defined terms and laws, which have capitals as names have. */
const NO_NAME =
  /(?:^|\s)(?:Acts?|Agreements?|Annex|Appendix|Articles?|Authorit(?:y|ies)|Board|Clauses?|Committee|Customers?|Data|Department|Directives?|Information|Laws?|Members?|Notices?|Office|Officer|Part(?:y|ies)|Personal|Polic(?:y|ies)|Principles|Privacy|Products?|Protection|Regulations?|Rights|Schedule|Sections?|Services?|Sites?|Statements?|Team|Terms|Users?|You|We|Our|Your|Us|The|This|These|If|For|In|By|Content|Website|Commission|Court)(?:$|\s)/;
