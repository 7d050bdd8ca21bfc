import type { glossary as english } from '../en/glossary.ts';
import type { Translated } from '../words.ts';

export const glossary: Translated<typeof english> = {
  'glossary.name': 'Termini definiti',
  'glossary.title': 'Termini definiti: {$policy} · {$name}',
  'glossary.description':
    'Che cosa significano i termini di {$policy} ({$name}), dove il testo lo dice e in quali clausole li usa.',
  'glossary.lead':
    '.input {$count :number} .match $count one {{{$count} termine definito dal testo, riconosciuto dalla forma: un termine spiegato in altro modo non è elencato.}} * {{{$count} termini definiti dal testo, riconosciuti dalla forma: un termine spiegato in altro modo non è elencato.}}',
  'glossary.none':
    'Non è stato trovato alcun termine che questo testo definisca in una delle forme consuete («Dati» indica …).',
  'glossary.twice':
    'Il testo lo definisce in {$count :number} punti e questo sito non può dire quale definizione si intenda nei singoli passi.',
  'glossary.in': 'Definito in: {$places}',
  'glossary.used': 'Usato in: {$places}',
  'glossary.unused': 'Non trovato altrove nella forma in cui è scritto qui.',
  'glossary.also': 'Anche: {$names}',
};
