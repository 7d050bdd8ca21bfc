import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { fromHere, toHere } from '../report/from-here.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { attestedBy } from '../timestamp/ots-attested.ts';
import { formatOts } from '../timestamp/ots-proof.ts';
import { readTimestamp, type Timestamp } from '../timestamp/read-timestamp.ts';
import { timestampRequest } from '../timestamp/timestamp-request.ts';
import { askAuthority } from './ask-authority.ts';
import { calendarsNamed, PUBLIC_CALENDARS } from './calendars.ts';
import { certificatesIn, keptProof, STAMPED } from './kept-timestamp.ts';
import { completeProof, stampByCalendars } from './stamp-by-calendars.ts';
import { attestedInWords } from './timestamp-in-words.ts';
import { timestampReadme } from './timestamp-readme.ts';
import { type Call, type ExitCode, UsageError, type Verb } from './verb.ts';

/** Has somebody outside say that the ledger stood as it does, at a time. */
export const timestampVerb: Verb = {
  name: 'timestamp',
  summary:
    'Has somebody outside stamp the checkpoint of a built site: an authority with the time (RFC 3161), or calendars with a block of Bitcoin (OpenTimestamps).',
  usage: '[DIR] [--tsa URL [--ca FILE]] [--ots URL,…|public] [--out FOLDER] | --upgrade FOLDER',
  options: {
    tsa: { type: 'string' },
    ca: { type: 'string' },
    ots: { type: 'string' },
    upgrade: { type: 'string' },
    out: { type: 'string' },
  },
  explanations: {
    tsa: 'the address at which the authority takes requests',
    ca: 'a PEM file with the certificate to which that of the authority must lead',
    ots: `the addresses of calendars, or \`public\` for ${PUBLIC_CALENDARS.join(', ')}`,
    upgrade: 'a folder with a proof of OpenTimestamps: asks its calendars for what they promised',
    out: 'the folder to keep it in (default: below timestamps, here)',
  },
  run(call): Promise<ExitCode> {
    const { upgrade } = call.flags;
    return typeof upgrade === 'string' ? complete(call, upgrade) : stamp(call);
  },
};

async function stamp(call: Call): Promise<ExitCode> {
  const [place = 'dist', ...more] = call.files;
  const { tsa, ca, ots, out } = call.flags;
  if (more.length > 0) throw new UsageError('Name one folder.');
  if (tsa === undefined && ots === undefined)
    throw new UsageError('Say with --tsa or --ots who shall stamp it.');
  if (tsa !== undefined && !/^https?:\/\//i.test(String(tsa)))
    throw new UsageError('Say with --tsa at which address the authority takes requests.');
  const calendars = typeof ots === 'string' ? calendarsNamed(ots) : [];
  const file = join(fromHere(place), 'checkpoint');
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const checkpoint = parseCheckpoint(bytes.toString('utf8'));
  if (!checkpoint) throw new UsageError(`In ${place} lies no built site: npm run build.`);
  const byAuthority = typeof tsa === 'string' ? await stampByAuthority(tsa, bytes, ca) : null;
  const time = byAuthority?.stamp.time.toISOString() ?? null;
  const name = time ? `${time.slice(0, 19).replaceAll(':', '-')}Z` : `${checkpoint.size}-entries`;
  const folder = fromHere(typeof out === 'string' ? out : `timestamps/${name}`);
  if ([STAMPED.answer, STAMPED.ots].some((each) => existsSync(join(folder, each))))
    throw new UsageError(`${toHere(folder)} has a time stamp already; name another with --out.`);
  const byCalendars = calendars.length > 0 ? await stampByCalendars(bytes, calendars) : null;
  mkdirSync(folder, { recursive: true });
  const keep = (each: string, body: Uint8Array | string) => writeFileSync(join(folder, each), body);
  keep(STAMPED.checkpoint, bytes);
  if (byAuthority) keep(STAMPED.answer, byAuthority.answer);
  if (byCalendars) keep(STAMPED.ots, formatOts(byCalendars.proof));
  const authority = byAuthority && time ? { name: byAuthority.stamp.authority, time } : null;
  keep(STAMPED.readme, timestampReadme({ authority, hasOts: byCalendars !== null }));
  const { size } = checkpoint;
  const entries = `${size} ${size === 1 ? 'entry' : 'entries'}`;
  const attested = byCalendars && attestedBy(byCalendars.proof);
  if (call.isJson) {
    const { authority: who = null, isTrusted = null } = byAuthority?.stamp ?? {};
    const pending = attested?.flatMap((each) => (each.kind === 'pending' ? [each.calendar] : []));
    process.stdout.write(
      `${JSON.stringify({ authority: who, isTrusted, time, pending: pending ?? [], failures: byCalendars?.failures ?? [], size, folder })}\n`,
    );
    return 0;
  }
  process.stdout.write(
    [
      ...(byAuthority ? [`${authorityInWords(byAuthority.stamp, entries)}`] : []),
      ...(attested ? [attestedInWords(attested, entries, null)] : []),
      ...(byCalendars?.failures ?? []),
      `Kept in ${toHere(folder)}/${byAuthority ? ': keep the root certificate of the authority there, too, since it may be gone when somebody asks' : ''}.`,
    ]
      .map((line) => `${line}\n`)
      .join(''),
  );
  return 0;
}

async function stampByAuthority(tsa: string, bytes: Buffer, ca: unknown) {
  const trusted = typeof ca === 'string' ? certificatesIn(ca) : null;
  const nonce = randomBytes(8);
  const answer = await askAuthority(tsa, timestampRequest(nodeSha256(bytes), nonce));
  const stamp = await readTimestamp(answer, bytes, { nonce, trusted });
  if (typeof stamp === 'string') throw new UsageError(stamp);
  if (trusted && !stamp.isTrusted)
    throw new UsageError(`The certificate of ${stamp.authority} leads to none in ${ca}.`);
  return { answer, stamp };
}

function authorityInWords({ authority, time, isTrusted }: Timestamp, entries: string): string {
  const doubt = isTrusted
    ? ''
    : ' Whose certificate that is, nobody checked: give --ca with that of the authority’s root.';
  return `${authority} stamped ${entries} at ${time.toISOString()}.${doubt}`;
}

/** Exits with 1 while nothing but promises is there. */
async function complete(call: Call, place: string): Promise<ExitCode> {
  const { ots, tsa, out } = call.flags;
  if (tsa !== undefined || out !== undefined || call.files.length > 0)
    throw new UsageError('--upgrade takes a folder, and beside it --ots alone.');
  const proof = keptProof(place);
  if (!proof)
    throw new UsageError(`In ${place} lies no proof of OpenTimestamps of the checkpoint there.`);
  const named = typeof ots === 'string' ? calendarsNamed(ots) : [];
  const { proof: whole, failures, isChanged } = await completeProof(proof, named);
  if (isChanged) writeFileSync(join(fromHere(place), STAMPED.ots), formatOts(whole));
  const attested = attestedBy(whole);
  const heights = attested.flatMap((each) => (each.kind === 'bitcoin' ? [each.height] : []));
  process.stdout.write(
    call.isJson
      ? `${JSON.stringify({ bitcoin: heights, isChanged, failures })}\n`
      : [attestedInWords(attested, 'what it is of', null), ...failures]
          .map((line) => `${line}\n`)
          .join(''),
  );
  return heights.length > 0 ? 0 : 1;
}
