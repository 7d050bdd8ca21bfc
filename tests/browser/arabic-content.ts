import { copyContent } from '../build/content-copy.ts';
import { inArabicLetters, pseudoWordsFile } from '../messages/pseudo-language.ts';

/**
 * A site whose words run from the right, with pages in English, too: policies in Arabic and in Japanese, and
 * what it says itself in Arabic letters.
 * @returns its folder
 */
export function arabicContent(): string {
  const { directory, write } = copyContent('arabic', 'tests/fixtures/arabic-and-japanese');
  write('words/ar.yaml', pseudoWordsFile(inArabicLetters));
  return directory;
}
