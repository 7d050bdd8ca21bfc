import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../words.ts';

export const dates: Translated<typeof english> = {
  'date.on':
    '.input {$date :date} .match $date day {{am {$date}}} month {{im {$date}}} * {{im Jahr {$date}}}',
  'date.since':
    '.input {$date :date} .match $date day {{seit dem {$date}}} month {{seit {$date}}} * {{seit {$date}}}',
  'date.from':
    '.input {$date :date} .match $date day {{ab dem {$date}}} month {{ab {$date}}} * {{ab {$date}}}',
  'date.until':
    '.input {$date :date} .match $date day {{bis zum {$date}}} month {{bis {$date}}} * {{bis {$date}}}',
  'date.before':
    '.input {$date :date} .match $date day {{vor dem {$date}}} month {{vor {$date}}} * {{vor {$date}}}',
  'date.of':
    '.input {$date :date} .match $date day {{vom {$date}}} month {{vom {$date}}} * {{von {$date}}}',
  'date.only':
    '.input {$date :date} .match $date day {{nur am {$date}}} month {{nur im {$date}}} * {{nur im Jahr {$date}}}',
  'version.name': '{$date :date}{$place}',
  'version.name-undated': 'Fassung ohne Datum{$place}',
  'version.noun': '{$date :date}{$place}',
  'version.noun-undated': 'Fassung ohne Datum{$place}',
  'version.phrase': 'Fassung {$of}{$place}',
  'version.phrase-undated': 'Fassung ohne Datum{$place}',
  'version.ordinal':
    '.input {$count :integer} .match $count 2 {{zweite}} 3 {{dritte}} 4 {{vierte}} 5 {{fünfte}} 6 {{sechste}} 7 {{siebte}} 8 {{achte}} 9 {{neunte}} * {{Nr. {$count}}}',
  'version.place':
    '.input {$date :date} .match $date day {{ ({$ordinal} dieses Tages)}} month {{ ({$ordinal} dieses Monats)}} * {{ ({$ordinal} dieses Jahres)}}',
  'version.place-undated': ' ({$ordinal})',
  'unknown.before': 'Aus der Zeit {$before} ist diesem Archiv kein Text bekannt.',
  'unknown.before-undated':
    'Ob der Fassung ohne Datum andere Texte vorausgingen, ist nicht bekannt.',
  'unknown.no-day':
    'Die {$version} nennt keinen Tag; es wird angenommen, dass sie ab dem ersten Tag des Monats gilt.',
  'unknown.no-month':
    'Die {$version} nennt keinen Monat; es wird angenommen, dass sie ab dem ersten Tag des Jahres gilt.',
  'unknown.until-next':
    'Die {$version} wurde {$on} zurückgezogen, und kein Text war in Kraft, bis der nächste galt, {$next}.',
  'unknown.until-undated':
    'Die {$version} wurde {$on} zurückgezogen, und kein Text war in Kraft, bis der nächste galt, der kein Datum trägt.',
  'unknown.none-since':
    'Die {$version} wurde {$on} zurückgezogen, und seither ist kein Text in Kraft.',
  'unknown.latest-capture':
    'Die letzte datierte Kopie ist {$of}; ob das Unternehmen seinen Text seither geändert hat, ist hier nicht bekannt.',
  'period.unpublished': 'nicht veröffentlicht',
  'period.example': 'ein Beispiel dieses Archivs',
  'period.never': 'galt nie',
  'period.from-unknown': 'ab einem unbekannten Datum',
  'period.from-unknown-not-before': 'ab einem unbekannten Datum, nicht {$before}',
  'period.since-unknown': 'seit einem unbekannten Datum',
  'period.since-unknown-not-before': 'seit einem unbekannten Datum, nicht {$before}',
  'period.last-seen': '{$period}, zuletzt gesehen: {$date :date}',
  'period.last-seen-unknown': '{$period}, zuletzt gesehen an einem Tag, den niemand notiert hat',
  'period.between': '{$from :date} bis {$to :date}',
  'period.until': '{$until} (seit wann, ist nicht bekannt)',
  'period.until-not-before': '{$until} (nicht {$before})',
  'period.unknown': 'Daten nicht bekannt',
  'period.from': '{$from} (bis wann, ist nicht bekannt)',
  'period.from-at-least': '{$from}, mindestens bis: {$date :date}',
};
