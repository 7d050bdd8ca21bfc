import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Puts a new site in the place of the old one while it is being served: file by file, each by one rename,
 * so that every address that both have answers at every moment, with a whole file. First comes what is
 * new, then what replaces another file, from the deepest folders to the lists at the top, and what has
 * gone is removed last: nothing ever points to what is not there yet.
 *
 * Folders cannot be exchanged at once on all systems, and a link in the place of the folder would not be
 * followed by all that copy a site to a host.
 * @param isKept of a folder or file, by its path, that is to stay as it lies in the old site
 */
export function replaceSite(fresh: string, out: string, isKept: (path: string) => boolean): void {
  if (!existsSync(out)) {
    renameSync(fresh, out);
    return;
  }
  const coming = treeOf(fresh);
  let standing = treeOf(out);
  // A file stands where a folder was, or the other way round: no rename leads from one to the other.
  const inTheWay = [
    ...[...standing.files].filter((path) => coming.folders.has(path)),
    ...[...standing.folders].filter((path) => coming.files.has(path)),
  ];
  for (const path of inTheWay) rmSync(join(out, path), { recursive: true, force: true });
  if (inTheWay.length > 0) standing = treeOf(out);
  const isNew = (path: string) => !standing.files.has(path);
  const depth = (path: string) => path.split('/').length;
  const inOrder = [...coming.files].sort(
    (a, b) => Number(isNew(b)) - Number(isNew(a)) || depth(b) - depth(a),
  );
  for (const folder of coming.folders) mkdirSync(join(out, folder), { recursive: true });
  for (const path of inOrder) renameSync(join(fresh, path), join(out, path));
  for (const path of standing.files)
    if (!coming.files.has(path) && !isKept(path)) rmSync(join(out, path));
  // Folders go the deepest first, since only an empty folder can be removed.
  for (const folder of [...standing.folders].reverse())
    if (!coming.folders.has(folder)) removeIfEmpty(join(out, folder));
  rmSync(fresh, { recursive: true, force: true });
}

/** All files and folders below one, by their paths with `/`; each folder before what is in it. */
function treeOf(root: string): { files: Set<string>; folders: Set<string> } {
  const [files, folders] = [new Set<string>(), new Set<string>()];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (!entry.isDirectory()) files.add(path);
      else {
        folders.add(path);
        walk(path);
      }
    }
  };
  walk('');
  return { files, folders };
}

function removeIfEmpty(folder: string): void {
  if (
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() &&
    readdirSync(folder).length === 0
  )
    rmdirSync(folder);
}
