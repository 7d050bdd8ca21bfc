import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { fromHere, toHere } from '../report/from-here.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { readTimestamp } from '../timestamp/read-timestamp.ts';
import { timestampRequest } from '../timestamp/timestamp-request.ts';
import { askAuthority } from './ask-authority.ts';
import { certificatesIn, STAMPED } from './kept-timestamp.ts';
import { type ExitCode, UsageError, type Verb } from './verb.ts';

/** Has somebody outside say that the ledger stood as it does, at a time. */
export const timestampVerb: Verb = {
  name: 'timestamp',
  summary:
    'Has an authority outside stamp the checkpoint of a built site with the time (RFC 3161), checks the stamp and keeps it.',
  usage: '[DIR] --tsa URL [--ca FILE] [--out FOLDER]',
  options: { tsa: { type: 'string' }, ca: { type: 'string' }, out: { type: 'string' } },
  explanations: {
    tsa: 'the address at which the authority takes requests',
    ca: 'a PEM file with the certificate to which that of the authority must lead',
    out: 'the folder to keep it in (default: timestamps/TIME, here)',
  },
  async run(call): Promise<ExitCode> {
    const [place = 'dist', ...more] = call.files;
    const { tsa, ca, out } = call.flags;
    if (more.length > 0) throw new UsageError('Name one folder.');
    if (typeof tsa !== 'string' || !/^https?:\/\//i.test(tsa))
      throw new UsageError('Say with --tsa at which address the authority takes requests.');
    const trusted = typeof ca === 'string' ? certificatesIn(ca) : null;
    const file = join(fromHere(place), 'checkpoint');
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const checkpoint = parseCheckpoint(bytes.toString('utf8'));
    if (!checkpoint) throw new UsageError(`In ${place} lies no built site: npm run build.`);
    const nonce = randomBytes(8);
    const answer = await askAuthority(tsa, timestampRequest(nodeSha256(bytes), nonce));
    const stamp = await readTimestamp(answer, bytes, { nonce, trusted });
    if (typeof stamp === 'string') throw new UsageError(stamp);
    if (trusted && !stamp.isTrusted)
      throw new UsageError(`The certificate of ${stamp.authority} leads to none in ${ca}.`);
    const time = stamp.time.toISOString();
    const folder = fromHere(
      typeof out === 'string' ? out : `timestamps/${time.slice(0, 19).replaceAll(':', '-')}Z`,
    );
    if (existsSync(join(folder, STAMPED.answer)))
      throw new UsageError(`${toHere(folder)} has a time stamp already; name another with --out.`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, STAMPED.checkpoint), bytes);
    writeFileSync(join(folder, STAMPED.answer), answer);
    writeFileSync(join(folder, 'README.txt'), howToCheck(stamp.authority, time));
    const { size } = checkpoint;
    const { authority, isTrusted } = stamp;
    const doubt = isTrusted
      ? ''
      : ' Whose certificate that is, nobody checked: give --ca with that of the authority’s root.';
    process.stdout.write(
      call.isJson
        ? `${JSON.stringify({ authority, isTrusted, time, size, folder })}\n`
        : `${authority} stamped ${size} ${size === 1 ? 'entry' : 'entries'} at ${time}.${doubt}\nKept in ${toHere(folder)}/: keep the root certificate of the authority there, too, since it may be gone when somebody asks.\n`,
    );
    return 0;
  },
};

/** What somebody needs who finds the folder years later. */
function howToCheck(authority: string, time: string): string {
  return `${STAMPED.checkpoint}      the head of the ledger of published policies, as it stood
${STAMPED.answer}  a time stamp of it (RFC 3161) by ${authority}, of ${time}

The stamp shows that exactly this checkpoint existed at that time, if you trust the
authority. It says nothing of what is true in the policies, or of when they applied.

To check it, get the root certificate of the authority from a source that you trust,
as a PEM file, and run, with OpenSSL and without the program that made this:

  openssl ts -verify -data ${STAMPED.checkpoint} -in ${STAMPED.answer} -CAfile root.pem

A certificate that has ended meanwhile is judged at the time of the stamp if you add
-attime with that time in seconds (date -d ${time} +%s).

To see that a published site still has all that the ledger had then:

  npm run policy -- verify URL --timestamp FOLDER --ca root.pem
`;
}
