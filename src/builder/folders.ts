import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Clausebook itself lies: this project, or the package that a company installed. */
export const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/** Where its code lies: `src` in this project, `lib`, as JavaScript, in the package. */
export const CODE = fileURLToPath(new URL('..', import.meta.url));

/** The name that a module of ours has in browsers and to Node: `.ts` here, `.js` in the package. */
export const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** The releases of the consent tool, which every site publishes as they are. */
export const RELEASES = join(ENGINE, 'public/consent');

/**
 * A file or folder of the site’s own project, absolute: what is built and remembered lies where `build` was
 * called, next to `content/`, and never in the package. In this project the two are one folder.
 */
export function inProject(path: string): string {
  return resolve(path);
}
