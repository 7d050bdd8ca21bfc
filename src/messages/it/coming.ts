import type { coming as english } from '../en/coming.ts';
import type { Translated } from '../words.ts';

export const coming: Translated<typeof english> = {
  'coming.tomorrow': 'domani',
  'coming.in-days':
    '.input {$count :integer} .match $count one {{tra {$count} giorno}} * {{tra {$count} giorni}}',
  'coming.read': '{#version}leggere la {$name}{/version}',
  'coming.read-and-compare':
    '{#version}leggere la {$name}{/version} o {#changes}che cosa cambia{/changes}',
  'coming.from':
    '.input {$date :date} .match $date vowel {{Dall’{$date} si applica una nuova versione: {$links}.}} month {{Da {$date} si applica una nuova versione: {$links}.}} * {{Dal {$date} si applica una nuova versione: {$links}.}}',
  'coming.from-left':
    '.input {$date :date} .match $date vowel {{Dall’{$date} si applica una nuova versione, {$left}: {$links}.}} month {{Da {$date} si applica una nuova versione, {$left}: {$links}.}} * {{Dal {$date} si applica una nuova versione, {$left}: {$links}.}}',
  'coming.undated': 'Si applicherà una nuova versione senza data: {$links}.',
  'coming.undated-not-before':
    'Si applicherà una nuova versione senza data, non {$before}: {$links}.',
  'notice.major': 'Revisione sostanziale: {#policy}{$title}{/policy}{$when}',
  'notice.major-of': '{$name}: revisione sostanziale, {#policy}{$title}{/policy}{$when}',
  'notice.from': ' {$from}',
  'notice.from-left': ' {$from}, {$left}',
  'notice.since': ' {$since}',
  'notice.end': '{{.}}',
  'notice.changes': ': {#changes}che cosa è cambiato{/changes}.',
  'until-then.latest': 'L’ultimo testo noto è la {#version}{$name}{/version}.',
  'until-then.applies': 'Oggi si applica la {#version}{$name}{/version}.',
  'until-then.contacts': '{#contacts}A chi rivolgersi e dove opporsi{/contacts}.',
  'until-then.calendar':
    '{#calendar}La data per il calendario{/calendar} e {#feed}un feed{/feed} di ogni revisione.',
  'notice.dismiss': 'Nascondi',
};
