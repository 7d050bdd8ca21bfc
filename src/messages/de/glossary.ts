import type { glossary as english } from '../en/glossary.ts';
import type { Translated } from '../words.ts';

export const glossary: Translated<typeof english> = {
  'glossary.name': 'Begriffe',
  'glossary.title': 'Begriffe: {$policy} · {$name}',
  'glossary.description':
    'Was die Begriffe in {$policy} ({$name}) bedeuten, wo der Text es sagt und in welchen Klauseln er sie verwendet.',
  'glossary.lead':
    '.input {$count :number} .match $count one {{{$count} Begriff, den der Text bestimmt, an seiner Form erkannt: Ein Begriff, der anders erklärt wird, ist nicht aufgeführt.}} * {{{$count} Begriffe, die der Text bestimmt, an ihrer Form erkannt: Ein Begriff, der anders erklärt wird, ist nicht aufgeführt.}}',
  'glossary.none':
    'Es wurde kein Begriff gefunden, den dieser Text in einer der üblichen Formen bestimmt („Daten“ bezeichnet …).',
  'glossary.twice':
    'Der Text bestimmt ihn an {$count :number} Stellen und diese Website kann nicht sagen, wo welche gemeint ist.',
  'glossary.in': 'Bestimmt in: {$places}',
  'glossary.used': 'Verwendet in: {$places}',
  'glossary.unused': 'In dieser Schreibung sonst nicht gefunden.',
  'glossary.also': 'Auch: {$names}',
};
