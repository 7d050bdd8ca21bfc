import { hash } from 'node:crypto';

/**
 * SHA-256 of a version's file as the ledger records it, in hexadecimal: of its bytes, with the line ends
 * that git keeps (LF), so that a checkout on Windows is the same file. Where a file has no other line ends,
 * `sha256sum` says the same.
 */
export function sourceDigest(bytes: Buffer): string {
  if (!bytes.includes('\r\n')) return hash('sha256', bytes);
  return hash('sha256', Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
}
