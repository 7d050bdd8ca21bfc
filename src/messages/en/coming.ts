/** What is said of versions to come, and of major revisions. */
export const coming = {
  'coming.tomorrow': 'tomorrow',
  'coming.in-days':
    '.input {$count :integer} .match $count one {{in {$count} day}} * {{in {$count} days}}',
  'coming.read': '{#version}read the {$name}{/version}',
  'coming.read-and-compare':
    '{#version}read the {$name}{/version}, or {#changes}what it changes{/changes}',
  'coming.from': 'From {$date :date} a new version applies: {$links}.',
  'coming.from-left': 'From {$date :date} a new version applies, {$left}: {$links}.',
  'coming.undated': 'A new version without a date is to apply: {$links}.',
  'coming.undated-not-before': 'A new version without a date is to apply, not {$before}: {$links}.',
  'notice.major': 'Major revision of the {#policy}{$title}{/policy}{$when}',
  'notice.major-of': '{$name}: major revision of the {#policy}{$title}{/policy}{$when}',
  'notice.from': ' {$from}',
  'notice.from-left': ' {$from}, {$left}',
  'notice.since': ' {$since}',
  'notice.end': '{{.}}',
  'notice.changes': ': {#changes}what changed{/changes}.',
  'until-then.latest': 'The latest known text is the {#version}{$name}{/version}.',
  'until-then.applies': 'Today the {#version}{$name}{/version} applies.',
  'until-then.contacts': '{#contacts}Whom to ask, and where to object{/contacts}.',
  'until-then.calendar':
    '{#calendar}The day for your calendar{/calendar}, and {#feed}a feed{/feed} of every revision.',
  'notice.dismiss': 'Dismiss',
} as const;
