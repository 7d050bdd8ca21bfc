import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the content folder, as it lies on the disk. */
export interface RawFile {
  /** From the content folder, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** The content folder's files by path, and the sizes of those too large to be read. */
export interface RawContent {
  readonly files: ReadonlyMap<string, RawFile>;
  /** Bytes of each file over the limit, by path. */
  readonly tooLarge: ReadonlyMap<string, number>;
}

/** 5 MB: far above any policy, far below what would stall a build. */
export const LARGEST_FILE = 5_000_000;

/** Names that an editor or an operating system leaves behind, and notes to colleagues. */
const IGNORED = /^(?:\..*|Thumbs\.db|desktop\.ini|README\.md|~\$.*|.*~)$/;

/** Reads every file below `directory`, in order of path. Null where there is no such folder. */
export function readContent(directory: string): RawContent | null {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) return null;
  const files = new Map<string, RawFile>();
  const tooLarge = new Map<string, number>();
  const walk = (folder: string) => {
    const entries = readdirSync(join(directory, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (IGNORED.test(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      // Not of the entry itself, which may be a link; one that leads nowhere is no file.
      const found = statSync(join(directory, path), { throwIfNoEntry: false });
      if (found?.isDirectory()) walk(path);
      else if (found && found.size > LARGEST_FILE) tooLarge.set(path, found.size);
      else if (found) files.set(path, { path, bytes: readFileSync(join(directory, path)) });
    }
  };
  walk('');
  return { files, tooLarge };
}
