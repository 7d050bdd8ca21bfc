import { join } from 'node:path';
import { CODE, ENGINE, inProject } from './folders.ts';

/**
 * Whether the development server need not watch a path: neither content nor code nor public files lie there.
 * What builds and tests leave behind can be a hundred thousand files.
 * @param content the content folder, absolute
 */
export function isUnwatched(path: string, content: string): boolean {
  const asked = withSlash(path);
  return ![CODE, content, inProject('public'), join(ENGINE, 'public')]
    .map(withSlash)
    .some((folder) => asked.startsWith(folder) || folder.startsWith(asked));
}

/** Returns a path as that of a folder, with `/` on every system. */
function withSlash(path: string): string {
  return `${path.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
}
