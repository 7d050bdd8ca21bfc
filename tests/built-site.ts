import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../src/builder/code-digest.ts';
import { folderFingerprint } from '../src/builder/folder-fingerprint.ts';
import { BUILT_SITES, PROJECT, runBuild } from './build/run-build.ts';

/** The day on which the sites of the tests stand: fixed, so that no test depends on today. */
export const TODAY = '2026-12-01';

export interface SiteToBuild {
  readonly name: string;
  /** The content folder. */
  readonly content: string;
  readonly day: string;
}

/**
 * Builds a site, unless the one that an earlier run built of the same code, content and day still lies
 * there untouched.
 * @returns its folder
 */
export async function builtSite({ name, content, day }: SiteToBuild): Promise<string> {
  const out = `${BUILT_SITES}/${name}`;
  const [folder, note] = [join(PROJECT, out), join(PROJECT, `${out}-is-of`)];
  const made = `${codeDigest()} ${digestOf(content)} ${day}`;
  const asBuilt = () => `${made} ${folderFingerprint(folder)}`;
  if (existsSync(note) && readFileSync(note, 'utf8') === asBuilt()) return folder;
  rmSync(note, { force: true });
  const { exitCode, stderr } = await runBuild({ out, content, day });
  if (exitCode !== 0) throw new Error(`The site “${name}” was not built:\n${stderr}`);
  writeFileSync(note, asBuilt());
  return folder;
}

/** SHA-256 of the names and bytes of all files of a folder. */
function digestOf(folder: string): string {
  const digest = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()) {
    const bytes = readFileSync(entry);
    digest.update(`${entry.slice(folder.length)}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}
