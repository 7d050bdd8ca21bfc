import { collapse } from '../../policy/canonical-text.ts';
import type { Passage } from '../markdown/passages.ts';
import { type Definition, definitionsIn } from './definitions.ts';
import type { Question, Reading } from './question.ts';

/** What a text calls itself, or another text, is written in many ways without harm. */
const NAME_OF_TEXT =
  /\b(?:Policy|Policies|Notice|Statement|Terms|Terms of (?:Service|Use)|Agreement|Conditions)$/i;

/**
 * What lawyers make terms of, within a sentence. Two words with capitals that end otherwise are mostly
 * names of products.
 */
const LIKE_A_TERM =
  /(?<=\p{Ll},?\s)\p{Lu}\p{Ll}+\s(?:Data|Information|Subjects?|Controllers?|Processors?|Users?|Customers?|Part(?:y|ies)|Recipients?|Laws?|Purposes?|Transfers?|Authorit(?:y|ies))(?=[\s,.;)])(?!\s\p{Lu}|\s\(as\sdefined)/gu;

/** Each term is looked for in the whole text; contracts define fewer than two hundred. */
const MOST_TERMS = 500;

/**
 * Terms that a text defines are used, and written as they are defined; what it writes like a term is
 * defined.
 */
export function definedTerms({ facts, passages }: Reading): Question[] {
  // Elsewhere nouns are written with capitals, or terms are defined without quotation marks.
  if (!facts.language.startsWith('en')) return [];
  const definitions = definitionsIn(passages);
  const first = [...Map.groupBy(definitions, ({ term }) => term).values()]
    .flatMap(([one]) => one ?? [])
    .slice(0, MOST_TERMS);
  return [
    ...first.flatMap((definition) => judge(definition, definitions, passages)),
    ...(first.length > 0 ? undefinedTerms(definitions, passages) : []),
  ];
}

function judge(
  { term, synonyms, passage, index }: Definition,
  definitions: readonly Definition[],
  passages: readonly Passage[],
): Question[] {
  // “we” and “you” are words of their own kind, and “cookies” have an ordinary meaning too.
  if (!/\p{Lu}/u.test(term) || NAME_OF_TEXT.test(term)) return [];
  const at = definitions.filter((each) => synonyms.includes(each.term));
  const isUsed = synonyms.some((name) =>
    usesOf(name, passages).some(
      (use) => !at.some((each) => each.passage === use.passage && each.index === use.index),
    ),
  );
  const isTitled = /^\p{Lu}\S*(?:\s+(?:of|and|or|\p{Lu}\S*))+$/u.test(term);
  const small =
    isTitled && !/^Third/.test(term)
      ? usesOf(term.toLowerCase(), passages).filter((use) => use.passage !== passage)
      : [];
  const [one] = small.filter(isRunning);
  if (isUsed && one) {
    const others = small.length - 1;
    return [
      {
        rule: 'defined-terms',
        about: one.words,
        place: one.passage.placeOf(one.index),
        what: `“${one.words}” stands here in small letters, though the text defines “${term}”${others > 0 ? `; it does so in ${others} other place${others > 1 ? 's' : ''}` : ''}.`,
        mend: `Write “${term}” wherever the defined term is meant`,
      },
    ];
  }
  // The first of several names for one thing speaks for all; a single word may be used in other forms.
  const isWord = !/\s/.test(term) && usesOf(term.toLowerCase(), passages).length > 0;
  if (isUsed || isWord || synonyms[0] !== term) return [];
  return [
    {
      rule: 'defined-terms',
      about: term,
      place: passage.placeOf(index),
      what: `The text defines “${term}” but ${one ? 'writes it in small letters wherever it uses it' : 'never uses it'}.`,
      mend: one
        ? `Write “${term}” where the defined term is meant`
        : 'Delete the definition, or use the term where it is meant',
    },
  ];
}

/**
 * Words that stand with capitals within sentences, and with small letters elsewhere, so that they are no
 * name.
 */
function undefinedTerms(
  definitions: readonly Definition[],
  passages: readonly Passage[],
): Question[] {
  const known = definitions.map(({ term }) => singular(term));
  const terms = passages.flatMap(({ text }) => text.match(LIKE_A_TERM) ?? []);
  const several = terms.filter(
    (term, index) => terms.findIndex((other) => singular(other) === singular(term)) === index,
  );
  return several.flatMap((term): Question[] => {
    const single = singular(term);
    if (known.some((each) => single.endsWith(each) || each.endsWith(single))) return [];
    if (passages.some((passage) => isExplained(single, passage))) return [];
    const uses = usesOf(term, passages).filter(isRunning).filter(isWithinSentence);
    const small = usesOf(single, passages).filter(isRunning);
    const [one] = uses;
    if (!one || uses.length < 2 || small.length === 0) return [];
    return [
      {
        rule: 'defined-terms',
        about: term,
        place: one.passage.placeOf(one.index),
        what: `“${term}” is written like a defined term, but the text does not define it, and elsewhere writes it in small letters.`,
        mend: 'Define it, or write it in one way',
      },
    ];
  });
}

/**
 * Whether words are quoted or printed in bold, as where they are explained without “means”, or defined
 * elsewhere.
 */
function isExplained(single: string, { text, bold }: Passage): boolean {
  const marked = [
    ...(text.match(/["“][^"”]{3,40}["”]/g) ?? []),
    ...(text.match(/.{4,40}\(as\sdefined/g) ?? []),
    ...bold.map(([from, to]) => text.slice(from, to)),
  ];
  return marked.some((words) => words.toLowerCase().includes(single));
}

interface Use {
  readonly passage: Passage;
  readonly index: number;
  readonly words: string;
}

/** Where words stand, in the singular or the plural. */
function usesOf(term: string, passages: readonly Passage[]): Use[] {
  const words = singular(term, false)
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\d-])${words}(?:y|ies|s|es)?(?![\\p{L}\\d-])`, 'gu');
  // Few passages have the first word at all.
  const [first = ''] = singular(term, false).split(/['’\s]/);
  const candidates = passages.filter(({ text }) => text.includes(first));
  return candidates.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      passage,
      index,
      words: collapse(found),
    })),
  );
}

function singular(term: string, isSmall = true): string {
  const word = term.replace(/(?<=\p{L}{2})(?:ies|y)$/u, '').replace(/(?<=[^s])s$/, '');
  return isSmall ? word.toLowerCase() : word;
}

/** Says whether the words are running text: no heading, and not bold, quoted or the words of a link. */
function isRunning({ passage, index }: Use): boolean {
  const isMarked = [
    ...passage.bold,
    ...passage.links.map(({ from, to }) => [from, to] as const),
  ].some(([from, to]) => from <= index && index < to);
  const isQuoted = /["“]$/.test(passage.text.slice(0, index));
  return passage.kind === 'paragraph' && !isMarked && !isQuoted;
}

function isWithinSentence({ passage, index }: Use): boolean {
  return /(?:^|[\s(])\p{Ll}[\p{L}’-]*,?\s$/u.test(passage.text.slice(0, index));
}
