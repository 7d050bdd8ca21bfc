import type { registers as english } from '../en/registers.ts';
import type { Translated } from '../words.ts';

export const registers: Translated<typeof english> = {
  'register.title': '{$register} · {$policy} · {$name}',
  'register.description':
    '{$register} nel testo {$policy} di {$name}, riga per riga, con ciò che ogni versione ha cambiato.',
  'register.by-version': 'Che cosa ha cambiato ciascuna versione',
  'register.row-by-row': 'Riga per riga',
  'register.no-table': 'Il testo non contiene una tabella di questo tipo.',
  'register.entries':
    '.input {$count :number} .match $count one {{{$count} {$one}}} * {{{$count} {$other}}}',
  'register.first': '{$entries} nella prima versione nota.',
  'register.missing': 'Questa versione non ha questa tabella.',
  'register.same': 'Nessun cambiamento.',
  'register.entries-added': 'Aggiunte: {$entries}',
  'register.entries-removed': 'Tolte: {$entries}',
  'register.entries-renamed': 'Rinominate: {$entries}',
  'register.entries-changed': 'Cambiate: {$entries}',
  'register.added': 'aggiunte: {$count :number}',
  'register.removed': 'tolte: {$count :number}',
  'register.renamed': 'rinominate: {$count :number}',
  'register.changed': 'cambiate: {$count :number}',
  'register.sentence': '{$parts}.',
  'register.new-columns': 'Colonne nuove: {$names}.',
  'register.gone-columns': 'Colonne tolte: {$names}.',
  'register.where-since': 'Dove, e da quando',
  'register.feed': 'Feed',
  'row.named': '{$name}: {$said}',
  'row.added': 'riga aggiunta',
  'row.removed': 'riga tolta',
  'row.renamed': 'prima si chiamava «{$before}»',
  'row.renamed-too': '{$said}; prima si chiamava «{$before}»',
  'row.first': 'Nella {#version}{$name}{/version}, la prima nota.',
  'row.event': 'Nella {#version}{$name}{/version}: {$said}.',
  'cell.instead': '{$heading}: {$after} invece di {$before}',
  'cell.new': '{$heading}: {$after}, dove non c’era nulla',
  'cell.empty': '{$heading}: più nulla, invece di {$before}',
  'cell.other': '{$heading}: altre parole',
  'feed.register': '{$register}: che cosa è cambiato · {$policy}',
  'feed.register-description':
    'Che cosa ogni versione ({$policy}) ha cambiato nella tabella «{$register}».',
};
