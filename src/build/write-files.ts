import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile } from '../site/published-files.ts';
import type { View } from '../site/view.ts';

/** Writes files below the folder of the built site. Their addresses have the base, the folder has not. */
export async function writeFiles(
  directory: string,
  view: View,
  files: Iterable<PublishedFile>,
): Promise<void> {
  const base = view.addresses.home.length - 1;
  const made = new Set<string>();
  for (const { path, body } of files) {
    const target = join(directory, ...path.slice(base).split('/'));
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(target, body);
  }
}
