import type { sources as english } from '../en/sources.ts';
import type { Translated } from '../words.ts';

export const sources: Translated<typeof english> = {
  'sources.published': 'Pubblicata {$on}. ',
  'sources.official': '{#strong}Testo ufficiale{/strong}, nelle parole della società.',
  'sources.official-with':
    '{#strong}Testo ufficiale{/strong}, nelle parole della società. Fonte: {$sources}.',
  'sources.restated':
    '{#strong}Riformulato{/strong} con parole nostre; soltanto l’{$original} è vincolante.',
  'sources.original': 'originale',
  'sources.example': 'Le frasi sono di questo archivio, non della società.',
  'sources.example-with': '{#strong}Un esempio{/strong} con parole nostre, tratto da: {$sources}.',
  'sources.restated-with':
    '{#strong}Riformulato{/strong} con parole nostre: ogni fatto è conservato, ma soltanto l’originale è vincolante. Originale: {$sources}.',
  'sources.last-seen': ' Visto da questo archivio l’ultima volta {$on}.',
  'sources.copy-unknown': ' Non è noto quando sia stata acquisita la copia dell’archivio.',
  'sources.seen': 'vista l’ultima volta: {$date :date}',
  'sources.seen-unknown': 'non è noto quando sia stata vista l’ultima volta',
  'sources.captured': '{$source} (copia acquisita {$on})',
  'sources.capture-unknown': '{$source} (data della copia non nota)',
  'citation.first': '{$organisation}, «{$title}», {$version}',
  'citation.first-restated': '{$organisation}, «{$title}», {$version}, testo riformulato',
  'citation.status': '{$status} Situazione al: {$date :date}.',
  'citation.check': 'Dell’intera versione; si verifica a {$address}',
  'citation.error-subject': 'Errore in {$policy}, versione {$version}',
  'citation.error-clause': 'Clausola:',
  'citation.error-what': 'Che cosa è errato:',
  'since.clause': 'In questi termini da: {$version}',
};
