import { STAMPED } from './kept-timestamp.ts';

/** Which stamps a folder has: by which authority and when; whether one of OpenTimestamps. */
export interface StampsKept {
  readonly authority: { readonly name: string; readonly time: string } | null;
  readonly hasOts: boolean;
}

/** What somebody needs who finds the folder years later. */
export function timestampReadme({ authority, hasOts }: StampsKept): string {
  const files = [
    `${STAMPED.checkpoint}      the head of the ledger of published policies, as it stood`,
    ...(authority
      ? [
          `${STAMPED.answer}  a time stamp of it (RFC 3161) by ${authority.name}, of ${authority.time}`,
        ]
      : []),
    ...(hasOts
      ? [`${STAMPED.ots}  a proof of it by OpenTimestamps (https://opentimestamps.org)`]
      : []),
  ];
  return [
    files.join('\n'),
    'A stamp says nothing of what is true in the policies, or of when they applied: it shows\nthat exactly this checkpoint existed at a time.',
    ...(authority ? [byAuthority(authority.time)] : []),
    ...(hasOts ? [BY_OTS] : []),
    `To see that a published site still has all that the ledger had then:

  npm run policy -- verify URL --timestamp FOLDER${authority ? ' --ca root.pem' : ''}${hasOts ? ' --header HEX' : ''}
`,
  ].join('\n\n');
}

function byAuthority(time: string): string {
  return `THE STAMP OF THE AUTHORITY holds if you trust the authority. To check it, get its root
certificate from a source that you trust, as a PEM file, and run, with OpenSSL and without
the program that made this:

  openssl ts -verify -data ${STAMPED.checkpoint} -in ${STAMPED.answer} -CAfile root.pem

A certificate that has ended meanwhile is judged at the time of the stamp if you add
-attime with that time in seconds (date -d ${time} +%s).`;
}

const BY_OTS = `THE PROOF OF OPENTIMESTAMPS needs no authority: it leads from the SHA-256 of the checkpoint
to the Merkle root of a block of Bitcoin. As long as it is “pending”, it is only the promise
of a calendar, and proves nothing. Complete it some hours later, while the calendar is there:

  npm run policy -- timestamp --upgrade FOLDER        (or: ots upgrade ${STAMPED.ots})

To check it with the standard’s own program (pip install opentimestamps-client), which asks a
Bitcoin node of yours for the block:

  ots verify ${STAMPED.ots}

Without a node, \`ots --no-bitcoin verify ${STAMPED.ots}\` prints the number of the block and the Merkle
root that it must have. Look the block up with two sources that you trust: if its Merkle root is
that one, the checkpoint existed when the block was made. The time of a block can be wrong by
about two hours.`;
