/** What a number names stands before it, in the languages in which policies are read here. */
const BEFORE = [
  ...['articles?', 'arts?\\.', 'artikeln?', 'artt?\\.', 'articol[oi]', 'art[íi]culos?'],
  ...[
    'sections?',
    'sec\\.',
    '§{1,2}',
    'clauses?',
    'paragraphs?',
    'paragraphes?',
    'abs\\.',
    'absatz',
  ],
  ...['points?', 'punto', 'ziffer', 'annex', 'chapter', 'recitals?', 'no\\.', 'nr\\.', 'n°'],
].join('|');

/** What it counts stands behind it. */
const BEHIND = [
  ...[
    'seconds?',
    'minutes?',
    'hours?',
    'days?',
    'weeks?',
    'months?',
    'years?',
    '%',
    '€',
    'eur',
    'usd',
  ],
  ...['stunden?', 'tage?n?', 'wochen?', 'monate?n?', 'jahre?n?', 'heures?', 'jours?', 'semaines?'],
  ...[
    'mois',
    'ans?',
    'ore',
    'giorni',
    'settimane',
    'mes[ei]',
    'ann[oi]',
    'horas?',
    'd[ií]as?',
    'años?',
  ],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
].join('|');

const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${BEFORE}) \\d+(?:\\.\\d+)*|\\d+(?:[.,]\\d+)* (?:${BEHIND})|opt[- ](?:in|out))(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * Puts what no line may part, “Article 6”, “§ 12”, “10 days”, “opt-out”, into an element of its own. A
 * style sheet keeps it together: a no-break space would be copied with the words, which are not to be other
 * words on a page than those that were sealed.
 * @param html escaped text without tags
 */
export function keepTogether(html: string): string {
  return html.replace(PAIR, (pair) => `<span class="k">${pair}</span>`);
}
