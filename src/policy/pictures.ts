import type { Document } from './document.ts';
import { inlinesOf, remakeDocument } from './walk-document.ts';

/**
 * A text that knows its pictures by what is in their files, and not by their names alone.
 * @param digestOf the SHA-256, in hexadecimal, of the file that a name leads to; null if it is not known
 */
export function withPictureDigests(
  document: Document,
  digestOf: (source: string) => string | null,
): Document {
  if (![...inlinesOf(document)].some(({ kind }) => kind === 'image')) return document;
  return remakeDocument(document, {
    inlines: (list) =>
      list.map((each) => {
        const sha256 = each.kind === 'image' ? digestOf(each.source) : null;
        return sha256 === null ? each : { ...each, sha256 };
      }),
    preformatted: (text) => text,
  });
}
