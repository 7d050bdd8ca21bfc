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
    process.stdout.write(isJson ? inJson(found, findings) : inText(found, findings));
    if (!isJson && files.length === 0 && found.ledger)
      process.stdout.write(sealedSince(content, found.ledger));
    return findings.length > 0 ? 1 : 0;
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
  return async (path) => {
    const address = new URL(path, home);
    const response = await fetch(address).catch(() => {
      throw new UsageError(`${address.origin} does not answer.`);
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  };
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
): string {
  const faults = findings.map(({ path, what }) => `/${path}: ${what}\n`).join('');
  const signed = checkpoint && checkpoint.signatures.length > 0 ? 'signed' : 'not signed';
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
  const end =
    findings.length === 0
      ? 'All is as it was sealed.'
      : `${findings.length} ${findings.length === 1 ? 'thing is' : 'things are'} not as sealed.`;
  return `${faults}${head}${gaps}${open}${end}\n`;
}
