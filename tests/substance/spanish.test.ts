import { type Row, testBothWays } from './expect-finding.ts';

const ROWS: readonly Row[] = [
  [
    'Conservamos sus datos durante 30 días.',
    'Conservamos sus datos durante 6 meses.',
    'duration',
    '30 días',
    '6 meses',
    'longer',
  ],
  ['No vendemos sus datos.', 'Vendemos sus datos.', 'negation', 'No', null],
  ['Nunca compartimos sus datos.', 'Compartimos sus datos.', 'negation', 'Nunca', null],
  [
    'El usuario puede solicitar la supresión.',
    'El usuario debe solicitar la supresión.',
    'modal',
    'puede',
    'debe',
  ],
  [
    'Suprimimos los datos.',
    'Suprimimos los datos, salvo que la ley exija conservarlos.',
    'exception',
    null,
    'salvo que',
  ],
  [
    'Suprimimos los datos, a menos que la ley lo impida.',
    'Suprimimos los datos.',
    'exception',
    'a menos que',
    null,
  ],
  [
    'La responsabilidad se limita a 1.000 euros.',
    'La responsabilidad se limita a 5.000 euros.',
    'amount',
    '1.000 euros',
    '5.000 euros',
    'higher',
  ],
  [
    'La base jurídica es el consentimiento.',
    'La base jurídica es el interés legítimo.',
    'legal-basis',
    'consentimiento',
    'interés legítimo',
  ],
  [
    'El tratamiento se basa en el artículo 6.1.b) del RGPD.',
    'El tratamiento se basa en el artículo 6.1.f) del RGPD.',
    'legal-basis',
    'artículo 6.1.b) del RGPD',
    'artículo 6.1.f) del RGPD',
  ],
  [
    'No está dirigido a menores de 16 años.',
    'No está dirigido a menores de 14 años.',
    'age',
    '16 años',
    '14 años',
    'lower',
  ],
  [
    'Los datos se alojan en España.',
    'Los datos se alojan en México.',
    'country',
    'España',
    'México',
  ],
  [
    'Compartimos sus datos con proveedores.',
    'Compartimos sus datos con proveedores y anunciantes.',
    'recipient',
    null,
    'anunciantes',
  ],
  [
    'El interés es del 5 % anual.',
    'El interés es del 3 % anual.',
    'percentage',
    '5 %',
    '3 %',
    'lower',
  ],
];

testBothWays('es', ROWS);
