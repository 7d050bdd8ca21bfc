import type { Verification } from '../importer/verify-words.ts';

/** How the words of an import compare with those of its source, in a sentence. */
export function verdict({ words, missing, added, misplaced }: Verification): string {
  if (missing + added + misplaced === 0)
    return `Verified: all ${words.toLocaleString('en')} words of the source stand in the draft, in order.\n`;
  return `Not the same words: of ${words.toLocaleString('en')}, ${missing} are missing, ${added} added, ${misplaced} out of order.\n`;
}
