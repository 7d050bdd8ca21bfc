import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toHex } from '../ledger/bytes-as-text.ts';
import { isFault, type Ledger, parseLedger, sealKey } from '../ledger/ledger.ts';
import type { Deviation, ReadFile } from '../ledger/published-site.ts';
import { faultSince, parseKept } from '../ledger/verify-since.ts';
import { type SiteVerification, verifySite } from '../ledger/verify-site.ts';
import { fromHere } from '../report/from-here.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { versionInWords } from '../site/words/dates-in-words.ts';
import { signatureFault } from './check-signature.ts';
import { UsageError, type Verb } from './verb.ts';

/** A published site against its ledger, and the ledger against what somebody kept of it. */
export const verifyVerb: Verb = {
  name: 'verify',
  summary:
    'Checks every published text, date and proof of a built site, or of one on the web, against its ledger.',
  usage: '[URL|DIR] [--since FILE] [--key KEY]',
  options: { since: { type: 'string' }, key: { type: 'string' } },
  explanations: {
    since: 'a checkpoint or ledger.json that you kept: nothing of it may be gone or rewritten',
    key: 'the public key of the ledger: the checkpoint must be signed with it',
  },
  async run({ files, flags, isJson, content }) {
    const [place = 'dist', ...more] = files;
    if (more.length > 0) throw new UsageError('Name one address or folder.');
    const kept = keptFrom(flags['since']);
    const found = await verifySite(nodeSha256, reader(place), versionInWords);
    const findings: Deviation[] = [...found.findings];
    const since = kept && found.ledger && faultSince(nodeSha256, kept, found.ledger);
    if (since) findings.push({ path: 'ledger.json', what: since });
    const { checkpoint } = found;
    const unsigned =
      typeof flags['key'] === 'string' && checkpoint
        ? signatureFault(checkpoint, flags['key'])
        : null;
    if (unsigned !== null) findings.push({ path: 'checkpoint', what: unsigned });
    if (kept?.origin && checkpoint && kept.origin !== checkpoint.origin)
      findings.push({
        path: 'checkpoint',
        what: `What you kept is of ${kept.origin}, but this is of ${checkpoint.origin}.`,
      });
    const how = { isKeyChecked: typeof flags['key'] === 'string', isCompared: kept !== null };
    process.stdout.write(
      isJson ? inJson(found, findings) : printable(inText(found, findings, how)),
    );
    if (!isJson && files.length === 0 && found.ledger)
      process.stdout.write(sealedSince(content, found.ledger));
    return findings.length + found.unsealed.length > 0 || found.versions === 0 ? 1 : 0;
  },
};

