/** A page as text, and whether its bytes contradict what it says of its encoding. */
export interface DecodedPage {
  readonly text: string;
  /** The encoding that the page names while its bytes are UTF-8; null if the two agree. */
  readonly contradicted: string | null;
}

/**
 * Decodes a page as the HTML standard does: a byte order mark counts more than what the page says of itself.
 * Bytes beyond ASCII that are valid UTF-8 are read as such, whatever a meta tag says: text in another
 * encoding is hardly ever valid UTF-8. Returns null if the bytes are UTF-8 by no sign, or unreadable.
 * @param served the encoding that the server named, which counts more than the page; null if it named none
 */
export function decodePage(bytes: Buffer, served: string | null = null): DecodedPage | null {
  if (bytes.subarray(0, 3).toString('hex') === 'efbbbf')
    return { text: bytes.subarray(3).toString('utf8'), contradicted: null };
  const beginning = bytes.subarray(0, 2000).toString('latin1');
  const own = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(beginning)?.[1]?.toLowerCase();
  const charset = served ?? own;
  if (!charset || charset === 'utf-8' || charset === 'utf8') return null;
  const hasMore = bytes.some((byte) => byte > 127);
  if (hasMore) {
    const text = decoded(bytes, 'utf-8');
    if (text !== null) return { text, contradicted: charset };
  }
  const text = decoded(bytes, charset);
  return text === null ? null : { text, contradicted: null };
}

/** Returns the text of bytes; null if they are not in that encoding, or if it is unknown. */
export function decoded(bytes: Buffer, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
