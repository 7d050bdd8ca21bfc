/** Terms that a text defines, on a page of their own. */
export const glossary = {
  'glossary.name': 'Defined terms',
  'glossary.title': 'Defined terms: {$policy} · {$name}',
  'glossary.description':
    'What the terms of the {$policy} of {$name} mean, where it says so, and in which clauses it uses them.',
  'glossary.lead':
    '.input {$count :number} .match $count one {{{$count} term that the text defines, found by its form: a term that is explained in another way is not listed.}} * {{{$count} terms that the text defines, found by their form: a term that is explained in another way is not listed.}}',
  'glossary.none':
    'No term was found that this text defines in one of the usual forms (“Data” means …).',
  'glossary.twice':
    'The text defines it in {$count :number} places, and this site cannot tell which one is meant where.',
  'glossary.in': 'Defined in: {$places}',
  'glossary.used': 'Used in: {$places}',
  'glossary.unused': 'Not found elsewhere as it is written here.',
  'glossary.also': 'Also: {$names}',
} as const;
