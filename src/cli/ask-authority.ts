import { UsageError } from './verb.ts';

/** An authority answers at once, and with a signature and a few certificates. */
const [LONGEST_MS, LONGEST_ANSWER] = [20_000, 200_000];

/**
 * Asks a time-stamping authority over HTTP, as in RFC 3161, section 3.4.
 * @param address where it takes requests
 * @param request DER
 * @returns its answer, DER
 */
export async function askAuthority(address: string, request: Uint8Array): Promise<Uint8Array> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: Uint8Array.from(request),
      headers: { 'content-type': 'application/timestamp-query' },
      redirect: 'error',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    if (!response.ok) throw new UsageError(`${address} answers ${response.status}.`);
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > LONGEST_ANSWER) throw new UsageError(`${address} answers at too great length.`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${address} cannot be asked, or does not answer in time.`);
  }
}
