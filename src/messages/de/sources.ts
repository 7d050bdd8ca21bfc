import type { sources as english } from '../en/sources.ts';
import type { Translated } from '../words.ts';

export const sources: Translated<typeof english> = {
  'sources.published': 'Veröffentlicht {$on}. ',
  'sources.official': '{#strong}Originalwortlaut{/strong}, die eigenen Worte des Unternehmens.',
  'sources.official-with':
    '{#strong}Originalwortlaut{/strong}, die eigenen Worte des Unternehmens. Quelle: {$sources}.',
  'sources.restated':
    '{#strong}Neu formuliert{/strong} in unseren eigenen Worten; verbindlich ist nur das {$original}.',
  'sources.original': 'Original',
  'sources.example': 'Die Sätze stammen von diesem Archiv, nicht vom Unternehmen.',
  'sources.example-with':
    '{#strong}Ein Beispiel{/strong} in unseren eigenen Worten, entstanden aus: {$sources}.',
  'sources.restated-with':
    '{#strong}Neu formuliert{/strong} in unseren eigenen Worten: jede Tatsache ist erhalten, verbindlich ist aber nur das Original. Original: {$sources}.',
  'sources.last-seen': ' Von diesem Archiv zuletzt gesehen {$on}.',
  'sources.copy-unknown': ' Wann die Kopie des Archivs entstand, ist nicht bekannt.',
  'sources.seen': 'zuletzt gesehen: {$date :date}',
  'sources.seen-unknown': 'wann sie zuletzt gesehen wurde, ist nicht bekannt',
  'sources.captured': '{$source} (Kopie entstanden {$on})',
  'sources.capture-unknown': '{$source} (Datum der Kopie nicht bekannt)',
  'citation.first': '{$organisation}, „{$title}“, {$version}',
  'citation.first-restated': '{$organisation}, „{$title}“, {$version}, neu formulierter Wortlaut',
  'citation.status': '{$status} Stand: {$date :date}.',
  'citation.check': 'Der ganzen Fassung; zu prüfen unter {$address}',
  'citation.error-subject': 'Fehler in {$policy}, Fassung {$version}',
  'citation.error-clause': 'Klausel:',
  'citation.error-what': 'Was falsch ist:',
  'since.clause': 'So seit: {$version}',
};
