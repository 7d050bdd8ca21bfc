import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { archivedRecords, currentRecords, type SearchRecord } from '../site/search-records.ts';
import type { View } from '../site/view.ts';

/** Signs that belong to words of policies: names of cookies, e-mail addresses, numbers of clauses. */
const WORD_SIGNS = '_@.';

/** What is needed of Pagefind’s output: its own interfaces are not. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.|pagefind\.|index\/|fragment\/|filter\/)/;

/** Writes the index of what is in force, and below it that of the archive, into a built site. */
export async function writeSearchIndex(directory: string, view: View): Promise<void> {
  const folder = join(directory, 'pagefind');
  await writeIndex(folder, currentRecords(view));
  await writeIndex(join(folder, 'archive'), archivedRecords(view));
  await close();
}

async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: WORD_SIGNS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const added = await Promise.all(
    records.map(({ filters, ...record }) =>
      index.addCustomRecord({
        ...record,
        meta: { ...record.meta },
        filters: Object.fromEntries(
          Object.entries(filters).map(([name, values]) => [name, [...values]]),
        ),
      }),
    ),
  );
  const faults = added.flatMap((answer) => answer.errors);
  const { files, errors: writing } = await index.getFiles();
  if (faults.length + writing.length > 0)
    throw new Error(`Pagefind refused a text: ${[...faults, ...writing].join(' ')}`);
  for (const { path, content } of files) {
    if (!NEEDED.test(path)) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
