import { toHex } from '../ledger/bytes-as-text.ts';
import type { Cosignature } from '../ledger/cosignature.ts';
import type { Deviation } from '../ledger/published-site.ts';
import { sealKey } from '../ledger/seal-key.ts';
import type { SiteVerification } from '../ledger/verify-site.ts';
import { AUTHORS_WORDS } from '../messages/authors-words.ts';
import { cosignedInWords } from '../site/words/cosigned-in-words.ts';
import type { KeptTimestamp } from './kept-timestamp.ts';
import { stampInWords, stampJson } from './timestamp-in-words.ts';

/** A cosignature, and whether a key that the caller gave checked it. */
export interface Cosigned extends Cosignature {
  readonly isChecked: boolean;
}

/** How a site was verified: against which kind of key, and whether against something that was kept. */
export interface HowVerified {
  readonly isKeyChecked: boolean;
  /** Whether that key signs lists of files too. */
  readonly isListChecked: boolean;
  /** Who cosigned the checkpoint, or is said to have. */
  readonly cosigned: readonly Cosigned[];
  readonly isCompared: boolean;
  /** The time stamp that was compared with it, if any. */
  readonly stamped: KeptTimestamp | null;
}

/** What was found, as JSON. */
export function verificationJson(
  { ledger, checkpoint, versions, unsealed, redactions, remarks, files }: SiteVerification,
  findings: readonly Deviation[],
  how: HowVerified,
): string {
  const head = ledger && { size: ledger.tree.size, root: toHex(ledger.tree.root) };
  const signature =
    !checkpoint || checkpoint.signatures.length === 0
      ? 'none'
      : how.isKeyChecked
        ? 'checked'
        : 'not checked';
  const { checked, listed, added } = files;
  const json = JSON.stringify({
    ledger: head,
    signature,
    cosigned: checkedTime(how),
    cosignatures: how.cosigned.map(({ name, keyId, time, isChecked }) => ({
      witness: name,
      key: keyId,
      time: isoTime(time),
      isChecked,
    })),
    comparedWithKept: how.isCompared,
    timestamp: how.stamped && stampJson(how.stamped),
    versions,
    findings,
    unsealed,
    redactions,
    annotated: remarks.length,
    remarks,
    files: { checked, listed, added, day: files.note?.day ?? null },
  });
  return `${json.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** What was found, in words: no sentence says more than was checked. */
export function verificationText(
  found: SiteVerification,
  findings: readonly Deviation[],
  how: HowVerified,
): string {
  const { ledger, versions, unsealed, redactions } = found;
  const faults = findings.map(({ path, what }) => `/${path}: ${what}\n`).join('');
  const head = ledger
    ? `${counted(versions, 'version')} checked; ${counted(ledger.tree.size, 'entry', 'entries')}, root ${toHex(ledger.tree.root)}, ${signatureInWords(found, how)}.\n`
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
      ? `${counted(findings.length, 'thing is', 'things are')} not as sealed.\n`
      : '';
  const nothing = versions === 0 ? 'Nothing was checked: no version is sealed here.\n' : '';
  const isGood = !deviating && !open && versions > 0;
  return printable(
    `${faults}${head}${cosignedLines(found, how)}${gaps}${open}${deviating}${nothing}${isGood ? praise(found, how) : ''}`,
  );
}

function signatureInWords({ checkpoint }: SiteVerification, how: HowVerified): string {
  if (!checkpoint || checkpoint.signatures.length === 0) return 'not signed';
  const time = checkedTime(how);
  if (time !== null && !how.isListChecked)
    return `its cosignature of ${time} held against the key that you gave`;
  return how.isKeyChecked
    ? 'its signature held against the key that you gave'
    : 'with a signature that nobody checked (give --key)';
}

/** When somebody cosigned whose key the caller gave; null if nobody did. */
function checkedTime({ cosigned }: HowVerified): string | null {
  const checked = cosigned.find(({ isChecked }) => isChecked);
  return checked ? isoTime(checked.time) : null;
}

function isoTime(time: number): string {
  return new Date(time * 1000).toISOString();
}

/** A line for each cosignature, and what one is worth that nobody checked. */
function cosignedLines({ checkpoint }: SiteVerification, { cosigned }: HowVerified): string {
  const size = checkpoint?.size ?? 0;
  const lines = cosigned.map((each) => cosignedInWords(AUTHORS_WORDS, each, size, each.isChecked));
  const isOpen = cosigned.some(({ isChecked }) => !isChecked);
  const all = isOpen
    ? [...lines, `${AUTHORS_WORDS.text('witness.unknown')} Then give it with --key.`]
    : lines;
  return all.map((line) => `${line}\n`).join('');
}

function praise({ remarks, files, ledger }: SiteVerification, how: HowVerified): string {
  const { checked, listed, note, added } = files;
  const translated = (ledger?.translations.size ?? 0) > 0 ? ' and of each translation’s' : '';
  // A signed list knows each page by its bytes; else those of texts are held by what they show alone.
  const limits = how.isListChecked
    ? ''
    : ' Whether a link that says since when a clause is as it is names the right version, what stands around a text, which bytes a picture has, and all other pages (comparisons, histories, clauses, lists) were held against the list of files alone.';
  const which =
    checked === listed
      ? `All ${counted(listed, 'file')} are those that the build listed`
      : `${checked} of the ${counted(listed, 'file')} that the build listed were read and are those`;
  const signed = !note
    ? 'the list is not signed, so that whoever can change a page can change it too'
    : how.isListChecked
      ? `the list, of ${note.day}, is signed with the key that you gave`
      : 'nobody checked the signature of the list (give --key with that of the ledger), and without that, whoever can change a page can change it too';
  const printed =
    added.length > 0
      ? `Printed after the build, so that nothing can be said of them: ${added.join(', ')}.\n`
      : '';
  const kept = how.isCompared
    ? 'Nothing is gone from what you kept of the ledger.'
    : 'The ledger agrees with itself; it was compared with nothing kept (give --since).';
  return `Every text file is as it was sealed. The HTML of each version’s page${translated} has the sealed words with their marks, numbers and links, and nothing in it is known to hide or add one.${limits}\n${remarkLines(remarks)}${which}; ${signed}.\n${printed}${kept}${stampInWords(how.stamped)}\n`;
}

/** What pages say within texts: all of it is named, or the first of it where there is much. */
function remarkLines(remarks: SiteVerification['remarks']): string {
  if (remarks.length === 0) return '';
  const pages = new Map<string, string>();
  for (const { path, words } of remarks)
    for (const each of words) if (!pages.has(each)) pages.set(each, path);
  const shown = [...pages]
    .slice(0, FEW)
    .map(([words, path]) => `  /${path}: “${beginning(words)}”\n`);
  const more = pages.size - shown.length;
  return `Within the text, ${remarks.length === 1 ? 'one page says' : `${remarks.length} pages say`} what nobody sealed:\n${shown.join('')}${more > 0 ? `  and ${counted(more, 'other remark')} (--json names them all)\n` : ''}`;
}

function beginning(words: string): string {
  return words.length > 120 ? `${words.slice(0, 120).trimEnd()}…` : words;
}

/** So many remarks are named. */
const FEW = 5;

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a terminal would obey, or show the other way round. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;

/** What a terminal shows as it stands: control characters of a site that is anybody’s are written out. */
function printable(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
