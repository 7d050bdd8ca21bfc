import type { Problem } from '../../policy/problem.ts';
import { type PageFrontMatter, pageSchema } from '../schema/page.ts';
import type { PageName } from '../text/page-files.ts';
import { type ParsedText, readTextFile, type TextFile } from './version-file.ts';

/** The file of a page of the site’s own, or of its translation. */
export interface PageFile extends TextFile {
  readonly page: PageName;
  /** Null where the front matter has problems. */
  readonly front: PageFrontMatter | null;
}

/**
 * Parses a page as a version is parsed.
 * @param text null if the file could not be read, which is reported already
 */
export function readPage(
  path: string,
  page: PageName,
  text: string | null,
): { page: ParsedText & PageFile; problems: Problem[] } {
  const { file, problems } = readTextFile(path, null, text, pageSchema);
  return { page: { ...file, page }, problems };
}
