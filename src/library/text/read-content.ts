import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file of the content folder, as it lies on the disk. */
export interface RawFile {
  /** From the content folder, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** The content folder's files by path, and what was not read. */
export interface RawContent {
  readonly files: ReadonlyMap<string, RawFile>;
  /** Bytes of each file over the limit, by path. */
  readonly tooLarge: ReadonlyMap<string, number>;
  /** Paths of what is neither a file nor a folder, in order: links, devices, pipes. */
  readonly strange: readonly string[];
}

/** 5 MB: far above any policy, far below what would stall a build. */
export const LARGEST_FILE = 5_000_000;

/** Names that an editor or an operating system leaves behind, and notes to colleagues. */
const IGNORED = /^(?:\..*|Thumbs\.db|desktop\.ini|README\.md|~\$.*|.*~)$/;

/**
 * Reads every file below `directory`, in order of path. Returns null if there is no such folder. A
 * symbolic link is not followed: it could publish any file of the machine that builds, its keys included.
 * @param isWanted whether a file is read, by its path; the others are as if they were not there
 */
export function readContent(
  directory: string,
  isWanted: (path: string) => boolean = () => true,
): RawContent | null {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) return null;
  const files = new Map<string, RawFile>();
  const tooLarge = new Map<string, number>();
  const strange: string[] = [];
  const walk = (folder: string) => {
    const names = readdirSync(join(directory, folder)).sort((a, b) => (a < b ? -1 : 1));
    for (const name of names) {
      if (IGNORED.test(name)) continue;
      const path = folder ? `${folder}/${name}` : name;
      const found = lstatSync(join(directory, path), { throwIfNoEntry: false });
      if (found?.isDirectory()) walk(path);
      else if (found && isWanted(path)) {
        const read = readRegularFile(join(directory, path));
        if (read === null) strange.push(path);
        else if (typeof read === 'number') tooLarge.set(path, read);
        else files.set(path, { path, bytes: read });
      }
    }
  };
  walk('');
  return { files, tooLarge, strange };
}

/**
 * Returns the bytes of a regular file; its size if that is over the limit; null if it is a link, a device
 * or a pipe. What is judged is what was opened, so that nothing can be put in its place between the two.
 */
export function readRegularFile(path: string): Buffer | number | null {
  // Windows has neither flag, nor links that anybody may make.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  if (!lstatSync(path).isFile()) return null;
  const file = openSync(path, flags);
  try {
    const opened = fstatSync(file);
    if (!opened.isFile()) return null;
    if (opened.size > LARGEST_FILE) return opened.size;
    const bytes = Buffer.alloc(opened.size);
    let length = 0;
    for (let more = 1; more > 0 && length < bytes.length; length += more)
      more = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
