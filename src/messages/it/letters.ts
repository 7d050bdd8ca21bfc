import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../words.ts';

export const letters: Translated<typeof english> = {
  'letter.revised':
    '{$name} ha rivisto il proprio documento «{$title}». La nuova versione si applica {$from}, al posto della {$before}.',
  'letter.published': '{$name} ha pubblicato il proprio documento «{$title}». Si applica {$from}.',
  'letter.revised-undated':
    '{$name} ha rivisto il proprio documento «{$title}». La nuova versione non reca data. Sta al posto della {$before}.',
  'letter.revised-not-before':
    '{$name} ha rivisto il proprio documento «{$title}». La nuova versione non reca data e non può applicarsi {$earliest}. Sta al posto della {$before}.',
  'letter.published-undated':
    '{$name} ha pubblicato il proprio documento «{$title}». Non reca data.',
  'letter.published-not-before':
    '{$name} ha pubblicato il proprio documento «{$title}». Non reca data e non può applicarsi {$earliest}.',
  'letter.what-changes': 'Che cosa cambia',
  'letter.which-clauses': 'Quali clausole cambiano',
  'letter.clause-added': 'Nuova: {#clause}{$heading}{/clause}',
  'letter.clause-changed': 'Modificata: {#clause}{$heading}{/clause}',
  'letter.clause-same': 'Spostata: {#clause}{$heading}{/clause}',
  'letter.clause-removed': 'Soppressa: {#clause}{$heading}{/clause}',
  'letter.clause-merged': 'Unita a un’altra clausola: {#clause}{$heading}{/clause}',
  'letter.clause-split-off': 'Scorporata da un’altra clausola: {#clause}{$heading}{/clause}',
  'letter.opening-changed': 'Modificati: il titolo o le parole iniziali',
  'letter.footnotes-changed': 'Modificate: le note',
  'letter.questions': 'Per domande, opposizioni o reclami',
  'letter.contacts': 'Tutti i contatti e le autorità che ricevono reclami: {$page}',
  'letter.where': 'Dove leggerlo',
  'letter.new-text': 'Il nuovo testo: {$page}',
  'letter.text': 'Il testo: {$page}',
  'letter.text-before': 'Il testo precedente: {$page}',
  'letter.compared': 'Che cosa è cambiato, parola per parola: {$page}',
  'letter.in-force': 'Il testo in vigore, in qualunque giorno: {$page}',
  'letter.all-versions': 'Tutte le versioni: {$page}',
  'letter.digest-new': 'SHA-256 del nuovo testo: {$digest}',
  'letter.digest': 'SHA-256 del testo: {$digest}',
  'letter.title-changes': 'Modifiche: {$title}',
  'letter.title-changes-from': 'Modifiche: {$title}, {$from}',
  'letter.title-from': '{$title}, {$from}',
  'letter.withdrawn-title': 'Ritirata: {$title}, {$version}',
  'letter.withdrawn-policy':
    '{$name} ha ritirato il proprio documento «{$title}» con tutte le versioni, {$on}. {$fate}',
  'letter.withdrawn-version':
    '{$name} ha ritirato la {$version} del proprio documento «{$title}», {$on}. {$fate}',
  'letter.no-longer': 'La {$version} non si applica più.',
  'letter.never':
    'La {$version} non si è mai applicata. Se Le è stato comunicato che si applica: non è così.',
  'letter.never-from':
    'La {$version} non si è mai applicata. Se Le è stato comunicato che si applica {$from}: non è così.',
  'letter.reason': 'Il motivo: {$reason}',
  'letter.none-in-force': 'In data {$date :date} nessuna versione di questo documento è in vigore.',
  'letter.in-its-place':
    'In data {$date :date} nessuna versione di questo documento è in vigore. Al suo posto: {$title}, {$address}',
  'letter.latest': 'L’ultimo testo noto, in data {$date :date}, è la {$version}.',
  'letter.current': 'In data {$date :date} è in vigore la {$version}.',
  'letter.withdrawn-text': 'Il testo ritirato: {$page}',
  'letter.digest-withdrawn': 'SHA-256 del testo ritirato: {$digest}',
  'letter.matter': '{$matter}: {$ways}',
};
