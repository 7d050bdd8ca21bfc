import type { Language } from '../languages/language.ts';
import type { Fact } from './fact.ts';
import { patternsOf } from './patterns.ts';
import { found } from './rule-words.ts';

/** “(1)”, “Abs. 1”, “lit. f”, “par. 1”, “point f)”: what narrows an article down. */
const PART =
  '(?:\\s?\\([\\dA-Za-z]{1,4}\\)|\\.\\d+(?:\\.?\\s?[a-z](?![\\p{L}]))?\\)?|,?\\s*(?:Abs(?:atz|\\.)?|UAbs\\.?|S(?:atz|\\.)|Nr\\.?|Buchst(?:abe|\\.)?|lit(?:t?era|\\.)?|par(?:agraph|agrafo|agraphe|ágrafo|\\.)?|sub-?paragraph|lett(?:era|re|\\.)|let(?:ra|\\.)|point|punto|comma|co\\.|c\\.|apartado|ap\\.|alinéa|al\\.|n[.°º])\\s?\\(?(?:\\d{1,3}|[a-z])\\)?(?![\\p{L}\\p{N}]))';
const ARTICLE =
  '(?:[Aa]rt(?:icles?|ikeln?|icol[oi]|ículos?|t?\\.)?|§§?|[Ss]ections?|[Ss]ec\\.)\\s?\\d{1,4}[a-z]?';

/** Laws by their names, and what is called one. */
const LAW =
  '(?:(?:UK|EU|Swiss|the)\\s+)*(?:GDPR|RGPD|DSGVO|DS-GVO|BDSG|TDDDG|TTDSG|TMG|DDG|TKG|UWG|BGB|HGB|StGB|AO|LOPDGDD|LOPD|LSSI(?:CE)?|CCPA|CPRA|LGPD|FADP|n?DSG|revDSG|LPD|PIPEDA|COPPA|HIPAA|DSA|DMA|FTC Act|ePrivacy Directive|Codice (?:Privacy|civile)|Code (?:civil|de la consommation|pénal)|Código Civil|Data Protection Act(?: \\d{4})?|(?:General Data Protection )?Regulation(?: \\((?:EU|EC)\\))?(?: (?:No\\.? )?\\d+/\\d+)?|Verordnung(?: \\(EU\\))? (?:Nr\\. )?\\d+/\\d+|Regolamento(?: \\(UE\\))?(?: n\\. ?)?\\s?\\d+/\\d+|Règlement(?: \\(UE\\))?(?: n° ?)?\\s?\\d+/\\d+|Reglamento(?: \\(UE\\))? \\d+/\\d+|D\\.?\\s?[Ll]gs\\.?(?: n\\.)?\\s?\\d+/\\d+|(?:Directive|Richtlinie|Direttiva|Directiva) \\d+/\\d+(?:/\\p{Lu}+)?)';
const LINK = "(?:,?\\s+(?:of|du|de la|de|del|della|dell['’]|des|der|do|da)?\\s*(?:the\\s+)?)";

/** A law by its name alone: “the” before it is none of it. */
const LAW_ALONE = LAW.replace('(?:(?:UK|EU|Swiss|the)\\s+)*', '');

/** An article of a law that is named; one of whatever law, narrowed down to its points or not; a law. */
const CITED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ARTICLE}${PART}*${LINK}${LAW}|${ARTICLE}${PART}*|${LAW_ALONE})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** What can be of a law alone: its name, or a point of one of its articles. */
const OF_LAW = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ARTICLE}${PART}+|${LAW_ALONE})(?![\\p{L}\\p{N}])`,
  'u',
);

/** Laws and articles that a sentence cites, and what it names as a legal basis. */
export function legalBasesIn(sentence: string, language: Language | null): Fact[] {
  const cited = found(sentence, CITED, 'legal-basis').filter(({ words }) => isOfLaw(words));
  if (!language) return cited;
  const { basis, basisInContext, basisContext } = patternsOf(language);
  basisContext.lastIndex = 0;
  const named = [
    ...found(sentence, basis, 'legal-basis'),
    ...(basisContext.test(sentence) ? found(sentence, basisInContext, 'legal-basis') : []),
  ];
  const isApart = (one: Fact) =>
    !cited.some(({ start, end }) => one.start < end && start < one.end);
  const apart = named.filter(isApart);
  // “explicit consent” is not “consent” besides.
  const isWithin = (one: Fact) =>
    apart.some((each) => each !== one && each.start <= one.start && one.end <= each.end);
  return [...cited, ...apart.filter((one) => !isWithin(one))];
}

/** Whether a text names a law, or a point of an article, which is that of a law. */
export function citesALaw(text: string): boolean {
  return OF_LAW.test(text);
}

/** “Section 4(2)” alone may be a clause of the text itself; “Art. 6(1)(f)” is one of the law. */
function isOfLaw(words: string): boolean {
  return !/^(?:[Ss]ec|§)/.test(words) || new RegExp(LAW, 'u').test(words);
}
