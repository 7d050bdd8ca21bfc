import { answerOf } from './answer-of.ts';
import { UsageError } from './verb.ts';

/** A signature and a few certificates. */
const LONGEST_ANSWER = 200_000;

/**
 * Asks a time-stamping authority over HTTP, as in RFC 3161, section 3.4.
 * @param address where it takes requests
 * @param request DER
 * @returns its answer, DER
 */
export async function askAuthority(address: string, request: Uint8Array): Promise<Uint8Array> {
  const { status, body } = await answerOf(address, LONGEST_ANSWER, {
    method: 'POST',
    body: Uint8Array.from(request),
    headers: { 'content-type': 'application/timestamp-query' },
  });
  if (status < 200 || status > 299) throw new UsageError(`${address} answers ${status}.`);
  return body;
}
