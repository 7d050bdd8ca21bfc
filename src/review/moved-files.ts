/** Files that lie elsewhere, not a byte of them changed: each path of today with that of before. */
export function movedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const gone = new Map(
    [...before].filter(([path]) => !after.has(path)).map(([path, digest]) => [digest, path]),
  );
  return new Map(
    [...after].flatMap(([path, digest]): [string, string][] => {
      const from = before.has(path) ? undefined : gone.get(digest);
      return from === undefined ? [] : [[path, from]];
    }),
  );
}

/** The folders between which files moved: “acme/terms/ → acme/conditions/”. */
export function movedFolders(moved: ReadonlyMap<string, string>): string[] {
  return [...new Set([...moved].map(([to, from]) => `${folderOf(from)} → ${folderOf(to)}`))];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
