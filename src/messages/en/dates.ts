/** How dates stand in sentences, and how versions are called by them. */
export const dates = {
  'date.on': '.input {$date :date} .match $date day {{on {$date}}} * {{in {$date}}}',
  'date.since': 'since {$date :date}',
  'date.from': 'from {$date :date}',
  'date.until': 'until {$date :date}',
  'date.before': 'before {$date :date}',
  'date.of': 'of {$date :date}',
  'date.only': '.input {$date :date} .match $date day {{on {$date} only}} * {{in {$date} only}}',
  'version.name': '{$date :date}{$place}',
  'version.name-undated': 'Undated version{$place}',
  'version.noun': '{$date :date}{$place}',
  'version.noun-undated': 'the undated version{$place}',
  'version.phrase': 'version {$of}{$place}',
  'version.phrase-undated': 'undated version{$place}',
  'version.ordinal':
    '.input {$count :integer} .match $count 2 {{second}} 3 {{third}} 4 {{fourth}} 5 {{fifth}} 6 {{sixth}} 7 {{seventh}} 8 {{eighth}} 9 {{ninth}} * {{no. {$count}}}',
  'version.place':
    '.input {$date :date} .match $date day {{ ({$ordinal} of that day)}} month {{ ({$ordinal} of that month)}} * {{ ({$ordinal} of that year)}}',
  'version.place-undated': ' ({$ordinal})',
  'unknown.before': 'No text from {$before} is known to this archive.',
  'unknown.before-undated': 'Whether other texts came before the undated version is not known.',
  'unknown.no-day':
    'The {$version} names no day; it is taken to apply from the first day of that month.',
  'unknown.no-month':
    'The {$version} names no month; it is taken to apply from the first day of that year.',
  'unknown.until-next':
    'The {$version} was withdrawn {$on}, and no text was in force until the next one applied {$next}.',
  'unknown.until-undated':
    'The {$version} was withdrawn {$on}, and no text was in force until the next one applied, which bears no date.',
  'unknown.none-since': 'The {$version} was withdrawn {$on}, and no text has been in force since.',
  'unknown.latest-capture':
    'The latest dated capture is {$of}; whether the company has changed its text since is not known here.',
  'period.unpublished': 'not published',
  'period.example': 'an example of this archive',
  'period.never': 'never applied',
  'period.from-unknown': 'from a date not known',
  'period.from-unknown-not-before': 'from a date not known, not {$before}',
  'period.since-unknown': 'since a date not known',
  'period.since-unknown-not-before': 'since a date not known, not {$before}',
  'period.last-seen': '{$period}, last seen {$date :date}',
  'period.last-seen-unknown': '{$period}, last seen on a day that nobody noted',
  'period.between': '{$from :date} to {$to :date}',
  'period.until': '{$until} (since when is not known)',
  'period.until-not-before': '{$until} (not {$before})',
  'period.unknown': 'dates not known',
  'period.from': '{$from} (until when is not known)',
  'period.from-at-least': '{$from}, at least to {$date :date}',
} as const;
