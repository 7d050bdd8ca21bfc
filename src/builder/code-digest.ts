import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE, ENGINE, inProject } from './folders.ts';

/** The file in which npm notes what it installed. */
const INSTALLED = 'node_modules/.package-lock.json';
/**
 * Variables that Node, Vite or Astro may heed, and our own. Those for the folder and the day count by
 * what they lead to.
 */
const HEEDED =
  /^(?:NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|BASE_URL|TZ|LANG|LC_.*|(?:VITE|PUBLIC|ASTRO|CLAUSEBOOK)_.*)$/;
/** The environment as this process found it: Astro sets variables of its own. */
const ENVIRONMENT = JSON.stringify(
  Object.entries(process.env)
    .filter(([name]) => HEEDED.test(name))
    .sort(),
);

/**
 * SHA-256 of everything but the content that a built page is made of: the code, its settings and what it
 * publishes as it is, the public files of the site’s project, the packages that are installed, Node, the
 * system, and the environment. Too much rather than too little: whatever changes, all is made anew.
 */
export function codeDigest(): string {
  const digest = createHash('sha256');
  const add = (name: string, value: string | Uint8Array) =>
    digest.update(`${name}\0${value.length}\0`).update(value);
  add('node', JSON.stringify([process.versions, process.platform, process.arch]));
  add('environment', ENVIRONMENT);
  const files = [
    ...filesBelow(CODE),
    ...filesBelow(join(ENGINE, 'public')),
    ...filesOf(ENGINE),
    ...filesBelow(inProject('public')),
    join(ENGINE, INSTALLED),
    inProject(INSTALLED),
  ];
  for (const file of new Set(files)) add(file, existsSync(file) ? readFileSync(file) : '');
  return digest.digest('hex');
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(folder, entry.name)] : [])).sort();
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
