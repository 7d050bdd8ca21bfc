import type { Language } from '../languages/language.ts';
import type { Fact } from './fact.ts';
import { matchesIn } from './matches-in.ts';
import { patternsOf } from './patterns.ts';

/** Behind the number of a clause: that a law is meant, or another text. */
const OTHER_AFTER =
  /^\s*(?:\([^)]*\)[\s,]*)*(?:,?\s*(?:et seq|ff)\.?,?\s*)?(?:of|in|under|des|der|du|de|della|del|dello|dell[’'])\s+(?!(?:this|these|the\s+(?:present|policy|terms|agreement|statement|notice|privacy|document)|dies|vorliegend|présent|prezent|quest|presente|esta|este|estos|estas)\b)|^[\s,]*(?:\([^)]*\)\s*)*(?:the\s+)?(?:(?:UK|EU|Swiss)\s+)?(?:Act|Code|Law|Regulation|Directive|C\.F\.R|U\.S\.C|\p{Lu}{3,})/u;
const OTHER_BEFORE =
  /\b(?:Act|Code|Law|Regulation|Directive|GDPR|CCPA|Decree|Convention|Constitution|Ordinance|Statutes?|SCCs?|Addendum|Order|Bill)\b[^.;]{0,40}$/u;

/** Behind a reference, where its sentence or that part of it ends: “(see Section I)”, “Section I and …”. */
const ENDS_REFERENCE = /^(?:\s*(?:[.,;:)(]|$)|\s+(?:and|or|und|oder|e|o|et|ou|y|above|below)\s)/u;

/**
 * References to clauses of the text itself. Articles and paragraphs are usually those of a law: they count
 * where the text calls its own clauses so.
 */
export function referencesIn(
  sentence: string,
  language: Language,
  ownNames: ReadonlySet<string>,
): (Fact & { readonly number: string })[] {
  const pattern = patternsOf(language).reference;
  return matchesIn(sentence, pattern).flatMap((match) => {
    const { 0: words, groups, index } = match;
    const { number, letter } = groups ?? {};
    const name = words.slice(0, words.search(/[\s\d(]/)).toLowerCase();
    const after = sentence.slice(index + words.length);
    // “in part a”, “the point I make”: a number of letters has capitals, and “I” is one where no verb follows.
    if (letter && letter !== letter.toUpperCase()) return [];
    if (letter === 'I' && (/^\p{Ll}/u.test(words) || !ENDS_REFERENCE.test(after))) return [];
    if (OTHER_AFTER.test(after) || OTHER_BEFORE.test(sentence.slice(0, index))) return [];
    const isOwn =
      OWN.test(name) || number?.startsWith('(') || [...ownNames].some((own) => isForm(name, own));
    if (!isOwn) return [];
    return [
      {
        kind: 'cross-reference' as const,
        start: index,
        end: index + words.length,
        words,
        value: words.replace(/\s+/g, ' ').toLowerCase(),
        quantity: null,
        modality: null,
        number: numberOfReference(words),
      },
    ];
  });
}

/**
 * The number that a reference leads to, in the one form that clauses have it in too: “3(b)” for
 * “Section 3 (b)” and “Ziffer 3 lit. b”.
 */
export function numberOfReference(words: string): string {
  const parts =
    /(?:^|[\s(§])(?:\d+(?:\.\d+)*|[A-Za-z\d]{1,4}\)|[IVXLC]{1,6}|[A-Z])(?![\p{L}\d]).*$/u.exec(
      words,
    )?.[0] ?? '';
  const [first = '', ...more] =
    parts.match(/\d+(?:\.\d+)*|(?<![\p{L}])\p{L}{1,6}(?![\p{L}.])/gu) ?? [];
  const isBracketed = /^[\s§]*\(/u.test(parts);
  return [isBracketed ? `(${first})` : first, ...more.map((each) => `(${each})`)].join('');
}

/** What seldom names anything but a clause of the text itself. */
const OWN =
  /^(?:clauses?|sections?|ziffern?|ziff\.|abschnitte?[ns]?|klauseln?|clausol[ae]|cláusulas?|sezion[ei]|punt[oi]|apartados?|chapters?|kapitel|chapitres?|capitol[oi]|annex(?:es)?|schedules?|exhibits?|appendi(?:x|ces)|anh[aä]ng(?:en?|e?s)?|anlagen?|allegat[oi]|anexos?)$/;

/** Whether two words are forms of one: “articles” and “article”. */
function isForm(one: string, other: string): boolean {
  const stem = (word: string) => word.replace(/(?:[eo]?[sn]|[aeio])$/, '');
  return one !== '' && stem(one) === stem(other);
}
