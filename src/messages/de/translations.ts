import type { translations as english } from '../en/translations.ts';
import type { Translated } from '../words.ts';

export const translations: Translated<typeof english> = {
  'translation.of': 'Übersetzung des {#original}Textes auf {$language}{/original}.',
  'translation.controls':
    'Wie das Dokument selbst bestimmt, ist bei Abweichungen der Text auf {$language} maßgeblich.',
  'translation.none':
    'Diese Fassung ist nicht übersetzt. Es folgt ihr Text auf {$language}: {#original}dieselbe Seite in ihrer Sprache{/original}.',
  'translation.clause': 'Text auf {$language}',
  'translation.clause-controls': 'Text auf {$language}, der maßgeblich ist',
  'translation.behind': 'Gibt einen früheren Wortlaut wieder: {$parts}.',
  'translation.behind-here': 'Diese Übersetzung gibt einen früheren Wortlaut wieder',
  'translation.open': 'Noch nicht übersetzt: {$parts}.',
  'translation.opening': 'Titel und Einleitung',
  'translation.notes': 'Fußnoten',
  'translation.sides': 'Beide nebeneinander',
  'translation.compared': 'Beide werden auf {$language} verglichen, da nicht beide übersetzt sind.',
};
