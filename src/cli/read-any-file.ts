import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { digestOf } from '../library/build-version.ts';
import type { FileText } from '../library/read-text.ts';
import { isImage } from '../library/text/file-kinds.ts';
import { problemAt, START } from '../library/text/place.ts';
import { canonicalText } from '../policy/canonical-text.ts';
import { withPictureDigests } from '../policy/pictures.ts';
import { fromHere } from '../report/from-here.ts';
import { fileToImport } from './file-to-import.ts';
import { readFile } from './read-file.ts';
import { UsageError } from './verb.ts';

/**
 * Reads any file that an argument names: a version or Markdown as they are, a Word file, a web page or plain
 * text as the importer reads it. Words that the importer lost are among the problems of a text that was read.
 */
export async function readAnyFile(file: string): Promise<FileText> {
  if (/\.mdx?$/.test(file)) return withPictures(file, readFile(file));
  if (statSync(fromHere(file), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${file} is a folder; name a file in it.`);
  const bytes = fileToImport(file);
  const { importText } = await import('../importer/import-text.ts');
  const imported = await importText({
    ...{ name: file, bytes, draft: file },
    ...{ policyTitle: null, url: null, earlier: null, everUsed: new Set() },
    facts: {
      ...{ effective: 'unknown', isDraft: true, notBefore: undefined, published: undefined },
      ...{ significance: null, summary: null, reconsent: false, wording: 'restated', sources: [] },
    },
  });
  if (!('text' in imported))
    return { text: null, parsed: null, digest: null, problems: [problemAt(file, START, imported)] };
  const { title, document, faults } = imported;
  const text = canonicalText(title, document);
  const parsed = { title, document, hasLastingIds: false, moved: {} };
  return { text, parsed, digest: digestOf(text), problems: faults };
}

/** A text that knows the pictures that lie beside its file, or below its folder, by what is in them. */
function withPictures(file: string, text: FileText): FileText {
  if (!text.parsed) return text;
  const folder = dirname(fromHere(file));
  const digestOf = (source: string) => {
    const path = resolve(folder, source);
    const isBeside = path.startsWith(`${folder}${sep}`) && isImage(path);
    const isFile = isBeside && statSync(path, { throwIfNoEntry: false })?.isFile();
    return isFile ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;
  };
  const document = withPictureDigests(text.parsed.document, digestOf);
  return { ...text, parsed: { ...text.parsed, document } };
}
