import { UsageError } from './verb.ts';

/** An answer of somebody outside. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const LONGEST_MS = 20_000;

/**
 * Asks an address once, and follows it nowhere else.
 * @param longest bytes of an answer; whoever answers at greater length is not heard out
 * @throws UsageError where nobody answers in time
 */
export async function answerOf(
  address: string,
  longest: number,
  request: Omit<RequestInit, 'redirect' | 'signal'> = {},
): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const response = await fetch(address, { ...request, redirect: 'error', signal });
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > longest) throw new UsageError(`${address} answers at too great length.`);
      parts.push(part);
    }
    return { status: response.status, body: Buffer.concat(parts) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${address} cannot be asked, or does not answer in time.`);
  }
}
