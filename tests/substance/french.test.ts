import { test } from 'vitest';
import { expectBothWays, type Row } from './expect-finding.ts';

const ROWS: readonly Row[] = [
  [
    'Nous conservons vos données pendant 12 mois.',
    'Nous conservons vos données pendant 3 ans.',
    'duration',
    '12 mois',
    '3 ans',
    'longer',
  ],
  ['Nous vendons vos données.', 'Nous ne vendons pas vos données.', 'negation', null, 'ne … pas'],
  [
    'Nous ne partageons jamais vos données.',
    'Nous partageons vos données.',
    'negation',
    'ne … jamais',
    null,
  ],
  [
    'Nous n’avons aucun accès à vos données.',
    'Nous avons accès à vos données.',
    'negation',
    'n’ … aucun',
    null,
  ],
  [
    'Vous devez nous informer de tout changement.',
    'Vous pouvez nous informer de tout changement.',
    'modal',
    'devez',
    'pouvez',
  ],
  [
    'Nous effaçons les données sur demande.',
    'Nous effaçons les données sur demande, sauf si la loi l’interdit.',
    'exception',
    null,
    'sauf si',
  ],
  [
    'Nous effaçons vos données sans délai.',
    'Nous effaçons vos données.',
    'exception',
    'sans',
    null,
  ],
  [
    'La responsabilité est limitée à 1 000 €.',
    'La responsabilité est limitée à 10 000 €.',
    'amount',
    '1 000 €',
    '10 000 €',
    'higher',
  ],
  [
    'Le traitement est fondé sur l’article 6, paragraphe 1, point b) du RGPD.',
    'Le traitement est fondé sur l’article 6, paragraphe 1, point f) du RGPD.',
    'legal-basis',
    'article 6, paragraphe 1, point b) du RGPD',
    'article 6, paragraphe 1, point f) du RGPD',
  ],
  [
    'La base juridique est votre consentement.',
    'La base juridique est notre intérêt légitime.',
    'legal-basis',
    'consentement',
    'intérêt légitime',
  ],
  [
    'Le service est réservé aux personnes âgées de 18 ans.',
    'Le service est réservé aux personnes âgées de 15 ans.',
    'age',
    '18 ans',
    '15 ans',
    'lower',
  ],
  [
    'Les données sont hébergées en France.',
    'Les données sont hébergées aux États-Unis.',
    'country',
    'France',
    'États-Unis',
  ],
  [
    'Nous partageons vos données avec nos prestataires.',
    'Nous partageons vos données avec nos prestataires et des annonceurs.',
    'recipient',
    null,
    'annonceurs',
  ],
  [
    'Le taux est de 5 % par an.',
    'Le taux est de 8,5 % par an.',
    'percentage',
    '5 %',
    '8,5 %',
    'higher',
  ],
];

test.each(ROWS)('“%s” → “%s”: %s', (...row) => expectBothWays(row, 'fr'));
