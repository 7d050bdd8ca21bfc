import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build needs of the project. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Pages that are not counted in the aims for a build. */
const EXTRAS = [
  'src/pages/[organisation]/[policy]/compare/[from]/index.astro',
  'src/pages/[organisation]/[policy]/clause/[id].astro',
];
/** Makes the Word files, which they do not count either. */
const REDLINES = 'src/site/files/redline-file.ts';

/**
 * Copies the project into a folder in which it can be built apart: a benchmark then neither uses what the
 * project remembers of its own last build nor takes it away.
 * @param isPlain without the comparisons with the version in force, the pages of a clause’s wordings and
 * the Word files
 */
export function copyProject(folder: string, isPlain: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  if (!isPlain) return;
  for (const file of EXTRAS) rmSync(join(folder, file));
  writeFileSync(join(folder, REDLINES), 'export function* redlineFiles() {}\n');
}
