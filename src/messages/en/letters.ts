/** What notices say: mails about versions that come, and about those that were withdrawn. */
export const letters = {
  'letter.revised':
    '{$name} has revised its {$title}. The new version applies {$from} on, in place of the {$before}.',
  'letter.published': '{$name} has published its {$title}. It applies {$from} on.',
  'letter.revised-undated':
    '{$name} has revised its {$title}. The new version bears no date. It stands in place of the {$before}.',
  'letter.revised-not-before':
    '{$name} has revised its {$title}. The new version bears no date, and cannot apply {$earliest}. It stands in place of the {$before}.',
  'letter.published-undated': '{$name} has published its {$title}. It bears no date.',
  'letter.published-not-before':
    '{$name} has published its {$title}. It bears no date, and cannot apply {$earliest}.',
  'letter.what-changes': 'What changes',
  'letter.which-clauses': 'Which clauses change',
  'letter.clause-added': 'New: {#clause}{$heading}{/clause}',
  'letter.clause-changed': 'Changed: {#clause}{$heading}{/clause}',
  'letter.clause-same': 'Moved: {#clause}{$heading}{/clause}',
  'letter.clause-removed': 'Removed: {#clause}{$heading}{/clause}',
  'letter.clause-merged': 'Merged into another clause: {#clause}{$heading}{/clause}',
  'letter.clause-split-off': 'Split off from another clause: {#clause}{$heading}{/clause}',
  'letter.opening-changed': 'Changed: the title or the opening words',
  'letter.footnotes-changed': 'Changed: the footnotes',
  'letter.questions': 'If you have questions, object or want to complain',
  'letter.contacts': 'All contacts, and the authorities that hear complaints: {$page}',
  'letter.where': 'Where to read it',
  'letter.new-text': 'The new text: {$page}',
  'letter.text': 'The text: {$page}',
  'letter.text-before': 'The text before: {$page}',
  'letter.compared': 'What changed, word by word: {$page}',
  'letter.in-force': 'The text in force, on whatever day: {$page}',
  'letter.all-versions': 'All versions: {$page}',
  'letter.digest-new': 'SHA-256 of the new text: {$digest}',
  'letter.digest': 'SHA-256 of the text: {$digest}',
  'letter.title-changes': 'Changes to the {$title}',
  'letter.title-changes-from': 'Changes to the {$title} {$from}',
  'letter.title-from': '{$title} {$from}',
  'letter.withdrawn-title': 'Withdrawn: {$title}, {$version}',
  'letter.withdrawn-policy': '{$name} has withdrawn its {$title} with all versions, {$on}. {$fate}',
  'letter.withdrawn-version':
    '{$name} has withdrawn the {$version} of its {$title}, {$on}. {$fate}',
  'letter.no-longer': 'The {$version} no longer applies.',
  'letter.never': 'The {$version} never applied. If you were told that it applies: it does not.',
  'letter.never-from':
    'The {$version} never applied. If you were told that it applies {$from} on: it does not.',
  'letter.reason': 'The reason: {$reason}',
  'letter.none-in-force': 'On {$date :date}, no version of this policy is in force.',
  'letter.in-its-place':
    'On {$date :date}, no version of this policy is in force. In its place: {$title}, {$address}',
  'letter.latest': 'The latest known text, on {$date :date}, is the {$version}.',
  'letter.current': 'On {$date :date}, the {$version} is in force.',
  'letter.withdrawn-text': 'The text that was withdrawn: {$page}',
  'letter.digest-withdrawn': 'SHA-256 of the text that was withdrawn: {$digest}',
  'letter.matter': '{$matter}: {$ways}',
} as const;
