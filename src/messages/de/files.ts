import type { files as english } from '../en/files.ts';
import type { Translated } from '../words.ts';

export const files: Translated<typeof english> = {
  'llms.as-of':
    'Stand: {$date :date}. Frühere Fassungen stehen unter den Adressen mit Datum, die policy.json bei jeder Richtlinie aufzählt; eine Fassung ist unter ihrer eigenen zu zitieren.',
  'llms.policies': 'Richtlinien',
  'llms.data': 'Daten',
  'llms.all': 'Alle Richtlinien als Daten',
  'llms.feed': 'Änderungen als Feed',
  'llms.ledger': 'Das Register des Veröffentlichten',
  'redline.header': '{$whose}: Änderungsfassung von {$from} zu {$to}',
  'redline.title': 'Änderungsfassung von {$title}, von {$from} zu {$to}',
};
