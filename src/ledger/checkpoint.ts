import { fromBase64, toBase64 } from './bytes-as-text.ts';
import type { TreeHead } from './consistency-proof.ts';

/** The head of the ledger as it is published: who speaks, of how many entries, with which root. */
export interface Checkpoint extends TreeHead {
  /** The site’s address without `https://` and the last slash. */
  readonly origin: string;
}

/** A line that signs a checkpoint: the key’s name, four bytes to find it by, and the signature. */
export interface SignatureLine {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A checkpoint as it was read. */
export interface SignedCheckpoint extends Checkpoint {
  /** What the signatures are made over. */
  readonly body: string;
  readonly signatures: readonly SignatureLine[];
}

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
  return `${body}\n${signatures.map((line) => `${line}\n`).join('')}`;
}

/** @see https://c2sp.org/signed-note */
export function formatSignature({ name, keyId, signature }: SignatureLine): string {
  return `— ${name} ${toBase64(Uint8Array.of(...keyId, ...signature))}`;
}

/** Reads a checkpoint; returns null when the text is not one. */
export function parseCheckpoint(text: string): SignedCheckpoint | null {
  const [body, notes] = splitNote(text);
  const match = /^(\S+)\n(0|[1-9]\d{0,14})\n([^\n]{44})\n$/.exec(body);
  const root = fromBase64(match?.[3] ?? '');
  if (!match?.[1] || root?.length !== 32) return null;
  const signatures = notes.map(signatureIn);
  if (signatures.some((line) => line === null)) return null;
  return {
    origin: match[1],
    size: Number(match[2]),
    root,
    body,
    signatures: signatures.filter((line) => line !== null),
  };
}

function splitNote(text: string): [body: string, signatures: string[]] {
  const end = text.indexOf('\n\n');
  return end < 0
    ? [text, []]
    : [
        text.slice(0, end + 1),
        text
          .slice(end + 2)
          .split('\n')
          .filter(Boolean),
      ];
}

function signatureIn(line: string): SignatureLine | null {
  const match = /^— (\S+) (\S+)$/.exec(line);
  const bytes = fromBase64(match?.[2] ?? '');
  if (!match?.[1] || !bytes || bytes.length < 5) return null;
  return { name: match[1], keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}
