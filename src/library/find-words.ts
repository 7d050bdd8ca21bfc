import { wordsPattern } from '../policy/redact.ts';
import { decode } from './decode.ts';
import { placeOf } from './place.ts';
import { readContent } from './read-content.ts';

/** A place in a file of the content, from its folder. */
export interface WordsFound {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Every place of a content folder that has the words, in whatever case: front matter, YAML, source notes,
 * other versions, pictures that are texts.
 * @param instead the text of a file as it will be
 */
export function findWords(
  content: string,
  words: string,
  instead: ReadonlyMap<string, string>,
): WordsFound[] {
  const files = [...(readContent(content)?.files.values() ?? [])];
  return files
    .filter(({ path }) => /\.(?:mdx?|ya?ml|json|svg)$/.test(path))
    .flatMap((file) => {
      const text = instead.get(file.path) ?? decode(file).text ?? '';
      return [...text.matchAll(wordsPattern(words, 'giu'))].map(({ index }) => ({
        file: file.path,
        ...placeOf(text, index),
      }));
    });
}
