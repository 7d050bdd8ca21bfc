import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** What npm installed, as it notes it itself. */
const INSTALLED = 'node_modules/.package-lock.json';
/**
 * Variables that Node, Vite or Astro may heed, and our own; those for folder and day count by what they
 * lead to.
 */
const HEEDED =
  /^(?:NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|BASE_URL|TZ|LANG|LC_.*|(?:VITE|PUBLIC|ASTRO|CLAUSEBOOK)_.*)$/;
/** As this process found it: Astro sets variables of its own. */
const ENVIRONMENT = JSON.stringify(
  Object.entries(process.env)
    .filter(([name]) => HEEDED.test(name))
    .sort(),
);

/**
 * SHA-256 of everything but the content that a built page is made of: all that lies in `src` and
 * `public`, every file of the project’s own folder (settings, lockfile), the packages that are installed,
 * Node, the system, and the environment. Too much rather than too little: whatever changes, all is made anew.
 */
export function codeDigest(): string {
  const digest = createHash('sha256');
  const add = (name: string, value: string | Uint8Array) =>
    digest.update(`${name}\0${value.length}\0`).update(value);
  add('node', JSON.stringify([process.versions, process.platform, process.arch]));
  add('environment', ENVIRONMENT);
  for (const file of [...filesBelow('src'), ...filesBelow('public'), ...ownFiles(), INSTALLED]) {
    const path = join(PROJECT, file);
    add(file, existsSync(path) ? readFileSync(path) : '');
  }
  return digest.digest('hex');
}

function ownFiles(): string[] {
  const entries = readdirSync(PROJECT, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
}

function filesBelow(folder: string): string[] {
  if (!existsSync(join(PROJECT, folder))) return [];
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length))
    .sort();
}
