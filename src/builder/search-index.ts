import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { partElisions } from '../search/elisions.ts';
import type { SearchRecord } from '../site/files/search-record.ts';
import { searchRecords } from '../site/files/search-records.ts';
import { otherViews } from '../site/view/language-view.ts';
import type { View } from '../site/view/view.ts';
import type { KeptFolders } from './kept-folders.ts';

/** Where the two indexes lie in a built site. */
const CURRENT = 'pagefind';
const ARCHIVE = 'archive';

/** What is needed of Pagefind’s output: its own interfaces are not, and one script searches both indexes. */
const SCRIPTS = /^pagefind(?:-worker)?\.js$/;
const DATA = /^(?:pagefind-entry\.json|wasm\.|pagefind\..*\.pf_meta|(?:index|fragment|filter)\/)/;

/** The page says so when the index cannot be loaded; that the worker throws as well helps nobody. */
const WORKER = 'pagefind-worker.js';
const QUIETLY = "\naddEventListener('unhandledrejection', (event) => event.preventDefault());\n";

/** At most this many records wait for Pagefind: each takes memory. */
const AT_ONCE = 200;

/**
 * Writes the index of what is in force, and below it that of the archive, into a built site; so for each
 * language, whose pages ask theirs alone. The larger
 * one is taken over from the last build where what it is made of is the same: published texts do not change.
 */
export async function writeSearchIndex(
  directory: string,
  view: View,
  kept?: KeptFolders,
): Promise<void> {
  await writeBoth(directory, view, CURRENT, kept);
  // Only the index of the site’s own language is taken over from the last build.
  for (const other of otherViews(view))
    await writeBoth(directory, other, `${CURRENT}/${other.addresses.language}`);
  await close();
}

/** @param folder of the index of what is in force; that of the archive lies below it */
async function writeBoth(
  directory: string,
  view: View,
  folder: string,
  kept?: KeptFolders,
): Promise<void> {
  const { language } = view;
  const { current, archived, organisations } = searchRecords(view);
  const write = (path: string, records: readonly SearchRecord[], needed: readonly RegExp[]) =>
    writeIndex(join(directory, path), records, language, (file) =>
      needed.some((pattern) => pattern.test(file)),
    );
  await write(folder, [...current, ...organisations], [SCRIPTS, DATA]);
  const archive = `${folder}/${ARCHIVE}`;
  const key = createHash('sha256')
    .update(JSON.stringify([language, archived]))
    .digest('hex');
  if (archived.length > 0 && !kept?.keep(archive, key)) await write(archive, archived, [DATA]);
}

async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  language: string,
  isNeeded: (file: string) => boolean,
): Promise<void> {
  // One index for all languages: the script reads that of the page’s language alone.
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const faults: string[] = [];
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const added = await Promise.all(
      records.slice(start, start + AT_ONCE).map(({ url, title, content, facts }) =>
        index.addCustomRecord({
          url,
          language,
          content: partElisions(content),
          // The title is searched; what filters say is not.
          meta: { title },
          filters: Object.fromEntries(
            Object.entries(facts).flatMap(([name, value]) =>
              value === '' ? [] : [[name, [value]]],
            ),
          ),
        }),
      ),
    );
    faults.push(...added.flatMap((answer) => answer.errors));
  }
  const { files, errors: writing } = await index.getFiles();
  faults.push(...writing);
  if (faults.length > 0) throw new Error(`Pagefind refused a text: ${faults.join(' ')}`);
  const made = new Set<string>();
  for (const { path, content } of files) {
    if (!isNeeded(path)) continue;
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content);
    if (path === WORKER) appendFileSync(target, QUIETLY);
  }
}
