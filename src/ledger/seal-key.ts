import type { TextEntry } from './entry.ts';
import type { NoticeEntry } from './notice-entry.ts';

/** The name under which the ledger knows a version. */
export function sealKey({
  policy,
  version,
}: Pick<TextEntry | NoticeEntry, 'policy' | 'version'>): string {
  return `${policy}/${version}`;
}

/** The name under which it knows a translation of a version. */
export function translationKey(
  of: Pick<TextEntry, 'policy' | 'version'>,
  language: string,
): string {
  return `${sealKey(of)}.${language}`;
}
