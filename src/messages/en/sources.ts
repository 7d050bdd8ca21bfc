/** Whose words a text is in, and when it was seen. */
export const sources = {
  'sources.published': 'Published {$on}. ',
  'sources.official': '{#strong}Official wording{/strong}, the company’s own words.',
  'sources.official-with':
    '{#strong}Official wording{/strong}, the company’s own words. Source: {$sources}.',
  'sources.restated':
    '{#strong}Restated{/strong} in our own words; only the {$original} is binding.',
  'sources.original': 'original',
  'sources.example': 'Its sentences are this archive’s, not the company’s.',
  'sources.example-with': '{#strong}An example{/strong} in our own words, made from: {$sources}.',
  'sources.restated-with':
    '{#strong}Restated{/strong} in our own words: every fact is kept, but only the original is binding. Original: {$sources}.',
  'sources.last-seen': ' Last seen by this archive {$on}.',
  'sources.copy-unknown': ' When the archive’s copy was taken is not known.',
  'sources.seen': 'last seen {$date :date}',
  'sources.seen-unknown': 'when it was last seen is not known',
  'sources.captured': '{$source} (captured {$on})',
  'sources.capture-unknown': '{$source} (date of capture not known)',
  'citation.first': '{$organisation}, “{$title}”, {$version}',
  'citation.first-restated': '{$organisation}, “{$title}”, {$version}, restated wording',
  'citation.status': '{$status} Status as of {$date :date}.',
  'citation.check': 'Of the whole version; check it at {$address}',
  'citation.error-subject': 'Error in {$policy}, version {$version}',
  'citation.error-clause': 'Clause:',
  'citation.error-what': 'What is wrong:',
  'since.clause': 'Since {$version}',
} as const;
