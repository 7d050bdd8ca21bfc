import { fromBase64, toBase64 } from './bytes-as-text.ts';
import type { TreeHead } from './consistency-proof.ts';
import { formatNote, parseNote, type SignedNote } from './signed-note.ts';

/** The head of the ledger as it is published: who speaks, of how many entries, with which root. */
export interface Checkpoint extends TreeHead {
  /** The site’s address without `https://` and the last slash. */
  readonly origin: string;
}

/** A checkpoint as it was read. */
export interface SignedCheckpoint extends Checkpoint, SignedNote {}

/** The origin of a site at an address. */
export function originOf(url: string): string {
  return url.replace(/^[a-z]+:\/\//, '').replace(/\/+$/, '');
}

/**
 * The three lines of a checkpoint, over which a signature is made.
 * @see https://c2sp.org/tlog-checkpoint
 */
export function checkpointBody({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The file `checkpoint`: its body, an empty line, and a line for each signature. */
export function formatCheckpoint(body: string, signatures: readonly string[] = []): string {
  return formatNote(body, signatures);
}

/** Reads a checkpoint, signed or not; returns null when the text is not one. */
export function parseCheckpoint(text: string): SignedCheckpoint | null {
  // The three lines alone are a checkpoint that somebody kept without its signatures.
  const note = parseNote(text.includes('\n\n') ? text : `${text}\n`);
  const match = /^(\S+)\n(0|[1-9]\d{0,14})\n([^\n]{44})\n$/.exec(note?.body ?? '');
  const root = fromBase64(match?.[3] ?? '');
  if (!note || !match?.[1] || root?.length !== 32) return null;
  return { origin: match[1], size: Number(match[2]), root, ...note };
}
