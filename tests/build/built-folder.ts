import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILT_SITES, PROJECT } from './run-build.ts';

/** A folder that a test builds into. */
export interface BuiltFolder {
  /** From the project’s folder, as `--out` wants it. */
  readonly out: string;
  /** Every file’s bytes by its path. */
  files(): Map<string, string>;
  read(file: string): string;
  has(file: string): boolean;
  /** What lies beside it and bears its name: left over from a build. */
  leftOvers(): string[];
}

/**
 * A folder for a test to build into.
 * @param site the folder of a built site of which it is a copy; without one, it is empty
 */
export function builtFolder(name: string, site?: string): BuiltFolder {
  const out = `${BUILT_SITES}/${name}`;
  const directory = join(PROJECT, out);
  const beside = () =>
    existsSync(dirname(directory))
      ? readdirSync(dirname(directory)).filter((file) => file.startsWith(`${name}.`))
      : [];
  for (const file of [name, ...beside()])
    rmSync(join(dirname(directory), file), { recursive: true, force: true });
  if (site !== undefined) cpSync(site, directory, { recursive: true });
  return {
    out,
    files: () => filesBelow(directory),
    read: (file) => readFileSync(join(directory, file), 'utf8'),
    has: (file) => existsSync(join(directory, file)),
    leftOvers: beside,
  };
}

/** Every file’s bytes, one character a byte, by its path below a folder. */
export function filesBelow(directory: string): Map<string, string> {
  const paths = readdirSync(directory, { recursive: true }).map(String).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(directory, path)).isFile())
      .map((path) => [path, readFileSync(join(directory, path), 'latin1')]),
  );
}
