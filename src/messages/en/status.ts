/** Says whether a version’s text is law today, since when, and where the law stands if not here. */
export const status = {
  'status.label.in-force': 'In force',
  'status.label.latest-known': 'Latest known version',
  'status.label.example': 'Example',
  'status.example': ', written by this archive from what it sums up.',
  'status.label.upcoming': 'Upcoming',
  'status.label.draft': 'Draft',
  'status.label.withdrawn': 'Withdrawn',
  'status.label.superseded': 'Superseded',
  'status.since': ' {$since}.',
  'status.undated-applied': '{{. Its text bears no date; it cannot have applied {$before}.}}',
  'status.undated-applies': '{{. Its text bears no date; it cannot apply {$before}.}}',
  'status.undated': '{{. Its text bears no date.}}',
  'status.of': ' {$of}',
  'status.last-seen': ' (last seen {$date :date})',
  'status.last-seen-unknown': ' (when it was last seen is not known)',
  'status.applies': ', applies {$from}.',
  'status.not-published': ', not published.',
  'status.coming-withdrawal':
    ', was to apply {$from}, and is to be withdrawn {$on}, before that: {$reason}',
  'status.withdrawn': ' {$on}{$extent}: {$reason}',
  'status.with-policy': ' with the whole policy',
  'status.before-it-applied': ', before it applied',
  'status.in-its-place': ' In its place: {#policy}{$title}{/policy} of {$name}.',
  'status.superseded-undated': ' by {#newer}a newer version without a date{/newer}.',
  'status.superseded-undated-not-before':
    ' by {#newer}a newer version without a date{/newer}, which cannot have applied {$before}.',
  'status.superseded': ' {$on} by {#newer}a newer version{/newer}.',
  'status.superseded-same':
    '.input {$date :date} .match $date day {{ {$on} by {#newer}a newer version of the same day{/newer}.}} month {{ {$on} by {#newer}a newer version of the same month{/newer}.}} * {{ {$on} by {#newer}a newer version of the same year{/newer}.}}',
  'status.none-in-force':
    'No version of this policy is in force today: {#history}see its history{/history}.',
  'status.read-latest': '{#policy}Read the latest known text{/policy}',
  'status.read-latest-of': '{#policy}Read the latest known text, {$of}{/policy}',
  'status.read-current': '{#policy}Read the text in force{/policy}',
  'status.read-current-since': '{#policy}Read the text in force {$since}{/policy}',
  'status.day': 'Status as of {$date :date}.',
  'withdrawn.in-brief': ', withdrawn',
  'withdrawn.in-brief-before': ', withdrawn before it applied',
  'withdrawn.version': 'The {#version}{$name}{/version} was withdrawn {$on}{$extent}: {$reason}',
  'moved.policy':
    'Until {$date :date} this policy stood at /{$from}/. Its old addresses lead to the new ones.',
  'version.redacted':
    'On {$date :date} something was taken out of this text, where it now says {$gap}. The reason: {$reason}',
  'notified.email':
    'By e-mail on {$on :date}, to: {$to}. Recorded on {$sealed :date}. SHA-256 of the text: {$text}',
  'notified.post':
    'By post on {$on :date}, to: {$to}. Recorded on {$sealed :date}. SHA-256 of the text: {$text}',
  'notified.sms':
    'By text message on {$on :date}, to: {$to}. Recorded on {$sealed :date}. SHA-256 of the text: {$text}',
  'notified.app':
    'In the app on {$on :date}, to: {$to}. Recorded on {$sealed :date}. SHA-256 of the text: {$text}',
  'notified.account':
    'In the customer’s account on {$on :date}, to: {$to}. Recorded on {$sealed :date}. SHA-256 of the text: {$text}',
  'notified.website':
    'On the website on {$on :date}, to: {$to}. Recorded on {$sealed :date}. SHA-256 of the text: {$text}',
} as const;
