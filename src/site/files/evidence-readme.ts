import { toHex } from '../../ledger/bytes-as-text.ts';
import type { Policy } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { noticesGiven } from '../view/notices-given.ts';
import { sealOf, textsOf } from '../view/version-texts.ts';
import type { View } from '../view/view.ts';
import { versionInWords } from '../words/dates-in-words.ts';

/** What lies in the evidence of a policy, and how somebody who trusts nobody checks it. */
export function evidenceReadme(view: View, policy: Policy, hasStamp: boolean): string {
  const { addresses, ledger, library } = view;
  const organisation = view.organisation(policy.organisation).name;
  const rows = textsOf(policy).map((version) => {
    const seal = sealOf(view, policy, version);
    const sealed = seal
      ? `sealed on ${seal.entry.sealed}, entry ${seal.index + 1} of ${ledger.tree.size}`
      : 'NOT SEALED: nothing proves when this text was published';
    return `- ${version.name} (${versionInWords(view.words, version)}, ${version.wording} wording): ${sealed}`;
  });
  const folder = policyId(policy);
  const notices = textsOf(policy).flatMap((version) =>
    noticesGiven(view, policy, version).map(
      ({ index, entry }) =>
        `- ${version.name}: ${entry.channel} on ${entry.on}, to: ${entry.to}; recorded on ${entry.sealed}, entry ${index + 1}`,
    ),
  );
  return `${organisation}: ${policy.title}
${addresses.absolute(addresses.policy(policy))}
Statuses as of ${view.today}. From ${library.site.name}, ${library.site.url}

VERSIONS
${rows.join('\n')}

NOTICES ON RECORD
${notices.length > 0 ? notices.join('\n') : 'None.'}

WHAT LIES WHERE
${folder}/VERSION/index.txt      the words of a version, a line each paragraph, heading and table row
${folder}/VERSION/index.md       the same as Markdown, with links and emphasis
${folder}/VERSION/index.akn.xml  the same as Akoma Ntoso, the XML of law databases
${folder}/VERSION/version.json   its dates and the tree of its clauses
${folder}/VERSION/proof.json     that the ledger holds it
${folder}/VERSION/entry-N.tlog-proof   the same proof as verifiers of transparency logs read it (c2sp.org/tlog-proof);
${' '.repeat(folder.length)}                       only where the checkpoint is signed
${folder}/VERSION/notice.eml     the e-mail that the archive's program makes of its changes, or of its
${' '.repeat(folder.length)}                       withdrawal; by itself it does not show
${' '.repeat(folder.length)}                       that anybody was sent it
${folder}/VERSION/notices/entry-N.*    what people were given, where a notice is on record
${folder}/compare/FROM/TO/       comparison.json, word by word; redline.docx, with tracked changes
${folder}/policy.json            all versions, their periods, withdrawals
ledger.json, checkpoint          every text that this archive has published, and its root
${hasStamp ? STAMP : ''}SHA256SUMS                       the digest of each of these files

HOW TO CHECK IT
1. No file was damaged on its way:          sha256sum -c SHA256SUMS
2. A text is the one that was sealed:       sha256sum ${folder}/VERSION/index.txt
   prints the digest that stands as "index.txt" in the version's line of ledger.json. That line has its
   dates too, and the day of sealing. Where a version has a second line, of kind "redaction", something
   had to be taken out for the reason stated there, and the digest of that line counts. A line of kind
   "moved" says that a policy stands elsewhere since that day: lines before it have its old name.
   A line of kind "notice" records that people were told: in which way, on which day, who. Its "text" is
   what sha256sum prints of the file of that number under notices; proof.json has the line's proof.
   Where a line has "told", that is the SHA-256 of what readers were told beside the text: of title,
   significance, summary and reconsent of version.json as a JSON array in this order, without spaces.
3. The ledger holds that line: proof.json leads from it to the root, as its "how" says (RFC 6962, 2.1).
   The root of ledger.json is ${toHex(ledger.tree.root)}
   and stands in checkpoint, in base64.
4. The ledger was not rewritten: hold the root against a checkpoint that somebody else has kept, such as
   ${addresses.absolute(addresses.checkpoint)}
   as an independent web archive captured it. The program of the archive does so:
   npm run policy -- verify ${library.site.url} --since checkpoint
${hasStamp ? HOW_STAMPED : ''}
WHAT THIS DOES NOT SHOW
Of a version in restated wording, it shows what this archive published, not the organisation's own words;
where those were found stands in version.json under "sources". The day of sealing is the day on which the
archive recorded a text, not the day on which the organisation first used it. Of a notice, it shows what
the organisation recorded, on which day, and with which text; not that it went out, or reached anybody.
`;
}

const STAMP = `timestamp/                       a checkpoint of that ledger, and what somebody outside said of its time
`;

const HOW_STAMPED = `5. The ledger stood at a time:             timestamp/README.txt says who stamped the checkpoint there and
   how to check it. If all its entries stand in ledger.json unchanged, they stood at that time too:
   npm run policy -- verify URL --timestamp timestamp
`;
