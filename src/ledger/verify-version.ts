import { canonicalText } from '../policy/canonical-text.ts';
import type { Document } from '../policy/document.ts';
import type { Version } from '../policy/library.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import { entryLine, type VersionEntry } from './entry.ts';
import type { Ledger, Seal } from './ledger.ts';
import type { Hash } from './merkle-tree.ts';
import { isProven, parseProof } from './proof-file.ts';
import type { Deviation, ReadFile } from './published-site.ts';
import { SEALED_FACTS } from './seal-of-version.ts';
import { dateOfPage, textOfPage } from './text-of-page.ts';

/** How pages print the date of a version: “October 2016”. */
export type DateInWords = (version: Pick<Version, 'name' | 'effective'>) => string;

/** What of a version’s files is not as its entry says: texts, page, facts, proof. */
export async function verifyVersion(
  hash: Hash,
  read: ReadFile,
  ledger: Ledger,
  seal: Seal,
  inWords: DateInWords,
): Promise<Deviation[]> {
  const { entry } = seal;
  const folder = `${entry.policy}/${seal.version}/`;
  const [text, markdown, page, data, proof, policy] = await Promise.all(
    [
      ...['index.txt', 'index.md', '', 'version.json', 'proof.json'].map((file) => folder + file),
      `${entry.policy}/policy.json`,
    ].map(read),
  );
  const digestOf = (bytes: Uint8Array) => toHex(hash(bytes));
  const findings: Deviation[] = [];
  const find = (file: string, what: string) => findings.push({ path: `${folder}${file}`, what });
  const judge = (
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
    judge(file, bytes, (content) => textFault(seal, file, digestOf(content)));
  judge('', page, (content) => pageFault(hash, decoded(content), [seal], inWords));
  judge('version.json', data, (content) => dataFault(hash, decoded(content), seal));
  judge('proof.json', proof, (content) => proofFault(hash, decoded(content), ledger, seal));
  const inPolicy = policy ? policyFault(decoded(policy), seal) : 'The file policy.json is missing.';
  if (inPolicy !== null) findings.push({ path: `${entry.policy}/policy.json`, what: inPolicy });
  return findings;
}

/**
 * What of a page is not as sealed: its words, or the date under its title.
 * @param seals the texts of which it may show one
 */
export function pageFault(
  hash: Hash,
  html: string,
  seals: readonly Seal[],
  inWords: DateInWords,
): string | null {
  const shown = textOfPage(html);
  if (shown === null) return 'This page shows no version.';
  const digest = toHex(hash(utf8(shown)));
  const alike = seals.filter(({ latest }) => latest['index.txt'] === digest);
  if (alike.length === 0) return 'This page shows other words than were sealed.';
  const dates = alike.map(({ entry, version }) => inWords({ name: version, ...entry }));
  const date = dateOfPage(html);
  return date !== null && dates.includes(date)
    ? null
    : `This page says ${date ? `“${date}”` : 'nothing'} where the text that it shows was sealed as of “${dates[0]}”.`;
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
  try {
    const value = JSON.parse(text) as VersionEntry & {
      title: string;
      document: Document;
      digest: { value: string };
    };
    const changed = SEALED_FACTS.find((key) => value[key] !== entry[key]);
    if (changed) return said(changed, value[changed], entry);
    const words = toHex(hash(utf8(canonicalText(value.title, value.document))));
    return words === latest['index.txt'] && value.digest.value === words
      ? null
      : 'Its text or its digest is not what was sealed.';
  } catch {
    return 'It cannot be read.';
  }
}

interface Listed {
  readonly digest: { readonly value: string };
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

function proofFault(hash: Hash, text: string, ledger: Ledger, { indices }: Seal): string | null {
  const proof = parseProof(text);
  if (!proof) return 'It is no proof.';
  const isOfThis =
    proof.entries.map(({ index }) => index).join() === indices.join() &&
    proof.entries.every(({ index, entry }) => {
      const own = ledger.entries[index];
      return own !== undefined && entryLine(own) === entryLine(entry);
    });
  if (!isOfThis) return 'It speaks of other entries than the ledger has of this version.';
  return isProven(hash, proof, ledger.tree) ? null : 'It does not lead to the root of the ledger.';
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
