import { collapse } from '../../policy/canonical-text.ts';

/** A length of time as a text gives it. */
export interface Duration {
  /** As it stands: “six (6) months”. */
  readonly words: string;
  readonly index: number;
  /** A month has 30 days here, a year 365. */
  readonly days: number;
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['fourteen', 14],
      ['eighteen', 18],
      ['twenty-four', 24],
      ['thirty', 30],
      ['sixty', 60],
      ['ninety', 90],
    ]),
);

/** Days of each unit, by how its words begin. */
const UNITS: readonly (readonly [string, number])[] = [
  ['minutes?|Minuten?|minut[ioe]', 1 / 1440],
  ['hours?|Stunden?|heures?|or[ae]', 1 / 24],
  ['days?|Tag(?:en?)?|jours?|giorn[io]|días?|dni', 1],
  ['weeks?|Wochen?|semaines?|settiman[ae]|semanas?', 7],
  ['months?|Monat(?:en?)?|mois|mes[ei]|meses|miesięcy', 30],
  ['years?|Jahr(?:en?)?|ans?|années?|ann[io]|años?|lat', 365],
];

const DURATION = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(\d{1,4}|${Object.keys(NUMBERS).join('|')})(?:\s*\((\d{1,4})\))?[\s-]+(?:(?:calendar|business|working|consecutive)\s+)?(?:${UNITS.map(([unit]) => `(${unit})`).join('|')})(?!\p{L})`,
  'giu',
);

/** Most passages name no duration, and looking for one takes long. */
const UNIT =
  /minut|hour|day|week|month|year|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|\bans?\b|ann[ié]|\bor[ae]\b|giorn|settiman|mes[ei]|día|año|dni|miesięcy|\blat\b/i;

/** Every length of time that a text names. */
export function durationsIn(text: string): Duration[] {
  if (!UNIT.test(text)) return [];
  return [...text.matchAll(DURATION)].map((match) => {
    const [words, number = '', digits, ...units] = match;
    const count = Number(digits ?? NUMBERS[number.toLowerCase()] ?? number);
    const unit = UNITS[units.findIndex((each) => each !== undefined)]?.[1] ?? 0;
    return { words: collapse(words), index: match.index, days: count * unit };
  });
}

/** A piece of a text, and where it begins. */
export interface FactInText {
  readonly words: string;
  readonly index: number;
}

/** Every e-mail address. */
export function emailsIn(text: string): FactInText[] {
  if (!text.includes('@')) return [];
  return matches(text, /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi);
}

/** Every telephone or fax number that is called one. */
export function phonesIn(text: string): FactInText[] {
  return /tel|phone|fax|mobile/i.test(text) ? matches(text, PHONE) : [];
}

const LABEL = String.raw`(?:tel(?:ephone)?|phone|fax|mobile|Telefon|téléphone|telefono)\b(?:\s+(?:number|no\.?|us))?(?:\s+(?:at|on|is))?[.:\s]*`;
const PHONE = new RegExp(String.raw`(?<=${LABEL})\+?\(?\d[\d\s()/.-]{5,}\d`, 'giu');

/** Names of companies, by what they end in. */
export function companiesIn(text: string): FactInText[] {
  return matches(
    text,
    /(?<![\p{L}])\p{Lu}[\p{L}\d&’'-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\d&’'-]*){0,4},?\s+(?:Inc|LLC|Ltd|Limited|GmbH|S\.r\.l|S\.p\.A|B\.V|SAS|AG|Corp|PLC|Pty|LLP|SARL|Srl)\b\.?/gu,
  );
}

/** Names of those to whom something goes or from whom it comes: capitals behind “with”, “to”, “by” … */
export function namesIn(text: string): FactInText[] {
  return matches(
    text,
    /(?<=(?:^|[\s(])(?:with|to|by|from|via|using|uses?|including|and|or|of)\s+)\p{Lu}[\p{L}\d&’'-]*\p{Ll}[\p{L}\d&’'-]*(?:\s\p{Lu}[\p{L}\d&’'-]+){0,3}/gu,
  );
}

function matches(text: string, pattern: RegExp): FactInText[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    words: collapse(words),
    index,
  }));
}
