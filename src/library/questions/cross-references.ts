import type { Passage } from '../markdown/passages.ts';
import type { Question, Reading } from './question.ts';

/** What clauses are called, by language. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'sections?|clauses?|articles?|paragraphs?|points?',
  de: 'Ziffern?|Abschnitte?|Artikel|Punkte?|Absatz|Absätze',
  fr: 'articles?|sections?|clauses?|points?',
  it: 'articol[oi]|sezion[ei]|punt[oi]|clausol[ae]',
};

/** That the law is meant, or another text: behind the number, and before it. */
const OTHER_AFTER =
  /^\s*(?:\([^)]*\)[\s,]*|and\s+[\d.]+[\s,]*|or\s+[\d.]+[\s,]*|to\s+[\d.]+[\s,]*)*(?:,?\s*(?:et seq|ff)\.?,?\s*)?(?:of|in|under|des|der|du|de|della|del|dello|dell[’'])\s+(?!(?:this|these|the\s+(?:present|policy|terms|agreement|statement|notice|privacy|document))\b)|^[\s,]*(?:\([^)]*\)\s*)*(?:the\s+)?(?:UK\s+|EU\s+|Swiss\s+)?(?:GDPR|RGPD|DSGVO|DS-GVO|BDSG|TDDDG|TTDSG|CCPA|LGPD|FADP|DPA|Act|Code|Law|Regulation|Directive|BGB|UWG|TMG|C\.F\.R|U\.S\.C|\p{Lu}{3,})/u;
const OTHER_BEFORE =
  /(?:\b(?:Act|Code|Law|Regulation|Directive|GDPR|CCPA|Decree|Convention|Constitution|Ordinance|Statutes?|Clauses|SCCs?|Addendum|Order|Bill|U\.S\.C\.?|C\.F\.R\.?)\b[^.;]{0,40}|§\s*|\bU\.S\.C\.?\s*)$/u;

/** That this very text is meant. */
const OWN_AFTER =
  /^[\s,]*(?:of|in)\s+(?:this|these|the\s+(?:present|policy|terms|agreement|statement|notice|privacy))\b|^[\s,]*(?:above|below|hereof|herein)\b/i;

/** A reference to a clause of the text leads to one that it has. */
export function crossReferences({ passages, facts }: Reading): Question[] {
  const names = NAMES[facts.language.split('-')[0] ?? ''];
  if (!names) return [];
  const numbers = numbersOf(passages);
  const isNumbered = passages.filter(({ kind }) => kind === 'heading').filter(numberOf).length >= 3;
  const called = new Set(
    passages.flatMap(({ kind, text }) =>
      kind === 'heading' ? (/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? []) : [],
    ),
  );
  // The clauses of the European Commission’s contract are cited by their numbers alone.
  const isContract = passages.some(({ text }) => /Contractual\s+Clauses|\bSCCs?\b/.test(text));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}])(${names})\s+(\d{1,3}(?:\.\d{1,3})*)(?![\w/-])\)?((?:\s?\([a-z\d]{1,4}\))*)`,
    'giu',
  );
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].flatMap((match): Question[] => {
      const [whole = '', name = '', number = '', parts = ''] = match;
      const [before, after] = [
        passage.text.slice(0, match.index),
        passage.text.slice(match.index + whole.length),
      ];
      if (isElsewhere(passage, match.index)) return [];
      const isOwn = OWN_AFTER.test(after);
      if (!isOwn) {
        if (OTHER_AFTER.test(after) || OTHER_BEFORE.test(before)) return [];
        // Articles are usually those of a law, paragraphs and points those of the place itself.
        const isUnsure =
          !/^(?:section|clause|ziffer|abschnitt)/i.test(name) ||
          (isContract && /^clause/i.test(name));
        if (isUnsure && !called.has(name.toLowerCase().replace(/s$/, ''))) return [];
        if (!isNumbered) return [];
      }
      const about = whole.replace(/\s+/g, ' ').trim();
      const asked = {
        rule: 'cross-reference' as const,
        about,
        place: passage.placeOf(match.index),
      };
      if (numbers.has(number)) {
        const part = /\(([a-z])\)/.exec(parts)?.[1];
        if (!part || hasPart(passages, number, part)) return [];
        return [
          {
            ...asked,
            what: `The text refers to “${about}”, but its clause ${number} has no point (${part}).`,
            mend: 'Write the number of the clause that is meant',
          },
        ];
      }
      return [
        {
          ...asked,
          what: `The text refers to “${about}”, but none of its clauses has the number ${number}.`,
          mend: `Write the number of the clause that is meant${numbersLike(number, numbers)}`,
        },
      ];
    }),
  );
}

/** The numbers that stand at the same depth, where they are few enough to be read. */
function numbersLike(number: string, numbers: ReadonlySet<string>): string {
  const depth = (each: string) => each.split('.').length;
  const like = [...numbers].filter((each) => depth(each) === depth(number));
  if (like.length === 0) return '';
  const ends = `${like.slice(0, 3).join(', ')} … ${like.at(-1)}`;
  return `: the text has ${like.length > 16 ? ends : like.join(', ')}`;
}

/** Whether the words are a link to another page. */
function isElsewhere({ links }: Passage, index: number): boolean {
  return links.some(({ from, to, href }) => from <= index && index < to && !href.startsWith('#'));
}

const NUMBER = /^(?:\p{L}+\.?\s+|§+\s*)?\(?(\d{1,3}(?:\.\d{1,3})*)[.):]*(?=\s|$)/u;

function numberOf({ kind, text, itemNumber }: Passage): string | null {
  // A paragraph can begin with a reference: “Section 7 of the Act”.
  const isReference = kind !== 'heading' && /^\p{L}/u.test(text);
  const number = isReference ? null : NUMBER.exec(text)?.[1];
  return number ?? itemNumber?.toString() ?? null;
}

/** The numbers that are printed before headings and paragraphs, and those that begin them. */
function numbersOf(passages: readonly Passage[]): Set<string> {
  const printed = passages.flatMap((passage) => numberOf(passage) ?? []);
  // Where 9.1 stands, there is a clause 9.
  const whole = printed.flatMap((number) =>
    number.split('.').map((_, index, steps) => steps.slice(0, index + 1).join('.')),
  );
  return new Set(whole);
}

/** Says whether a clause has a point of this letter. Nobody can tell if its points have no letters. */
function hasPart(passages: readonly Passage[], number: string, letter: string): boolean {
  const start = passages.findIndex((passage) => numberOf(passage) === number);
  const rest = passages.slice(start + 1);
  const end = rest.findIndex((passage) => passage.kind === 'heading');
  const letters = rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap(({ text }) => /^\(?([a-z])[.)]/.exec(text)?.[1] ?? []);
  return letters.length === 0 || letters.includes(letter);
}
