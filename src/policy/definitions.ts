import { collapse } from './canonical-text.ts';

/** Where a passage says what a term means. */
export interface FoundDefinition {
  readonly term: string;
  /** All names that the same words give it, itself among them: (the “Services” or “Service”). */
  readonly synonyms: readonly string[];
  /** The place of the term within the text of the passage. */
  readonly index: number;
  /** Whether it only stands in brackets behind what it is short for. */
  readonly isShort: boolean;
}

/**
 * A term neither begins nor ends with white space, nor ends with a comma, so that there is one way to read
 * it: with several, a list of terms takes for ever.
 */
const QUOTED = String.raw`["“„«]\s?([^"“”„«»\s][^"“”„«»\n]{0,58}[^"“”„«»\s,]),?\s?["”“»]`;
const ARTICLE = String.raw`(?:(?:the|our|die|der|das|den|il|lo|la|i|gli|le)\s+|l[’'])?`;
const AND = String.raw`\s*(?:,|,?\s+(?:or|and|oder|und|e|o)|/)\s*${ARTICLE}`;

/** What stands between a term and its meaning, by language. */
const MEANS: Readonly<Record<string, string>> = {
  en: String.raw`(?:means?(?!\s+of\b)|shall\s+mean|refers?\s+to|ha(?:s|ve)\s+the\s+meanings?|is\s+defined\s+as)\b`,
  it: String.raw`(?:indica(?:no)?|significa(?:no)?|designa(?:no)?|si\s+intend(?:e|ono))\b`,
  de: String.raw`(?:bezeichne[nt]|bedeute[nt]|meint|meinen|steht\s+für)\b`,
};

/** What stands before a name that is given in passing, by language. */
const CALLED: Readonly<Record<string, string>> = {
  en: String.raw`(?:[Rr]eferred\s+to\s+(?:\w+\s+){0,3}as|[Hh]ereinafter)`,
  it: String.raw`(?:[Dd]i\s+seguito|[Ii]n\s+seguito|[Nn]el\s+seguito)`,
  de: String.raw`(?:[Ii]m\s+[Ff]olgenden|[Nn]achfolgend|[Nn]achstehend)`,
};

/** Words before a quotation that names another name, or an example, rather than a term. */
const NO_TERM =
  /\b(?:also\s+(?:known\s+as|called)|e\.g|i\.e|for\s+example|such\s+as|like|ad\s+esempio|anche|z\.\s?B|auch)\b/i;

/** Words that begin a sentence on what was said before: “This means that we store it” defines nothing. */
const NO_NAME =
  /^(?:this|that|these|those|it|which|what|here|there|such|other|any|all|some|each|every|no|by)(?:\s|$)/i;

/**
 * English words in capitals at the beginning of a sentence that says what they mean, without the article.
 * “Other means are used” speaks of ways.
 */
const FIRST_WORDS =
  /(?<=(?:^|[.;!?]\s+)(?:(?:The|Our|An?)\s+)?)(?!(?:The|Our|An?)\s)(?:\p{Lu}\p{Ll}+\s+){1,3}(?=means?\b(?!\s+(?:are|were|have)\b))/gu;

/** The ways of definition in a language, each with the quoted terms as its first group. */
interface Forms {
  readonly means: RegExp;
  readonly brackets: RegExp;
  readonly called: RegExp;
  /** What follows a term in bold. */
  readonly after: RegExp;
}

const known = new Map<string, Forms | null>();

function formsOf(language: string): Forms | null {
  const [code = ''] = language.split('-');
  const before = known.get(code);
  if (before !== undefined) return before;
  const [means, called] = [MEANS[code], CALLED[code]];
  const terms = `((?:${QUOTED}(?:${AND})?)+)`;
  const forms =
    means === undefined || called === undefined
      ? null
      : {
          // “Data” or “Personal Data” means …
          means: new RegExp(String.raw`${terms}\s*,?\s+${means}`, 'gu'),
          // (“Acme”), (the “Services” or “Service”), (hereinafter “Acme”)
          brackets: new RegExp(String.raw`\((?:[^()"“”„«»]{0,40}[\s,’'])?${terms}[.,]?\s*\)`, 'gu'),
          // referred to as “X”
          called: new RegExp(String.raw`${called}\s+${ARTICLE}${terms}`, 'gu'),
          after: new RegExp(String.raw`^,?\s+${means}`, 'u'),
        };
  known.set(code, forms);
  return forms;
}

/**
 * Where a passage defines terms, in the ways of English, Italian and German; nothing in other languages.
 * @param text of a paragraph, an item or a cell
 * @param bold which of its characters are printed in bold, from and until
 * @param language BCP 47
 */
export function definitionsInText(
  text: string,
  bold: readonly (readonly [number, number])[],
  language: string,
): FoundDefinition[] {
  const forms = formsOf(language);
  if (!forms) return [];
  return [...quoted(text, forms), ...inBold(text, bold, forms, language)].filter(
    ({ index }, at, all) => all.findIndex((other) => other.index === index) === at,
  );
}

function quoted(text: string, forms: Forms): FoundDefinition[] {
  // Few passages quote anything, and looking for definitions takes long.
  if (!/["“„«]/.test(text)) return [];
  return [forms.means, forms.brackets, forms.called].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): FoundDefinition[] => {
      const terms = match[1] ?? '';
      const start = match.index + match[0].indexOf(terms);
      if (NO_TERM.test(text.slice(Math.max(0, match.index - 16), start))) return [];
      const found = [...terms.matchAll(new RegExp(QUOTED, 'gu'))].map((each) => ({
        term: collapse(each[1] ?? ''),
        index: start + each.index + each[0].indexOf(each[1] ?? ''),
      }));
      const synonyms = found.map(({ term }) => term);
      return found.flatMap((each) =>
        isTerm(each.term) ? [{ ...each, synonyms, isShort: form === forms.brackets }] : [],
      );
    }),
  );
}

/** **Personal Data** means …, and Personal Data means … at the beginning of a sentence. */
function inBold(
  text: string,
  bold: readonly (readonly [number, number])[],
  forms: Forms,
  language: string,
): FoundDefinition[] {
  const plain =
    language.startsWith('en') && /\bmean/.test(text)
      ? [...text.matchAll(FIRST_WORDS)]
          .map(({ 0: words, index }) => [index, index + words.trimEnd().length] as const)
          // Where a part of them is in bold, that part is the term.
          .filter(([from, to]) => !bold.some(([start, end]) => start < to && end > from))
      : [];
  return [...bold, ...plain].flatMap(([from, to]): FoundDefinition[] => {
    if (!forms.after.test(text.slice(to, to + 40))) return [];
    const term = collapse(text.slice(from, to));
    return isTerm(term) && !NO_NAME.test(term) && !/["“”„«»]/.test(term)
      ? [{ term, synonyms: [term], index: from, isShort: false }]
      : [];
  });
}

/** Tells of a passage whether it says what a term means, quoted, in bold or neither. */
export function definesTerm(term: string, language: string): (text: string) => boolean {
  const forms = formsOf(language);
  const pattern = new RegExp(`${written(term)}["”»“]?`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].some(({ 0: words, index }) =>
      forms?.after.test(text.slice(index + words.length, index + words.length + 40)),
    );
}

/** A term as a pattern, whatever its white space and apostrophes. */
export function written(term: string): string {
  return term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}

/** No sentence, nothing of marks alone. */
function isTerm(term: string): boolean {
  return term.split(' ').length <= 5 && /\p{L}{2}/u.test(term) && !/[.;:!?]$/.test(term);
}
