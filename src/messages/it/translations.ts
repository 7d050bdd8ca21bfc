import type { translations as english } from '../en/translations.ts';
import type { Translated } from '../words.ts';

export const translations: Translated<typeof english> = {
  'translation.of': 'Traduzione del {#original}testo in {$language}{/original}.',
  'translation.controls':
    'Come stabilisce il documento stesso, in caso di divergenza prevale il testo in {$language}.',
  'translation.none':
    'Questa versione non è tradotta. Segue il suo testo in {$language}: {#original}la stessa pagina nella sua lingua{/original}.',
  'translation.clause': 'Testo in {$language}',
  'translation.clause-controls': 'Testo in {$language}, che prevale',
  'translation.behind': 'Rende una formulazione precedente: {$parts}.',
  'translation.behind-here': 'Questa traduzione rende una formulazione precedente',
  'translation.open': 'Non ancora tradotto: {$parts}.',
  'translation.opening': 'titolo e premessa',
  'translation.notes': 'note',
  'translation.sides': 'Testi a fronte',
  'translation.compared':
    'I due testi sono confrontati in {$language}, poiché non sono entrambi tradotti.',
};
