import type { Problem } from '../policy/problem.ts';
import type { WordsFile } from './parsed/content.ts';
import { wordsLanguage } from './text/file-kinds.ts';
import { isReadable, readYaml } from './yaml/yaml-file.ts';

/**
 * Reads the files of `words/`, one a language: a message for each key. What is no text is left out, and told
 * by the rule `site-words`.
 * @param text the text of a file; null if it cannot be read
 */
export function readWords(
  paths: readonly string[],
  text: (path: string) => string | null,
): { words: WordsFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const words = paths.flatMap((path): WordsFile[] => {
    const language = wordsLanguage(path);
    if (language === null) return [];
    const read = readYaml(path, text(path) ?? '', 1);
    problems.push(...read.problems);
    return [
      {
        path,
        language,
        yaml: read.yaml,
        messages: isReadable(read) ? textsOf(read.yaml.data) : {},
      },
    ];
  });
  return { words, problems };
}

function textsOf(data: unknown): Record<string, string> {
  const entries = data && typeof data === 'object' ? Object.entries(data) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
