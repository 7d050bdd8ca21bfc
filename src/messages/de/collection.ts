import type { collection as english } from '../en/collection.ts';
import type { Translated } from '../words.ts';

export const collection: Translated<typeof english> = {
  'summed.title': 'Was dieser Hinweis zusammenfasst',
  'summed.entry':
    '{$statement} fasst {$clause} aus {$policy} zusammen, so wie es in der {$version} gelesen wurde.',
  'summed.latest': 'Dieses Archiv kennt keine spätere Fassung, die gilt.',
  'summed.same': 'Die {$version} hat dort dieselben Worte.',
  'summed.changed':
    '{#strong}Seitdem geändert:{/strong} Die {$version} hat dort andere Worte. {#compare}Was sich geändert hat{/compare}',
  'summed.gone': '{#strong}Seitdem weggefallen:{/strong} Die {$version} hat keine solche Klausel.',
  'summed.ended': '{#strong}Diese Richtlinie gilt nicht mehr.{/strong}',
  'summed.ahead': 'Diese Fassung gilt noch nicht; die {$version} hat dort andere Worte.',
  'summed.stale':
    '.input {$count :number} .match $count one {{Eine Klausel, die dieser Hinweis zusammenfasst, hat sich geändert, seit sie gelesen wurde: {$clauses}.}} * {{Klauseln, die dieser Hinweis zusammenfasst, haben sich geändert, seit sie gelesen wurden: {$clauses}.}}',
  'summed.form': 'Er kann {#form}als Formular gedruckt{/form} werden.',
  'summed.consents': '{#form}Das Formular{/form} fragt nach einem Ja oder Nein zu: {$clauses}.',
  'signed.name': 'Formular zum Unterschreiben',
  'signed.title': '{$title}: Formular zum Unterschreiben · {$name}',
  'signed.description':
    '{$title} ({$name}) als Formular zum Drucken, Ausfüllen und Unterschreiben.',
  'signed.consents':
    '.input {$count :number} .match $count 0 {{Dieser Hinweis fragt nach keiner Einwilligung.}} one {{Einwilligung}} * {{Einwilligungen}}',
  'signed.how': 'Ein Kreuz heißt ja, ein leeres Kästchen nein.',
  'signed.required': 'erforderlich',
  'signed.optional': 'freiwillig',
  'signed.signer': 'Name',
  'signed.date': 'Datum',
  'signed.signature': 'Unterschrift',
  'signed.text': 'Dieser Text steht für immer unter {$address}',
  'listed.notices': 'Hinweise bei der Erhebung von Daten: {$notices}',
};
