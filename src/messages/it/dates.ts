import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../words.ts';

export const dates: Translated<typeof english> = {
  'date.on':
    '.input {$date :date} .match $date vowel {{l’{$date}}} month {{nel mese di {$date}}} year {{nel {$date}}} * {{il {$date}}}',
  'date.since':
    '.input {$date :date} .match $date vowel {{dall’{$date}}} month {{da {$date}}} * {{dal {$date}}}',
  'date.from':
    '.input {$date :date} .match $date vowel {{dall’{$date}}} month {{da {$date}}} * {{dal {$date}}}',
  'date.until':
    '.input {$date :date} .match $date vowel {{fino all’{$date}}} month {{fino a {$date}}} * {{fino al {$date}}}',
  'date.before':
    '.input {$date :date} .match $date vowel {{prima dell’{$date}}} month {{prima di {$date}}} * {{prima del {$date}}}',
  'date.of':
    '.input {$date :date} .match $date vowel {{dell’{$date}}} month {{di {$date}}} * {{del {$date}}}',
  'date.only':
    '.input {$date :date} .match $date vowel {{solo l’{$date}}} month {{solo nel mese di {$date}}} year {{solo nel {$date}}} * {{solo il {$date}}}',
  'version.name': '{$date :date}{$place}',
  'version.name-undated': 'Versione senza data{$place}',
  'version.noun': '{$date :date}{$place}',
  'version.noun-undated': 'versione senza data{$place}',
  'version.phrase': 'versione {$of}{$place}',
  'version.phrase-undated': 'versione senza data{$place}',
  'version.ordinal':
    '.input {$count :integer} .match $count 2 {{seconda}} 3 {{terza}} 4 {{quarta}} 5 {{quinta}} 6 {{sesta}} 7 {{settima}} 8 {{ottava}} 9 {{nona}} * {{n. {$count}}}',
  'version.place':
    '.input {$date :date} .match $date day {{ ({$ordinal} di quel giorno)}} month {{ ({$ordinal} di quel mese)}} * {{ ({$ordinal} di quell’anno)}}',
  'version.place-undated': ' ({$ordinal})',
  'unknown.before': 'Nessun testo anteriore, cioè {$before}, è noto a questo archivio.',
  'unknown.before-undated':
    'Non è noto se la versione senza data sia stata preceduta da altri testi.',
  'unknown.no-day':
    'La {$version} non indica il giorno; si considera applicabile dal primo giorno di quel mese.',
  'unknown.no-month':
    'La {$version} non indica il mese; si considera applicabile dal primo giorno di quell’anno.',
  'unknown.until-next':
    'La {$version} è stata ritirata {$on}; nessun testo è stato in vigore finché non ha trovato applicazione il successivo, {$next}.',
  'unknown.until-undated':
    'La {$version} è stata ritirata {$on}; nessun testo è stato in vigore finché non ha trovato applicazione il successivo, che non reca data.',
  'unknown.none-since': 'La {$version} è stata ritirata {$on}; da allora nessun testo è in vigore.',
  'unknown.latest-capture':
    'L’ultima copia datata è {$of}; qui non è noto se la società abbia poi modificato il proprio testo.',
  'period.unpublished': 'non pubblicata',
  'period.example': 'un esempio di questo archivio',
  'period.never': 'mai applicata',
  'period.from-unknown': 'da una data non nota',
  'period.from-unknown-not-before': 'da una data non nota, non {$before}',
  'period.since-unknown': 'da una data non nota',
  'period.since-unknown-not-before': 'da una data non nota, non {$before}',
  'period.last-seen': '{$period}, vista l’ultima volta: {$date :date}',
  'period.last-seen-unknown': '{$period}, vista l’ultima volta in una data non annotata',
  'period.between': '{$from :date} – {$to :date}',
  'period.until': '{$until} (da quando non è noto)',
  'period.until-not-before': '{$until} (non {$before})',
  'period.unknown': 'date non note',
  'period.from': '{$from} (fino a quando non è noto)',
  'period.from-at-least': '{$from}, almeno fino a questa data: {$date :date}',
};
