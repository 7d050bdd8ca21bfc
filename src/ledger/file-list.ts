import { toHex, utf8 } from './bytes-as-text.ts';
import type { Hash } from './merkle-tree.ts';
import { isTlogProof } from './tlog-proof.ts';

/** SHA-256, in hexadecimal, of each file of a built site by its path from the site’s root. */
export type FileList = ReadonlyMap<string, string>;

/** The list of a site’s files, which `sha256sum -c` reads too. */
export const FILE_LIST = 'SHA256SUMS';

/** The note in which the publisher signs that list. */
export const FILE_LIST_NOTE = 'SHA256SUMS.note';

const UNLISTED: ReadonlySet<string> = new Set([FILE_LIST, FILE_LIST_NOTE, 'checkpoint']);

/**
 * Whether the list has a file. It cannot have itself, its note, the checkpoint, which is signed and cosigned
 * later, and the proofs that end with the checkpoint.
 */
export function isListed(path: string): boolean {
  return !UNLISTED.has(path) && !isTlogProof(path);
}

/** The list as its file has it: a line a file, in the order of the paths’ characters. */
export function formatFileList(files: FileList): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');
}

/** Reads the list; returns null when the text is not one. */
export function parseFileList(text: string): FileList | null {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length === 0) return null;
  const files = new Map<string, string>();
  for (const line of lines) {
    const [, digest = '', path = ''] = /^([0-9a-f]{64}) {2}([^/\s][^\r]*)$/.exec(line) ?? [];
    if (path === '' || files.has(path)) return null;
    files.set(path, digest);
  }
  return files;
}

/** What the publisher signs of a list: whose files, the digest of the list, and the day of the build. */
export interface FileListHead {
  readonly origin: string;
  readonly digest: string;
  /** `2026-11-30`: the day for which the statuses on the pages are. */
  readonly day: string;
}

/**
 * The text of the note. Its second line is no number, so that nobody can pass it off as a checkpoint, which
 * the same key signs.
 * @see https://c2sp.org/signed-note
 */
export function fileListBody({ origin, digest, day }: FileListHead): string {
  return `${origin}\nsha256 ${digest} ${FILE_LIST}\n${day}\n`;
}

/** Reads that text; returns null when it is none. */
export function parseFileListBody(body: string): FileListHead | null {
  const [, origin = '', digest = '', day = ''] =
    /^(\S+)\nsha256 ([0-9a-f]{64}) SHA256SUMS\n(\d{4}-\d\d-\d\d)\n$/.exec(body) ?? [];
  return origin ? { origin, digest, day } : null;
}

/** The digest of a list, as its note names it. */
export function fileListDigest(hash: Hash, text: string): string {
  return toHex(hash(utf8(text)));
}
