import type { FoundText, Lookup } from '../ledger/find-text.ts';
import { verifyMarks } from '../ledger/sealed-marks.ts';
import { sha256 } from '../ledger/sha-256.ts';
import { sealedAt } from '../ledger/shown-text.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Words } from '../messages/words.ts';

/**
 * Says whether the marks and links of a page that somebody has are those of the sealed text that it shows.
 * @param site the address of the site that was asked
 */
export async function marksOnPage(
  words: Words,
  { entry, version, folder, language }: FoundText,
  { page }: Lookup,
  site: string,
): Promise<Phrase> {
  if (!page) return words.phrase('verdict.marks-unknown');
  const place = {
    sealedAt: sealedAt(entry.kind === 'translation' ? entry : version),
    site,
    home: language === null ? folder : folder.slice(language.length + 1),
    markdown: null,
    data: await fetchBytes(`${site}${folder}version.json`),
  };
  const marks = verifyMarks(sha256, page, entry['index.md'], place);
  if (marks === 'sealed') return words.phrase('verdict.marks-sealed');
  return marks === 'unknown'
    ? words.phrase('verdict.marks-unknown')
    : words.phrase('verdict.marks-other', marks);
}

/** Returns null when there is no such file, or it cannot be fetched. */
async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
