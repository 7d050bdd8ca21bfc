import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile } from '../site/files/published-file.ts';
import type { View } from '../site/view/view.ts';

/**
 * Writes files below the folder of the built site. Their addresses have the base, the folder has not.
 * @param options.isWanted of a path from the site’s root, without a leading slash
 * @param options.note is told of each such path and what was written there
 */
export function writeFiles(
  directory: string,
  view: View,
  files: Iterable<PublishedFile>,
  {
    isWanted = () => true,
    note = () => {},
  }: {
    isWanted?: (path: string) => boolean;
    note?: (path: string, body: string | Uint8Array) => void;
  } = {},
): void {
  const base = view.addresses.path('/').length;
  const made = new Set<string>();
  for (const { path: address, body } of files) {
    const path = address.slice(base);
    if (!isWanted(path)) continue;
    const target = join(directory, ...path.split('/'));
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    const bytes = body();
    writeFileSync(target, bytes);
    note(path, bytes);
  }
}
