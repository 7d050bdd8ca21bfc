import type { Language } from '../languages/language.ts';
import type { Fact } from './fact.ts';
import { matchesIn } from './matches-in.ts';
import { patternsOf } from './patterns.ts';
import { factOf, found } from './rule-words.ts';

/** Names of companies, by what they end in. */
const COMPANY =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\d&.’'-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\d&’'-]*){0,5},?\s+(?:(?:Inc|Ltd|Corp|Co|Pty(?: Ltd)?|L\.L\.C|S\.r\.l|S\.p\.A|S\.A\.R\.L|S\.L\.U|S\.L|S\.A|B\.V|N\.V)(?![\p{L}\p{N}])\.?|(?:LLC|Limited|GmbH(?: & Co\. KG)?|UG|KG|SAS|SARL|Srl|SpA|AG|SE|Oy|AB|ApS|A\/S|Corporation|PLC|plc|LLP)(?![\p{L}\p{N}]))/gu;

/** Words with which a sentence begins, and hardly a name: “Where Acme Ltd” is “Acme Ltd”. */
const BEGINNING =
  /^(?:(?:After|Although|And|As|At|Because|Before|Both|But|By|For|From|If|In|Of|On|Or|Our|Since|The|This|Through|To|Under|Unless|Until|When|Where|While|With|Your|Als|Bei|Das|Der|Die|Durch|Falls|Für|Mit|Nachdem|Sofern|Soweit|Und|Unsere|Von|Wenn|Wo|Avec|Chez|Lorsque|Où|Par|Pour|Quand|Si|Con|Dove|Ove|Per|Qualora|Quando|Se|Cuando|Donde|Para|Por)\s+)+(?=\p{Lu})/u;

/** The companies that a sentence names, without the words of the sentence before a name. */
function companiesIn(sentence: string): Fact[] {
  return matchesIn(sentence, COMPANY).map(({ 0: words, index }) => {
    const before = BEGINNING.exec(words)?.[0].length ?? 0;
    const name = words.slice(before);
    // “Acme Ltd” at the end of a sentence is “Acme Ltd.”.
    const value = name
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
    return { ...factOf('recipient', name, index + before), value };
  });
}

/** What stands before names of recipients, by language. */
const BEFORE_NAMES: Readonly<Record<string, string>> = {
  en: 'with|to',
  fr: 'avec|à',
  it: 'con|ad?',
  es: 'con|a',
};

/** Behind these words no recipient is named: “in accordance with Acme’s rules”. */
const OF_OTHERS =
  'accordance|agree[ds]?|associated|compl(?:y|ies|iance|ying)|conjunction|connection|consistent|familiar|issues?|line|problems?|regards?|respect|subject|conformità|relazione|conformité|conformément|relation|conformidad|relación';

const beforeNames = new Map(
  Object.entries(BEFORE_NAMES).map(([code, words]) => [
    code,
    new RegExp(`(?<![\\p{L}\\p{N}])(?<!(?:${OF_OTHERS})\\s)(?:${words})\\s+(?=\\p{Lu})`, 'gu'),
  ]),
);

/** A word with a capital and a small letter, and up to three more with capitals. */
const NAME = /(?=\p{Lu}[\d&’'\p{Lu}-]*\p{Ll})\p{Lu}[\p{L}\d&’'-]+(?:\s\p{Lu}[\p{L}\d&’'-]+){0,3}/uy;

/** What goes on with a list of names. */
const NEXT_NAME = /(?:,\s+(?:(?:and|or|e|o|y|et|ou)\s+)?|\s+(?:and|or|e|o|y|et|ou)\s+)(?=\p{Lu})/uy;

/** Names behind “with” or “to”, and those that go on with a list which begins so. */
function namedIn(sentence: string, language: Language): Fact[] {
  // Every noun has a capital in German.
  const before = beforeNames.get(language.code);
  if (!before) return [];
  return matchesIn(sentence, before).flatMap(({ 0: words, index }) => {
    const names: Fact[] = [];
    let start = index + words.length;
    for (;;) {
      NAME.lastIndex = start;
      const name = NAME.exec(sentence)?.[0];
      // “to Apple’s Terms” is about what Apple has.
      if (name === undefined || /['’]s(?:\s|$)/.test(name)) return names;
      names.push(factOf('recipient', name, start));
      NEXT_NAME.lastIndex = start + name.length;
      const next = NEXT_NAME.exec(sentence)?.[0];
      if (next === undefined) return names;
      start += name.length + next.length;
    }
  });
}

/**
 * Recipients that a sentence names: companies, and in one that speaks of recipients also kinds of them.
 * @param isOfRecipients whether the heading or the words before a list say so of what follows
 */
export function recipientsIn(
  sentence: string,
  language: Language | null,
  isOfRecipients: boolean,
): Fact[] {
  const companies = companiesIn(sentence);
  if (!language) return companies;
  const { recipient, sharing } = patternsOf(language);
  sharing.lastIndex = 0;
  if (!isOfRecipients && !sharing.test(sentence)) return companies;
  const kinds = found(sentence, recipient, 'recipient');
  const names = namedIn(sentence, language).filter(({ words }) => !NO_NAME.test(words));
  const all = [...companies, ...kinds, ...names];
  return all.filter(
    (one, at) =>
      !all.some((each, other) => other < at && one.start < each.end && each.start < one.end),
  );
}

/** Whether words look like somebody’s name: few, each with a capital, and none of a defined term. */
export function isName(words: string): boolean {
  const all = words.split(/\s+/u);
  const isProper = all.every((word) =>
    /^(?:\p{Lu}|&$|(?:and|of|e|et|y|de|du|della|di)$)/u.test(word),
  );
  return isProper && all.length <= MOST_WORDS_OF_NAME && !NO_NAME.test(words);
}

const MOST_WORDS_OF_NAME = 5;

/** Defined terms and laws, which have capitals as names have. */
const NO_NAME =
  /(?:^|\s)(?:Acts?|Agreements?|Customers?|Data|Directives?|Information|Laws?|Members?|Notices?|Part(?:y|ies)|Personal|Polic(?:y|ies)|Principles|Privacy|Products?|Regulations?|Rights|Sections?|Services?|Settings|Sites?|Statements?|Terms|Users?|You|We|Our|Your|Us|I|The|This|These|Clause|Article|Account|Content|Website|Commission|Court|State|States|Union|Member)(?:$|\s)/;
