import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a folder: how many pages, how many files in all, how many megabytes. */
export interface Written {
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
}

export function writtenFiles(directory: string): Written {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return {
    pages: paths.filter((path) => path.endsWith('.html')).length,
    files: paths.length,
    megabytes: bytes / 1e6,
  };
}
