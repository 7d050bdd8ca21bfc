import { canonicalText } from '../policy/canonical-text.ts';
import type { Document } from '../policy/document.ts';
import { GAP } from '../policy/redact.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import type { VersionEntry } from './entry.ts';
import type { Ledger, Seal } from './ledger.ts';
import type { Hash } from './merkle-tree.ts';
import { proofFault } from './proof-fault.ts';
import type { Deviation, ReadFile, VerifyTools } from './published-site.ts';
import { SEALED_FACTS } from './seal-of-version.ts';
import { sealedMarkdown } from './sealed-marks.ts';
import { sealedAt, shownText } from './shown-text.ts';
import { type Told, toldDigest } from './told.ts';
import { verifyPage } from './verify-page.ts';

/** What was found in the files of a version. */
export interface VersionVerification {
  readonly findings: readonly Deviation[];
  /** What its page says within the text that nobody sealed, such as notes. */
  readonly beside: readonly string[];
}

/**
 * What of a version’s files is not as its entry says: texts, page, facts, proof.
 * @param site its address
 */
export async function verifyVersion(
  tools: VerifyTools,
  read: ReadFile,
  ledger: Ledger,
  seal: Seal,
  site: string,
): Promise<VersionVerification> {
  const { hash } = tools;
  const folder = `${seal.policy}/${seal.version}/`;
  const [text, markdown, page, data, proof, policy] = await Promise.all(
    [
      ...['index.txt', 'index.md', '', 'version.json', 'proof.json'].map((file) => folder + file),
      `${seal.policy}/policy.json`,
    ].map(read),
  );
  const digestOf = (bytes: Uint8Array) => toHex(hash(bytes));
  const findings: Deviation[] = [];
  const find = (file: string, what: string) => findings.push({ path: `${folder}${file}`, what });
  const findIn = (
    file: string,
    bytes: Uint8Array | null | undefined,
    fault: (bytes: Uint8Array) => string | null,
  ) => {
    const what = bytes ? fault(bytes) : 'This file is missing.';
    if (what !== null) find(file, what);
  };
  for (const [file, bytes] of [
    ['index.txt', text],
    ['index.md', markdown],
  ] as const)
    findIn(file, bytes, (content) => textFault(seal, file, digestOf(content)));
  const shown = page ? verifyPage(tools, decoded(page), [await shownText(read, site, seal)]) : null;
  findIn('', page, () => shown?.fault ?? null);
  findIn('version.json', data, (content) => dataFault(hash, decoded(content), seal));
  findIn('proof.json', proof, (content) => proofFault(hash, decoded(content), ledger, seal));
  const inPolicy = policy ? policyFault(decoded(policy), seal) : 'The file policy.json is missing.';
  if (inPolicy !== null) findings.push({ path: `${seal.policy}/policy.json`, what: inPolicy });
  return { findings, beside: shown?.beside ?? [] };
}

function textFault(
  { entry, latest }: Seal,
  file: 'index.txt' | 'index.md',
  digest: string,
): string | null {
  if (digest === latest[file]) return null;
  return digest === entry[file]
    ? `It still has what was taken out of this version on ${latest.sealed}.`
    : `This is not the text that was sealed on ${latest.sealed}: its SHA-256 is ${digest}, not ${latest[file]}.`;
}

function dataFault(hash: Hash, text: string, { entry, latest }: Seal): string | null {
  const digestOf = (words: string) => toHex(hash(utf8(words)));
  try {
    const value = JSON.parse(text) as VersionEntry &
      Told & {
        document: Document;
        digest: { value: string };
      };
    const changed = SEALED_FACTS.find((key) => value[key] !== entry[key]);
    if (changed) return said(changed, value[changed], entry);
    if (isToldOtherwise(hash, value, latest))
      return `What it tells readers beside the text (title, significance, summary, reconsent, consents) is not what was sealed on ${latest.sealed}.`;
    const words = digestOf(canonicalText(value.title, value.document));
    if (words !== latest['index.txt'] || value.digest.value !== words)
      return 'Its text or its digest is not what was sealed.';
    const place = { sealedAt: sealedAt(entry) };
    return digestOf(sealedMarkdown(value.title, value.document, place)) === latest['index.md']
      ? null
      : 'The marks or links of its text are not what was sealed.';
  } catch {
    return 'It cannot be read.';
  }
}

interface Listed {
  readonly digest: { readonly value: string };
}

/**
 * Says whether what a version tells beside its text is not as it was sealed. Words that were taken out of it
 * by law have left a gap, against which nothing can be held.
 */
function isToldOtherwise(hash: Hash, told: Told, { told: sealed }: Seal['latest']): boolean {
  if (sealed === undefined || [told.title, told.summary].some((each) => each?.includes(GAP)))
    return false;
  return toldDigest(hash, told) !== sealed;
}

function policyFault(text: string, seal: Seal): string | null {
  const { entry, latest } = seal;
  try {
    const policy = JSON.parse(text) as {
      language: string;
      versions: (VersionEntry & Listed & { restated?: Listed })[];
    };
    const [name, ...beside] = seal.version.split('/');
    const listed = policy.versions.find(({ version }) => version === name);
    if (!listed) return `It does not list the version ${name}, which was sealed.`;
    if (beside.length > 0)
      return listed.restated?.digest.value === latest['index.txt']
        ? null
        : `Of ${name}: It does not have the restated text that was sealed.`;
    const value = { ...listed, language: policy.language };
    const changed = SEALED_FACTS.find((key) => value[key] !== entry[key]);
    if (changed) return `Of ${entry.version}: ${said(changed, value[changed], entry)}`;
    return listed.digest.value === latest['index.txt']
      ? null
      : `Of ${entry.version}: The digest is not that of the text that was sealed.`;
  } catch {
    return 'It cannot be read.';
  }
}

function said(
  key: (typeof SEALED_FACTS)[number],
  now: unknown,
  { sealed, ...entry }: VersionEntry,
) {
  const quoted = (value: unknown) => (value === null ? 'none' : `“${value}”`);
  return `Its \`${key}\` was sealed on ${sealed} as ${quoted(entry[key])} and is now ${quoted(now)}.`;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
