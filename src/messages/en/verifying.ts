/** What the page that verifies a text says around its form, and of witnesses. */
export const verifying = {
  'verify.lead':
    'Every text that this archive publishes is sealed: its digest is added to a ledger to which entries can only be added. So you can find out whether a text that you have is what was published here, of which version, and since when, without having to trust this site.',
  'verify.file': 'A saved page, index.txt or index.md (or drop it here)',
  'verify.words':
    'Or the whole text of index.txt, from its title to its last line; or the SHA-256 at the foot of a printout or a PDF file',
  'verify.button': 'Verify',
  'verify.stays': 'Your text stays in your browser. Only the ledger and the proofs are fetched.',
  'verify.with-command': 'With one command',
  'verify.step-save':
    'Below each version stands a link to it as plain text. Save that file, {#code}index.txt{/code}, or take the one that you saved.',
  'verify.step-digest':
    'Make its digest: {#code}sha256sum index.txt{/code} on Linux, {#code}shasum -a 256 index.txt{/code} on a Mac, {#code}certutil -hashfile index.txt SHA256{/code} on Windows.',
  'verify.step-look':
    'Look for those 64 letters and digits in the {#ledger}ledger{/ledger}. The line in which they stand says of which version the text is, from when it applies, and on which day it was sealed. If they stand nowhere, the text is not one that was published here, not to the letter.',
  'verify.what-it-proves': 'What the ledger proves',
  'verify.root-of-all':
    '{$state} All of them add up to one number, the root, which the {#checkpoint}checkpoint{/checkpoint} shows. If anybody changed, took away or inserted an entry, the root would be another. Keep the checkpoint (three lines) with your own records: later it shows whether anything of before was rewritten.',
  'verify.redacted':
    'Where the law demands that something be taken out of a text, such as a name, the text says {#code}[redacted]{/code} there. Its first line in the ledger stays; a second one says when and why, and has the digest of the text with the gap. A text that was saved before still counts as published.',
  'verify.root-today': 'Root today: {#code}{$root}{/code}',
  'verify.proofs':
    'Beside each version lies {#code}proof.json{/code}, which leads from its entry to the root, as in {#rfc}RFC 6962, section 2.1{/rfc}. The program of this site checks all texts, proofs and the ledger of the whole archive at once:',
  'verify.signed':
    'The publisher signs the checkpoint, and the list of files, with a key. Keep it with your own records; whoever took over this page could show another one.',
  'verify.witnesses': 'Witnesses',
  'verify.what-a-witness-is':
    'A witness is somebody else who keeps the last checkpoint of this ledger and cosigns a new one only if the ledger merely grew. Cosignatures stand at the end of the checkpoint. {$unknown} The program checks them with the keys of witnesses that you name: {#code}npm run policy -- verify {$address} --key KEY{/code}',
  'verify.what-it-does-not': 'What it does not prove',
  'verify.another-ledger':
    'Whoever publishes this site could show you another ledger than others see, or replace the whole of it, with other texts and earlier days of sealing, and it would still agree with itself. Only what lies outside their hands tells: a checkpoint that you or somebody else kept, the cosignature of a witness, or a copy in a web archive. The day of sealing is the publisher’s own word.',
  'verify.own-words':
    'That a text was published here does not make it the organisation’s own words: of a text marked as restated, the ledger proves our wording. Nor does the day of sealing say when a text was first in use; what is known of that stands with each version.',
  'witness.checked':
    '.input {$count :number} .match $count one {{{$name} (key {$key}) cosigned {$count} entry at {$time}, by its own clock; its signature was checked.}} * {{{$name} (key {$key}) cosigned {$count} entries at {$time}, by its own clock; its signature was checked.}}',
  'witness.unchecked':
    '.input {$count :number} .match $count one {{A line says that {$name} (key {$key}) cosigned {$count} entry at {$time}; nobody checked that signature.}} * {{A line says that {$name} (key {$key}) cosigned {$count} entries at {$time}; nobody checked that signature.}}',
  'witness.unknown':
    'A witness whom you do not know proves nothing, since anybody can be one, the publisher too: ask the witness itself, not this site, for its key.',
  'witness.none': 'Nobody has cosigned the checkpoint of today.',
} as const;
