import type { Problem } from '../policy/problem.ts';
import { type PageFile, readPage } from './parsed/page-file.ts';
import { checkVersion } from './rules/rule-book.ts';
import { pageName } from './text/page-files.ts';
import { unreadable } from './text/unreadable.ts';

/**
 * Reads the site’s own pages; each is held against the rules about one text alone.
 * @param text the text of a file; null if it cannot be read
 */
export function readPages(
  paths: readonly string[],
  text: (path: string) => string | null,
): { pages: PageFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const pages = paths.flatMap((path): PageFile[] => {
    const name = pageName(path);
    if (!name) return [];
    try {
      const read = readPage(path, name, text(path));
      problems.push(...read.problems, ...checkVersion(read.page));
      const { tree: _, ...page } = read.page;
      return [page];
    } catch (error) {
      problems.push(unreadable(path, error));
      return [];
    }
  });
  return { pages, problems };
}
