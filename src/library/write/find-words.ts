import { asPattern, wholeWords } from '../../policy/redact.ts';
import { decode } from '../text/decode.ts';
import { placeOf } from '../text/place.ts';
import { readContent } from '../text/read-content.ts';

/** A place in a file of the content, from its folder. */
export interface WordsFound {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** In ids, addresses and names of files, hyphens stand for the spaces between words. */
const BETWEEN = String.raw`[\s_-]+`;

/**
 * Every place of a content folder that has the words, in whatever case: front matter, YAML, source notes,
 * clause ids, other versions, pictures that are texts.
 * @param instead the text of a file as it will be
 */
export function findWords(
  content: string,
  words: string,
  instead: ReadonlyMap<string, string>,
): WordsFound[] {
  const pattern = wholeWords(words, asPattern, BETWEEN, 'giu');
  const files = [...(readContent(content)?.files.values() ?? [])];
  return files
    .filter(({ path }) => /\.(?:mdx?|ya?ml|json|svg)$/.test(path))
    .flatMap((file) => {
      const text = instead.get(file.path) ?? decode(file).text ?? '';
      return [...text.matchAll(pattern)].map(({ index }) => ({
        file: file.path,
        ...placeOf(text, index),
      }));
    });
}
