import type { coming as english } from '../en/coming.ts';
import type { Translated } from '../words.ts';

export const coming: Translated<typeof english> = {
  'coming.tomorrow': 'morgen',
  'coming.in-days':
    '.input {$count :integer} .match $count one {{in {$count} Tag}} * {{in {$count} Tagen}}',
  'coming.read': '{#version}zur {$name}{/version}',
  'coming.read-and-compare':
    '{#version}zur {$name}{/version} oder dazu, {#changes}was sie ändert{/changes}',
  'coming.from':
    '.input {$date :date} .match $date day {{Ab dem {$date} gilt eine neue Fassung: {$links}.}} * {{Ab {$date} gilt eine neue Fassung: {$links}.}}',
  'coming.from-left':
    '.input {$date :date} .match $date day {{Ab dem {$date} gilt eine neue Fassung, {$left}: {$links}.}} * {{Ab {$date} gilt eine neue Fassung, {$left}: {$links}.}}',
  'coming.undated': 'Eine neue Fassung ohne Datum soll gelten: {$links}.',
  'coming.undated-not-before':
    'Eine neue Fassung ohne Datum soll gelten, nicht {$before}: {$links}.',
  'notice.major': 'Wesentliche Änderung: {#policy}{$title}{/policy}{$when}',
  'notice.major-of': '{$name}: wesentliche Änderung, {#policy}{$title}{/policy}{$when}',
  'notice.from': ' {$from}',
  'notice.from-left': ' {$from}, {$left}',
  'notice.since': ' {$since}',
  'notice.end': '{{.}}',
  'notice.changes': ': {#changes}was sich geändert hat{/changes}.',
  'until-then.latest': 'Der letzte bekannte Text ist die {#version}{$name}{/version}.',
  'until-then.applies': 'Heute gilt die {#version}{$name}{/version}.',
  'until-then.contacts': '{#contacts}Wen Sie fragen und wo Sie widersprechen können{/contacts}.',
  'until-then.calendar':
    '{#calendar}Der Tag für Ihren Kalender{/calendar} und {#feed}ein Feed{/feed} aller Änderungen.',
  'notice.dismiss': 'Ausblenden',
};
