import type { lists as english } from '../en/lists.ts';
import type { Translated } from '../words.ts';

export const lists: Translated<typeof english> = {
  'clauses.count':
    '.input {$count :number} .match $count one {{{$count} Klausel}} * {{{$count} Klauseln}}',
  'clauses.title': 'Alle Klauseln',
  'clauses.lead':
    'Jede Klausel der aktuellen Texte, zum Durchsehen mit „Auf Seite suchen“, auch ohne JavaScript.',
  'clauses.by-organisation': 'Die Klauseln der aktuellen Texte, nach Organisation.',
  'clauses.description': 'Jede Klausel der aktuellen Texte aller Richtlinien.',
  'clauses.of-title': 'Alle Klauseln: {$name}',
  'clauses.of-lead': 'Jede Klausel der aktuellen Texte von {$name}.',
  'clauses.of-description': 'Jede Klausel der aktuellen Texte der Richtlinien von {$name}.',
  'organisation.contacts': 'Kontakte',
  'organisation.complaints': 'Wo Sie sich beschweren können',
  'organisation.named-in': 'Genannt in: {$policies}',
  'gone.policy': 'Diese Richtlinie ist umgezogen',
  'gone.policy-link': 'Zur neuen Adresse',
  'gone.organisation': 'Diese Richtlinien sind umgezogen',
  'gone.organisation-link': 'Zur neuen Adresse',
  'gone.clause': 'Diese Klausel steht nur in einem neu formulierten Text',
  'gone.clause-link': 'Zu diesem Text',
  'gone.word-files': 'Zu diesem Vergleich gibt es keine Word-Datei',
  'gone.word-files-link': 'Zur Seite mit den Änderungen',
  'gone.clause-pages': 'Diese Klausel hat keine eigene Seite',
  'gone.clause-pages-link': 'Zur Klausel',
  'gone.comparisons-with-current': 'Dieser Vergleich hat keine eigene Seite',
  'gone.comparisons-with-current-link': 'Zu dem, was an seiner Stelle steht',
};
