/** What a server answered, read to its end. */
export interface FetchedAnswer {
  readonly bytes: Buffer;
  /** As in `text/html; charset=utf-8`; null if the server says nothing. */
  readonly mediaType: string | null;
  /** The address that answered, after all redirects. */
  readonly address: string;
}

export interface FetchBounds {
  /** For all of it, in seconds. */
  readonly timeout: number;
  /** Whether an address that a redirect names may be asked. */
  readonly isAllowed?: (address: URL) => boolean;
}

/** Why there is no answer that could be read. */
export class FetchFailure extends Error {
  /** The status of the server; null if no status came. */
  readonly status: number | null;
  /** How long the server wants to be left alone, in seconds; null if it says nothing. */
  readonly retryAfter: number | null;

  constructor(message: string, status: number | null = null, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** No policy is as large; what is, is something else. */
const MOST_BYTES = 30 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'Clausebook (imports policies; one request at a time)',
  accept:
    'text/html,application/xhtml+xml,text/markdown,text/plain,application/pdf;q=0.9,*/*;q=0.5',
};

/**
 * Asks a web server for one page, bounded in size, time and redirects.
 * @throws FetchFailure where there is no answer that could be read
 */
export async function fetchBounded(
  address: string,
  { timeout, isAllowed }: FetchBounds,
): Promise<FetchedAnswer> {
  const signal = AbortSignal.timeout(timeout * 1000);
  let here = new URL(address);
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(here, signal, timeout);
    const next = answer.status >= 300 && answer.status < 400 && answer.headers.get('location');
    if (!next) return read(answer, here.href, signal, timeout);
    await answer.body?.cancel();
    if (redirects === MOST_REDIRECTS)
      throw new FetchFailure(
        `${address} leads on more than ${MOST_REDIRECTS} times.`,
        answer.status,
      );
    if (!URL.canParse(next, here))
      throw new FetchFailure(`${here.href} leads on to no address.`, answer.status);
    const target = new URL(next, here);
    const isSecure = target.protocol === 'https:' || here.protocol === 'http:';
    if (!/^https?:$/.test(target.protocol) || !isSecure || isAllowed?.(target) === false)
      throw new FetchFailure(
        `${here.href} leads on to ${target.href}, which is not asked.`,
        answer.status,
      );
    here = target;
  }
}

async function ask(address: URL, signal: AbortSignal, timeout: number): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual', headers: HEADERS, signal });
  } catch (error) {
    throw failure(address.href, error, timeout);
  }
}

async function read(answer: Response, address: string, signal: AbortSignal, timeout: number) {
  if (answer.status !== 200) {
    await answer.body?.cancel();
    throw new FetchFailure(
      `${address} answers ${answer.status}${answer.statusText ? ` (${answer.statusText})` : ''}.`,
      answer.status,
      secondsOf(answer.headers.get('retry-after')),
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      signal.throwIfAborted();
      size += chunk.length;
      if (size > MOST_BYTES)
        throw new FetchFailure(`${address} is larger than ${MOST_BYTES / 1024 / 1024} MB.`, 200);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof FetchFailure ? error : failure(address, error, timeout);
  }
  return { bytes: Buffer.concat(chunks), mediaType: answer.headers.get('content-type'), address };
}

function failure(address: string, error: unknown, timeout: number): FetchFailure {
  const { name, cause, message } = error as Error;
  if (name === 'TimeoutError')
    return new FetchFailure(`${address} did not answer to the end within ${timeout} seconds.`);
  const { code } = (cause ?? {}) as { code?: string };
  return new FetchFailure(`${address} cannot be reached (${code ?? message}).`);
}

/** `Retry-After` is a number of seconds, or a date. */
function secondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  if (/^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
