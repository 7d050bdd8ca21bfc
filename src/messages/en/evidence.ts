/** What the README within the evidence of a policy says. */
export const evidence = {
  'evidence.as-of': 'Statuses as of {$date}. From {$site}, {$address}',
  'evidence.versions': 'VERSIONS',
  'evidence.official': 'official wording',
  'evidence.restated': 'restated wording',
  'evidence.sealed': 'sealed on {$date :date}, entry {$entry} of {$count}',
  'evidence.not-sealed': 'NOT SEALED: nothing proves when this text was published',
  'evidence.notices': 'NOTICES ON RECORD',
  'evidence.none': 'None.',
  'evidence.recorded': '{$notice} Entry {$entry}.',
  'evidence.where': 'WHAT LIES WHERE',
  'evidence.file-text': 'the words of a version, a line each paragraph, heading and table row',
  'evidence.file-markdown': 'the same as Markdown, with links and emphasis',
  'evidence.file-akn': 'the same as Akoma Ntoso, the XML of law databases',
  'evidence.file-cite': 'how to cite it, for programs that keep references',
  'evidence.file-json': 'its dates and the tree of its clauses',
  'evidence.file-proof': 'that the ledger holds it',
  'evidence.file-tlog':
    'the same proof as verifiers of transparency logs read it (c2sp.org/tlog-proof); only where the checkpoint is signed',
  'evidence.file-notice':
    'the e-mail that the archive’s program makes of its changes, or of its withdrawal; by itself it does not show that anybody was sent it',
  'evidence.file-given': 'what people were given, where a notice is on record',
  'evidence.file-compare': 'comparison.json, word by word; redline.docx, with tracked changes',
  'evidence.file-policy': 'all versions, their periods, withdrawals',
  'evidence.file-translation': 'the same files of a translation into this language',
  'evidence.file-ledger': 'every text that this archive has published, and its root',
  'evidence.file-timestamp':
    'a checkpoint of that ledger, and what somebody outside said of its time',
  'evidence.file-sums': 'the digest of each of these files',
  'evidence.how': 'HOW TO CHECK IT',
  'evidence.check-files': 'No file was damaged on its way: {#code}sha256sum -c SHA256SUMS{/code}',
  'evidence.check-text':
    'A text is the one that was sealed: {#code}sha256sum {$file}{/code} prints the digest that stands as {#code}"index.txt"{/code} in the version’s line of ledger.json. That line has its dates too, and the day of sealing. Where a version has a second line, of kind {#code}"redaction"{/code}, something had to be taken out for the reason stated there, and the digest of that line counts. A line of kind {#code}"moved"{/code} says that a policy stands elsewhere since that day: lines before it have its old name. A line of kind {#code}"notice"{/code} records that people were told: in which way, on which day, who. Its {#code}"text"{/code} is what sha256sum prints of the file of that number under notices; proof.json has the line’s proof. Where a line has {#code}"told"{/code}, that is the SHA-256 of what readers were told beside the text: of title, significance, summary and reconsent of version.json as a JSON array in this order, without spaces. A line of kind {#code}"translation"{/code} seals a translation: its files lie below the code of its language, and of several lines the last one counts.',
  'evidence.check-ledger':
    'The ledger holds that line: proof.json leads from it to the root, as its {#code}"how"{/code} says (RFC 6962, 2.1). The root of ledger.json is {#code}{$root}{/code} and stands in checkpoint, in base64.',
  'evidence.check-since':
    'The ledger was not rewritten: hold the root against a checkpoint that somebody else has kept, such as {$address} as an independent web archive captured it. The program of the archive does so: {#code}npm run policy -- verify {$site} --since checkpoint{/code}',
  'evidence.check-time':
    'The ledger stood at a time: timestamp/README.txt says who stamped the checkpoint there and how to check it. If all its entries stand in ledger.json unchanged, they stood at that time too: {#code}npm run policy -- verify URL --timestamp timestamp{/code}',
  'evidence.limits': 'WHAT THIS DOES NOT SHOW',
  'evidence.limits-restated':
    'Of a version in restated wording, it shows what this archive published, not the organisation’s own words; where those were found stands in version.json under sources. The day of sealing is the day on which the archive recorded a text, not the day on which the organisation first used it. Of a notice, it shows what the organisation recorded, on which day, and with which text; not that it went out, or reached anybody.',
} as const;
