import type { ReadFile } from '../ledger/published-site.ts';
import { UsageError } from './verb.ts';

/** Far above what a site needs; what goes beyond is no answer. */
export interface WebLimits {
  /** For one file. */
  readonly milliseconds: number;
  /** The size of one file, unpacked. */
  readonly bytes: number;
  readonly redirects: number;
  /** For all files together. */
  readonly all: { readonly milliseconds: number; readonly bytes: number; readonly files: number };
}

const LIMITS: WebLimits = {
  milliseconds: 20_000,
  bytes: 50_000_000,
  redirects: 5,
  all: { milliseconds: 1_800_000, bytes: 2_000_000_000, files: 200_000 },
};

/**
 * Reads the files of a site on the web, which may be anybody’s: of its origin alone, and bounded. Whatever
 * goes wrong ends in a sentence, as a UsageError.
 */
export function readerOfUrl(url: string, limits: WebLimits = LIMITS): ReadFile {
  const home = url.replace(/\/*$/, '/');
  if (!URL.canParse(home))
    throw new UsageError(`${url} is no address. Write it in full: https://www.example.com/legal/.`);
  const { origin, username, password } = new URL(home);
  if (username || password)
    throw new UsageError(`Write the address of the site without a name and a password.`);
  const started = Date.now();
  let [files, bytes] = [0, 0];
  return async (path) => {
    // As a path below the site, whatever it looks like: a name in its files may be an address elsewhere.
    const address = addressBelow(home, path);
    if (address?.origin !== origin) return null;
    files += 1;
    const read = await fetchBounded(address, limits).catch((error: unknown) => {
      throw error instanceof UsageError ? error : new UsageError(failure(address, error));
    });
    bytes += read?.length ?? 0;
    const { all } = limits;
    if (files > all.files || bytes > all.bytes || Date.now() - started > all.milliseconds)
      throw new UsageError(
        `${origin} has more files, or larger ones, than can be verified over the web. Fetch a copy and verify its folder.`,
      );
    return read;
  };
}

function addressBelow(home: string, path: string): URL | null {
  const address = `./${path.split('/').map(encodeURIComponent).join('/')}`;
  return URL.canParse(address, home) ? new URL(address, home) : null;
}

async function fetchBounded(
  address: URL,
  { milliseconds, bytes, redirects }: WebLimits,
): Promise<Uint8Array | null> {
  const signal = AbortSignal.timeout(milliseconds);
  let at = address;
  for (let count = 0; count <= redirects; count++) {
    const response = await fetchAgain(at, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null)
      return await bodyOf(at, response, bytes);
    await response.body?.cancel();
    if (!URL.canParse(location, at)) throw new UsageError(`${at.href} leads on to no address.`);
    const next = new URL(location, at);
    if (next.origin !== address.origin)
      throw new UsageError(
        `${address.href} leads on to another site, ${next.origin}, which was not asked. Verify that one if you trust it.`,
      );
    at = next;
  }
  throw new UsageError(`${address.href} leads on more than ${redirects} times.`);
}

/**
 * Fetches, once more where the connection is closed before an answer begins: a server may close one that was
 * kept open at the moment at which the next request is sent on it, and the second request finds it gone.
 */
async function fetchAgain(at: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(at, init);
  } catch (error) {
    if (!CLOSED.has(codeOf(error))) throw error;
    return await fetch(at, init);
  }
}

/** What Node says of a connection that the server closed. */
const CLOSED = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** The code that Node gives to the cause of a failure; empty where there is none. */
function codeOf(error: unknown): string {
  const cause =
    error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return String(cause?.code ?? (error as { code?: unknown })?.code ?? '');
}

async function bodyOf(at: URL, response: Response, most: number): Promise<Uint8Array | null> {
  if (!response.ok) {
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return null;
    throw new UsageError(
      `${at.href} answers ${response.status}, so that nothing can be said of the site.`,
    );
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > most) throw new UsageError(`${at.href} answers with more than ${most} bytes.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Why a file could not be fetched, in one sentence. */
function failure(at: URL, error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `${at.href} does not answer in time.`;
  const code = codeOf(error);
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || /BROTLI|ZSTD/.test(code))
    return `${at.href} answers with damaged compressed data.`;
  if (code === 'UND_ERR_SOCKET') return `The answer of ${at.href} breaks off.`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `There is no server at ${at.origin}.`;
  if (/CERT|SSL|TLS/.test(code)) return `The certificate of ${at.origin} does not hold (${code}).`;
  return `${at.href} cannot be fetched${code ? ` (${code})` : ''}.`;
}
