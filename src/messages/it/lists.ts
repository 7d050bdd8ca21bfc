import type { lists as english } from '../en/lists.ts';
import type { Translated } from '../words.ts';

export const lists: Translated<typeof english> = {
  'clauses.count':
    '.input {$count :number} .match $count one {{{$count} clausola}} * {{{$count} clausole}}',
  'clauses.title': 'Tutte le clausole',
  'clauses.lead':
    'Ogni clausola dei testi attuali, da esaminare con «Trova nella pagina», anche senza JavaScript.',
  'clauses.by-organisation': 'Le clausole dei testi attuali, per organizzazione.',
  'clauses.description': 'Ogni clausola dei testi attuali di tutti i documenti.',
  'clauses.of-title': 'Tutte le clausole: {$name}',
  'clauses.of-lead': 'Ogni clausola dei testi attuali di {$name}.',
  'clauses.of-description': 'Ogni clausola dei testi attuali dei documenti di {$name}.',
  'organisation.contacts': 'Contatti',
  'organisation.complaints': 'Dove presentare reclamo',
  'organisation.named-in': 'Indicato in: {$policies}',
  'gone.policy': 'Questo documento è stato spostato',
  'gone.policy-link': 'Vai al nuovo indirizzo',
  'gone.organisation': 'Questi documenti sono stati spostati',
  'gone.organisation-link': 'Vai al nuovo indirizzo',
  'gone.clause': 'Questa clausola si trova soltanto in un testo riformulato',
  'gone.clause-link': 'Vai a quel testo',
  'gone.word-files': 'Questo confronto non ha un file Word',
  'gone.word-files-link': 'Vedi che cosa è cambiato nella sua pagina',
  'gone.clause-pages': 'Questa clausola non ha una pagina propria',
  'gone.clause-pages-link': 'Vai alla clausola',
  'gone.comparisons-with-current': 'Questo confronto non ha una pagina propria',
  'gone.comparisons-with-current-link': 'Vai a ciò che ne prende il posto',
};
