import { collapse } from '../../policy/canonical-text.ts';
import type { Passage } from '../markdown/passages.ts';

/** A place where a text says what one of its terms means. */
export interface Definition {
  readonly term: string;
  /** Its other names, which the same words give: (the “Services” or “Service”). */
  readonly synonyms: readonly string[];
  readonly passage: Passage;
  /** The place of the term itself within the passage. */
  readonly index: number;
}

/**
 * A term neither begins nor ends with white space, nor ends with a comma, so that there is one way to read
 * it: with several, a list of terms takes for ever.
 */
const QUOTED = String.raw`["“„«]\s?([^"“”„«»\s][^"“”„«»\n]{0,58}[^"“”„«»\s,]),?\s?["”“»]`;
const MEANS = String.raw`(?:means?|shall\s+mean|refers?\s+to|ha(?:s|ve)\s+the\s+meanings?|is\s+defined\s+as)\b`;
const AND = String.raw`\s*(?:,|,?\s+or|,?\s+and|/)\s*(?:the\s+|our\s+)?`;

/** The ways of definition in English, each with the quoted terms as its first group. */
const FORMS: readonly RegExp[] = [
  // “Data” or “Personal Data” means …
  new RegExp(String.raw`((?:${QUOTED}(?:${AND})?)+)\s*,?\s+${MEANS}`, 'gu'),
  // (“Acme”), (the “Services” or “Service”), (hereinafter “Acme”)
  new RegExp(String.raw`\((?:[^()"“”]{0,40}[\s,])?((?:${QUOTED}(?:${AND})?)+)[.,]?\s*\)`, 'gu'),
  // referred to as “X”
  new RegExp(
    String.raw`(?:referred\s+to\s+(?:\w+\s+){0,3}as|hereinafter)\s+(?:the\s+)?((?:${QUOTED}(?:${AND})?)+)`,
    'gu',
  ),
];

/** Words before a quotation that names another name, or an example, rather than a term. */
const NO_TERM = /\b(?:also\s+(?:known\s+as|called)|e\.g|i\.e|for\s+example|such\s+as|like)\b/i;

/** Where the text defines its terms, in its order. */
export function definitionsIn(passages: readonly Passage[]): Definition[] {
  return passages
    .flatMap((passage) => [...quoted(passage), ...bold(passage)])
    .filter(
      ({ passage, index }, at, all) =>
        all.findIndex((other) => other.passage === passage && other.index === index) === at,
    );
}

function quoted(passage: Passage): Definition[] {
  // Few passages quote anything, and looking for definitions takes long.
  if (!/["“„«]/.test(passage.text)) return [];
  return FORMS.flatMap((form) =>
    [...passage.text.matchAll(form)].flatMap((match): Definition[] => {
      const terms = match[1] ?? '';
      const start = match.index + match[0].indexOf(terms);
      if (NO_TERM.test(passage.text.slice(Math.max(0, match.index - 16), start))) return [];
      const found = [...terms.matchAll(new RegExp(QUOTED, 'gu'))].map((each) => ({
        term: collapse(each[1] ?? ''),
        index: start + each.index + each[0].indexOf(each[1] ?? ''),
      }));
      const synonyms = found.map(({ term }) => term);
      return found.flatMap((each) => (isTerm(each.term) ? [{ ...each, synonyms, passage }] : []));
    }),
  );
}

/** **Personal Data** means …, and Personal Data means … at the beginning of a sentence. */
function bold(passage: Passage): Definition[] {
  const { text } = passage;
  if (!/\bmean|\brefer|\bmeaning|\bdefined/.test(text)) return [];
  const plain = [...text.matchAll(/(?<=^|[.;]\s+)(?:\p{Lu}\p{Ll}+\s+){1,3}(?=means?\b)/gu)].map(
    ({ 0: words, index }) => [index, index + words.trimEnd().length] as const,
  );
  return [...passage.bold, ...plain].flatMap(([from, to]): Definition[] => {
    const term = collapse(text.slice(from, to));
    const isDefined = new RegExp(String.raw`^,?\s+${MEANS}`, 'u').test(text.slice(to));
    return isDefined && isTerm(term) && !/["“”]/.test(term)
      ? [{ term, synonyms: [term], passage, index: from }]
      : [];
  });
}

/** No sentence, nothing of marks alone. */
function isTerm(term: string): boolean {
  return term.split(' ').length <= 5 && /\p{L}{2}/u.test(term) && !/[.;:!?]$/.test(term);
}
