/**
 * Units and things that are counted, in small letters, in the languages of the site and their neighbours;
 * `…` stands for any ending.
 */
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

const MONTHS = list(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september',
  'oct october nov november dec december januar jänner februar feber märz maerz mai juni juli oktober okt',
  'dezember dez janvier février fevrier mars avril juin juillet août aout septembre octobre novembre',
  'décembre decembre gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre',
  'enero febrero abril mayo junio julio septiembre setiembre octubre noviembre diciembre janeiro fevereiro',
  'março maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus stycznia',
  'lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia maj marts',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'tammikuu… helmikuu… maaliskuu… huhtikuu… toukokuu… kesäkuu… heinäkuu… elokuu… syyskuu… lokakuu…',
  'marraskuu… joulukuu… ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);

const TIMES = list(
  'second seconds minute minutes hour hours day days week weeks fortnight fortnights month months quarter',
  'quarters year years decade decades hrs uhr business working calendar consecutive',
  'sekunde… stunde… tag… werktag… arbeitstag… kalendertag… bankarbeitstag… woche… monat… quartal… jahr…',
  'lebensjahr… seconde… heure heures jour jours semaine… mois trimestre… ans année… annee…',
  'secondi minuti minuto ora ore giorno giorni settiman… mese mesi anno anni',
  'segundo… horas hora día días dia dias semana… meses año años anos ano mês',
  'seconden uur dag dagen weken maand… jaar jaren dni dzień tygodni… miesi… godzin… roku lata',
  'dagar dygn vecka veckor månad… timmar timme dage uger måned… timer päivä… viikko… kuukau… vuotta',
  'ημέρ… μήνες μήνα έτη έτος дней дня месяц… года лет 日 週間 か月 ヶ月 年 天 个月',
);

const SHARES_AND_SIZES = list(
  'percent… prozent… procent… promille pct basis thousand million millions billion… trillion… tausend',
  'millionen milliarde… mille mila milioni miliard… mio mrd millones milhõe… hundred dozen dutzend',
  'kb mb gb tb pb kib mib gib tib kbit… mbit… gbit… kilobyte… megabyte… gigabyte… terabyte… byte bytes bits',
  'kbps mbps gbps hz khz mhz ghz mm cm km miles meilen feet inch inches zoll yards metres meters meter metri',
  'kilomet… sqm qm mg kg lbs tonnes tonnen grams gramm kilo… litres liter liters litri ml kw mw kwh mwh volt',
  'watt grad degrees celsius fahrenheit',
);

const MONEY = list(
  'euro euros dollar… pound pounds pence pfund franken franc francs franchi yen yuan rupee… krone… kronor',
  'złot… peso… lira lire reais cent cents',
);

const CURRENCY_CODES =
  /^(?:EUR|USD|GBP|CHF|JPY|CNY|RMB|INR|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|RUB|TRY|BRL|MXN|AUD|CAD|NZD|SGD|HKD|KRW|ZAR|AED|SAR|ILS|UAH|THB|IDR|MYR|PHP|VND|TWD|ISK|RSD|ARS|CLP|COP|EGP|NGN|KES|BTC|US\$)$/;

/** “Article 6 GDPR”, “§ 3 BDSG”, “Art. 28 Abs. 3”: the name of a law, or a part of it. */
const LAW =
  /^\s*(?:\(?\d|(?:UK )?GDPR\b|(?:DSGVO|DS-GVO|RGPD|AVG|BDSG|TTDSG|TDDDG|BGB|HGB|UWG|TMG|CCPA|CPRA|LGPD|PIPL|nDSG|DSG|revDSG|FADP|EUV|AEUV|TFEU|TFUE|DSA|DMA|Absatz|para|paragraph|Satz|of|der|des|du|de|del|della|EU|EC|EG|CE|UE)\b|(?:Abs|lit|Nr|let|Abschn)\.|dell[’'])/u;

/** Words that are months, and begin a sentence too. */
const AMBIGUOUS = new Set(['may', 'mar', 'march', 'mars', 'dec', 'sept']);

/**
 * Whether a number that stands before some words counts, dates or cites something, so that it belongs to
 * no series of labels.
 * @param number as printed, with its marks
 * @param rest what follows it
 */
export function isQuantity(number: string, rest: string): boolean {
  if (number === '') return false;
  if (/^(?:art|§|sec)/iu.test(number)) return LAW.test(rest);
  const following = rest.trimStart();
  if (/^(?:[%‰‱°×±<>≤≥=/+*]|\p{Sc}|[–—-]\s*\d)/u.test(following)) return true;
  // A letter is a label or an initial, and “3)” always numbers.
  if (!/^\d/.test(number) || number.endsWith(')')) return false;
  const word = /^[\p{L}\p{M}$]+/u.exec(following)?.[0] ?? '';
  if (word === '') return false;
  const small = word.toLowerCase();
  if (isIn(MONTHS, small))
    return !AMBIGUOUS.has(small) || /^\p{L}+\.?(?:\s+\d|\s*$)/u.test(following);
  // “14. Tag”, but “3. Minutes of meetings”: behind a full stop, a number counts in languages that say so
  // alone.
  if (/^\d+\.$/.test(number)) return isIn(TIMES, small) && !ENGLISH_TIME.test(small);
  return (
    CURRENCY_CODES.test(word) ||
    isIn(TIMES, small) ||
    isIn(SHARES_AND_SIZES, small) ||
    isIn(MONEY, small) ||
    /^(?:per|por|pour) c/i.test(following)
  );
}

/** Whether words begin with a month and its year: “Mai 2027”, “de mayo de 2027”, “May, 2027”. */
export function isMonthOfYear(words: string): boolean {
  const name = /^(?:d[ei]l?\s+|d['’])?(\p{L}+)\.?,?\s+(?:d[ei]l?\s+)?(?:19|20)\d\d(?!\d)/u.exec(
    words,
  )?.[1];
  return name !== undefined && isMonth(name);
}

/** Whether a word names a month, in small letters or capitals. */
export function isMonth(name: string): boolean {
  return isIn(MONTHS, name.toLowerCase());
}

const ENGLISH_TIME =
  /^(?:business|working|calendar|consecutive|second|minute|hour|day|week|month|quarter|year)/;

const sets = new Map<readonly string[], { whole: Set<string>; beginnings: string[] }>();

function isIn(words: readonly string[], word: string): boolean {
  const known = sets.get(words) ?? {
    whole: new Set(words.filter((each) => !each.endsWith('…'))),
    beginnings: words.flatMap((each) => (each.endsWith('…') ? [each.slice(0, -1)] : [])),
  };
  sets.set(words, known);
  return known.whole.has(word) || known.beginnings.some((beginning) => word.startsWith(beginning));
}
