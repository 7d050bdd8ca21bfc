import { restatedName } from '../policy/version-name.ts';
import type { Entry, ServicesEntry, TranslationEntry, VersionEntry } from './entry.ts';
import { isSameNotice, type NoticeEntry } from './notice-entry.ts';
import { sealKey } from './seal-key.ts';

/**
 * A tombstone is of a text that was sealed, a translation of a version that was, a list of services another
 * one than before, a move is of a policy that was sealed, to where nothing was, and a notice is of a text
 * that was sealed, given no later than it was recorded, and recorded once.
 */
export function mayFollow(
  entry: Entry,
  entries: readonly Entry[],
  sealed: ReadonlyMap<string, VersionEntry['wording']>,
): boolean {
  if (entry.kind === 'redaction') return sealed.has(sealKey(entry));
  if (entry.kind === 'version') return mayBeSealed(entry, sealed);
  if (entry.kind === 'notice') return isNew(entry, entries) && sealed.has(sealKey(entry));
  if (entry.kind === 'translation') return sealed.has(sealKey(entry)) && isNews(entry, entries);
  if (entry.kind === 'moved') {
    const isSealed = (policy: string) =>
      [...sealed.keys()].some((key) => key.startsWith(`${policy}/`));
    return isSealed(entry.policy) && !isSealed(entry.to);
  }
  const before = entries.findLast(
    (each) => each.kind === 'services' && each.organisation === entry.organisation,
  ) as ServicesEntry | undefined;
  return !before || goesOn(before, entry);
}

function isNew(notice: NoticeEntry, entries: readonly Entry[]): boolean {
  const isKnown = entries.some((each) => each.kind === 'notice' && isSameNotice(each, notice));
  return notice.on <= notice.sealed && !isKnown;
}

/** Whether a list is another one, and has the changes that were listed before. */
function goesOn(before: ServicesEntry, { source, changes }: ServicesEntry): boolean {
  return source !== before.source && before.changes.every((each, at) => each === changes[at]);
}

/** A version is sealed once; and once more, in official wording, where its text was restated. */
function mayBeSealed(
  entry: VersionEntry,
  sealed: ReadonlyMap<string, VersionEntry['wording']>,
): boolean {
  const before = sealed.get(sealKey(entry));
  if (before === undefined) return true;
  const isTaken = sealed.has(restatedName(sealKey(entry)));
  return before === 'restated' && entry.wording === 'official' && !isTaken;
}

/** Whether a translation is not, to the letter, what the last entry about it sealed. */
function isNews(entry: TranslationEntry, entries: readonly Entry[]): boolean {
  const before = entries.findLast(
    (each): each is TranslationEntry =>
      each.kind === 'translation' &&
      sealKey(each) === sealKey(entry) &&
      each.language === entry.language,
  );
  const state = ({ sealed: _, ...facts }: TranslationEntry) => JSON.stringify(facts);
  return !before || state(before) !== state(entry);
}
