import { isRestatedName, restatedName } from '../policy/version-name.ts';
import { originOf, parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import type { RedactionEntry } from './entry.ts';
import { expectedProofs } from './expected-proofs.ts';
import { isFault, type Ledger, parseLedger, type Seal } from './ledger.ts';
import { type Hash, isSame } from './merkle-tree.ts';
import { parsed, publishedVersions, readList, recordOf } from './published-lists.ts';
import type { Deviation, ReadFile, Remarks, VerifyTools } from './published-site.ts';
import { shownText } from './shown-text.ts';
import { type FilesVerification, recordingReader, verifyFiles } from './verify-files.ts';
import { verifyLanguagePages } from './verify-language-pages.ts';
import { type PageVerification, verifyPage } from './verify-page.ts';
import { verifyTranslation } from './verify-translation.ts';
import { verifyVersion } from './verify-version.ts';

export interface SiteVerification {
  /** Null when there is no ledger, or it is damaged. */
  readonly ledger: Ledger | null;
  readonly checkpoint: SignedCheckpoint | null;
  /** Versions whose texts, facts and proofs were looked at. */
  readonly versions: number;
  readonly findings: readonly Deviation[];
  /** Versions that are published and have no entry: nothing can be said of them. */
  readonly unsealed: readonly string[];
  /** Out of which versions something was taken, when and why: no fault, but not what was published first. */
  readonly redactions: readonly RedactionEntry[];
  /** Pages that say something within the text that nobody sealed. */
  readonly remarks: readonly Remarks[];
  /** What the site’s own list says of its files. */
  readonly files: FilesVerification;
}

/**
 * Checks everything that a site publishes about its versions against its ledger, the ledger against itself,
 * and its files against the list that the build made of them.
 */
export async function verifySite(site: ReadFile, tools: VerifyTools): Promise<SiteVerification> {
  const recorder = recordingReader(tools.hash, site);
  const { seals, ...found } = await verifyTexts(recorder.read, tools);
  const proofs = await expectedProofs(recorder.read, tools.hash, { ...found, seals });
  const files = await verifyFiles(recorder, tools, proofs);
  // What was said of a file already is the reason why it is another one than the build made.
  const said = new Set(found.findings.map(({ path }) => path));
  const more = files.findings.filter(({ path }) => !said.has(path));
  return { ...found, findings: [...found.findings, ...more], files };
}

/** What was found of texts, and which they were. */
interface Texts extends Omit<SiteVerification, 'files'> {
  readonly seals: readonly Seal[];
}

async function verifyTexts(read: ReadFile, tools: VerifyTools): Promise<Texts> {
  const { hash } = tools;
  const text = async (path: string) => {
    const bytes = await read(path);
    return bytes && new TextDecoder().decode(bytes);
  };
  const findings: Deviation[] = [];
  const find = (path: string, what: string) => findings.push({ path, what });
  const ledger = readLedger(hash, await text('ledger.json'), find);
  const checkpoint = readCheckpoint(await text('checkpoint'), find);
  if (!ledger) {
    const nothing = { versions: 0, unsealed: [], redactions: [], remarks: [], seals: [] };
    return { ledger, checkpoint, findings, ...nothing };
  }
  const { size, root } = ledger.tree;
  if (checkpoint && (checkpoint.size !== size || !isSame(checkpoint.root, root)))
    find(
      'checkpoint',
      `The checkpoint is of another ledger: it speaks of ${checkpoint.size} entries, ledger.json has ${size}${checkpoint.size === size ? ', but with another root' : ''}.`,
    );
  const list = readList(await text('policies.json'), find);
  if (checkpoint && list && originOf(list.address) !== checkpoint.origin)
    find('checkpoint', `It speaks of ${checkpoint.origin}, but this is ${originOf(list.address)}.`);
  const published = await publishedVersions(list?.policies ?? [], text);
  const seals = sealsAmong(ledger, published);
  const remarks: Remarks[] = [];
  // Without a list, which is a fault by itself, links of pages are taken for those of a site at the root.
  const site = list?.address ?? 'https://unknown.invalid/';
  for (const seal of seals.values()) {
    const found = await verifyVersion(tools, read, ledger, seal, site);
    findings.push(...found.findings);
    if (found.beside.length > 0)
      remarks.push({ path: `${seal.policy}/${seal.version}/`, words: found.beside });
  }
  for (const seal of ledger.translations.values())
    findings.push(...(await verifyTranslation(tools, read, ledger, seal)));
  const unsealed = published.filter((name) => !seals.has(name));
  // Nobody can say what the page of a policy may show while one of its texts is not sealed.
  const isOpen = (policy: string) => unsealed.some((name) => name.startsWith(`${policy}/`));
  for (const policy of new Set([...ledger.seals.values()].map((seal) => seal.policy))) {
    if (list && !list.policies.includes(policy))
      find('policies.json', `It does not list ${policy}, of which versions were sealed.`);
    if (isOpen(policy)) continue;
    const { fault, beside } = await verifyPolicyPage(tools, read, site, policy, [
      ...seals.values(),
    ]);
    if (fault !== null) find(`${policy}/`, fault);
    if (beside.length > 0) remarks.push({ path: `${policy}/`, words: beside });
  }
  const inLanguages = await verifyLanguagePages(
    tools,
    read,
    site,
    ledger,
    [...seals.values()],
    isOpen,
  );
  findings.push(...inLanguages.findings);
  unsealed.push(...inLanguages.unsealed);
  for (const [organisation, states] of ledger.lists) {
    const path = `${organisation}/services.json`;
    const { digest } = recordOf(parsed(await text(path)));
    const at = states.findLastIndex(({ source }) => source === digest);
    if (typeof digest !== 'string')
      find(path, 'It is missing, or does not say of which list it is.');
    else if (at < 0) unsealed.push(path);
    else if (at < states.length - 1)
      find(path, 'It is of an earlier list of services than the one that was sealed last.');
  }
  const redactions = ledger.entries.filter((entry) => entry.kind === 'redaction');
  const versions = ledger.seals.size;
  return {
    ledger,
    checkpoint,
    versions,
    findings,
    unsealed,
    redactions,
    remarks: [...remarks, ...inLanguages.remarks],
    seals: [...seals.values()],
  };
}

/** What was found on the page of a policy, which shows one of its texts. */
async function verifyPolicyPage(
  tools: VerifyTools,
  read: ReadFile,
  site: string,
  policy: string,
  seals: readonly Seal[],
): Promise<PageVerification> {
  const page = await read(`${policy}/`);
  if (page === null) return { fault: 'This file is missing.', beside: [] };
  const own = seals.filter((seal) => seal.policy === policy);
  const texts = await Promise.all(own.map((seal) => shownText(read, site, seal)));
  return verifyPage(tools, new TextDecoder().decode(page), texts);
}

function readLedger(
  hash: Hash,
  text: string | null,
  find: (path: string, what: string) => void,
): Ledger | null {
  const read = text === null ? null : parseLedger(hash, text);
  if (read && !isFault(read)) return read;
  find(
    'ledger.json',
    read
      ? `The ledger was altered: line ${read.line} is not what \`policy seal\` wrote, or the root does not fit.`
      : 'There is no ledger.',
  );
  return null;
}

function readCheckpoint(
  text: string | null,
  find: (path: string, what: string) => void,
): SignedCheckpoint | null {
  const read = text === null ? null : parseCheckpoint(text);
  if (!read) find('checkpoint', text === null ? 'There is no checkpoint.' : 'It is no checkpoint.');
  return read;
}

/**
 * What is sealed, by the name under which it is published: official wording may have taken the place of a
 * restated text already, and not be sealed yet.
 */
function sealsAmong(ledger: Ledger, published: readonly string[]): Map<string, Seal> {
  return new Map(
    [...ledger.seals].map(([key, seal]) => {
      const moved = restatedName(key);
      const hasMoved = seal.entry.wording === 'restated' && published.includes(moved);
      return hasMoved && !isRestatedName(seal.version)
        ? [moved, { ...seal, version: restatedName(seal.version) }]
        : [key, seal];
    }),
  );
}
