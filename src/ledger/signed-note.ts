import { fromBase64, toBase64 } from './bytes-as-text.ts';

/** A line that signs a note: the key’s name, four bytes to find it by, and the signature. */
export interface SignatureLine {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text and the lines that sign it, which may be none: only with one it is a note of the standard. */
export interface SignedNote {
  /** What the signatures are made over. */
  readonly body: string;
  readonly signatures: readonly SignatureLine[];
}

/** More signatures than this are no note of ours; the standard asks to accept 16. */
const MOST_SIGNATURES = 100;

/** The text, an empty line, and a line for each signature. */
export function formatNote(body: string, signatures: readonly string[]): string {
  return `${body}\n${signatures.map((line) => `${line}\n`).join('')}`;
}

/** @see https://c2sp.org/signed-note */
export function formatSignature({ name, keyId, signature }: SignatureLine): string {
  return `— ${name} ${toBase64(Uint8Array.of(...keyId, ...signature))}`;
}

/**
 * Reads a text with its signatures, which the last empty line parts; returns null when a line behind that is
 * no signature, or the text has control characters.
 */
export function parseNote(text: string): SignedNote | null {
  if (/(?!\n)\p{Cc}/u.test(text)) return null;
  const end = text.lastIndexOf('\n\n');
  if (end < 0) return null;
  const lines = text
    .slice(end + 2)
    .split('\n')
    .filter(Boolean);
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(parseSignature);
  return signatures.every((line) => line !== null)
    ? { body: text.slice(0, end + 1), signatures }
    : null;
}

/** Reads a line that signs; returns null when it is none. */
export function parseSignature(line: string): SignatureLine | null {
  const match = /^— ([^\s+]+) (\S+)$/u.exec(line);
  const bytes = fromBase64(match?.[2] ?? '');
  if (!match?.[1] || !bytes || bytes.length < 5) return null;
  return { name: match[1], keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}
