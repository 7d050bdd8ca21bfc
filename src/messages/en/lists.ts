/** What lists of clauses and the parts of an organisation’s page are called. */
export const lists = {
  'clauses.count':
    '.input {$count :number} .match $count one {{{$count} clause}} * {{{$count} clauses}}',
  'clauses.title': 'All clauses',
  'clauses.lead':
    'Every clause of the current texts, to be looked through with “Find in page”, also without JavaScript.',
  'clauses.by-organisation': 'The clauses of the current texts, by organisation.',
  'clauses.description': 'Every clause of the current texts of all policies.',
  'clauses.of-title': 'All clauses: {$name}',
  'clauses.of-lead': 'Every clause of the current texts of {$name}.',
  'clauses.of-description': 'Every clause of the current texts of the policies of {$name}.',
  'organisation.contacts': 'Contacts',
  'organisation.complaints': 'Where to complain',
  'organisation.named-in': 'Named in: {$policies}',
  'gone.policy': 'This policy has moved',
  'gone.policy-link': 'Go to its new address',
  'gone.organisation': 'These policies have moved',
  'gone.organisation-link': 'Go to their new address',
  'gone.clause': 'This clause stands in a restated text alone',
  'gone.clause-link': 'Go to that text',
  'gone.word-files': 'This comparison has no Word file',
  'gone.word-files-link': 'See what changed on its page',
  'gone.clause-pages': 'This clause has no page of its own',
  'gone.clause-pages-link': 'Go to the clause',
  'gone.comparisons-with-current': 'This comparison has no page of its own',
  'gone.comparisons-with-current-link': 'Go to what answers in its place',
} as const;
