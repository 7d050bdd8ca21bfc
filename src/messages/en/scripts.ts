/** What scripts say in the browser. */
export const scripts = {
  'cite.cite': 'Cite',
  'cite.cite-clause': 'Cite “{$name}”',
  'cite.clause': '{$line}, clause “{$name}”',
  'cite.report': 'Report an error in this clause',
  'cite.subject': ', clause {$id}',
  'cite.mail-clause': 'Clause:',
  'cite.quoted': '“{$text}”',
  'cite.copy-link': 'Copy link',
  'cite.copy-citation': 'Copy citation',
  'cite.copy-both': 'Copy text and citation',
  'cite.print': 'Print this clause',
  'cite.copied': 'Copied.',
  'cite.blocked': 'Your browser blocked copying. Select the text above and copy it.',
  'comparing.no-such': 'There is no such version. Choose two of those that there are.',
  'comparing.fetching': 'Comparing: both texts are being fetched …',
  'comparing.matching': 'Comparing: the words are being matched …',
  'comparing.setting-out': 'Comparing: the changes are being set out …',
  'comparing.failed':
    'The two texts could not be fetched. Try again, or choose a comparison from the list below.',
  'comparing.same': 'These are the same version: there is nothing to compare.',
  'comparing.said': 'From {$from} to {$to}: {$counts}.',
  'comparing.title': '{$title}: from {$from} to {$to} · {$name}',
  'on-day.no-day': '“{$text}” is no day. Write it as year, month and day: 2016-10-17.',
  'on-day.applied': 'On {$day}, the {#version}{$name}{/version} applied.',
  'on-day.latest-known':
    'On {$day}, the latest version that is known is the {#version}{$name}{/version} ({$seen}).',
  'on-day.or': ' or the {#version}{$name}{/version}',
  'on-day.one': '{#version}{$name}{/version}',
  'on-day.vague-latest':
    'On {$day}, the {$versions} is the latest that is known: from which day on the later one applied is not known.',
  'on-day.vague-certain': 'On {$day}, the {$versions} applied: from which day on is not known.',
  'on-day.vague-certain-later':
    'On {$day}, the {$versions} applied: from which day on the later one did is not known.',
  'on-day.vague': 'On {$day}, the {$versions} may have applied: from which day on is not known.',
  'on-day.vague-later':
    'On {$day}, the {$versions} may have applied: from which day on the later one did is not known.',
  'on-day.before':
    'On {$day}, no text applied that is known to this archive. The first is the {#version}{$name}{/version}.',
  'on-day.none': 'On {$day}, no text applied. The last was the {#version}{$name}{/version}.',
  'search-said.vague':
    'These words stand in almost every clause. Add one that says what it is about.',
  'search-said.searching': 'Searching …',
  'search-said.none': 'No clause has {$words}.',
  'search-said.none-current': 'No clause of the current texts has {$words}.',
  'search-said.below': ' Below stands what has {$words}.',
  'search-said.otherwise': ' Below stand clauses with other words for it.',
  // Words of which a reader may think of one where a text has another: groups with semicolons between.
  'search-said.synonyms':
    'respond, response, answer, reply; days, deadline, period, month, time; delete, deletion, erase, erasure, remove; keep, store, retain, retention; share, disclose, disclosure, transfer; reject, refuse, deny; child, minor; complain, complaint, appeal; change, amend, revise, update; telephone, phone; mail, e-mail',
  'search-said.near': ' Words that come near:',
  'search-said.nearly': 'No clause has {$words} together. These have most of it:',
  'search-said.nearly-current':
    'No clause of the current texts has {$words} together. These have most of it:',
  'search-said.since-stands': 'First in the {$since}, and still in the latest.',
  'search-said.since-gone': 'First in the {$since}; gone from {$until} on.',
  'search-said.quoted': '“{$text}”',
  'search-said.archive': 'Also search old and future versions',
  'verdict.text': 'the text',
  'verdict.choose': 'Choose a file, or paste a text.',
  'verdict.failed': 'The ledger could not be fetched, or the file not be read. Try again.',
  'verdict.too-large':
    'Cannot say: “{$name}” is larger than any text or page that was published here.',
  'verdict.damaged':
    'Take care: the ledger of this site is damaged or was rewritten. It proves nothing.',
  'verdict.listed':
    'Yes: “{$name}” is, to the byte, what this site publishes today at {#file}/{$path}{/file}.',
  'verdict.shows': 'It shows the text of {#version}{$policy}, version {$of}{/version}, {$sealed}.',
  'verdict.around':
    'What stands around that text, such as its status, is the site’s word of today; nobody sealed it.',
  'verdict.unsealed':
    'That is the site’s word of today: of its files, the texts of versions alone are sealed.',
  'verdict.index-txt':
    'Yes: “{$name}” is, to the byte, the plain text of {#version}{$policy}, version {$of}{/version}, {$sealed}.',
  'verdict.index-md':
    'Yes: “{$name}” is, to the byte, the Markdown of {#version}{$policy}, version {$of}{/version}, {$sealed}.',
  'verdict.page':
    'Cannot say: “{$name}” has in its HTML the words of {#version}{$policy}, version {$of}{/version}, {$sealed}.',
  'verdict.words':
    'Yes: “{$name}” has, apart from white space, the words of {#version}{$policy}, version {$of}{/version}, {$sealed}.',
  'verdict.digest':
    'Yes: “{$name}” is the digest of a text of {#version}{$policy}, version {$of}{/version}, {$sealed}.',
  'verdict.sealed': 'sealed on {$date :date} as entry {$entry} of {$count}',
  'verdict.proven': 'The proof beside that version leads to the root of the checkpoint.',
  'verdict.unproven':
    'Take care: the proof beside that version does not lead to the root of the checkpoint.',
  'verdict.restated': 'Its wording is that of this archive, not the organisation’s own.',
  'verdict.names':
    'It names that text. Whether a paper or file that bears it shows the text as it was, reading alone tells.',
  'verdict.redacted': 'On {$date :date} something was taken out of it: {$reason}',
  'verdict.pdf':
    '“{$name}” is a PDF file, whose letters cannot be read here. At the foot of its pages stands a SHA-256 of 64 letters and digits: paste that, and you see which text the file was printed from.',
  'verdict.no-digest': 'No: nothing whose SHA-256 is {$digest} was published here.',
  'verdict.unknown': 'No: “{$name}” is not a text that was published here, not to the letter.',
  'verdict.unknown-digest':
    'Its SHA-256 is {$digest}. One character that differs is enough; so is a line that is missing. Of a text that was copied from a page, rather save that page, or index.txt, and choose the file.',
  'verdict.other-page':
    'But it is not the page that this site publishes today. A page can hide words, or show others beside them, and that was not checked. To be sure, choose its index.txt.',
  'verdict.marks-sealed':
    'Words that are struck out or stressed, numbers and links within the text are those that were sealed.',
  'verdict.marks-other':
    'Take care: it shows “{$shown}” where “{$sealed}” was sealed, in the signs of Markdown.',
  'verdict.marks-unknown':
    'Which words are struck out, the numbers of items and where links lead could not be compared.',
  'verdict.take-care': 'Take care: {$what}',
  'foreign.element': 'It has {$what}, which no page of a version has.',
  'foreign.script': 'It has {$what}, a script that is none of this site.',
  'foreign.style-sheet': 'It has {$what}, a style sheet that is none of this site.',
  'foreign.drawing': 'It has {$what} with what no drawing of versions has.',
  'foreign.repeated': 'It has more than one {$what}.',
  'foreign.misplaced': 'Its {$what} stands where that of no page of a version stands.',
  'foreign.text': 'Its text has {$what}, which no text has.',
  'foreign.old-address': 'Its text has words in {$what}, where an old address leads.',
  'foreign.column': 'A cell of its text names a column “{$what}” in which it does not stand.',
  'foreign.table-name':
    'A table of its text is called by other words than the heads of its columns: “{$what}”.',
  'foreign.lead':
    'Its text has a link of this program, {$what}, that leads elsewhere than this program makes it lead.',
  'verdict.beside': 'Within the text it says, which nobody sealed: “{$words}”',
  'verdict.beside-more':
    '.input {$count :number} .match $count one {{So it does in {$count} more place.}} * {{So it does in {$count} more places.}}',
  'verdict.date-sealed': 'The date under its title, “{$date}”, is the one that was sealed.',
  'verdict.date-other':
    'Take care: under its title stands “{$date}”, but the text was sealed as of “{$sealed}”.',
  'verdict.date-none':
    'Take care: under its title stands no date, but the text was sealed as of “{$sealed}”.',
  'search-said.failed':
    'The search could not be loaded. “All clauses” lists them: use your browser’s “Find in page”.',
  'search-said.dev': 'Only the built site can be searched: npm start. “All clauses” lists them.',
  'search-said.more': 'Show more',
  'search-said.clauses':
    '.input {$count :number} .match $count one {{{$count} clause}} * {{{$count} clauses}}',
  'search-said.results':
    '.input {$count :number} .match $count one {{{$count} result}} * {{{$count} results}}',
  'search-said.parts': ', {$count :number} of them in other versions than the current ones',
  'search-said.so-far':
    '{$all} found so far{$parts}; up to {$more :number} more may have these words.',
  'search-said.found': '{$all} found{$parts}.',
  'search-said.others-or-more':
    'Show {$count :number} clauses or more of old and future versions that have this',
  'search-said.others':
    '.input {$count :number} .match $count one {{Show the clause of an old or future version that has this}} * {{Show the {$count} clauses of old and future versions that have this}}',
  'search-said.no-others': 'No other version has a clause with all of this.',
} as const;