function keptFrom(file: string | boolean | undefined) {
  if (typeof file !== 'string') return null;
  const path = fromHere(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  if (statSync(path).isDirectory())
    throw new UsageError(`${file} is a folder; name the checkpoint or ledger.json in it.`);
  const kept = parseKept(nodeSha256, readFileSync(path, 'utf8'));
  if (!kept)
    throw new UsageError(`${file} is neither a checkpoint nor a ledger, or it is damaged.`);
  return kept;
}

/** Of the site that was built here: whether something was sealed after it was built. */
function sealedSince(content: string, built: Ledger): string {
  const path = join(content, LEDGER_FILE);
  const ledger = existsSync(path) ? parseLedger(nodeSha256, readFileSync(path, 'utf8')) : null;
  const more = ledger && !isFault(ledger) ? ledger.tree.size - built.tree.size : 0;
  return more > 0
    ? `But ${more} ${more === 1 ? 'entry was' : 'entries were'} sealed after this site was built. Build it again, then verify it: npm run build\n`
    : '';
}

function reader(place: string): ReadFile {
  if (/^https?:\/\//i.test(place)) return readerOfUrl(place);
  const directory = fromHere(place);
  if (!existsSync(join(directory, 'index.html')))
    throw new UsageError(
      `There is no built site in ${place}. Build it (npm run build), or name its folder or address.`,
    );
  return async (path) => {
    const file = join(directory, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
  };
}

function readerOfUrl(url: string): ReadFile {
  const home = url.replace(/\/*$/, '/');
  if (!URL.canParse(home))
    throw new UsageError(`${url} is no address. Write it in full: https://www.example.com/legal/.`);
  const { origin } = new URL(home);
  return async (path) => {
    // As a path below the site, whatever it looks like: a name in its files may be an address elsewhere.
    const address = new URL(`./${path}`, home);
    if (address.origin !== origin) return null;
    return fetchBounded(address).catch((error: unknown) => {
      if (error instanceof UsageError) throw error;
      throw new UsageError(`${origin} does not answer in time, or its answer breaks off.`);
    });
  };
}

/** Far above what a site needs; an answer beyond is no answer. */
const [LONGEST_MS, MOST_BYTES, MOST_REDIRECTS] = [20_000, 50_000_000, 5];

async function fetchBounded(address: URL): Promise<Uint8Array | null> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(at, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null)
      return response.ok && response.body ? readBounded(at, response.body) : null;
    await response.body?.cancel();
    const next = new URL(location, at);
    if (next.origin !== address.origin)
      throw new UsageError(
        `${address.href} leads on to another site, ${next.origin}, which was not asked. Verify that one if you trust it.`,
      );
    at = next;
  }
  throw new UsageError(`${address.href} leads on more than ${MOST_REDIRECTS} times.`);
}

async function readBounded(at: URL, body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > MOST_BYTES)
      throw new UsageError(`${at.href} answers with more than ${MOST_BYTES / 1_000_000} MB.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function inJson(
  { ledger, versions, unsealed, redactions }: SiteVerification,
  findings: readonly Deviation[],
): string {
  const head = ledger && { size: ledger.tree.size, root: toHex(ledger.tree.root) };
  return `${JSON.stringify({ ledger: head, versions, findings, unsealed, redactions })}\n`;
}

function inText(
  { ledger, checkpoint, versions, unsealed, redactions }: SiteVerification,
  findings: readonly Deviation[],
  how: { readonly isKeyChecked: boolean; readonly isCompared: boolean },
): string {
  const faults = findings.map(({ path, what }) => `/${path}: ${what}\n`).join('');
  const isSigned = checkpoint !== null && checkpoint.signatures.length > 0;
  const signed = !isSigned
    ? 'not signed'
    : how.isKeyChecked
      ? 'its signature held against the key that you gave'
      : 'with a signature that nobody checked (give --key)';
  const head = ledger
    ? `${versions} ${versions === 1 ? 'version' : 'versions'} checked; ${ledger.tree.size} ${ledger.tree.size === 1 ? 'entry' : 'entries'}, root ${toHex(ledger.tree.root)}, ${signed}.\n`
    : '';
  const gaps = redactions
    .map(
      (entry) =>
        `Out of ${sealKey(entry)} something was taken on ${entry.sealed}, so that it is no longer what was published first: ${entry.reason}\n`,
    )
    .join('');
  const open =
    unsealed.length > 0
      ? `Published, but not sealed, so that nothing can be said of them: ${unsealed.join(', ')}.\n`
      : '';
  const deviating =
    findings.length > 0
      ? `${findings.length} ${findings.length === 1 ? 'thing is' : 'things are'} not as sealed.\n`
      : '';
  const isGood = !deviating && !open && versions > 0;
  const end = isGood
    ? `Every text file is as it was sealed. Of pages, the words and the date were read from their HTML; what else they show or hide was not checked.\n${how.isCompared ? 'Nothing is gone from what you kept of the ledger.' : 'The ledger agrees with itself; it was compared with nothing kept (give --since).'}\n`
    : '';
  const nothing = versions === 0 ? 'Nothing was checked: no version is sealed here.\n' : '';
  return `${faults}${head}${gaps}${open}${deviating}${nothing}${end}`;
}

/** What a terminal shows as it stands: control characters of a site that is anybody’s are written out. */
function printable(text: string): string {
  return text.replace(
    /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
