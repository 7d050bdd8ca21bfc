import { toHex } from './bytes-as-text.ts';
import {
  FILE_LIST,
  FILE_LIST_NOTE,
  type FileList,
  type FileListHead,
  fileListDigest,
  isListed,
  parseFileList,
  parseFileListBody,
} from './file-list.ts';
import type { Hash } from './merkle-tree.ts';
import type { Deviation, ReadFile, VerifyTools } from './published-site.ts';
import { parseNote, type SignedNote } from './signed-note.ts';
import { isTlogProof } from './tlog-proof.ts';

/** What a site’s own list says of its files. */
export interface FilesVerification {
  /** How many files were held against the list; 0 where there is no list. */
  readonly checked: number;
  /** How many it has, on the web of those that a host sends. */
  readonly listed: number;
  /** The note that signs the list, with what it says; null if there is none. */
  readonly note: (SignedNote & FileListHead) | null;
  /** Files that somebody added after the build and that no page leads to: printed PDF files. */
  readonly added: readonly string[];
  readonly findings: readonly Deviation[];
}

/** A reader that remembers the digest of each file that was read, null if there was none. */
export function recordingReader(
  hash: Hash,
  read: ReadFile,
): { readonly read: ReadFile; readonly digests: ReadonlyMap<string, string | null> } {
  const digests = new Map<string, string | null>();
  return {
    digests,
    async read(path) {
      const bytes = await read(path);
      digests.set(fileAt(path), bytes && toHex(hash(bytes)));
      return bytes;
    },
  };
}

/** What decides what a reader sees of every page. */
const EVERYWHERE = /\.(?:css|js)$/;

/** Files that a host reads, and answers for with 404. */
const FOR_HOSTS = /^(?:_(?:headers|redirects|hosts\/)|\.(?:htaccess|nojekyll)$)/;

/**
 * Holds files against the list that the build made of them: all that lie there; on the web, those that were
 * read before, style sheets and scripts. The list is as good as whoever wrote it: without a signature,
 * somebody who changed a page may have changed the list too.
 * @param proofs what the list cannot have, and ledger and checkpoint give
 */
export async function verifyFiles(
  { read, digests }: ReturnType<typeof recordingReader>,
  { hash, paths, isWhole = false }: VerifyTools,
  proofs: FileList,
): Promise<FilesVerification> {
  const findings: Deviation[] = [];
  const find = (path: string, what: string) =>
    findings.push({ path: path.replace(/(^|\/)index\.html$/, '$1'), what });
  const text = await textAt(read, FILE_LIST);
  const list = text === null ? null : parseFileList(text);
  const note = noteIn(await textAt(read, FILE_LIST_NOTE));
  if (!list || text === null) {
    find(
      FILE_LIST,
      text === null
        ? 'There is no list of the files, so that of its pages nobody can say whether they are as they were built.'
        : 'It is no list of files.',
    );
    return { checked: 0, listed: 0, note: null, added: [], findings };
  }
  if (note === 'damaged') find(FILE_LIST_NOTE, 'It is no signed note about the list of files.');
  else if (note && note.digest !== fileListDigest(hash, text))
    find(FILE_LIST_NOTE, 'It signs another list of files than the one that lies here.');
  const sent = [...list.keys()].filter((path) => !FOR_HOSTS.test(path));
  const wanted = paths ?? sent.filter((path) => isWhole || EVERYWHERE.test(path));
  for (const path of wanted) if (!digests.has(path)) await read(path);
  const added: string[] = [];
  for (const [path, digest] of digests) {
    if (!isListed(path) && !isTlogProof(path)) continue;
    const listed = list.get(path) ?? proofs.get(path);
    if (digest !== null && listed === undefined && path.endsWith('.pdf')) added.push(path);
    else if (digest !== null && listed === undefined)
      find(path, 'The build did not make this file.');
    else if (digest !== null && digest !== listed)
      find(
        path,
        isTlogProof(path)
          ? 'It is not the proof that ledger and checkpoint give.'
          : 'This file is not the one that the build made.',
      );
  }
  const lying = paths && new Set(paths);
  const isThere = (path: string) => (lying ? lying.has(path) : digests.get(path) !== null);
  for (const path of list.keys())
    if (!isThere(path)) find(path, 'The build made this file, and it is missing.');
  const checked = [...digests].filter(([path, digest]) => digest !== null && list.has(path)).length;
  return {
    checked,
    listed: paths ? list.size : sent.length,
    note: note === 'damaged' ? null : note,
    added,
    findings,
  };
}

/** The file that answers at an address of the site. */
function fileAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function textAt(read: ReadFile, path: string): Promise<string | null> {
  const bytes = await read(path);
  return bytes && new TextDecoder().decode(bytes);
}

function noteIn(text: string | null): (SignedNote & FileListHead) | 'damaged' | null {
  if (text === null) return null;
  const note = parseNote(text);
  const head = note && parseFileListBody(note.body);
  return note && head && note.signatures.length > 0 ? { ...note, ...head } : 'damaged';
}
