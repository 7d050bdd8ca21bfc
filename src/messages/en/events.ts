/** What is told of versions in feeds, calendars and mails. */
export const events = {
  'event.upcoming': '{$what}, upcoming',
  'event.withdrawn': '{$what}, withdrawn',
  'event.in-force': '{$what}, in force',
  'event.seen': '{$what} ({$seen})',
  'event.opening': '{$name}, {$title}: {$version}, in place of the {$before}. {$applies}',
  'event.opening-first':
    '{$name}, {$title}: {$version}, the first that this archive knows. {$applies}',
  'event.applies': 'It applies {$from} on.',
  'event.undated': 'It bears no date.',
  'event.undated-not-before': 'It bears no date, and cannot apply {$before}.',
  'event.elsewhere': 'It is published elsewhere; {$seen}.',
  'event.major': 'It is classed as a major revision: one of rights, recipients or purposes.',
  'event.minor': 'It is classed as a minor revision: one of details.',
  'event.editorial': 'It is classed as an editorial revision: one of the wording alone.',
  'event.reconsent': 'Consent that was given before is to be asked for again.',
  'event.restated':
    'The text is restated: it says the same in other words than the organisation’s own.',
  'event.rough': 'The text says {$date :date} alone: it is taken to apply from its first day.',
  'calendar.starts': '{$name}: {$title}, {$version}, applies',
  'calendar.ends': '{$name}: {$title}, {$version}, withdrawn',
  'calendar.name': '{$of}: days of policies',
  'calendar.description':
    'The days from which versions apply, and those on which they were withdrawn: {$of}.',
  'clause-news.first-known': '{$heading}: first known in the {$version}{$coming}',
  'clause-news.new': '{$heading}: new in the {$version}{$coming}',
  'clause-news.changed': '{$heading}: changed in the {$version}{$coming}',
  'clause-news.removed': '{$heading}: removed in the {$version}{$coming}',
  'clause-news.coming': ', upcoming',
  'feed.revisions': '{$of}: revisions',
  'feed.revisions-description':
    'What is coming, what has come into force and what was withdrawn: {$of}.',
  'feed.clause': '{$heading}: its wordings · {$policy}',
  'feed.clause-description': 'Each time “{$heading}” of the {$policy} says something else.',
  'feed.compared': 'What changed, word by word',
  'feed.wordings': 'All wordings of this clause',
  'feed.says': 'What it says from then on:',
} as const;
