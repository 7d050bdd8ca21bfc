import type { registers as english } from '../en/registers.ts';
import type { Translated } from '../words.ts';

export const registers: Translated<typeof english> = {
  'register.title': '{$register} · {$policy} · {$name}',
  'register.description':
    '{$register} ({$policy}, {$name}), Zeile für Zeile, mit dem, was jede Fassung geändert hat.',
  'register.by-version': 'Was jede Fassung geändert hat',
  'register.row-by-row': 'Zeile für Zeile',
  'register.no-table': 'Der Text enthält keine solche Tabelle.',
  'register.entries':
    '.input {$count :number} .match $count one {{{$count} {$one}}} * {{{$count} {$other}}}',
  'register.first': '{$entries} in der ersten bekannten Fassung.',
  'register.missing': 'Diese Fassung hat keine solche Tabelle.',
  'register.same': 'Nichts hat sich geändert.',
  'register.entries-added': 'Neu: {$entries}',
  'register.entries-removed': 'Entfallen: {$entries}',
  'register.entries-renamed': 'Umbenannt: {$entries}',
  'register.entries-changed': 'Geändert: {$entries}',
  'register.added': 'neu: {$count :number}',
  'register.removed': 'entfallen: {$count :number}',
  'register.renamed': 'umbenannt: {$count :number}',
  'register.changed': 'geändert: {$count :number}',
  'register.sentence': '{$parts}.',
  'register.new-columns': 'Neue Spalten: {$names}.',
  'register.gone-columns': 'Entfallene Spalten: {$names}.',
  'register.where-since': 'Wo, und seit wann',
  'register.feed': 'Feed',
  'row.named': '{$name}: {$said}',
  'row.added': 'hinzugekommen',
  'row.removed': 'entfallen',
  'row.renamed': 'hieß vorher „{$before}“',
  'row.renamed-too': '{$said}; hieß vorher „{$before}“',
  'row.first': 'In der {#version}{$name}{/version}, der ersten bekannten.',
  'row.event': 'In der {#version}{$name}{/version}: {$said}.',
  'cell.instead': '{$heading}: {$after} statt {$before}',
  'cell.new': '{$heading}: {$after}, wo nichts stand',
  'cell.empty': '{$heading}: nichts mehr, statt {$before}',
  'cell.other': '{$heading}: andere Wörter',
  'feed.register': '{$register}: was sich geändert hat · {$policy}',
  'feed.register-description':
    'Was jede Fassung ({$policy}) in ihrer Tabelle „{$register}“ geändert hat.',
};
