import { randomBytes } from 'node:crypto';
import { nodeSha256 } from '../site/load-site.ts';
import { attestedBy } from '../timestamp/ots-attested.ts';
import { completed, isComplete, withNonce } from '../timestamp/ots-completed.ts';
import { type Claims, formatOts, type OtsProof } from '../timestamp/ots-proof.ts';
import { askAgain, askCalendar, mayBeAsked } from './calendars.ts';
import { UsageError } from './verb.ts';

/** A proof, and what did not come of it, in sentences. */
export interface CalendarProof {
  readonly proof: OtsProof;
  readonly failures: readonly string[];
}

/**
 * Has calendars promise to attest a file; they learn only the digest of its digest with a nonce.
 * @throws UsageError if no calendar does
 */
export async function stampByCalendars(
  bytes: Uint8Array,
  calendars: readonly string[],
): Promise<CalendarProof> {
  const [digest, nonce] = [nodeSha256(bytes), randomBytes(16)];
  const message = nodeSha256(Buffer.concat([digest, nonce]));
  const { answers, failures } = await asked(calendars, (each) => askCalendar(each, message));
  const proof = {
    digest,
    claims: withNonce(
      nonce,
      answers.map(([, claims]) => claims),
    ),
  };
  if (attestedBy(proof).every(({ kind }) => kind === 'unknown'))
    throw new UsageError(['No calendar promised anything.', ...failures].join(' '));
  return { proof, failures };
}

/**
 * Asks calendars for what they promised.
 * @param named the calendars that the caller trusts to be asked, besides the public ones
 */
export async function completeProof(
  proof: OtsProof,
  named: readonly string[],
): Promise<CalendarProof & { readonly isChanged: boolean }> {
  const pending = attestedBy(proof).filter((each) => each.kind === 'pending');
  const { answers, failures } = await asked(pending, async ({ calendar, message }) => {
    if (!mayBeAsked(calendar, named))
      throw new UsageError(
        `${calendar} is no public calendar; name it with --ots to have it asked.`,
      );
    const claims = await askAgain(calendar, message);
    // A further promise is nothing that the proof does not have already.
    return claims && isComplete(message, claims) ? claims : null;
  });
  const found = new Map<string, Claims>();
  for (const [{ message }, claims] of answers)
    if (claims) found.set(Buffer.from(message).toString('hex'), claims);
  const whole = { ...proof, claims: completed(proof.digest, proof.claims, found) };
  const isChanged = !Buffer.from(formatOts(whole)).equals(formatOts(proof));
  return { proof: whole, failures, isChanged };
}

/** Asks all at once; those that fail are told. */
async function asked<Asked, Said>(
  all: readonly Asked[],
  ask: (one: Asked) => Promise<Said>,
): Promise<{ answers: (readonly [Asked, Said])[]; failures: string[] }> {
  const [answers, failures]: [(readonly [Asked, Said])[], string[]] = [[], []];
  const settled = await Promise.allSettled(all.map(ask));
  for (const [index, result] of settled.entries()) {
    if (result.status === 'fulfilled') answers.push([all[index] as Asked, result.value]);
    else if (result.reason instanceof UsageError) failures.push(result.reason.message);
    else throw result.reason;
  }
  return { answers, failures };
}
