/** What files say that lie beside the pages: the list for language models, the frame of Word files. */
export const files = {
  'llms.as-of':
    'Status as of {$date :date}. Earlier versions stand at the dated addresses that policy.json beside each policy lists; quote a version by its own.',
  'llms.policies': 'Policies',
  'llms.data': 'Data',
  'llms.all': 'All policies as data',
  'llms.feed': 'Revisions as a feed',
  'llms.ledger': 'The ledger of what was published',
  'redline.header': '{$whose}: redline from {$from} to {$to}',
  'redline.title': 'Redline of {$title} from {$from} to {$to}',
} as const;
