import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadFile } from '../ledger/published-site.ts';
import { fromHere } from '../report/from-here.ts';
import { readerOfUrl } from './read-from-web.ts';
import { UsageError } from './verb.ts';

/** A published site: how its files are read, and which lie there (null if nobody can tell). */
export interface SiteReader {
  readonly read: ReadFile;
  readonly paths: readonly string[] | null;
}

/** The reader of a folder, or of an address on the web. */
export function siteReader(place: string): SiteReader {
  if (/^https?:\/\//i.test(place)) return { read: readerOfUrl(place), paths: null };
  const directory = fromHere(place);
  if (!existsSync(join(directory, 'index.html')))
    throw new UsageError(
      `There is no built site in ${place}. Build it (npm run build), or name its folder or address.`,
    );
  return {
    read: async (path) => {
      const file = join(directory, path === '' || path.endsWith('/') ? `${path}index.html` : path);
      return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
    },
    paths: readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(join(directory, '/').length).replaceAll('\\', '/'),
      ),
  };
}
