import { test } from 'vitest';
import { expectBothWays, type Row } from './expect-finding.ts';

const ROWS: readonly Row[] = [
  [
    'Conserviamo i dati per un mese dalla richiesta.',
    'Conserviamo i dati per sei mesi dalla richiesta.',
    'duration',
    'un mese',
    'sei mesi',
    'longer',
  ],
  ['Non vendiamo i dati a terzi.', 'Vendiamo i dati a terzi.', 'negation', 'Non', null],
  ['Non conserviamo più i dati.', 'Conserviamo i dati.', 'negation', 'Non', null],
  [
    "L'utente può chiedere la cancellazione.",
    "L'utente deve chiedere la cancellazione.",
    'modal',
    'può',
    'deve',
  ],
  [
    'Cancelliamo i dati su richiesta.',
    'Cancelliamo i dati su richiesta, salvo che la legge disponga altrimenti.',
    'exception',
    null,
    'salvo che',
  ],
  [
    'Cancelliamo i dati su richiesta, a meno che la legge lo vieti.',
    'Cancelliamo i dati su richiesta.',
    'exception',
    'a meno che',
    null,
  ],
  [
    'La responsabilità è limitata a 1.000 euro.',
    'La responsabilità è limitata a 10.000 euro.',
    'amount',
    '1.000 euro',
    '10.000 euro',
    'higher',
  ],
  [
    "Il trattamento si fonda sull'art. 6, par. 1, lett. b) GDPR.",
    "Il trattamento si fonda sull'art. 6, par. 1, lett. f) GDPR.",
    'legal-basis',
    'art. 6, par. 1, lett. b) GDPR',
    'art. 6, par. 1, lett. f) GDPR',
  ],
  [
    'La base giuridica è il consenso.',
    'La base giuridica è il legittimo interesse.',
    'legal-basis',
    'consenso',
    'legittimo interesse',
  ],
  [
    'Il servizio è vietato ai minori di 16 anni.',
    'Il servizio è vietato ai minori di 14 anni.',
    'age',
    '16 anni',
    '14 anni',
    'lower',
  ],
  [
    'I dati sono conservati in Italia.',
    'I dati sono conservati in Cina.',
    'country',
    'Italia',
    'Cina',
  ],
  [
    'Comunichiamo i dati ai fornitori.',
    'Comunichiamo i dati ai fornitori e agli inserzionisti.',
    'recipient',
    null,
    'inserzionisti',
  ],
  [
    'Gli interessi sono del 5% annuo.',
    'Gli interessi sono del 7,5% annuo.',
    'percentage',
    '5%',
    '7,5%',
    'higher',
  ],
  [
    'Si applica dal 1° luglio 2027.',
    'Si applica dal 1° agosto 2027.',
    'date',
    '1° luglio 2027',
    '1° agosto 2027',
    'later',
  ],
];

test.each(ROWS)('“%s” → “%s”: %s', (...row) => expectBothWays(row, 'it'));
