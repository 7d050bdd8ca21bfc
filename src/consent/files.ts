import { SITE } from './script.ts';
import { VERSION } from './version.ts';

/** Integrity hashes of the files that were released beside this script, by name. A release writes them in. */
declare const FILES: Readonly<Record<string, string>>;

/** A file that was released with this script. The integrity hash is empty where there is no such file. */
export function releasedFile(name: string): { href: string; integrity: string } {
  return { href: `${SITE}consent/${VERSION}/${name}`, integrity: FILES[name] ?? '' };
}
