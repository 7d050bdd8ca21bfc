import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_LIST, formatFileList, isListed, parseFileList } from '../ledger/file-list.ts';
import { recordFile } from './build-record.ts';

/** The digests that a build noted, so that the next one need not read the files that it takes over. */
export interface ListedFiles {
  /** The bytes of the list. */
  readonly text: string;
  /** Notes the digests, once the build stands at its place. */
  record(): void;
}

/**
 * Writes the list of all files of a build into it: by it, a page is known to be the one that was built.
 * @param fresh the folder of the new build
 * @param out where the last one lies
 * @param kept the folders that will be moved over from there as they are
 */
export function listFiles(fresh: string, out: string, kept: readonly string[]): ListedFiles {
  const recorded = noted(out);
  const digests = new Map<string, string>();
  const walk = (root: string, folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(root, path);
      else if (isListed(path))
        digests.set(path, hash('sha256', readFileSync(join(root, path)), 'hex'));
    }
  };
  // The folders that are taken over come first: a new file may take the place of one of theirs.
  const known = foldersOf(recorded, kept);
  for (const folder of kept) {
    for (const [path, digest] of known.get(folder) ?? []) digests.set(path, digest);
    if (!known.has(folder)) walk(out, folder);
  }
  walk(fresh, '');
  const text = formatFileList(digests);
  writeFileSync(join(fresh, FILE_LIST), text);
  return { text, record: () => writeFileSync(noteOf(out), text) };
}

/** The files of each folder; a folder of which nothing was noted has none. */
function foldersOf(
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): Map<string, [string, string][]> {
  const wanted = new Set(folders);
  return Map.groupBy(files, ([path]) => {
    const steps = path.split('/');
    const at = steps.findIndex((_, index) => wanted.has(steps.slice(0, index + 1).join('/')));
    return steps.slice(0, at + 1).join('/');
  });
}

/** Reads what the last build noted at a place; empty if nothing was noted. */
function noted(out: string): ReadonlyMap<string, string> {
  try {
    return parseFileList(readFileSync(noteOf(out), 'utf8')) ?? new Map();
  } catch {
    return new Map();
  }
}

function noteOf(out: string): string {
  return recordFile(out).replace(/json$/, 'sums');
}
