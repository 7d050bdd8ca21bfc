import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHex } from '../ledger/bytes-as-text.ts';
import type { SignedCheckpoint } from '../ledger/checkpoint.ts';
import { cosignaturesOf } from '../ledger/cosignature.ts';
import { isFault, type Ledger, parseLedger } from '../ledger/ledger.ts';
import type { Deviation } from '../ledger/published-site.ts';
import type { PublicKey } from '../ledger/signing-key.ts';
import { faultSince, type Kept } from '../ledger/verify-since.ts';
import { type SiteVerification, verifySite } from '../ledger/verify-site.ts';
import { AUTHORS_WORDS } from '../messages/authors-words.ts';
import { wordsNear } from '../messages/words-in.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { pageSpeech } from '../site/words/page-speech.ts';
import { keyNamed, signatureFault } from './check-signature.ts';
import { type KeptTimestamp, keptTimestamp } from './kept-timestamp.ts';
import { parsePage } from './parse-page.ts';
import { readKept } from './read-kept.ts';
import { siteReader } from './site-reader.ts';
import { stampFaults } from './timestamp-in-words.ts';
import { UsageError, type Verb } from './verb.ts';
import { type Cosigned, verificationJson, verificationText } from './verify-report.ts';

/** A published site against its ledger, and the ledger against what somebody kept of it. */
export const verifyVerb: Verb = {
  name: 'verify',
  summary:
    'Checks every published text, page, date and proof of a built site, or of one on the web, against its ledger.',
  usage:
    '[URL|DIR] [--since FILE|URL] [--timestamp FOLDER [--ca FILE] [--header HEX]] [--key KEY,…] [--all]',
  options: {
    since: { type: 'string' },
    timestamp: { type: 'string' },
    ca: { type: 'string' },
    header: { type: 'string' },
    key: { type: 'string' },
    all: { type: 'boolean' },
  },
  explanations: {
    since:
      'a checkpoint or ledger.json that you kept, or the address of the last one that was published: nothing of it may be gone or rewritten',
    timestamp:
      'a folder that `policy timestamp` made: its stamp must hold, and nothing of the ledger that was stamped may be gone',
    ca: 'a PEM file with the certificate to which that of the time-stamping authority must lead',
    header:
      'the header of the block of Bitcoin that the stamp names, as you looked it up: 160 hexadecimal digits',
    key: 'public keys, with commas between: of the ledger, with which checkpoint and list of files must be signed, and of witnesses, who must have cosigned the checkpoint',
    all: 'of a site on the web, fetch every file that it lists, not the texts alone',
  },
  async run({ files, flags, isJson, content }) {
    const [place = 'dist', ...more] = files;
    if (more.length > 0) throw new UsageError('Name one address or folder.');
    const since = flags['since'];
    const kept = typeof since === 'string' ? await readKept(since) : null;
    const stamped = await stampIn(flags);
    const { read, paths } = siteReader(place);
    const found = await verifySite(read, {
      hash: nodeSha256,
      ...pageSpeech(wordsNear, AUTHORS_WORDS),
      parsePage,
      paths,
      isWhole: flags['all'] === true,
    });
    const keys = typeof flags['key'] === 'string' ? flags['key'].split(',').map(keyNamed) : [];
    const findings = [
      ...found.findings,
      ...(kept ? sinceFindings(kept, found) : []),
      ...(stamped ? stampFindings(stamped, found) : []),
      ...keys.flatMap((key) => signatureFindings(found, key)),
    ];
    const how = {
      isKeyChecked: keys.length > 0,
      isListChecked: keys.some(({ kind }) => kind === 'ed25519'),
      cosigned: found.checkpoint ? cosignedBy(found.checkpoint, keys) : [],
      isCompared: kept !== null || stamped !== null,
      stamped,
    };
    const report = isJson ? verificationJson : verificationText;
    process.stdout.write(report(found, findings, how));
    if (!isJson && files.length === 0 && found.ledger)
      process.stdout.write(sealedSince(content, found.ledger));
    return findings.length + found.unsealed.length > 0 || found.versions === 0 ? 1 : 0;
  },
};

/** The time stamp that the caller kept, if any is named. */
async function stampIn(flags: Readonly<Record<string, unknown>>): Promise<KeptTimestamp | null> {
  const { timestamp, ca, header } = flags;
  const named = (value: unknown) => (typeof value === 'string' ? value : null);
  if (typeof timestamp === 'string')
    return keptTimestamp(timestamp, { ca: named(ca), header: named(header) });
  for (const [name, value] of Object.entries({ ca, header }))
    if (typeof value === 'string') throw new UsageError(`--${name} goes with --timestamp.`);
  return null;
}

/** What does not hold of a time stamp, or is gone since. */
function stampFindings(kept: KeptTimestamp, found: SiteVerification) {
  const faults = stampFaults(kept);
  return faults.length > 0 ? faults : sinceFindings(kept.checkpoint, found);
}

/** What the site lost, or who else it is, since somebody kept something of its ledger. */
function sinceFindings(kept: Kept, { ledger, checkpoint }: SiteVerification): Deviation[] {
  const since = ledger && faultSince(nodeSha256, kept, ledger);
  const isOther = kept.origin !== null && checkpoint && kept.origin !== checkpoint.origin;
  return [
    ...(since ? [{ path: 'ledger.json', what: since }] : []),
    ...(isOther
      ? [
          {
            path: 'checkpoint',
            what: `What you kept is of ${kept.origin}, but this is of ${checkpoint.origin}.`,
          },
        ]
      : []),
  ];
}

/** Whether checkpoint and list of files are signed with a key. */
function signatureFindings({ checkpoint, files }: SiteVerification, key: PublicKey): Deviation[] {
  const { note, listed } = files;
  const head = checkpoint && signatureFault(checkpoint, key);
  // A cosignature is of a checkpoint alone.
  if (key.kind !== 'ed25519') return head ? [{ path: 'checkpoint', what: head }] : [];
  const list = note
    ? signatureFault(note, key)
    : listed > 0
      ? 'The list of files is not signed, so that somebody else may have written it.'
      : null;
  const other =
    note && checkpoint && note.origin !== checkpoint.origin
      ? `It is of ${note.origin}, but this is ${checkpoint.origin}.`
      : null;
  return [
    ...(head ? [{ path: 'checkpoint', what: head }] : []),
    ...[list, other].flatMap((what) => (what ? [{ path: 'SHA256SUMS.note', what }] : [])),
  ];
}

/** Who cosigned a checkpoint, and whether one of the keys checked that. */
function cosignedBy(checkpoint: SignedCheckpoint, keys: readonly PublicKey[]): Cosigned[] {
  return cosignaturesOf(checkpoint).map((each) => ({
    ...each,
    isChecked: keys.some(
      (key) =>
        key.name === each.name &&
        toHex(key.id) === each.keyId &&
        signatureFault(checkpoint, key) === null,
    ),
  }));
}

/** Says whether something was sealed after the site was built here. */
function sealedSince(content: string, built: Ledger): string {
  const path = join(content, LEDGER_FILE);
  const ledger = existsSync(path) ? parseLedger(nodeSha256, readFileSync(path, 'utf8')) : null;
  const more = ledger && !isFault(ledger) ? ledger.tree.size - built.tree.size : 0;
  return more > 0
    ? `But ${more} ${more === 1 ? 'entry was' : 'entries were'} sealed after this site was built. Build it again, then verify it: npm run build\n`
    : '';
}
