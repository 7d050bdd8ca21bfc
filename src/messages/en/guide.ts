/** What the page about this archive says, in its order. */
export const guide = {
  'guide.description':
    'What this archive keeps, how to cite it, what the marks on a version mean, and how to check that a text is unaltered.',
  'guide.kept':
    'This archive keeps every version of a policy that is known to it. The text in force stands at an address without a date; that is the one to link to from a banner or a form. Each version also has an address with its date, and that one shows the same words for ever.',
  'guide.statuses': 'What the status of a version means',
  'guide.in-force':
    '{$label}: the text applies today. Where somebody else publishes it, the page also says when it was last seen there.',
  'guide.latest-known':
    '{$label}: somebody else publishes the text, and nobody has looked for long whether it still stands there, or nobody noted when. A newer one may apply that this archive does not know.',
  'guide.superseded':
    '{$label}: a later version took its place on the day that is named. The page says so at the top and stays readable.',
  'guide.upcoming': '{$label}: the text is published, but applies only from the day that is named.',
  'guide.withdrawn': '{$label}: the text was withdrawn on the day and for the reason stated.',
  'guide.status-day':
    'Each status is calculated for a particular day (UTC), which the page names at its foot. A text that gives only a month or a year is taken to apply from its first day. Some documents bear no date at all: then the page says what is known.',
  'guide.wording': 'Official and restated wording',
  'guide.official-and-restated':
    'A text marked as {#strong}official wording{/strong} is word for word what the company published. A text marked as {#strong}restated{/strong} says the same in other words: every fact is kept, the sentences are new, and a link leads to where the original was found. Only the original is binding.',
  'guide.notes':
    'Remarks headed “{$label}” point out flaws in the original or in its capture: a lost list, a reference that leads nowhere. They are not part of the text.',
  'guide.changed': 'What changed',
  'guide.comparisons':
    'Each version has a comparison with the one before it and with the one in force, and any two can be compared. What was removed is struck through, what was added is underlined. Paragraphs that only moved, were renumbered, parted or joined are told from those whose words changed; other spaces, quotation marks and dashes are never shown as a change.',
  'guide.clause-pages': 'A page for each clause shows all its wordings.',
  'guide.since': 'A version says on request since when each clause has said what it says.',
  'guide.search': 'How to search',
  'guide.searching':
    'Type words, “a phrase” in quotation marks, or the number of a clause: Ctrl and K (⌘ and K) lead to the field from every page. A result is a clause that has all the words, or forms of them; a misspelt word finds nothing, and the nearest words are offered. At first only what is in force is searched. With “{$label}”, each wording that a clause has ever had is found once, with the time in which it stood, and each policy tells since when it has said so. The address of a search can be shared.',
  'guide.links': 'Links that last',
  'guide.anchors':
    'Every heading of a policy is a link to itself. The part of an address after the # identifies the clause and is never reused for another one. If a clause is later renamed, the old name leads to the new one; if it is dropped, the page of the policy says when, and where it last stood.',
  'guide.checking': 'Checking a text',
  'guide.digest':
    'Below each version stands its SHA-256 digest. It is made over the plain text of the version, the file {#code}index.txt{/code} beside it. Save that file and run {#code}sha256sum index.txt{/code} (on Windows {#code}certutil -hashfile index.txt SHA256{/code}): if the result matches, your copy is exactly what this archive published. For a restated text it does not show what the company itself published. Each digest is also sealed in a ledger that can only grow: {#verify}{$page}{/verify} says how to use it, and does it for you in your browser.',
  'guide.formats':
    'The same text is also there as Markdown ({#code}index.md{/code}) and as data ({#code}version.json{/code}).',
  'guide.choices': 'Choices about cookies',
  'guide.tool':
    'Where an organisation’s policy promises a tool for cookie preferences, that tool works in the policy itself. The same tool runs on the organisation’s other sites: see its {#releases}releases{/releases}.',
  'guide.errors': 'Reporting an error',
  'guide.report':
    'Each version has a link “{$label}” at its end, which opens an e-mail that names the version. A published text is never changed silently: a correction is a new version.',
} as const;
